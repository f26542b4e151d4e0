"""Plain text: paragraphs by empty lines or by lines, whichever way the file is written."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from pathlib import Path

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.model.errors import FileTooLarge
from explorer.model.notice import Notice
from explorer.model.reports import ReadOptions
from explorer.reading.encodings import decode
from explorer.reading.hyphens import Words, join
from explorer.reading.limits import CHARACTERS
from explorer.reading.raw import RawText
from explorer.reading.roles import is_division, is_headline, is_item, is_stopped, with_roles
from explorer.reading.tidying import one_line, tidy

_RULE = re.compile(r"([=_*~#-])\1{2,}")
"""A line drawn of signs."""
_LONGEST_HEADING = 25
"""Words of a heading at most."""
_WIDEST = 120
"""Characters beyond which no one wraps lines by hand."""


def read_plain(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The text file at `path`. A line or a wrapped paragraph each makes a block; a form feed turns the page."""
    text, warnings = decoded(path, options, shown)
    pages = text.split("\f")
    if len(pages) == 1:
        return RawText(tuple(blocks_of(text)), warnings=warnings)
    blocks = [block for number, page in enumerate(pages, 1) for block in blocks_of(page, number)]
    return RawText(tuple(blocks), warnings=warnings, pages=len(pages))


def decoded(path: Path, options: ReadOptions, shown: str) -> tuple[str, tuple[Notice, ...]]:
    """The letters of a file that is nothing but text; more than a text may have is refused before it is taken apart.

    Raises FileTooLarge.
    """
    text, warnings = decode(path.read_bytes(), options.encoding)
    if len(text) > CHARACTERS:
        raise FileTooLarge(path=shown, limit=f"{CHARACTERS // 1_000_000} million characters")
    return text, warnings


def blocks_of(text: str, page: int | None = None) -> Iterator[Block]:
    """The paragraphs of a plain text."""
    lines = [line.strip() for line in tidy(text).split("\n") if not _RULE.fullmatch(line.strip())]
    groups = [list(group) for filled, group in groupby(lines, key=bool) if filled]
    words = Words(lines)
    width = _width(groups)
    paragraphs = [
        paragraph
        for group in groups
        for paragraph in (_unwrapped(group, words, width) if width else map(one_line, group))
    ]
    yield from with_roles(_with_headings(paragraphs, page))


def _width(groups: Sequence[Sequence[str]]) -> int:
    """The width at which lines were broken, else 0. All lines of a paragraph but its last are then about as long."""
    inner = [len(line) for group in groups for line in group[:-1]]
    if len(inner) < 3:
        return 0
    width = sorted(len(line) for group in groups for line in group)[-max(1, len(inner) // 20)]
    broken = width <= _WIDEST and sum(length > 0.72 * width for length in inner) > 0.6 * len(inner)
    return width if broken else 0


def _unwrapped(group: Sequence[str], words: Words, width: int) -> Iterator[str]:
    """The paragraphs of a group of lines without an empty line between them.

    A new one begins with each item, and where a line stops though the next one's first word had room on it.
    """
    current: list[str] = []
    for line in group:
        if current and (is_item(line) or is_division(line) or _short(current[-1], line, width)):
            yield one_line(join(current, words))
            current = []
        current.append(line)
    if current:
        yield one_line(join(current, words))


def _short(line: str, after: str, width: int) -> bool:
    goes_on = line.endswith("-") or (after[:1].islower() and not is_stopped(line))
    return not goes_on and len(line) + 1 + len(after.split(" ", 1)[0]) < 0.8 * width


def _with_headings(paragraphs: Sequence[str], page: int | None) -> Iterator[Block]:
    for place, (text, after) in enumerate(zip_longest(paragraphs, paragraphs[1:], fillvalue="")):
        longer = len(text) < len(after) or (place == 0 and bool(after) and page in {None, 1})
        heading = is_headline(text) and longer and len(text.split()) < _LONGEST_HEADING and not is_item(text)
        yield Block(text, PassageKind.HEADING if heading else PassageKind.BODY, page)
