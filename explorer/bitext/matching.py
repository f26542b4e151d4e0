"""Which figures of one version stand in the other too: first in the order of the text, then wherever they are."""

from collections.abc import Sequence

import numpy as np

from explorer.bitext.figures import Figure
from explorer.language.numbers import NumberKind

_MOST = 250_000
"""Pairs of figures beyond which order is not looked at: a bead with so many is a table."""
_SAME_KIND = 0.5
"""What it is worth beside an equal value that both count the same."""


def unmatched(left: Sequence[Figure], right: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """The figures of both sides that have no equal on the other."""
    pairs = _in_order(left, right) if len(left) * len(right) <= _MOST else set()
    ours = [figure for number, figure in enumerate(left) if number not in {one for one, _ in pairs}]
    theirs = [figure for number, figure in enumerate(right) if number not in {other for _, other in pairs}]
    return settled(ours, theirs)


def settled(left: Sequence[Figure], right: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """What is left of both sides once every figure is struck out that has an equal on the other, wherever it stands."""
    ours, theirs = list(left), list(right)
    for strictly in (True, False):
        for one in list(ours):
            equal = next((other for other in theirs if same(one, other) and (_alike(one, other) or not strictly)), None)
            if equal is not None:
                ours.remove(one)
                theirs.remove(equal)
    return ours, theirs


def same(one: Figure, other: Figure) -> bool:
    """Whether two figures say the same; a date told in part agrees with a whole one that it fits."""
    if one.value == other.value:
        return True
    if one.number is NumberKind.DATE and other.number is NumberKind.DATE:
        return _fits(one.value, other.value) or _fits(other.value, one.value)
    return False


def _fits(part: str, whole: str) -> bool:
    """Whether a date told in part (`--05-22`, `2025-05`) agrees with a whole one."""
    return whole.endswith(part.removeprefix("-")) if part.startswith("--") else whole.startswith(f"{part}-")


def _in_order(left: Sequence[Figure], right: Sequence[Figure]) -> set[tuple[int, int]]:
    """The heaviest chain of equal figures that rises on both sides (longest common subsequence)."""
    best = np.zeros((len(left) + 1, len(right) + 1))
    worth = np.array([[_worth(one, other) for other in right] for one in left]).reshape(len(left), len(right))
    for i in range(len(left)):
        for j in range(len(right)):
            best[i + 1, j + 1] = max(best[i, j] + worth[i, j], best[i, j + 1], best[i + 1, j])
    pairs: set[tuple[int, int]] = set()
    i, j = len(left), len(right)
    while i and j:
        if worth[i - 1, j - 1] and best[i, j] == best[i - 1, j - 1] + worth[i - 1, j - 1]:
            pairs.add((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif best[i, j] == best[i - 1, j]:
            i -= 1
        else:
            j -= 1
    return pairs


def _worth(one: Figure, other: Figure) -> float:
    if not same(one, other):
        return 0.0
    return 1.0 + _SAME_KIND * _alike(one, other)


def _alike(one: Figure, other: Figure) -> bool:
    return one.kind is other.kind and one.cited == other.cited
