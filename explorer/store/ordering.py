"""The order of beads: along the text of the left side, and where that is silent, of the right one."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from explorer.model.bitext import Bead
from explorer.model.language import Lang
from explorer.store.dossiers import LANG_ORDER

Sides = tuple[tuple[int, ...], tuple[int, ...]]
"""Passage numbers of the left and of the right side of a bead."""


def in_text_order(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """Beads in the order of the left text; one without a left side follows the one that begins before it there."""
    every = list(beads)
    held = sorted((bead for bead in every if bead.left), key=lambda bead: bead.left)
    starts = sorted((bead.right[0], bead.left[0]) for bead in held if bead.right)
    keys = {bead.id: (bead.left[0], 0, bead.left[0]) for bead in held}
    for bead in every:
        if not bead.left:
            place = bisect_left(starts, (bead.right[0],)) - 1
            keys[bead.id] = (starts[place][1] if place >= 0 else -1, 1, bead.right[0])
    return tuple(sorted(every, key=lambda bead: (keys[bead.id], bead.id)))


def first_by_language(langs: Mapping[int, Lang]) -> int:
    """Of some documents the one whose language comes first; the smaller id where they are equal."""
    return min(langs, key=lambda document: (LANG_ORDER.index(langs[document]), document))


def crossing(beads: Iterable[Sides]) -> frozenset[Sides]:
    """The beads that leave the order of the others: all but a longest row of beads that rises on both sides.

    Beads with an empty side cross nothing. Longest increasing subsequence by patience sorting (Fredman 1975).
    """
    both = sorted(sides for sides in beads if sides[0] and sides[1])
    tails: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for place, (_, right) in enumerate(both):
        length = bisect_left(tails, right[0])
        before.append(rows[length - 1] if length else -1)
        tails[length : length + 1] = [right[0]]
        rows[length : length + 1] = [place]
    kept: set[int] = set()
    place = rows[-1] if rows else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return frozenset(sides for place, sides in enumerate(both) if place not in kept)
