"""Aligning two texts passage by passage."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from explorer.bitext.band import Band, around, whole
from explorer.bitext.confidence import Group, confidences
from explorer.bitext.covering import spreads
from explorer.bitext.first_pass import first_path
from explorer.bitext.links import link
from explorer.bitext.tokens import tokenise
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import AlignUnit, BeadDraft
from explorer.model.language import Lang

SMALL = 250_000
"""Up to so many cells the whole grid is looked at; beyond, a band along the diagonal, so that time stays linear."""
NARROWEST, SHARE = 80, 0.04
"""Half the width of that band: so many sentences, and this share of the longer side."""


def align(
    left: Sequence[AlignUnit],
    right: Sequence[AlignUnit],
    *,
    langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR),
    lexicon: Lexicon,
    walls: Sequence[BeadDraft] = (),
) -> tuple[BeadDraft, ...]:
    """Beads that hold every unit of both sides exactly once, in text order.

    `walls` are kept as they are, and no other bead reaches over one. A wall that crosses an earlier one bounds nothing.
    """
    beads: list[BeadDraft] = []
    held = [{n for wall in walls for n in wall.left}, {n for wall in walls for n in wall.right}]
    for rows, columns, wall in _stretches(walls, len(left), len(right)):
        numbers = ([n for n in rows if n not in held[0]], [n for n in columns if n not in held[1]])
        beads += _free(left, right, numbers, langs, lexicon)
        if wall is not None:
            beads.append(wall)
    beads += [wall for wall in walls if wall not in beads]
    return tuple(beads)


def _stretches(walls: Sequence[BeadDraft], left: int, right: int) -> Iterator[tuple[range, range, BeadDraft | None]]:
    """What lies between the walls, each stretch with the wall that ends it."""
    i = j = 0
    for wall in sorted((w for w in walls if w.left and w.right), key=lambda w: (w.left, w.right)):
        if wall.left[0] >= i and wall.right[0] >= j:
            yield range(i, wall.left[0]), range(j, wall.right[0]), wall
            i, j = wall.left[-1] + 1, wall.right[-1] + 1
    yield range(i, left), range(j, right), None


def _free(
    left: Sequence[AlignUnit],
    right: Sequence[AlignUnit],
    numbers: tuple[list[int], list[int]],
    langs: tuple[Lang, Lang],
    lexicon: Lexicon,
) -> list[BeadDraft]:
    """Align the units of these numbers, which no wall holds."""
    if not any(numbers):
        return []
    ours = tokenise([left[n].text for n in numbers[0]], langs[0])
    theirs = tokenise([right[n].text for n in numbers[1]], langs[1])
    over = spreads(link(ours.types, theirs.types, langs, lexicon), ours, theirs)
    corners = first_path(ours, theirs, over, _cells(ours.size, theirs.size)).tolist()
    groups: list[Group] = [((a[0], b[0]), (a[1], b[1])) for a, b in pairwise(corners)]
    chances = confidences(groups, ours, theirs, over)
    return [
        BeadDraft(tuple(numbers[0][slice(*rows)]), tuple(numbers[1][slice(*columns)]), chance)
        for (rows, columns), chance in zip(groups, chances, strict=True)
    ]


def _cells(left: int, right: int) -> Band:
    if left * right <= SMALL:
        return whole(left, right)
    rows = np.arange(left + 1)
    diagonal = np.stack([rows, np.round(rows * right / left).astype(np.int64)], axis=1)
    return around(diagonal, left, right, NARROWEST + int(SHARE * max(left, right)))
