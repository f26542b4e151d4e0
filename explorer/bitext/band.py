"""The part of the alignment grid that is looked at: for each number of left sentences, a stretch of right ones."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.covering import Index, ranges


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
        inside = (row >= 0) & (column >= 0)
        safe = np.where(inside, row, 0)
        inside &= (column >= self.low[safe]) & (column <= self.high[safe])
        return np.where(inside, self.offset[safe] + column - self.low[safe], self.cells)


def band(low: NDArray[np.integer], high: NDArray[np.integer]) -> Band:
    """The band of these limits, made to rise and to hang together from row to row."""
    upper = np.maximum.accumulate(np.asarray(high, dtype=np.int64))
    lower = np.minimum.accumulate(np.asarray(low, dtype=np.int64)[::-1])[::-1].copy()
    lower[1:] = np.minimum(lower[1:], upper[:-1])
    lower = np.minimum.accumulate(lower[::-1])[::-1]
    counts = upper - lower + 1
    row = np.repeat(np.arange(len(lower)), counts)
    return Band(lower, upper, np.cumsum(counts) - counts, row, ranges(lower, counts))


def whole(left: int, right: int) -> Band:
    """The whole grid of `left` by `right` sentences."""
    return band(np.zeros(left + 1, dtype=np.int64), np.full(left + 1, right, dtype=np.int64))


def around(path: NDArray[np.integer], left: int, right: int, margin: NDArray[np.integer] | int) -> Band:
    """The band of `margin` sentences on either side of `path`, an array of corners (i, j) from (0, 0) to the end."""
    rows = np.arange(left + 1)
    last = np.searchsorted(path[:, 0], rows, side="right") - 1
    first = np.searchsorted(path[:, 0], rows, side="left")
    low = np.minimum(path[last, 1], path[np.maximum(first - 1, 0), 1])
    high = np.maximum(path[last, 1], path[np.minimum(first, len(path) - 1), 1])
    return band(np.maximum(low - margin, 0), np.minimum(high + margin, right))
