"""Where in a long text to look: rare words in common lead the way, so that the work stays linear."""

from bisect import bisect_right
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band, around, whole
from explorer.bitext.covering import Spread, ranges
from explorer.bitext.tokens import Floats, Index, Tokens

SMALL: Final = 60_000
"""Cells up to which the whole grid is looked at."""
RARE: Final = (3, 6, 12, 24, 48)
"""A word leads the way if at most so many sentences of the other side hold a link to it: the first of these numbers by
which `LED` of the sentences are led, since a text that repeats itself has no words as rare as those of others."""
LED: Final = 0.5
MARGIN: Final = 25
LARGEST: Final = 1_600_000
"""Cells beyond which a band is cut to the neighbourhood of a straight line between the points that lead."""
NARROW: Final = 150


def corridor(left: Tokens, right: Tokens, over: Spread) -> Band:
    """The cells of the grid near the heaviest rising chain of sentence pairs with rare words in common."""
    if left.size * right.size <= SMALL:
        return whole(left.size, right.size)
    row, column, weight = _leading(left, over)
    path = _chain(row, column, weight, left.size, right.size)
    found = around(path, left.size, right.size, MARGIN)
    return found if found.cells <= LARGEST else around(_dense(path), left.size, right.size, NARROW)


def _leading(left: Tokens, over: Spread) -> tuple[Index, Index, Floats]:
    """The points by words as rare as lead through enough of the text."""
    for most in RARE:
        found = _points(left, over, most)
        if len(np.unique(found[0])) >= LED * left.size:
            break
    return found


def _points(left: Tokens, over: Spread, most: int) -> tuple[Index, Index, Floats]:
    """Sentence pairs tied by words linked to at most `most` sentences, with the weight of these, by left sentences."""
    first = np.searchsorted(over.key, np.arange(len(left.types), dtype=np.int64) * over.width)
    last = np.searchsorted(over.key, np.arange(1, len(left.types) + 1, dtype=np.int64) * over.width)
    counts = (last - first)[left.type_of]
    rare = (counts > 0) & (counts <= most)
    kinds = left.type_of[rare]
    entries = ranges(first[kinds], counts[rare])
    sentence = np.repeat(left.sentence_of[rare], counts[rare]).astype(np.int64)
    weight = np.repeat(left.weights[kinds] / counts[rare], counts[rare]) * over.strength[entries]
    key, place = np.unique(sentence * over.width + over.key[entries] % over.width, return_inverse=True)
    return key // over.width, key % over.width, np.bincount(place, weight, len(key)).astype(np.float32)


def _chain(row: Index, column: Index, weight: Floats, left: int, right: int) -> NDArray[np.int64]:
    """Corners of the heaviest chain of points that rise on both sides, with the two ends of the grid.

    `ends` are columns at which the best chains end and `sums` their weights, both rising: a chain that ends later is
    kept only if it is heavier.
    """
    ends, sums, tips = [-1], [0.0], [-1]
    before = np.full(len(row), -1)
    order = np.lexsort((-column, row))
    for point in order.tolist():
        place = bisect_right(ends, int(column[point]) - 1) - 1
        before[point], total = tips[place], sums[place] + float(weight[point])
        stop = place + 1
        while stop < len(ends) and sums[stop] <= total:
            stop += 1
        keep = [place + 1] if stop < len(ends) and ends[stop] <= column[point] else []
        if not keep:
            ends[place + 1 : stop], sums[place + 1 : stop], tips[place + 1 : stop] = (
                [int(column[point])],
                [total],
                [point],
            )
    corners = [(left, right)]
    point = tips[-1]
    while point >= 0:
        corners.append((int(row[point]), int(column[point])))
        point = int(before[point])
    return np.array([*corners, (0, 0)][::-1], dtype=np.int64)


def _dense(path: NDArray[np.int64]) -> NDArray[np.int64]:
    """A corner for every row, on straight lines between the corners of `path`."""
    rows = np.arange(path[-1, 0] + 1)
    return np.stack([rows, np.rint(np.interp(rows, path[:, 0], path[:, 1])).astype(np.int64)], axis=1)
