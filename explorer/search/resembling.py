"""Words that are nearly the same."""

import numpy as np

from explorer.search.termfile import Vocabulary


def resembling(word: str, vocabulary: Vocabulary, most: int) -> list[int]:
    """Places of the terms that differ from `word` by at most `most` letters."""
    return [place for place, far in nearest(word, vocabulary, most) if far <= most]


def nearest(word: str, vocabulary: Vocabulary, most: int) -> list[tuple[int, int]]:
    """Places of the terms that differ from `word` by at most `most` letters, with how many, in order of place.

    Only terms of nearly the same length, letters and pairs of letters are compared letter by letter: a difference
    changes at most two letters and six pairs (two neighbours swapped).
    """
    own = Vocabulary((word,), vocabulary.counts[:0], vocabulary.extents[:0])
    close = np.abs(vocabulary.lengths - len(word)) <= most
    close &= np.bitwise_count(vocabulary.letters ^ own.letters[0]) <= 2 * most
    close &= np.bitwise_count(vocabulary.pairs ^ own.pairs[0]) <= 6 * most
    found = [(int(place), distance(word, vocabulary.terms[place], most)) for place in np.flatnonzero(close)]
    return [(place, far) for place, far in found if far <= most]


def distance(left: str, right: str, most: int) -> int:
    """Letters to change, add, leave out or swap with their neighbour; `most` + 1 where it is more than `most`.

    Source: optimal string alignment, after F. J. Damerau, A technique for computer detection and correction of
    spelling errors, 1964.
    """
    before: list[int] = []
    last = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        line = [row]
        for column, other in enumerate(right, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most and min(last) > most:
            return most + 1
        before, last = last, line
    return min(last[-1], most + 1)
