"""First pass of aligning: a plain cost from words and lengths finds the way through the text."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band, Corner
from explorer.bitext.covering import Spread
from explorer.bitext.dynamics import IMPOSSIBLE, Lattice, Scores, Shape, lattice
from explorer.bitext.evidence import Evidence, gather, places
from explorer.bitext.gaps import best_way
from explorer.bitext.lengths import length_ratio, surprise
from explorer.bitext.tokens import Floats, Tokens

SHAPES: Final[tuple[Shape, ...]] = (
    (1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1), (2, 3), (3, 2),
)  # fmt: skip
WIDEST: Final = 4
SKIP: Final = 0.8
RUN: Final = 1.6
"""Cost of a run of skipped sentences, such as a block of captions, to which comes `SKIP_IN_RUN` for each of them."""
SKIP_IN_RUN: Final = 0.4
LENGTH: Final = 0.06
LENGTH_CAP: Final = 8.0
EACH_MORE: Final = 0.15
BOTH_SEVERAL: Final = 0.1
DOUBT: Final = 2.0
"""Added to the weight of a group's words, so that few words are not taken for sure."""


def first_path(
    left: Tokens,
    right: Tokens,
    over: tuple[Spread, Spread],
    cells: Band,
    corners: Sequence[Corner] = (),
    barriers: tuple[Sequence[int], Sequence[int]] = ((), ()),
) -> NDArray[np.int64]:
    """Corners (i, j) of the cheapest path through `cells`, from (0, 0) to the end.

    `corners` and `barriers` are kept to as in `dynamics.lattice`.
    """
    grid = lattice(cells, SHAPES, corners, barriers)
    found = best_way(grid, -_costs(grid, left, right, gather(left, right, over, cells, WIDEST)), -RUN, -SKIP_IN_RUN)
    return np.stack([cells.row[found], cells.column[found]], axis=1)


def _costs(grid: Lattice, left: Tokens, right: Tokens, evidence: Evidence) -> Scores:
    cells = grid.band
    at = places(evidence, cells, WIDEST)
    ratio = length_ratio(left.lengths, right.lengths)
    left_length, right_length = _sums(left.lengths), _sums(right.lengths)
    costs = np.full((len(grid.shapes), cells.cells), -IMPOSSIBLE)
    for number, (a, b) in enumerate(grid.shapes):
        real = np.flatnonzero(grid.before[number] < cells.cells)
        if not (a and b):
            costs[number, real] = SKIP
            continue
        row, column = cells.row[real], cells.column[real]
        covered = sum(evidence.left[b - 1, at.left[k][real]] for k in range(a))
        covered = covered + sum(evidence.right[a - 1, at.right[k][real]] for k in range(b))
        weight = evidence.left_total[row] - evidence.left_total[row - a]
        weight = weight + evidence.right_total[column] - evidence.right_total[column - b]
        sizes = left_length[row] - left_length[row - a], right_length[column] - right_length[column - b]
        lengths = surprise(*sizes, ratio)
        costs[number, real] = (a + b) / 2 * (1 - covered / (weight + DOUBT)) + LENGTH * np.minimum(lengths, LENGTH_CAP)
        costs[number, real] += EACH_MORE * (a + b - 2) + BOTH_SEVERAL * (a > 1 and b > 1)
    return costs


def _sums(lengths: Floats) -> Floats:
    return np.concatenate([[0.0], np.cumsum(lengths, dtype=np.float64)]).astype(np.float32)
