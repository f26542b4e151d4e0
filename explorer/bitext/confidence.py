"""How sure a bead is: the chance that it is exact."""

from itertools import pairwise
from typing import Final

POINTS: Final = ((0.0, 0.2), (0.5, 0.55), (0.8, 0.82), (0.9, 0.9), (0.97, 0.955), (1.0, 0.99))
"""From the probability of a bead among all paths to the share of such beads that is exact, by straight lines. Set on
the Text+Berg development set and on the specimen dossiers together."""


def calibrated(chance: float) -> float:
    """The confidence (0 to 1) of a bead whose probability among all paths of its lattice is `chance`."""
    for (low, below), (high, above) in pairwise(POINTS):
        if chance <= high:
            return below + (above - below) * (chance - low) / (high - low)
    return POINTS[-1][1]
