"""Blocks that stand elsewhere in the other version: what was left over on both sides is compared once more."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.covering import Spread, ranges
from explorer.bitext.tokens import Floats, Index, Tokens

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
    block_of = np.full(over.width, -1)
    for number, columns in enumerate(other):
        block_of[slice(*columns)] = number
    for number, rows in enumerate(own):
        kinds, times = np.unique(tokens.type_of[slice(*tokens.starts[list(rows)])], return_counts=True)
        weight = tokens.weights[kinds] * times
        if weight.sum() >= LEAST:
            found[number] = weight @ _best(over, kinds, block_of, len(other)) / weight.sum()
    return found


def _best(over: Spread, kinds: NDArray[np.integer], block_of: Index, blocks: int) -> Floats:
    """The best strength (types by blocks) of a link of each type to a sentence of each block; `block_of` -1 is none."""
    base = kinds.astype(np.int64) * over.width
    first = np.searchsorted(over.key, base)
    counts = np.searchsorted(over.key, base + over.width) - first
    entries = ranges(first, counts)
    place = np.repeat(np.arange(len(kinds)), counts)
    block = block_of[over.key[entries] - base[place]]
    held = block >= 0
    best = np.zeros((len(kinds), blocks), dtype=np.float32)
    np.maximum.at(best, (place[held], block[held]), over.strength[entries[held]])
    return best
