"""Word files (Office Open XML, ECMA-376): paragraphs, headings, lists, tables, notes, headers and properties."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from explorer.files.archive import Archive
from explorer.files.xml import parse
from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.model.errors import DamagedFile, LockedFile
from explorer.model.reports import ReadOptions
from explorer.reading.docx_styles import Styles, W, styles_of
from explorer.reading.packages import LIMITS, local_name, properties_in
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles
from explorer.reading.tidying import one_line, word_set

_DROPPED = word_set("del moveFrom Fallback pPr rPr sectPr instrText delText tblPr trPr tcPr")


_SIGNS = {"tab": " ", "lastRenderedPageBreak": "\f", "noBreakHyphen": "-", "sym": "•"}


@dataclass(slots=True)
class _Parts:
    """What is known and gathered on the way through a document: styles, table rows and pages passed, notes met."""

    styles: Styles = field(default_factory=Styles)
    rows: int = 0
    page: int = 1
    broken: bool = False
    notes: dict[str, int] = field(default_factory=dict)
    """Number of each note, by the name that its mark gives."""


def read_docx(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The Word file at `path`. Raises DamagedFile, LockedFile, FileTooLarge."""
    del options
    _refuse_locked(path, shown)
    with Archive(path, LIMITS, shown) as archive:
        main = _main_part(archive, shown)
        folder = main.rpartition("/")[0]
        parts = _Parts(styles_of(archive, folder, shown))
        root = parse(archive.read(main), shown)
        blocks = list(_furniture(archive, folder, shown))
        blocks += list(_blocks(root, parts))
        blocks += list(_notes(archive, folder, parts, shown))
        stated = properties_in(archive, "docProps/core.xml", shown)
    pages = parts.page if parts.broken else None
    if pages is None:
        blocks = [Block(b.text, b.kind, None, b.lang, (), b.side, b.row) for b in blocks]
    return RawText(tuple(with_roles(blocks)), stated.declared, stated.lang, pages, made=stated.made)


def _refuse_locked(path: Path, shown: str) -> None:
    """A Word file with a password is no archive: it is packed in a compound file (MS-OFFCRYPTO)."""
    with path.open("rb") as file:
        if (
            file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            and "EncryptedPackage".encode("utf-16-le") in path.read_bytes()
        ):
            raise LockedFile(path=shown)


def _main_part(archive: Archive, shown: str) -> str:
    if "word/document.xml" in archive:
        return "word/document.xml"
    for name in archive.names():
        if re.fullmatch(r"word/document\d*\.xml", name):
            return name
    raise DamagedFile(path=shown, format="DOCX", reason="its main text is missing")


def _blocks(root: etree._Element, parts: _Parts) -> Iterator[Block]:
    """The paragraphs in document order; an own stack, since strangers nest without measure."""
    stack: list[tuple[etree._Element, int | None, int | None]] = [(root, None, None)]
    while stack:
        element, row, side = stack.pop()
        name = local_name(element)
        if name == "p":
            yield from _paragraph(element, parts, row, side)
            boxes = [box for box in element.iter(f"{W}txbxContent") if not _within(box, "Fallback")]
            stack.extend((box, None, None) for box in reversed(boxes))
        elif name == "tr":
            parts.rows += 1
            cells = [child for child in element if local_name(child) == "tc"]
            number = parts.rows
            stack.extend((cell, number, place) for place, cell in reversed(list(enumerate(cells))))
        elif name not in _DROPPED:
            stack.extend((child, row, side) for child in reversed(element))


def _within(element: etree._Element, name: str) -> bool:
    return any(local_name(outer) == name for outer in element.iterancestors())


def _paragraph(element: etree._Element, parts: _Parts, row: int | None, side: int | None) -> Iterator[Block]:
    page = parts.page
    style = element.find(f"{W}pPr/{W}pStyle")
    name = (style.get(f"{W}val") or "") if style is not None else ""
    place = parts.styles.list_of(element, name)
    kind = _kind(element, parts, name, listed=place is not None)
    turns: list[tuple[int, int]] = []
    number = parts.styles.number(place) if place is not None and _has_text(element) else ""
    text = f"{number} " if number else ""
    for piece in _pieces(element, parts):
        if piece == "\f":
            parts.broken = True
            parts.page += 1
            turns.append((len(text), parts.page))
        elif piece == "\n":
            yield from _block(text, kind, page, row, side)
            text, page, turns = "", parts.page, []
        else:
            text += piece
    line = one_line(text)
    if line:
        if turns and turns[0][0] == 0:
            page, turns = turns[-1][1] if not text[: turns[-1][0]].strip() else turns[0][1], turns[1:]
        kept = tuple((min(start, len(line) - 1), number) for start, number in turns if start < len(line))
        yield Block(line, kind, page, None, kept, side, row)


def _block(text: str, kind: PassageKind, page: int, row: int | None, side: int | None) -> Iterator[Block]:
    line = one_line(text)
    if line:
        yield Block(line, kind, page, side=side, row=row)


def _pieces(element: etree._Element, parts: _Parts) -> Iterator[str]:
    """The paragraph's text as after accepting all changes, with a line feed or form feed where a line or page ends."""
    stack = list(reversed(element))
    while stack:
        child = stack.pop()
        name = local_name(child)
        if name == "t":
            yield child.text or ""
        elif name in {"br", "cr"}:
            yield "\f" if child.get(f"{W}type") == "page" else "\n"
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name in {"footnoteReference", "endnoteReference"}:
            key = f"{name[:3]}{child.get(f'{W}id')}"
            yield f" [{parts.notes.setdefault(key, len(parts.notes) + 1)}]"
        elif name not in _DROPPED and name != "txbxContent":
            stack.extend(reversed(child))


def _has_text(element: etree._Element) -> bool:
    return any((piece.text or "").strip() for piece in element.iter(f"{W}t"))


def _kind(element: etree._Element, parts: _Parts, name: str, *, listed: bool) -> PassageKind:
    level = element.find(f"{W}pPr/{W}outlineLvl")
    if name in parts.styles.headings or (level is not None and level.get(f"{W}val") != "9") or _all_bold(element):
        return PassageKind.HEADING
    return PassageKind.ITEM if listed or name.lower().startswith("list") else PassageKind.BODY


def _all_bold(element: etree._Element) -> bool:
    runs = [run for run in element.iter(f"{W}r") if "".join(t.text or "" for t in run.iter(f"{W}t")).strip()]
    text = "".join(t.text or "" for run in runs for t in run.iter(f"{W}t")).strip()
    if not runs or len(text) > 160 or text.endswith((".", ";", ",")):
        return False
    bold = [run.find(f"{W}rPr/{W}b") for run in runs]
    return all(mark is not None and mark.get(f"{W}val") not in {"0", "false"} for mark in bold)


def _furniture(archive: Archive, folder: str, shown: str) -> Iterator[Block]:
    """Headers and footers, each wording once."""
    seen = set()
    for name in archive.names():
        if re.fullmatch(rf"{re.escape(folder)}/(?:header|footer)\d*\.xml", name):
            for block in _blocks(parse(archive.read(name), shown), _Parts()):
                if block.text not in seen:
                    seen.add(block.text)
                    yield Block(block.text, PassageKind.BOILERPLATE, 1)


def _notes(archive: Archive, folder: str, parts: _Parts, shown: str) -> Iterator[Block]:
    """Footnotes and endnotes, each with the number of its mark."""
    for name in ("footnote", "endnote"):
        if f"{folder}/{name}s.xml" not in archive:
            continue
        for note in parse(archive.read(f"{folder}/{name}s.xml"), shown).iter(f"{W}{name}"):
            number = parts.notes.get(f"{name[:3]}{note.get(f'{W}id')}")
            for place, block in enumerate(_blocks(note, _Parts())):
                text = f"{number} {block.text}" if number and place == 0 else block.text
                yield Block(text, PassageKind.NOTE, parts.page)
