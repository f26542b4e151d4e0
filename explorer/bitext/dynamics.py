"""Exact dynamic programmes over a band: the best path of beads, and how probable each bead is.

All cells with the same number of sentences done are worked on at once, so the cost is linear in cells and beads.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band, Corner
from explorer.bitext.tokens import Index

Scores = NDArray[np.float64]
Shape = tuple[int, int]
"""How many left and right sentences a bead holds."""

IMPOSSIBLE = -1e9


@dataclass(frozen=True, slots=True)
class Lattice:
    """A band with the beads that may end in each of its cells.

    `before[t, c]` is the cell from which a bead of `shapes[t]` leads to cell c, or `band.cells` if there is none.
    """

    band: Band
    shapes: tuple[Shape, ...]
    before: Index
    diagonals: tuple[Index, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A bead on a path: the cell in which it ends, and the place of its shape in the lattice's shapes."""

    cell: int
    shape: int


def lattice(
    band: Band,
    shapes: Sequence[Shape],
    corners: Sequence[Corner] = (),
    barriers: tuple[Sequence[int], Sequence[int]] = ((), ()),
) -> Lattice:
    """The lattice of all beads of `shapes` in `band` that pass by no corner and reach across no barrier.

    A barrier lies before the sentence whose number it is, on the left or on the right.
    """
    before = np.stack([band.number(band.row - a, band.column - b) for a, b in shapes])
    _keep_to(band, shapes, before, corners)
    for side, (lines, place) in enumerate(zip(barriers, (band.row, band.column), strict=True)):
        if len(lines):
            _keep_apart(before, [shape[side] for shape in shapes], lines, place, band.cells)
    done = band.row + band.column
    order = np.argsort(done, kind="stable")
    borders = np.searchsorted(done[order], np.arange(int(done.max()) + 2))
    groups = tuple(order[first:last] for first, last in pairwise(borders) if last > first)
    return Lattice(band, tuple(shapes), before, groups)


def _keep_to(band: Band, shapes: Sequence[Shape], before: Index, corners: Sequence[Corner]) -> None:
    """Forbid beads on whose rim or inside which a corner lies, but for those that begin or end there."""
    if not corners:
        return
    row, column = np.array(corners, dtype=np.int64).T
    forbidden = np.append(before, np.full((len(shapes), 1), band.cells), axis=1)
    for number, (a, b) in enumerate(shapes):
        for down, across in product(range(a + 1), range(b + 1)):
            if (down, across) not in ((0, 0), (a, b)):
                forbidden[number, band.number(row + down, column + across)] = band.cells
    before[:] = forbidden[:, :-1]


def _keep_apart(before: Index, sizes: Sequence[int], lines: Sequence[int], place: Index, outside: int) -> None:
    """Forbid beads that hold sentences on both sides of a line."""
    passed = np.zeros(int(place.max()) + 2, dtype=np.int64)
    passed[[line for line in lines if line < len(passed)]] = 1
    passed = np.cumsum(passed)
    for number, size in enumerate(sizes):
        if size > 1:
            inside = passed[np.maximum(place - 1, 0)] - passed[np.maximum(place - size, 0)]
            before[number][inside > 0] = outside


def best_path(lattice: Lattice, scores: Scores) -> list[Step]:
    """The beads, in order, whose `scores` (shapes by cells) sum highest from the first cell to the last."""
    cells = lattice.band.cells
    total = np.full(cells + 1, IMPOSSIBLE)
    choice = np.zeros(cells, dtype=np.int64)
    total[0] = 0.0
    for group in lattice.diagonals[1:]:
        reached = total[lattice.before[:, group]] + scores[:, group]
        choice[group] = reached.argmax(axis=0)
        total[group] = np.maximum(reached.max(axis=0), IMPOSSIBLE)
    return list(_back(lattice, choice))[::-1]


def _back(lattice: Lattice, choice: Index) -> Iterator[Step]:
    cell = lattice.band.cells - 1
    while cell:
        shape = int(choice[cell])
        yield Step(cell, shape)
        cell = int(lattice.before[shape, cell])


def probabilities(lattice: Lattice, scores: Scores) -> tuple[Scores, float]:
    """How probable each bead is (shapes by cells) where a path weighs exp(sum of its scores).

    The second value is the logarithm of the weight of all paths together.
    """
    forward = _sums(lattice.before, lattice.diagonals, scores, 0)
    after, outward = _outward(lattice, scores)
    backward = _sums(after, lattice.diagonals[::-1], outward, lattice.band.cells - 1)
    total = forward[lattice.band.cells - 1]
    exponent = forward[lattice.before] + scores + backward[:-1] - total
    return np.exp(np.minimum(exponent, 0.0)), float(total)


def _sums(before: Index, groups: Sequence[Index], scores: Scores, start: int) -> Scores:
    total = np.full(scores.shape[1] + 1, IMPOSSIBLE)
    total[start] = 0.0
    for group in groups[1:]:
        reached = total[before[:, group]] + scores[:, group]
        top = reached.max(axis=0)
        total[group] = top + np.log(np.exp(reached - top).sum(axis=0))
    return np.maximum(total, IMPOSSIBLE)


def _outward(lattice: Lattice, scores: Scores) -> tuple[Index, Scores]:
    """The same lattice walked backwards: the cell that each bead leads to from here, and that bead's score."""
    band = lattice.band
    after = np.full_like(lattice.before, band.cells)
    outward = np.full(scores.shape, IMPOSSIBLE)
    for shape, before in enumerate(lattice.before):
        real = np.flatnonzero(before < band.cells)
        after[shape, before[real]] = real
        outward[shape, before[real]] = scores[shape, real]
    return after, outward
