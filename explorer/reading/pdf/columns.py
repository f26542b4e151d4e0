"""The lines of a page put in reading order: across the page, or down one column after the other."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.reading.pdf.lines import Line

_FEWEST = 4
"""Lines that each of two columns must have."""
_FEWEST_LONG = 2
_LONG = 25
"""Letters from which lines are so long that two of them make a column."""
_WHOLE = 1
"""The column that is the whole page; columns n is parted into are 2n (left) and 2n + 1 (right)."""
_LETTERS = 14
"""Letters that a column's lines have on average; shorter ones are cells of a table."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """The empty stretch between two columns, in points from the left."""

    left: float
    right: float


def ordered_pages(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page in reading order.

    Each is marked with its column, and with its side if there are just two. A page with too little text in its second
    column to show it, such as the last one, is set as the others are.
    """
    gutters = [gutter_of(lines) for lines in pages]
    usual = _usual([gutter for gutter in gutters if gutter is not None])
    chosen = [
        gutter or (usual if usual and _fits(lines, usual) else None)
        for lines, gutter in zip(pages, gutters, strict=True)
    ]
    return [_ordered(lines, gutter) for lines, gutter in zip(pages, chosen, strict=True)]


def _ordered(lines: Sequence[Line], gutter: Gutter | None) -> list[Line]:
    rows = sorted(lines, key=lambda line: (-line.y, line.left))
    return _across(rows) if gutter is None else _bands(rows, gutter, _WHOLE)


def _usual(gutters: Sequence[Gutter]) -> Gutter | None:
    """The gutter that most pages have at about the same place."""
    places = Counter(round(gutter.right / 6) for gutter in gutters)
    if not places:
        return None
    place = places.most_common(1)[0][0]
    return next(gutter for gutter in gutters if round(gutter.right / 6) == place)


def _fits(lines: Sequence[Line], gutter: Gutter) -> bool:
    """Whether lines begin right of the gutter and hardly any goes across it beside them."""
    right = [line for line in lines if line.left >= gutter.right - 3]
    if not right:
        return False
    top, bottom = max(line.y for line in right) + 3, min(line.y for line in right) - 3
    crossing = [line for line in lines if line.left < gutter.right - 3 and line.right > gutter.right + 6]
    return sum(bottom <= line.y <= top for line in crossing) <= 0.4 * len(right)


def gutter_of(lines: Sequence[Line]) -> Gutter | None:
    """The gutter between two columns of running text, or None where the page is set across."""
    best: tuple[int, Gutter] | None = None
    for start in _starts(lines):
        found = _weighed(lines, start)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _starts(lines: Sequence[Line]) -> list[float]:
    """Where several lines begin, away from the left margin: each may be the left edge of a second column."""
    edges = sorted(line.left for line in lines)
    found: list[float] = []
    margin = edges[0] if edges else 0.0
    for edge in edges:
        near = bisect_right(edges, edge + 4) - bisect_left(edges, edge - 1.5)
        if near >= _FEWEST_LONG and edge > margin + 60 and (not found or edge > found[-1] + 4):
            found.append(edge - 1.5)
    return found


def _weighed(lines: Sequence[Line], start: float) -> tuple[int, Gutter] | None:
    """How many lines a gutter before `start` parts, or None where it parts no columns."""
    slack = 6.0
    right = [line for line in lines if line.left >= start]
    left = [line for line in lines if line.left < start and line.right <= start + slack]
    if not _is_column(left) or not _is_column(right):
        return None
    top = min(max(line.y for line in side) for side in (left, right))
    bottom = max(min(line.y for line in side) for side in (left, right))
    height = top - bottom
    beside = [sum(1 for line in side if bottom - 3 <= line.y <= top + 3) for side in (left, right)]
    crossing = [
        line for line in lines if line.left < start - 3 and line.right > start + slack and bottom < line.y < top
    ]
    if height <= 0 or len(crossing) > 0.4 * min(beside):
        return None
    if any(count < _needed(side) for count, side in zip(beside, (left, right), strict=True)):
        return None
    return len(left) + len(right) - 2 * len(crossing), Gutter(max(line.right for line in left), start)


def _is_column(lines: Sequence[Line]) -> bool:
    return len(lines) >= _needed(lines) and sum(len(line.text) for line in lines) >= _LETTERS * len(lines)


def _needed(lines: Sequence[Line]) -> int:
    """How many lines a column must have: few if they are long."""
    return _FEWEST_LONG if sum(len(line.text) for line in lines) >= _LONG * len(lines) else _FEWEST


def _across(rows: Sequence[Line]) -> list[Line]:
    """The lines from top to bottom, those on one baseline from left to right."""
    found: list[Line] = []
    group: list[Line] = []
    for line in rows:
        if group and group[0].y - line.y > 0.5 * max(line.size, group[0].size):
            found.extend(sorted(group, key=lambda each: each.left))
            group = []
        group.append(line)
    return found + sorted(group, key=lambda each: each.left)


def _bands(rows: Sequence[Line], gutter: Gutter, column: int) -> list[Line]:
    """Between lines that go across the page, first the left column, then the right one."""
    found: list[Line] = []
    band: tuple[list[Line], list[Line]] = ([], [])
    for line in rows:
        if line.left < gutter.right - 3 and line.right > gutter.right + 6:
            found.extend(_sides(band, column))
            band = ([], [])
            line.column = column
            found.append(line)
        else:
            band[line.left >= gutter.right - 3].append(line)
    return found + _sides(band, column)


def _sides(band: tuple[list[Line], list[Line]], column: int) -> list[Line]:
    """Both columns of a band, either of which may itself be parted (three columns)."""
    gutters = [gutter_of(lines) for lines in band]
    facing = column == _WHOLE and bool(band[0] and band[1]) and not any(gutters)
    found: list[Line] = []
    for side, (lines, gutter) in enumerate(zip(band, gutters, strict=True)):
        inner = 2 * column + side
        if gutter is not None:
            found.extend(_bands(lines, gutter, inner))
            continue
        for line in _across(lines):
            line.column = inner
            line.side = side if facing else None
            found.append(line)
    return found
