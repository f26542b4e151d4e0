"""What the words say for every bead that a band allows."""

from dataclasses import dataclass

import numpy as np

from explorer.bitext.band import Band, band
from explorer.bitext.covering import BLOCK, Spread, cover
from explorer.bitext.tokens import Floats, Index, Tokens


@dataclass(frozen=True, slots=True)
class Evidence:
    """Weights of words that find a link, for each sentence against stretches of the other side.

    `left[b - 1, (i, j)]` belongs to left sentence i and the b right sentences before j; `right[a - 1, (i, j)]` to right
    sentence j and the a left sentences before i. Cells are those of `band`; the last column, of zeros, stands for all
    others.
    `left_total` and `right_total` are sums of all weights up to each sentence.
    """

    band: Band
    left: Floats
    right: Floats
    left_total: Floats
    right_total: Floats


def gather(left: Tokens, right: Tokens, over: tuple[Spread, Spread], cells: Band, widths: int) -> Evidence:
    """The evidence that beads of up to `widths` sentences a side need whose ends lie in `cells`."""
    rows = np.arange(left.size + 1)
    wide = band(np.maximum(cells.low - widths, 0), cells.high[np.minimum(rows + widths, left.size)])
    found_left = np.zeros((widths, wide.cells + 1), dtype=np.float32)
    found_right = np.zeros((widths, wide.cells + 1), dtype=np.float32)
    for first in range(0, left.size + 1, BLOCK):
        last = min(first + BLOCK, left.size + 1)
        own = slice(int(wide.offset[first]), int(wide.offset[last - 1] + wide.high[last - 1] - wide.low[last - 1] + 1))
        row, column = wide.row[own], wide.column[own]
        columns = int(wide.low[first]), int(wide.high[last - 1])
        before = max(first - widths, 0)
        ours = cover(left, over[0], (first, min(last, left.size)), columns, widths)
        real = row < left.size
        found_left[:, own][:, real] = ours[:, row[real] - first, column[real] - columns[0]]
        theirs = cover(right, over[1], columns, (before, min(last, left.size)), widths)
        real = column < columns[1]
        found_right[:, own][:, real] = theirs[:, column[real] - columns[0], row[real] - before]
    return Evidence(wide, found_left, found_right, _totals(left), _totals(right))


def _totals(tokens: Tokens) -> Floats:
    summed = np.concatenate([[0.0], np.cumsum(tokens.weights[tokens.type_of], dtype=np.float64)])
    return summed[tokens.starts].astype(np.float32)


@dataclass(frozen=True, slots=True)
class Places:
    """Where in the evidence the sentences lie that end in the cells of a band: k back on the left, or on the right."""

    left: tuple[Index, ...]
    right: tuple[Index, ...]


def places(evidence: Evidence, cells: Band, widths: int) -> Places:
    """The places for beads of up to `widths` sentences a side."""
    back = range(1, widths + 1)
    return Places(
        tuple(evidence.band.number(cells.row - k, cells.column) for k in back),
        tuple(evidence.band.number(cells.row, cells.column - k) for k in back),
    )
