"""Blocks that stand elsewhere in the other version: what was left over on both sides is compared once more."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.covering import Spread, cover
from explorer.bitext.tokens import Floats, Tokens

LIKE: Final = 0.75
"""Share of words, measured by what translations in this text usually share, from which two blocks answer each other."""
LEAST: Final = 12.0
"""Weight that each block must have: a few words in common prove nothing."""
LARGEST: Final = 2_000_000
"""Pairs of sentences beyond which texts have too little in common for blocks to be sought."""

Block = tuple[int, int]
"""First and last (excluded) sentence of a stretch."""


def blocks(free: Sequence[int]) -> list[Block]:
    """Sentences, in order, as stretches without gaps."""
    found: list[Block] = []
    for number in free:
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found


def moved(
    tokens: tuple[Tokens, Tokens],
    over: tuple[Spread, Spread],
    left: Sequence[Block],
    right: Sequence[Block],
    typical: float,
) -> list[tuple[Block, Block]]:
    """Pairs of stretches that answer each other, the likest first, each stretch once."""
    sizes = sum(b - a for a, b in left), sum(b - a for a, b in right)
    if not left or not right or sizes[0] * sizes[1] > LARGEST:
        return []
    ours, theirs = _shares(tokens[0], over[0], left, right), _shares(tokens[1], over[1], right, left).T
    return list(_greedy(np.minimum(ours, theirs) / typical, left, right))


def _greedy(
    likeness: NDArray[np.floating], left: Sequence[Block], right: Sequence[Block]
) -> Iterator[tuple[Block, Block]]:
    while likeness.size and likeness.max() >= LIKE:
        row, column = np.unravel_index(int(likeness.argmax()), likeness.shape)
        yield left[int(row)], right[int(column)]
        likeness[row, :] = likeness[:, column] = 0.0


def _shares(tokens: Tokens, over: Spread, own: Sequence[Block], other: Sequence[Block]) -> Floats:
    """For each stretch of one side the share of its weight that each of the other side covers; 0.0 for light ones."""
    found = np.zeros((len(own), len(other)), dtype=np.float32)
    for number, rows in enumerate(own):
        first, last = tokens.starts[rows[0]], tokens.starts[rows[1]]
        weight = float(tokens.weights[tokens.type_of[first:last]].sum())
        if weight >= LEAST:
            for place, columns in enumerate(other):
                widest = columns[1] - columns[0]
                found[number, place] = cover(tokens, over, rows, columns, widest)[-1, :, -1].sum() / weight
    return found
