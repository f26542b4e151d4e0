"""OpenDocument texts (ISO/IEC 26300): paragraphs, headings, lists, tables, notes, headers and properties."""

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

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DROPPED = word_set(
    """
    tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls forms note-citation
    scripts font-face-decls automatic-styles title desc
    """
)
_SPACES = {"s": " ", "tab": " ", "line-break": "\n"}


@dataclass(slots=True)
class _Walk:
    page: int = 1
    rows: int = 0
    titles: frozenset[str] = frozenset()
    notes: list[Block] = field(default_factory=list)


def read_odt(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The OpenDocument text at `path`. Raises DamagedFile, LockedFile, FileTooLarge."""
    del options
    with Archive(path, LIMITS, shown) as archive:
        if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise LockedFile(path=shown)
        if "content.xml" not in archive:
            raise DamagedFile(path=shown, format="ODT", reason="its main text is missing")
        root = parse(archive.read("content.xml"), shown)
        walk = _Walk(titles=_title_styles(root))
        blocks = [*_running(archive, shown), *_blocks(root, walk), *walk.notes]
        stated = properties_in(archive, "meta.xml", shown)
    return RawText(tuple(with_roles(blocks)), stated.declared, stated.lang, made=stated.made)


def _title_styles(root: etree._Element) -> frozenset[str]:
    """Automatic styles made from `Title`, `Subtitle` or a heading."""
    found = {"Title", "Subtitle"}
    for style in root.iter(f"{_STYLE}style"):
        parent = style.get(f"{_STYLE}parent-style-name") or ""
        if parent in {"Title", "Subtitle"} or parent.startswith("Heading"):
            found.add(style.get(f"{_STYLE}name") or "")
    return frozenset(found)


def _blocks(root: etree._Element, walk: _Walk) -> Iterator[Block]:
    """The paragraphs in document order, with an own stack, since strangers nest without measure."""
    stack: list[tuple[etree._Element, PassageKind, int | None, int | None]] = [(root, PassageKind.BODY, None, None)]
    while stack:
        element, kind, row, side = stack.pop()
        name = tag_of(element)
        if name in {"p", "h"}:
            yield from _paragraph(element, kind, row, side, walk)
            boxes = list(element.iter("{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"))
            stack.extend((box, PassageKind.BODY, None, None) for box in reversed(boxes))
        elif name == "table-row":
            walk.rows += 1
            cells = [child for child in element if tag_of(child) == "table-cell"]
            number = walk.rows
            stack.extend((cell, kind, number, place) for place, cell in reversed(list(enumerate(cells))))
        elif name not in _DROPPED:
            inner = PassageKind.ITEM if name == "list-item" else kind
            stack.extend((child, inner, row, side) for child in reversed(element))


def _paragraph(
    element: etree._Element, kind: PassageKind, row: int | None, side: int | None, walk: _Walk
) -> Iterator[Block]:
    style = element.get(f"{_TEXT}style-name") or ""
    if tag_of(element) == "h" or style in walk.titles:
        kind = PassageKind.HEADING
    for line in "".join(_pieces(element, walk)).split("\n"):
        text = one_line(line)
        if text:
            yield Block(text, kind, side=side, row=row)


def _pieces(element: etree._Element, walk: _Walk) -> Iterator[str]:
    stack: list[etree._Element | str] = [*reversed(element)]
    if element.text:
        yield _plain(element.text)
    while stack:
        child = stack.pop()
        if isinstance(child, str):
            yield _plain(child)
            continue
        if child.tail:
            stack.append(child.tail)
        name = tag_of(child)
        if name in _SPACES:
            yield _SPACES[name]
        elif name == "note":
            walk.notes.extend(Block(block.text, PassageKind.NOTE) for block in _blocks(child, _Walk()))
        elif name not in _DROPPED and name != "text-box" and name:
            stack.extend(reversed(child))
            if child.text:
                stack.append(child.text)


def _plain(text: str) -> str:
    """Text as it counts in XML, where a line feed is but a space."""
    return text.replace("\n", " ")


def _running(archive: Archive, shown: str) -> Iterator[Block]:
    """Headers and footers, each wording once."""
    if "styles.xml" not in archive:
        return
    seen: set[str] = set()
    for element in parse(archive.read("styles.xml"), shown).iter(f"{_STYLE}header", f"{_STYLE}footer"):
        for block in _blocks(element, _Walk()):
            if block.text not in seen:
                seen.add(block.text)
                yield Block(block.text, PassageKind.BOILERPLATE)
