"""The one door of this room: a file in, an Extraction out. Light to import: format modules are loaded when needed."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from explorer.model.documents import Extraction
from explorer.model.errors import (
    DamagedFile,
    EmptyFile,
    ExplorerError,
    FileTooLarge,
    NoSuchFile,
    NoText,
    NotPermitted,
    UnknownFormat,
)
from explorer.model.progress import Progress, silent
from explorer.model.reports import ReadOptions
from explorer.reading.limits import CHARACTERS, FILE_BYTES
from explorer.reading.raw import RawText
from explorer.reading.sniffing import NAMES, Format, by_suffix, sniff

_HEAD = 8192
_USUAL = ReadOptions()
_READERS = MappingProxyType(
    {
        Format.PDF: ("explorer.reading.pdf.reader", "read_pdf"),
        Format.HTML: ("explorer.reading.html", "read_html"),
        Format.DOCX: ("explorer.reading.docx", "read_docx"),
        Format.ODT: ("explorer.reading.odt", "read_odt"),
        Format.RTF: ("explorer.reading.rtf", "read_rtf"),
        Format.EPUB: ("explorer.reading.epub", "read_epub"),
        Format.EML: ("explorer.reading.mail", "read_mail"),
        Format.MARKDOWN: ("explorer.reading.markdown", "read_markdown"),
        Format.TEXT: ("explorer.reading.plain", "read_plain"),
    }
)


def read(path: Path, options: ReadOptions = _USUAL, shown_as: str = "", progress: Progress = silent) -> Extraction:
    """The texts in the file at `path`, with their passages, languages and metadata.

    `shown_as` is the path to put in errors and to take the file's name and suffix from, if it is not `path` itself.
    `progress` is told of each page whose text is recognised; all other reading is short.
    Raises EmptyFile, NoText, DamagedFile, EncryptedFile, WrongPassword, UnknownFormat, FileTooLarge, NotPermitted and
    NoSuchFile, and no other exception (but what `progress` raises to stop).
    """
    shown = shown_as or str(path)
    head = _first_bytes(path, shown)
    claimed = by_suffix(Path(shown))
    kind = sniff(path, head, claimed)
    if kind is None or kind not in _READERS:
        raise UnknownFormat(path=shown)
    try:
        raw = _reader(kind, progress)(path, options, shown)
        return _extraction(raw, kind, shown, options)
    except ExplorerError as error:
        raise _named(error, shown, kind) from error
    except (RecursionError, MemoryError, OSError, Exception) as error:
        # Whatever a library raises on a hostile file, a person is told one thing: the file is damaged.
        raise DamagedFile(path=shown, format=NAMES.get(kind, "text"), reason=_reason(error)) from error


def _first_bytes(path: Path, shown: str) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchFile(path=shown) from error
    except OSError as error:
        raise NotPermitted(path=shown) from error
    if not head.strip(b"\x00 \t\r\n") and size <= _HEAD:
        raise EmptyFile(path=shown)
    if size > FILE_BYTES:
        raise FileTooLarge(path=shown, limit=f"{FILE_BYTES >> 20} MB")
    return head


def _reader(kind: Format, progress: Progress) -> Callable[[Path, ReadOptions, str], RawText]:
    module, name = _READERS[kind]
    reader: Callable[..., RawText] = getattr(import_module(module), name)
    return partial(reader, progress=progress) if kind is Format.PDF else reader


def _extraction(raw: RawText, kind: Format, shown: str, options: ReadOptions) -> Extraction:
    from explorer.reading.drafting import drafts_of
    from explorer.reading.tidying import has_words

    if not any(has_words(block.text) for block in raw.blocks):
        raise NoText(path=shown) if kind is Format.PDF else EmptyFile(path=shown)
    if sum(len(block.text) for block in raw.blocks) > CHARACTERS:
        raise FileTooLarge(path=shown, limit=f"{CHARACTERS // 1_000_000} million characters")
    drafts, notices = drafts_of(raw, shown, split=options.split)
    return Extraction(drafts, kind.value, raw.warnings + notices, raw.pages, raw.confidence)


def _named(error: ExplorerError, shown: str, kind: Format) -> ExplorerError:
    """The error with the path and the format that a person knows, whatever part of the file it came from."""
    known = {"path": shown, "format": NAMES.get(kind, "text")}
    return type(error)(**error.data | {name: value for name, value in known.items() if name in error.data})


def _reason(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return "its parts are nested without end"
    if isinstance(error, MemoryError):
        return "it needs more memory than allowed"
    return " ".join(str(error).split())[:160].rstrip(". ") or type(error).__name__
