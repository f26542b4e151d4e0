"""How sure a bead is: the chance that it is exact, from the words that its sides share and from its shape."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from explorer.bitext.covering import Spread, cover
from explorer.bitext.tokens import Tokens

DOUBT: Final = 2.0
"""Added to the weight of a group's words, so that few words are not taken for sure."""
WEIGHTS: Final = (2.4, 1.3, -1.6, -0.1)
"""Constant, shared words, sentences beyond one a side, null beads: fitted by logistic regression on gold alignments."""

Group = tuple[tuple[int, int], tuple[int, int]]
"""Sentences of a bead: from and to (excluded) on the left and on the right."""


def confidences(groups: Sequence[Group], left: Tokens, right: Tokens, over: tuple[Spread, Spread]) -> list[float]:
    """The chance, 0 to 1, that each bead is exact."""
    return [_chance(features(group, left, right, over)) for group in groups]


def features(group: Group, left: Tokens, right: Tokens, over: tuple[Spread, Spread]) -> tuple[float, float, float]:
    """Share of the weight of words that answer each other, sentences beyond one a side, and whether a side is empty."""
    (i, k), (j, m) = group
    if i == k or j == m:
        return 0.0, 0.0, 1.0
    shared = _covered(left, over[0], (i, k), (j, m)) + _covered(right, over[1], (j, m), (i, k))
    weight = _weight(left, i, k) + _weight(right, j, m)
    return shared / (weight + DOUBT), float(k - i + m - j - 2), 0.0


def _covered(tokens: Tokens, over: Spread, rows: tuple[int, int], columns: tuple[int, int]) -> float:
    width = columns[1] - columns[0]
    return float(cover(tokens, over, rows, columns, width)[width - 1, :, -1].sum())


def _weight(tokens: Tokens, first: int, last: int) -> float:
    return float(tokens.weights[tokens.type_of[tokens.starts[first] : tokens.starts[last]]].sum())


def _chance(found: tuple[float, float, float]) -> float:
    constant, *slopes = WEIGHTS
    return float(1 / (1 + np.exp(-(constant + np.dot(slopes, found)))))
