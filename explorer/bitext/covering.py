"""How well each sentence is covered by stretches of the other side: the word evidence of all beads at once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.links import Links
from explorer.bitext.tokens import Floats, Index, Ints, Tokens

BLOCK: Final = 32
"""Sentences worked on at once: large enough for linear algebra to pay, small enough to stay near the diagonal."""
AT_ONCE: Final = 500_000
"""Entries of a spread that are sorted at once: more fill the memory with what is thrown away again."""
UNSEEN: Final = 0.2
"""What a word still weighs that finds no link in the whole other text: it says little about where it was put."""


@dataclass(frozen=True, slots=True)
class Spread:
    """For each type of one side, the sentences of the other side that hold a link to it, with the best strength there.

    Entries are sorted by `key` = type * `width` + sentence.
    """

    key: Index
    strength: Floats
    width: int


def spread(source: Ints, target: Ints, strength: Floats, other: Tokens, at_once: int = AT_ONCE) -> Spread:
    """The spread of links (`source` type, `target` type of `other`, strength) over the sentences of `other`.

    About `at_once` entries are sorted at a time.
    """
    order = np.argsort(other.type_of, kind="stable")
    places = other.sentence_of[order].astype(np.int64)
    first = np.searchsorted(other.type_of[order], np.arange(len(other.types) + 1))
    width = max(other.size, 1)
    keys, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.float32)]
    for part in _parts(source, (first[1:] - first[:-1])[target], at_once):
        counts = (first[1:] - first[:-1])[target[part]]
        key = (
            np.repeat(source[part].astype(np.int64), counts) * width + places[ranges(first[:-1][target[part]], counts)]
        )
        best = _best(key, np.repeat(strength[part], counts))
        keys.append(best[0])
        values.append(best[1])
    return Spread(np.concatenate(keys), np.concatenate(values), width)


def _parts(source: Ints, counts: NDArray[np.integer], at_once: int) -> Iterator[NDArray[np.integer]]:
    """Links in the order of their source, in parts of about `at_once` entries that share no source."""
    order = np.argsort(source, kind="stable")
    ends = np.flatnonzero(np.diff(source[order], append=-1)) + 1
    filled = np.cumsum(counts[order])[ends - 1] // at_once if len(order) else ends
    borders = ends[np.flatnonzero(np.diff(filled, append=-1))]
    return (order[start:end] for start, end in pairwise([0, *borders.tolist()]))


def _best(key: Index, value: Floats) -> tuple[Index, Floats]:
    """Each key once, in order, with its greatest value."""
    order = np.lexsort((-value, key))
    key, value = key[order], value[order]
    keep = np.ones(len(key), dtype=bool)
    keep[1:] = key[1:] != key[:-1]
    return key[keep], value[keep]


def ranges(starts: NDArray[np.integer], counts: NDArray[np.integer]) -> Index:
    """The numbers `starts[k]` to `starts[k] + counts[k]` (excluded) for every k, one after the other."""
    total = int(counts.sum())
    before = np.repeat(np.cumsum(counts) - counts, counts)
    numbers: Index = np.repeat(starts, counts).astype(np.int64) + np.arange(total) - before
    return numbers


def spreads(links: Links, left: Tokens, right: Tokens) -> tuple[Spread, Spread]:
    """Left types over right sentences, and right types over left sentences."""
    return (
        spread(links.left, links.right, links.strength, right),
        spread(links.right, links.left, links.strength, left),
    )


def reweighed(tokens: Tokens, over: Spread) -> Tokens:
    """The same tokens, each type weighing the logarithm of how few sentences of the other side hold a link to it."""
    frequency = np.bincount(over.key // over.width, minlength=len(tokens.types))
    weights = np.log(1.0 + over.width / np.maximum(frequency, 1))
    return replace(tokens, weights=np.where(frequency > 0, weights, UNSEEN * tokens.weights).astype(np.float32))


def cover(tokens: Tokens, over: Spread, rows: tuple[int, int], columns: tuple[int, int], widths: int) -> Floats:
    """How much of each sentence in `rows` is covered by stretches of the other side's sentences in `columns`.

    Shape (`widths`, rows, columns + 1): [b - 1, i, j] is the weight of sentence rows[0] + i that finds its best link
    among the b sentences before columns[0] + j. A stretch is cut off where `columns` begins.
    """
    first, last = tokens.starts[rows[0]], tokens.starts[rows[1]]
    local, place = np.unique(tokens.type_of[first:last], return_inverse=True)
    dense = _dense(over, local, columns)
    weight = np.zeros((rows[1] - rows[0], len(local)), dtype=np.float32)
    np.add.at(weight, (tokens.sentence_of[first:last] - rows[0], place), tokens.weights[tokens.type_of[first:last]])
    found = np.zeros((widths, rows[1] - rows[0], columns[1] - columns[0] + 1), dtype=np.float32)
    best = dense.copy()
    for width in range(widths):
        if width:
            np.maximum(best[:, width:], dense[:, :-width], out=best[:, width:])
        found[width, :, 1:] = weight @ best
    return found


def _dense(over: Spread, types: NDArray[np.integer], columns: tuple[int, int]) -> Floats:
    base = types.astype(np.int64) * over.width
    first = np.searchsorted(over.key, base + columns[0])
    counts = np.searchsorted(over.key, base + columns[1]) - first
    entries = ranges(first, counts)
    dense = np.zeros((len(types), columns[1] - columns[0]), dtype=np.float32)
    column = over.key[entries] - np.repeat(base, counts) - columns[0]
    dense[np.repeat(np.arange(len(types)), counts), column] = over.strength[entries]
    return dense
