"""Plain text: paragraphs by empty lines or by lines, whichever way the file is written."""

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from pathlib import Path

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.model.reports import ReadOptions
from explorer.reading.encodings import decode
from explorer.reading.hyphens import Words, join
from explorer.reading.raw import RawText
from explorer.reading.roles import is_division, is_headline, is_item, with_roles
from explorer.reading.tidying import one_line, tidy

_LONGEST_HEADING = 25
"""Words of a heading at most."""
_WIDEST = 120
"""Characters beyond which no one wraps lines by hand."""


def read_plain(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The text file at `path`. A line or a wrapped paragraph each makes a block; a form feed turns the page."""
    del shown
    text, warnings = decode(path.read_bytes(), options.encoding)
    pages = text.split("\f")
    if len(pages) == 1:
        return RawText(tuple(blocks_of(text)), warnings=warnings)
    blocks = [block for number, page in enumerate(pages, 1) for block in blocks_of(page, number)]
    return RawText(tuple(blocks), warnings=warnings, pages=len(pages))


def blocks_of(text: str, page: int | None = None) -> Iterator[Block]:
    """The paragraphs of a plain text."""
    lines = [line.strip() for line in tidy(text).split("\n")]
    groups = [list(group) for filled, group in groupby(lines, key=bool) if filled]
    words = Words(lines)
    wrapped = _wrapped(groups)
    paragraphs = [
        paragraph for group in groups for paragraph in (_unwrapped(group, words) if wrapped else map(one_line, group))
    ]
    yield from with_roles(_with_headings(paragraphs, page))


def _wrapped(groups: Sequence[Sequence[str]]) -> bool:
    """Whether lines were broken at a width: all lines of a paragraph but its last are then about as long."""
    inner = [len(line) for group in groups for line in group[:-1]]
    if len(inner) < 3:
        return False
    width = sorted(len(line) for group in groups for line in group)[-max(1, len(inner) // 20)]
    return width <= _WIDEST and sum(length > 0.72 * width for length in inner) > 0.6 * len(inner)


def _unwrapped(group: Sequence[str], words: Words) -> Iterator[str]:
    """The paragraphs of a group of lines without an empty line: a new one begins with each item."""
    current: list[str] = []
    for line in group:
        if current and (is_item(line) or is_division(line)):
            yield one_line(join(current, words))
            current = []
        current.append(line)
    if current:
        yield one_line(join(current, words))


def _with_headings(paragraphs: Sequence[str], page: int | None) -> Iterator[Block]:
    for place, (text, after) in enumerate(zip_longest(paragraphs, paragraphs[1:], fillvalue="")):
        longer = len(text) < len(after) or (place == 0 and bool(after) and page in {None, 1})
        heading = is_headline(text) and longer and len(text.split()) < _LONGEST_HEADING and not is_item(text)
        yield Block(text, PassageKind.HEADING if heading else PassageKind.BODY, page)
