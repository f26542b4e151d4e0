"""The part of the alignment grid that is looked at: for each number of left sentences, a stretch of right ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.covering import ranges
from explorer.bitext.tokens import Index

BESIDE: Final = 3
"""Rows on either side of a run left out that see all of it."""

Corner = tuple[int, int]
"""How many left and right sentences lie before a point of the grid."""


@dataclass(frozen=True, slots=True)
class Band:
    """Cells (i, j), meaning i left and j right sentences done, with `low[i]` <= j <= `high[i]`, both rising with i.

    Cells are numbered row by row: cell (i, j) is number `offset[i]` + j - `low[i]`.
    """

    low: Index
    high: Index
    offset: Index
    row: Index
    column: Index

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return len(self.row)

    def number(self, row: Index, column: Index) -> Index:
        """Numbers of cells; `cells` for those outside the band."""
        inside = (row >= 0) & (column >= 0) & (row < len(self.low))
        safe = np.where(inside, row, 0)
        inside &= (column >= self.low[safe]) & (column <= self.high[safe])
        return np.where(inside, self.offset[safe] + column - self.low[safe], self.cells)


def band(low: NDArray[np.integer], high: NDArray[np.integer]) -> Band:
    """The band of these limits, made to rise and to hang together from row to row."""
    upper = np.maximum.accumulate(np.asarray(high, dtype=np.int64))
    lower = np.minimum.accumulate(np.asarray(low, dtype=np.int64)[::-1])[::-1].copy()
    upper[:-1] = np.maximum(upper[:-1], lower[1:])
    counts = upper - lower + 1
    row = np.repeat(np.arange(len(lower)), counts)
    return Band(lower, upper, np.cumsum(counts) - counts, row, ranges(lower, counts))


def whole(left: int, right: int) -> Band:
    """The whole grid of `left` by `right` sentences."""
    return band(np.zeros(left + 1, dtype=np.int64), np.full(left + 1, right, dtype=np.int64))


def around(path: NDArray[np.integer], left: int, right: int, margin: int) -> Band:
    """The band of `margin` sentences on either side of `path`, an array of corners from (0, 0) to the end.

    Where the path leaps, everything between its two corners is inside; where it leaves out a long run on the right, so
    are the same cells of `BESIDE` rows more: the run may as well lie a few beads earlier or later.
    """
    rows = np.arange(left + 1)
    after = np.searchsorted(path[:, 0], rows, side="right")
    before = np.searchsorted(path[:, 0], rows, side="left")
    exact = after > before
    low = path[np.where(exact, before, before - 1), 1]
    high = path[np.where(exact, after - 1, np.minimum(before, len(path) - 1)), 1]
    low, high = low[np.maximum(rows - BESIDE, 0)], high[np.minimum(rows + BESIDE, left)]
    return band(np.maximum(low - margin, 0), np.minimum(high + margin, right))


def pinned(cells: Band, corners: Sequence[Corner]) -> Band:
    """The same band without what no path reaches that goes through `corners`, which rise on both sides."""
    low, high = cells.low.copy(), cells.high.copy()
    for row, column in corners:
        low[row + 1 :] = np.maximum(low[row + 1 :], column)
        high[:row] = np.minimum(high[:row], column)
        low[row], high[row] = min(low[row], column), max(high[row], column)
    return band(np.minimum(low, high[-1]), np.maximum(high, low))
