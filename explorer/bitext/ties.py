"""Words that tie one sentence to just one sentence near by: the sharpest sign of where content went."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band
from explorer.bitext.covering import Spread
from explorer.bitext.tokens import Floats, Index, Tokens

REACH = 4
"""How many sentences away from the first path a word may be found again."""
STRONG = 0.75
"""Strength of a link from which on it ties."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Ties between left and right sentences, in units of one word of usual weight.

    `strength` goes by the cells of `band`, (i, j) meaning left sentence i and right sentence j, and ends with a zero
    for all other cells. `left_total` and `right_total` sum all ties up to each sentence.
    """

    band: Band
    strength: Floats
    left_total: Floats
    right_total: Floats


def ties(left: Tokens, right: Tokens, over: tuple[Spread, Spread], path: NDArray[np.integer], cells: Band) -> Ties:
    """The ties near `path` that hold from both sides: each side's word finds its partner in one sentence only."""
    ours = _unique(left, over[0], _across(path[:, 0], path[:, 1], left.size), right.size)
    theirs = _unique(right, over[1], _across(path[:, 1], path[:, 0], right.size), left.size)
    width = max(right.size, 1)
    one = _sums(ours[0] * width + ours[1], ours[2])
    other = _sums(theirs[1] * width + theirs[0], theirs[2])
    key, place, other_place = np.intersect1d(one[0], other[0], return_indices=True)
    weight = np.minimum(one[1][place], other[1][other_place])
    strength = np.zeros(cells.cells + 1, dtype=np.float32)
    number = cells.number(key // width, key % width)
    strength[number] = weight
    strength[-1] = 0.0
    return Ties(
        cells,
        strength,
        _running(key // width, weight, left.size),
        _running(key % width, weight, right.size),
    )


def _across(own: NDArray[np.integer], other: NDArray[np.integer], size: int) -> NDArray[np.float64]:
    """For each sentence of one side, where on the other side the path has its middle."""
    ends = np.interp(np.arange(size + 1), own, other)
    middle: NDArray[np.float64] = (ends[1:] + ends[:-1]) / 2 - 0.5
    return middle


def _unique(tokens: Tokens, over: Spread, middle: NDArray[np.float64], size: int) -> tuple[Index, Index, Floats]:
    """Sentence, sentence of the other side, and weight, for each token that finds one partner within reach."""
    if not len(tokens.type_of) or not len(over.key):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    column = np.rint(middle[tokens.sentence_of])[:, None].astype(np.int64) + np.arange(-REACH, REACH + 1)
    inside = (column >= 0) & (column < size)
    key = tokens.type_of[:, None].astype(np.int64) * over.width + np.where(inside, column, 0)
    place = np.minimum(np.searchsorted(over.key, key), len(over.key) - 1)
    tied = inside & (over.key[place] == key) & (over.strength[place] >= STRONG)
    token = np.flatnonzero(tied.sum(axis=1) == 1)
    partner = column[token, tied[token].argmax(axis=1)]
    weight = tokens.weights[tokens.type_of[token]] / max(float(tokens.weights.mean()), 1e-6)
    return tokens.sentence_of[token].astype(np.int64), partner, weight.astype(np.float32)


def _sums(key: Index, weight: Floats) -> tuple[Index, Floats]:
    keys, place = np.unique(key, return_inverse=True)
    return keys, np.bincount(place, weight, len(keys)).astype(np.float32)


def _running(sentence: Index, weight: Floats, size: int) -> Floats:
    sums = np.bincount(sentence, weight, size) if len(sentence) else np.zeros(size)
    return np.concatenate([[0.0], np.cumsum(sums)]).astype(np.float32)
