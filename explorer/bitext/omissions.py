"""Sentences at the rim of a bead that are nearly as likely to have no counterpart as to belong there.

The path that is likeliest as a whole hides them in their neighbours; but what one version lacks is what a reader most
needs to see, so they are set apart before the odds are even.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Corner
from explorer.bitext.dynamics import Lattice, Scores

LIKELY: Final = 0.4
"""Chance of having no counterpart from which a sentence at the rim is set apart. Lower, more is told in error than
found on the Text+Berg development set and the specimen dossiers."""

Chances = tuple[NDArray[np.float64], NDArray[np.float64]]
"""For each sentence, left and right, how probable it is that it has no counterpart."""


def left_alone(grid: Lattice, chances: Scores) -> Chances:
    """The chance of each sentence to be left alone, wherever that is; `chances` are those of all beads."""
    band = grid.band
    found = np.zeros(int(band.row[-1])), np.zeros(int(band.column[-1]))
    for number, shape in enumerate(grid.shapes):
        if 0 in shape:
            side = shape.index(0) ^ 1
            real = np.flatnonzero(grid.before[number] < band.cells)
            np.add.at(found[side], (band.row, band.column)[side][real] - 1, chances[number, real])
    return found


def parted(start: Corner, end: Corner, alone: Chances) -> list[tuple[Corner, Corner]]:
    """The bead from `start` to `end`, without sentences at its rim that may as well be alone, and these, in order.

    One sentence at least stays on each side.
    """
    low, high = [*start], [*end]
    before: list[tuple[Corner, Corner]] = []
    after: list[tuple[Corner, Corner]] = []
    for side in (0, 1) if start[0] < end[0] and start[1] < end[1] else ():
        while high[side] - low[side] > 1 and alone[side][low[side]] >= LIKELY:
            corner = low[0], low[1]
            low[side] += 1
            before.append((corner, (low[0], low[1])))
        while high[side] - low[side] > 1 and alone[side][high[side] - 1] >= LIKELY:
            corner = high[0], high[1]
            high[side] -= 1
            after.append(((high[0], high[1]), corner))
    return [*before, ((low[0], low[1]), (high[0], high[1])), *after[::-1]]
