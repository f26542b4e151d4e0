"""Pages: the main text without menus and banners, and what the page says of itself."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from lxml import etree

from explorer.language.blocks import Block
from explorer.language.dates import find_dates
from explorer.model.documents import Found
from explorer.model.errors import FileTooLarge
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.html_blocks import Stretch, stretches
from explorer.reading.html_main import main_text
from explorer.reading.html_metadata import declared_language, metadata_of
from explorer.reading.html_tree import page_text, tree_of
from explorer.reading.limits import CHARACTERS
from explorer.reading.metadata import dateline
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles

_LINE = 80
"""Letters up to which a line by the headline may hold the date."""
_BESIDE = 30
"""Letters that such a line has beside the date."""
_HEAD = 6
"""Blocks at the beginning that may open with the date."""


def read_html(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The page at `path`. Raises DamagedFile, FileTooLarge."""
    data = path.read_bytes()
    root, warnings = tree_of(data, options.encoding, shown)
    found = stretches(root)
    declared = metadata_of(root)
    text = page_text(data, options.encoding)[0]
    blocks = _blocks(main_text(found, text))
    if not blocks and len(text) > CHARACTERS:  # the parser leaves out a stretch of more than 10 MB
        raise FileTooLarge(path=shown, limit=f"{CHARACTERS // 1_000_000} million characters")
    if declared.date is None and declared.title is not None and dateline(blocks[:_HEAD], Lang.DE) is None:
        declared = replace(declared, date=visible_date(found, declared.title.value))
    return RawText(tuple(blocks), declared, declared_language(root), warnings=warnings)


def visible_date(found: Sequence[Stretch], title: str) -> Found | None:
    """The date of a short line near the headline; menus and footers further off have dates of their own."""
    heads = [
        place for place, each in enumerate(found) if each.text == title or (each.tag == "h1" and title in each.text)
    ]
    for head in heads[-1:]:
        for place in [*range(head + 1, head + 16), *range(head - 1, head - 7, -1)]:
            line = found[place].text if 0 <= place < len(found) else ""
            days = find_dates(line, Lang.DE) if len(line) <= _LINE else ()
            if days and len(line) - len(days[0][0]) <= _BESIDE:
                return Found(days[0][1].isoformat(), "line by the headline")
    return None


def page_blocks(root: etree._Element, data: bytes, encoding: str | None) -> list[Block]:
    """The blocks of the main text of the page `data`, whose tree `root` is."""
    return _blocks(main_text(stretches(root), page_text(data, encoding)[0]))


def whole_blocks(root: etree._Element) -> list[Block]:
    """The blocks of a page that is all text, such as a chapter of a book."""
    return _blocks(stretches(root))


def _blocks(found: Iterable[Stretch]) -> list[Block]:
    return list(with_roles(Block(each.text, each.kind, row=each.row, side=each.side) for each in found))
