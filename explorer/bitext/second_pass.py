"""Second pass of aligning: learnt weights of many features in a band around the first path."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band, Corner, around, pinned
from explorer.bitext.dynamics import IMPOSSIBLE, Lattice, Scores, best_path, lattice, probabilities
from explorer.bitext.features import BEAD, BEAD_VECTORS, BEYOND, SHAPES, WIDEST, features
from explorer.bitext.material import Material
from explorer.bitext.omissions import left_alone, parted
from explorer.bitext.skipping import SKIP, SKIP_VECTORS
from explorer.bitext.weights import RELUCTANCE

MARGIN: Final = 8
"""Sentences on either side of the first path in which the second one is sought."""
REACH: Final = WIDEST + BEYOND


def grid_around(
    path: NDArray[np.integer], corners: Sequence[Corner] = (), barriers: tuple[Sequence[int], Sequence[int]] = ((), ())
) -> Lattice:
    """The lattice of the second pass around the first path, all of whose paths go through `corners`."""
    left, right = path[-1]
    cells: Band = pinned(around(path, int(left), int(right), MARGIN), corners)
    return lattice(cells, SHAPES, corners, barriers)


def score(material: Material, grid: Lattice, weights: Mapping[str, float]) -> Scores:
    """The score of each bead (shapes by cells): the weighed sum of its features."""
    scores = np.full((len(grid.shapes), grid.band.cells), IMPOSSIBLE)
    vectors = material.meanings is not None
    beads = weigh(weights, BEAD + BEAD_VECTORS * vectors)
    skips = weigh(weights, SKIP + SKIP_VECTORS * vectors)
    for number, real, values in features(material, grid):
        if all(grid.shapes[number]):
            scores[number, real] = beads @ values
        else:
            scores[number, real] = skips @ values - reluctance(material.spread / material.typical)
    return scores


def reluctance(looseness: float) -> float:
    """What is taken off the score of every sentence left alone.

    `looseness` is the spread of covers over the usual cover. In a close translation a sentence without counterpart is
    plain to see; in a free one that a sentence's words are not found tells little.
    """
    low, high, slope, close = RELUCTANCE
    return min(max(low + slope * (looseness - close), low), high)


def weigh(weights: Mapping[str, float], names: Sequence[str]) -> NDArray[np.float64]:
    """The weights of these features in their order."""
    return np.array([weights[name] for name in names])


def best_beads(grid: Lattice, scores: Scores) -> list[tuple[Corner, Corner, float]]:
    """The best path as beads: where each begins and ends in the grid, and how probable it is among all paths.

    Sentences at the rim of a bead that may as well have no counterpart are set apart from it.
    """
    chances, _ = probabilities(grid, scores)
    alone = left_alone(grid, chances)
    found: list[tuple[Corner, Corner, float]] = []
    for step in best_path(grid, scores):
        end = int(grid.band.row[step.cell]), int(grid.band.column[step.cell])
        a, b = grid.shapes[step.shape]
        parts = parted((end[0] - a, end[1] - b), end, alone)
        found.extend((first, last, _chance(grid, chances, first, last)) for first, last in parts)
    return found


def _chance(grid: Lattice, chances: Scores, start: Corner, end: Corner) -> float:
    """How probable the bead is that leads from one corner to the other; 0.0 where the band does not hold it."""
    cell = int(grid.band.number(np.array([end[0]]), np.array([end[1]]))[0])
    shape = grid.shapes.index((end[0] - start[0], end[1] - start[1]))
    return float(chances[shape, cell]) if cell < grid.band.cells else 0.0
