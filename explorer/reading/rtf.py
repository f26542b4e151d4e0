"""RTF files (Rich Text Format 1.9): text, headings, headers and footers, notes, in any code page."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from explorer.language.blocks import Block
from explorer.model.documents import Found, Metadata, PassageKind
from explorer.model.errors import DamagedFile, FileTooLarge
from explorer.model.reports import ReadOptions
from explorer.reading.limits import CHARACTERS
from explorer.reading.packages import is_placeholder
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles
from explorer.reading.tidying import one_line, word_set

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = word_set(
    """
    fonttbl colortbl stylesheet pict object themedata colorschememapping datastore latentstyles listtable
    listoverridetable rsidtbl generator xmlnstbl fldinst bkmkstart bkmkend filetbl revtbl pntext pntxta pntxtb
    annotation atnid atnauthor userprops nonshppict listtext
    """
)
_SIGNS = {
    "par": "\n", "line": "\n", "sect": "\n", "row": "\n", "cell": "\n", "nestcell": "\n", "page": "\f", "tab": " ",
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"-": "", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_RUNNING = word_set("header footer headerl headerr headerf footerl footerr footerf")
_DEEPEST = 500
"""Groups within groups."""


@dataclass(slots=True)
class _State:
    """What holds within a group. `kind` is that of its text, `skip` whether it has none."""

    kind: PassageKind = PassageKind.BODY
    skip: bool = False
    unicode_skip: int = 1
    heading: bool = False
    bold: bool = False
    font: int = 0
    info: str = ""


@dataclass(slots=True)
class _Reader:
    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    states: list[_State] = field(default_factory=lambda: [_State()])
    in_fonts: int = 0
    pending: int = 0
    page: int = 1
    text: dict[PassageKind, list[str]] = field(default_factory=dict)
    bold: list[bool] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    notes: list[Block] = field(default_factory=list)
    length: int = 0


def read_rtf(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The RTF file at `path`. Raises DamagedFile, FileTooLarge."""
    del options
    data = path.read_bytes()
    reader = _Reader()
    blocks = list(_blocks(reader, data, shown))
    title = one_line("".join(reader.title))
    declared = Metadata(title=None if is_placeholder(title) else Found(title, "file properties"))
    turned = reader.page > 1
    kept = [block if turned else replace(block, page=None) for block in [*blocks, *reader.notes]]
    return RawText(tuple(with_roles(kept)), declared, pages=reader.page if turned else None)


def _blocks(reader: _Reader, data: bytes, shown: str) -> Iterator[Block]:
    for match in _TOKEN.finditer(data):
        word, number, code, symbol, brace, plain = match.groups()
        state = reader.states[-1]
        if brace == b"{":
            if len(reader.states) > _DEEPEST:
                raise FileTooLarge(path=shown, limit=f"{_DEEPEST} groups within one another")
            reader.states.append(replace(state))
        elif brace == b"}":
            yield from _closed(reader, shown)
        elif word is not None:
            yield from _control(reader, word.decode("ascii"), int(number) if number else None)
        elif symbol == b"*":
            state.skip = True
        else:
            _put(reader, _decoded(reader, code, symbol, plain))
    yield from _flushed(reader, PassageKind.BODY)


def _closed(reader: _Reader, shown: str) -> Iterator[Block]:
    """A group ends: a header, a footer or a note is then complete."""
    if len(reader.states) == 1:
        if not reader.text and not reader.length:
            raise DamagedFile(path=shown, format="RTF", reason="its groups do not match")
        return
    ended = reader.states.pop()
    if ended.kind is not reader.states[-1].kind:
        done = list(_flushed(reader, ended.kind))
        if ended.kind is PassageKind.NOTE:
            reader.notes.extend(done)
        else:
            yield from done


def _control(reader: _Reader, word: str, number: int | None) -> Iterator[Block]:
    state = reader.states[-1]
    if word == "u" and number is not None:
        _put(reader, chr(number % 0x10000))
        reader.pending = state.unicode_skip
    elif word in _SIGNS:
        if _SIGNS[word] in "\n\f" and not state.skip:
            yield from _flushed(reader, state.kind)
            reader.page += word == "page"
            if word in {"par", "row"}:
                state.heading = state.heading and word != "par"
        else:
            _put(reader, _SIGNS[word])
    else:
        _setting(reader, state, word, number)


def _setting(reader: _Reader, state: _State, word: str, number: int | None) -> None:
    """A control word that changes what holds for the text after it."""
    if word in _SKIPPED or word == "info":
        state.skip, state.info = True, word
    elif word == "title" and state.info == "info":
        state.info = "title"
    elif word in _RUNNING:
        state.kind = PassageKind.BOILERPLATE
    elif word == "footnote":
        state.kind, state.skip = PassageKind.NOTE, False
    elif word in {"uc", "f", "b", "plain", "outlinelevel", "pard"}:
        _character(state, word, number)
    else:
        _encoding(reader, state, word, number)


def _character(state: _State, word: str, number: int | None) -> None:
    if word == "uc":
        state.unicode_skip = number if number is not None else 1
    elif word == "f":
        state.font = number or 0
    elif word in {"b", "plain"}:
        state.bold = word == "b" and number != 0
    else:
        state.heading = word == "outlinelevel"


def _encoding(reader: _Reader, state: _State, word: str, number: int | None) -> None:
    if word == "ansicpg" and number:
        reader.encoding = _codec(f"cp{number}")
    elif word == "mac":
        reader.encoding = "mac-roman"
    elif word == "fcharset":
        reader.fonts[state.font] = _CHARSETS.get(number or 0, "")


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _decoded(reader: _Reader, code: bytes | None, symbol: bytes | None, plain: bytes | None) -> str:
    """The characters of a token; what stands in for a Unicode character given before is passed over."""
    if symbol is not None:
        return _SYMBOLS.get(symbol, "")
    if code is not None:
        if reader.pending:
            reader.pending -= 1
            return ""
        encoding = reader.fonts.get(reader.states[-1].font) or reader.encoding
        return bytes.fromhex(code.decode("ascii")).decode(encoding, "replace")
    raw = plain or b""
    if reader.pending:
        skipped = min(reader.pending, len(raw))
        reader.pending -= skipped
        raw = raw[skipped:]
    return raw.decode(reader.encoding, "replace")


def _put(reader: _Reader, text: str) -> None:
    state = reader.states[-1]
    if state.info == "title":
        reader.title.append(text)
    if state.skip or not text:
        return
    reader.length += len(text)
    if reader.length > CHARACTERS:
        raise FileTooLarge(path="", limit=f"{CHARACTERS // 1_000_000} million characters")
    reader.text.setdefault(state.kind, []).append(text)
    if state.kind is PassageKind.BODY and text.strip():
        reader.bold.append(state.bold)


def _flushed(reader: _Reader, kind: PassageKind) -> Iterator[Block]:
    joined = "".join(reader.text.pop(kind, []))
    text = one_line(joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    bold = bool(reader.bold) and all(reader.bold)
    heading = reader.states[-1].heading or (bold and len(text) < 160 and not text.endswith((".", ";", ",")))
    if kind is PassageKind.BODY:
        reader.bold.clear()
        kind = PassageKind.HEADING if heading else kind
    if text:
        yield Block(text, kind, reader.page)
