"""A whole document's pages made blocks: columns, running lines, notes and paragraphs each in their place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from explorer.language.blocks import Block
from explorer.language.detect import by_words
from explorer.model.documents import PassageKind
from explorer.model.language import Lang
from explorer.reading.hyphens import Words
from explorer.reading.pdf.columns import ordered_pages
from explorer.reading.pdf.fragments import PageText
from explorer.reading.pdf.furniture import running
from explorer.reading.pdf.lines import Line, lines_of
from explorer.reading.pdf.paragraphs import Setting, paragraphs, setting_of
from explorer.reading.roles import with_roles

_MARGIN = 200
"""Characters below which text at another angle is a note in the margin that goes with the page."""
_NOTE = re.compile(r"(?:\[?\d{1,3}\]?|\*{1,3}|†|‡|[a-z]\))[\s.)]*\S")


def blocks_of_pages(pages: Sequence[PageText]) -> tuple[Block, ...]:
    """The blocks of a document in reading order.

    Where two columns stand in two languages, each column is read through all its pages before the other.
    """
    lines = [lines_of(page.fragments, page.number) for page in pages]
    aside = running(lines, [page.height for page in pages])
    body = ordered_pages([[line for line in each if id(line) not in aside] for each in lines])
    setting = setting_of([line for each in body for line in each])
    words = Words(line.text for each in body for line in each)
    heads = [[line for line in each if id(line) in aside] for each in lines]
    found: list[Block] = []
    margins = [list(_turned(page, words)) for page in pages]
    for facing, group in groupby(zip(body, heads, strict=True), key=lambda pair: _facing(pair[0])):
        run = list(group)
        found.extend(_facing_run(run, setting, words) if facing else _run(run, setting, words))
    return tuple(with_roles([*found, *(block for each in margins for block in each)]))


def _turned(page: PageText, words: Words) -> Iterator[Block]:
    """Text set at another angle: along a margin, or a table laid on its side."""
    for pieces in page.turned:
        lines = ordered_pages([lines_of(pieces, page.number)])[0]
        blocks = list(paragraphs(lines, setting_of(lines), words))
        aside = sum(len(block.text) for block in blocks) < _MARGIN
        for block in blocks:
            yield replace(block, kind=PassageKind.BOILERPLATE, side=None) if aside else replace(block, side=None)


def _facing(lines: Sequence[Line]) -> bool:
    """Whether the two columns of a page are in two languages."""
    left, right = (" ".join(line.text for line in lines if line.side == side) for side in (0, 1))
    if not left or not right:
        return False
    languages = {_tongue(left), _tongue(right)}
    return len(languages) == 2 and Lang.UND not in languages


def _tongue(text: str) -> Lang:
    return by_words(text) or Lang.UND


def _run(pages: Sequence[tuple[Sequence[Line], Sequence[Line]]], setting: Setting, words: Words) -> Iterator[Block]:
    """Pages read one after the other. Running lines and notes come after the paragraph that runs over them."""
    stream: list[Line] = []
    after: dict[int, list[Block]] = {}
    for lines, heads in pages:
        notes = _notes(lines, setting)
        numbers = {id(line) for line in notes}
        page = (heads or lines)[0].page if heads or lines else 0
        stream.extend(line for line in lines if id(line) not in numbers)
        extra = [Block(line.text, PassageKind.BOILERPLATE, line.page) for line in heads]
        after[page] = [*paragraphs(notes, setting, words, PassageKind.NOTE), *extra]
    waiting = sorted(after)
    for block in paragraphs(stream, setting, words):
        while waiting and block.page is not None and waiting[0] < block.page:
            yield from after[waiting.pop(0)]
        yield block
    for page in waiting:
        yield from after[page]


def _facing_run(
    pages: Sequence[tuple[Sequence[Line], Sequence[Line]]], setting: Setting, words: Words
) -> Iterator[Block]:
    """Pages of two columns in two languages. A line across both goes to the column of its language."""
    sides: tuple[list[Line], list[Line]] = ([], [])
    across: list[Line] = []
    notes: list[Line] = []
    tongues = [
        _tongue(" ".join(line.text for lines, _ in pages for line in lines if line.side == side)) for side in (0, 1)
    ]
    for lines, _ in pages:
        apart = _notes(lines, setting)
        numbers = {id(line) for line in apart}
        notes.extend(apart)
        for line in lines:
            if id(line) in numbers:
                continue
            side = line.side
            if side is None:
                tongue = _tongue(line.text)
                side = tongues.index(tongue) if tongue in tongues else None
            (across if side is None else sides[side]).append(line)
    yield from paragraphs(across, setting, words)
    for side, column in enumerate(sides):
        for line in column:
            line.side = side
        yield from paragraphs(column, setting, words)
    yield from paragraphs(notes, setting, words, PassageKind.NOTE)
    for _, heads in pages:
        for line in heads:
            yield Block(line.text, PassageKind.BOILERPLATE, line.page)


def _notes(lines: Sequence[Line], setting: Setting) -> list[Line]:
    """The footnotes of a page: small lines below all else in their column, of which the first begins with a mark."""
    found: list[Line] = []
    for number in {line.column for line in lines}:
        column = [line for line in lines if line.column == number]
        small: list[Line] = []
        for line in sorted(column, key=lambda each: each.y):
            if line.size > 0.93 * setting.size:
                break
            small.append(line)
        small.reverse()
        while small and not _NOTE.match(small[0].text):
            small.pop(0)
        if len(small) < len(column):
            found.extend(small)
    places = {id(line): place for place, line in enumerate(lines)}
    return sorted(found, key=lambda line: places[id(line)])
