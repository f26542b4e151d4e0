"""Pieces joined to lines: what stands on one baseline without a gap that a column or a cell would leave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.reading.pdf.fragments import Fragment
from explorer.reading.tidying import one_line

_GAP = 1.0
"""Gap between pieces, in sizes of type, from which they belong to different cells or columns."""
_NEIGHBOURS = 40
"""Pieces of a row among which one looks for what it continues."""
_SPACE = 0.14
"""Gap from which there is a space between two pieces."""


@dataclass(slots=True)
class Line:
    """A line of text. `left`, `right` and baseline `y` in points, y upwards; `size` is that of most of its letters.

    `column` tells lines of one column from others (see `columns`), `side` left (0) from right (1) where there are two.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    page: int
    column: int = 1
    side: int | None = None

    @property
    def width(self) -> float:
        """How far the line reaches, in points."""
        return self.right - self.left


def lines_of(fragments: Sequence[Fragment], page: int) -> list[Line]:
    """The lines of a page, in the order in which the file sets them."""
    groups: list[list[Fragment]] = []
    for fragment in fragments:
        if groups and _continues(groups[-1], fragment):
            groups[-1].append(fragment)
        else:
            groups.append([fragment])
    lines = (_line(group, page) for group in _met(groups))
    return [line for line in lines if line.text]


def _continues(group: Sequence[Fragment], piece: Fragment) -> bool:
    last = group[-1]
    size = max(last.size, piece.size)
    gap = piece.x - last.end
    return abs(piece.y - _base(group)) < 0.55 * size and -0.35 * size - 0.2 * last.width < gap < _GAP * size


def _base(group: Sequence[Fragment]) -> float:
    """The baseline of the largest piece: raised marks of notes do not move it."""
    return max(group, key=lambda piece: (piece.size, len(piece.text))).y


def _met(groups: list[list[Fragment]]) -> list[list[Fragment]]:
    """The groups, those that meet on one baseline but were set out of turn put together."""
    by_row: dict[int, list[int]] = {}
    merged: list[list[Fragment] | None] = list(groups)
    for number, group in enumerate(groups):
        row = round(_base(group) / 3)
        for other in (other for near in (row - 1, row, row + 1) for other in by_row.get(near, [])[-_NEIGHBOURS:]):
            earlier = merged[other]
            if earlier is None:
                continue
            if _continues(earlier, group[0]):
                earlier.extend(group)
                merged[number] = None
                break
            if _continues(group, earlier[0]) and abs(_base(earlier) - _base(group)) < 1:
                earlier[:0] = group
                merged[number] = None
                break
        if merged[number] is not None:
            by_row.setdefault(row, []).append(number)
    return [group for group in merged if group is not None]


def _line(group: Sequence[Fragment], page: int) -> Line:
    size = _size(group)
    base = _base(group)
    text = ""
    end = None
    for piece in group:
        shown = _noted(piece, base, size, text)
        if end is not None and piece.x - end > _SPACE * size and not text.endswith(" ") and not shown.startswith(" "):
            text += " "
        text += shown
        end = piece.end
    bold = sum(len(piece.text) for piece in group if piece.bold) > 0.8 * sum(len(piece.text) for piece in group)
    start = group[0]
    indent = len(start.text) - len(start.text.lstrip())
    return Line(one_line(text), start.x + indent * 0.28 * start.size, group[-1].end, base, size, bold, page)


def _size(group: Iterable[Fragment]) -> float:
    weights: dict[float, int] = {}
    for piece in group:
        weights[piece.size] = weights.get(piece.size, 0) + len(piece.text.strip())
    return max(weights, key=lambda size: weights[size])


def _noted(piece: Fragment, base: float, size: float, before: str) -> str:
    """The piece's text; a small raised number after a word is the mark of a note and put in brackets."""
    mark = piece.text.strip()
    if not (mark.isdigit() and len(mark) <= 3 and piece.size < 0.8 * size and piece.y > base - 0.1 * size):
        return piece.text
    after_word = len(before) > 1 and ((before[-1].islower() and before[-2].isalpha()) or before[-1] in '.,;:)»”“"')
    return f" [{mark}]" if after_word else piece.text
