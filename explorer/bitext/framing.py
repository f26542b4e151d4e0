"""What a person has confirmed stays: walls are taken out, and what is left is aligned between them."""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from explorer.bitext.band import Corner
from explorer.bitext.chains import rising
from explorer.model.bitext import BeadDraft


@dataclass(frozen=True, slots=True)
class Frame:
    """What is free of walls. `left` and `right` number the free units; all else counts in these.

    Every path goes through `corners`; no bead reaches across `barriers` (left, right).
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    corners: tuple[Corner, ...]
    barriers: tuple[tuple[int, ...], tuple[int, ...]]


def frame(
    walls: Sequence[BeadDraft], left: int, right: int, idle: tuple[AbstractSet[int], AbstractSet[int]] = (set(), set())
) -> Frame:
    """The frame that `walls` give texts of `left` and `right` units, of which the `idle` ones say nothing.

    Walls in the order of both texts are corners. One that crosses these, or more others than it agrees with, bounds
    nothing, but no bead reaches across it. Beads do reach across idle units.
    """
    held = {n for wall in walls for n in wall.left}, {n for wall in walls for n in wall.right}
    taken = held[0] | idle[0], held[1] | idle[1]
    free = tuple(tuple(n for n in range(size) if n not in out) for size, out in zip((left, right), taken, strict=True))
    corners = [(bisect_left(free[0], row), bisect_left(free[1], column)) for row, column in _in_order(walls)]
    inner = [c for c in dict.fromkeys(corners) if c not in ((0, 0), (len(free[0]), len(free[1])))]
    barriers = tuple(tuple(sorted({bisect_left(free[side], n) for n in held[side]})) for side in (0, 1))
    return Frame(free[0], free[1], tuple(inner), (barriers[0], barriers[1]))


def _in_order(walls: Sequence[BeadDraft]) -> list[Corner]:
    """Where the walls begin with two sides that rise on both, without those that cross more than they agree with."""
    full = sorted((wall.left[0], wall.right[0]) for wall in walls if wall.left and wall.right)
    agreeing = _agreeing([column for _, column in full])
    return rising([place for place, agrees in zip(full, agreeing, strict=True) if agrees])


def _agreeing(columns: Sequence[int]) -> list[bool]:
    """Of walls in the order of their left sides: whether each crosses no more others than are in order with it."""
    places = np.array(columns)
    return [
        2 * (int((places[:k] > column).sum()) + int((places[k + 1 :] < column).sum())) <= len(columns) - 1
        for k, column in enumerate(columns)
    ]
