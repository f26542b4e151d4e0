"""PDF files read: by pypdf, by pdfium where that does better, and by text recognition where a person asks for it."""

import logging
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import DependencyError

from explorer.language.detect import by_words
from explorer.model.documents import Found, Metadata
from explorer.model.errors import EncryptedFile, ExplorerError, FileTooLarge, WrongPassword
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.model.progress import Progress, silent
from explorer.model.reports import ReadOptions
from explorer.reading.issuers import institution
from explorer.reading.limits import PAGES
from explorer.reading.packages import day_of, is_placeholder, lang_of
from explorer.reading.pdf.fragments import Collector, PageText, page_text
from explorer.reading.pdf.layout import blocks_of_pages
from explorer.reading.pdf.ocr import recognise
from explorer.reading.pdf.pdfium import pdfium_pages
from explorer.reading.raw import RawText
from explorer.reading.tidying import one_line

RECOGNISED = (
    "The text was recognised from pictures of pages (mean confidence {percent} %); check it before you quote it."
)
"""What an import says of a scan."""
LATE = "Text recognition took too long on {count} pages ({pages}); they stay without text."
_VOWELS = frozenset("aeiouyäöüéèêëàâîïôûùœæáíóúåøãõ")
_GARBAGE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]|/g(?:id)?\\d+|\\(cid:\\d+\\)|/[A-Z]\\d{2,}")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file's properties say: metadata, language, and the day on which it was made."""

    declared: Metadata = field(default_factory=Metadata)
    lang: Lang | None = None
    made: Found | None = None


def read_pdf(path: Path, options: ReadOptions, shown: str, progress: Progress = silent) -> RawText:
    """The PDF file at `path`; `progress` is told of each page that is recognised.

    Raises DamagedFile, EncryptedFile, WrongPassword, FileTooLarge; where text is recognised, NoRecognition and
    ReadingTooLong too.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pages, stated = pages_of(path, options, shown)
        pages, confidence, said = _recognised(pages, path, options, shown, progress)
    blocks = blocks_of_pages(pages)
    declared = stated.declared
    if declared.title and not _appears(declared.title.value, pages):
        declared = Metadata()  # the file carries the properties of another one
    return RawText(blocks, declared, stated.lang, len(pages), said, confidence, stated.made)


def _recognised(
    pages: list[PageText], path: Path, options: ReadOptions, shown: str, progress: Progress
) -> tuple[list[PageText], float | None, tuple[Notice, ...]]:
    """The pages, those without text recognised where a person asks for it, how sure that is, and what to say of it."""
    empty = [place for place, page in enumerate(pages) if not page.fragments]
    if not options.ocr or not empty:
        return pages, None, ()
    found = recognise(path, options.password, shown, empty, progress)
    filled = dict(zip(empty, found.pages, strict=True))
    said = [Notice(RECOGNISED, {"percent": round(100 * found.confidence)})]
    if found.late:
        said.append(Notice(LATE, {"count": len(found.late), "pages": ", ".join(map(str, found.late))}))
    return [filled.get(place, page) for place, page in enumerate(pages)], found.confidence, tuple(said)


def pages_of(path: Path, options: ReadOptions, shown: str) -> tuple[list[PageText], Stated]:
    """The pages of the file, by pypdf or by pdfium, and what the file states of itself.

    Raises DamagedFile, EncryptedFile, WrongPassword, FileTooLarge.
    """
    stated = Stated()
    try:
        reader = PdfReader(path)
        _unlock(reader, options, shown)
        pages = _read_pages(reader, shown)
        stated = _properties(reader)
    except (EncryptedFile, WrongPassword, FileTooLarge):
        raise
    except (DependencyError, RecursionError, Exception):
        return pdfium_pages(path, options.password, shown), stated
    return _better(pages, path, options, shown), stated


def _read_pages(reader: PdfReader, shown: str) -> list[PageText]:
    count = len(reader.pages)
    if count > PAGES:
        raise FileTooLarge(path=shown, limit=f"{PAGES} pages")
    collector = Collector()
    return [_read_page(reader, index, collector) for index in range(count)]


def _read_page(reader: PdfReader, index: int, collector: Collector) -> PageText:
    """One page. A page that cannot be read costs that page alone."""
    try:
        return page_text(reader.pages[index], index + 1, collector)
    except MemoryError:
        raise
    except (RecursionError, Exception):
        return PageText(index + 1, (), 595.0, 842.0)


def _unlock(reader: PdfReader, options: ReadOptions, shown: str) -> None:
    """Open an encrypted file: with no password where that will do, else with the one that was given."""
    if not reader.is_encrypted or reader.decrypt(""):
        return
    if options.password is None:
        raise EncryptedFile(path=shown)
    if not reader.decrypt(options.password):
        raise WrongPassword(path=shown)


def _better(pages: list[PageText], path: Path, options: ReadOptions, shown: str) -> list[PageText]:
    """What pypdf read, or what pdfium reads where pypdf's text is missing or looks like garbage."""
    empty = [place for place, page in enumerate(pages) if not page.fragments]
    sound = len(empty) < len(pages) and _sound(pages)
    if sound and not empty:
        return pages
    try:
        others = pdfium_pages(path, options.password, shown, empty if sound else None)
    except ExplorerError:
        return pages
    if sound:
        filled = dict(zip(empty, others, strict=True))
        return [filled.get(place, page) for place, page in enumerate(pages)]
    return others if _worth(others) > 1.1 * _worth(pages) else pages


def _sound(pages: Sequence[PageText]) -> bool:
    text = " ".join(page.plain for page in pages)
    return len(_GARBAGE.findall(text)) < 0.01 * len(text) and (by_words(text) is not None or _speaks(text[:20_000]))


def _speaks(text: str) -> bool:
    """Whether vowels and consonants mingle as in a language; letters given by a wrong table do not."""
    letters = [char for char in text.lower() if char.isalpha()]
    vowels = sum(char in _VOWELS for char in letters)
    return len(letters) >= 50 and 0.28 <= vowels / len(letters) <= 0.55


def _worth(pages: Sequence[PageText]) -> float:
    """How many letters there are, less what is garbage; more if they read as one of the languages."""
    text = " ".join(piece.text for page in pages for piece in page.fragments)
    letters = sum(map(str.isalpha, text)) - 5 * len(_GARBAGE.findall(text))
    return letters * (1.5 if by_words(text) is not None else 1.0)


def _properties(reader: PdfReader) -> Stated:
    """What the file states of itself."""
    try:
        stated: Mapping[str, object] = reader.metadata or {}
        title, author, made = (one_line(str(stated.get(key) or "")) for key in ("/Title", "/Author", "/CreationDate"))
        code = reader.root_object.get("/Lang")
    except (RecursionError, Exception):
        return Stated()
    lang = lang_of(str(code)) if code else None
    declared = Metadata(
        title=None if is_placeholder(title) else Found(title, "PDF properties"),
        issuer=institution(author, "PDF properties"),
    )
    return Stated(declared, lang, _day_made(made))


def _day_made(text: str) -> Found | None:
    """The day in a PDF date such as `D:20250522120000+02'00'` (ISO 32000-1, 7.9.4)."""
    match = re.match(r"D:((?:19|20)\d\d)([01]\d)([0-3]\d)", text)
    return day_of("-".join(match.groups())) if match else None


def _appears(title: str, pages: Sequence[PageText]) -> bool:
    """Whether the stated title stands on the first page: many PDF files carry the title of another one."""
    shown = set(re.findall(r"\w+", pages[0].plain.casefold())) if pages else set()
    wanted = re.findall(r"\w+", title.casefold())
    return bool(wanted) and sum(word in shown for word in wanted) >= 0.8 * len(wanted)
