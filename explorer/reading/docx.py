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
from explorer.reading.html_tree import tag_of
from explorer.reading.packages import LIMITS, properties_in
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles
from explorer.reading.tidying import one_line, word_set

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading|überschrift|berschrift|titre|title|titel", re.IGNORECASE)
_DROPPED = word_set(
    """
    del moveFrom Fallback pPr rPr sectPr instrText delText tblPr trPr tcPr
    """
)


@dataclass(slots=True)
class _Parts:
    """What is gathered on the way through a document: its style names and how many table rows were passed."""

    headings: frozenset[str]
    rows: int = 0
    page: int = 1
    broken: bool = False
    notes: list[Block] = field(default_factory=list)


def read_docx(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The Word file at `path`. Raises DamagedFile, LockedFile, FileTooLarge."""
    del options
    _refuse_locked(path, shown)
    with Archive(path, LIMITS, shown) as archive:
        main = _main_part(archive, shown)
        folder = main.rpartition("/")[0]
        parts = _Parts(_heading_styles(archive, f"{folder}/styles.xml", shown))
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


def _heading_styles(archive: Archive, name: str, shown: str) -> frozenset[str]:
    """Ids of the paragraph styles that are headings, by outline level or name."""
    if name not in archive:
        return frozenset()
    found = set()
    for style in parse(archive.read(name), shown).iter(f"{_W}style"):
        label = style.find(f"{_W}name")
        level = style.find(f"{_W}pPr/{_W}outlineLvl")
        if level is not None or (label is not None and _HEADING.match(label.get(f"{_W}val") or "")):
            found.add(style.get(f"{_W}styleId") or "")
    return frozenset(found)


def _blocks(root: etree._Element, parts: _Parts) -> Iterator[Block]:
    """The paragraphs in document order; an own stack, since strangers nest without measure."""
    stack: list[tuple[etree._Element, int | None, int | None]] = [(root, None, None)]
    while stack:
        element, row, side = stack.pop()
        name = tag_of(element)
        if name == "p":
            yield from _paragraph(element, parts, row, side)
            boxes = [box for box in element.iter(f"{_W}txbxContent") if not _within(box, "Fallback")]
            stack.extend((box, None, None) for box in reversed(boxes))
        elif name == "tr":
            parts.rows += 1
            cells = [child for child in element if tag_of(child) == "tc"]
            number = parts.rows
            stack.extend((cell, number, place) for place, cell in reversed(list(enumerate(cells))))
        elif name not in _DROPPED:
            stack.extend((child, row, side) for child in reversed(element))


def _within(element: etree._Element, name: str) -> bool:
    return any(tag_of(outer) == name for outer in element.iterancestors())


def _paragraph(element: etree._Element, parts: _Parts, row: int | None, side: int | None) -> Iterator[Block]:
    page = parts.page
    kind = _kind(element, parts)
    turns: list[tuple[int, int]] = []
    text = ""
    for piece in _pieces(element):
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


def _pieces(element: etree._Element) -> Iterator[str]:
    """The paragraph's text as after accepting all changes, with a line feed or form feed where a line or page ends."""
    stack = list(reversed(element))
    while stack:
        child = stack.pop()
        name = tag_of(child)
        if name == "t":
            yield child.text or ""
        elif name == "tab":
            yield " "
        elif name in {"br", "cr"}:
            yield "\f" if child.get(f"{_W}type") == "page" else "\n"
        elif name == "lastRenderedPageBreak":
            yield "\f"
        elif name == "noBreakHyphen":
            yield "-"
        elif name == "sym":
            yield "•"
        elif name not in _DROPPED and name != "txbxContent":
            stack.extend(reversed(child))


def _kind(element: etree._Element, parts: _Parts) -> PassageKind:
    style = element.find(f"{_W}pPr/{_W}pStyle")
    name = (style.get(f"{_W}val") or "") if style is not None else ""
    level = element.find(f"{_W}pPr/{_W}outlineLvl")
    if name in parts.headings or (level is not None and level.get(f"{_W}val") != "9") or _all_bold(element):
        return PassageKind.HEADING
    numbered = element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    if (numbered is not None and numbered.get(f"{_W}val") != "0") or name.lower().startswith("list"):
        return PassageKind.ITEM
    return PassageKind.BODY


def _all_bold(element: etree._Element) -> bool:
    runs = [run for run in element.iter(f"{_W}r") if "".join(t.text or "" for t in run.iter(f"{_W}t")).strip()]
    text = "".join(t.text or "" for run in runs for t in run.iter(f"{_W}t")).strip()
    if not runs or len(text) > 160 or text.endswith((".", ";", ",")):
        return False
    bold = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return all(mark is not None and mark.get(f"{_W}val") not in {"0", "false"} for mark in bold)


def _furniture(archive: Archive, folder: str, shown: str) -> Iterator[Block]:
    """Headers and footers, each wording once."""
    seen = set()
    for name in archive.names():
        if re.fullmatch(rf"{re.escape(folder)}/(?:header|footer)\d*\.xml", name):
            for block in _blocks(parse(archive.read(name), shown), _Parts(frozenset())):
                if block.text not in seen:
                    seen.add(block.text)
                    yield Block(block.text, PassageKind.BOILERPLATE, 1)


def _notes(archive: Archive, folder: str, parts: _Parts, shown: str) -> Iterator[Block]:
    for name in (f"{folder}/footnotes.xml", f"{folder}/endnotes.xml"):
        if name in archive:
            for block in _blocks(parse(archive.read(name), shown), _Parts(frozenset())):
                yield Block(block.text, PassageKind.NOTE, parts.page)
