"""The best path where long gaps are cheaper than as many single skips, such as a block of captions in one version.

Source: O. Gotoh, An improved algorithm for matching biological sequences, Journal of Molecular Biology 162, 1982.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.dynamics import IMPOSSIBLE, Lattice, Scores
from explorer.bitext.tokens import Index

_SKIPS: Final = ((1, 0), (0, 1))


def best_way(lattice: Lattice, scores: Scores, opening: float, each: float) -> Index:
    """Cells of the path whose beads and gaps score highest, from the first cell to the last.

    A gap on one side scores `opening` and `each` for every sentence of it. `lattice` must have the two shapes of one
    sentence alone.
    """
    cells = lattice.band.cells
    single = [lattice.shapes.index(shape) for shape in _SKIPS]
    total, gaps = np.full(cells + 1, IMPOSSIBLE), np.full((2, cells + 1), IMPOSSIBLE)
    choice, opened = np.zeros(cells, dtype=np.int8), np.zeros((2, cells), dtype=bool)
    total[0] = 0.0
    skipped = lattice.before[single]
    for group in lattice.diagonals[1:]:
        reached = total[lattice.before[:, group]] + scores[:, group]
        before = skipped[:, group]
        fresh, longer = total[before] + opening, np.take_along_axis(gaps, before, axis=1)
        opened[:, group] = fresh >= longer
        gaps[:, group] = np.maximum(np.maximum(fresh, longer) + each, IMPOSSIBLE)
        every = np.concatenate([reached, gaps[:, group]])
        choice[group] = every.argmax(axis=0)
        total[group] = np.maximum(every.max(axis=0), IMPOSSIBLE)
    return _back(lattice, single, choice, opened)


def _back(lattice: Lattice, single: list[int], choice: NDArray[np.int8], opened: NDArray[np.bool_]) -> Index:
    cell, gap, found = lattice.band.cells - 1, -1, [lattice.band.cells - 1]
    while cell:
        shape = int(choice[cell])
        if gap < 0 and shape >= len(lattice.shapes):
            gap = shape - len(lattice.shapes)
        if gap >= 0:
            begun = bool(opened[gap, cell])
            cell = int(lattice.before[single[gap], cell])
            gap = -1 if begun else gap
        else:
            cell = int(lattice.before[shape, cell])
        found.append(cell)
    return np.array(found[::-1], dtype=np.int64)
