"""Pages: the main text without menus and banners, and what the page says of itself."""

from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from explorer.language.blocks import Block
from explorer.model.reports import ReadOptions
from explorer.reading.html_blocks import Stretch, stretches
from explorer.reading.html_metadata import declared_language, metadata_of
from explorer.reading.html_tree import tree_of
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles


def read_html(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The page at `path`. Raises DamagedFile."""
    root, warnings = tree_of(path.read_bytes(), options.encoding, shown)
    return RawText(tuple(page_blocks(root)), metadata_of(root), declared_language(root), warnings=warnings)


def page_blocks(root: etree._Element) -> list[Block]:
    """The blocks of the page's main text."""
    return list(with_roles(Block(each.text, each.kind, row=each.row, side=each.side) for each in _main(stretches(root))))


def _main(found: Sequence[Stretch]) -> list[Stretch]:
    kept = [stretch for stretch in found if not stretch.furniture]
    return kept or list(found)


def whole_blocks(root: etree._Element) -> list[Block]:
    """The blocks of a page that is all text, such as a chapter of a book."""
    return list(with_roles(Block(each.text, each.kind, row=each.row, side=each.side) for each in stretches(root)))
