"""Words that are nearly the same."""

from collections.abc import Iterable


def resembling(word: str, vocabulary: Iterable[str], most: int) -> list[str]:
    """The words that differ from `word` by at most `most` letters, nearest first."""
    near = [(distance(word, other, most), other) for other in vocabulary if abs(len(other) - len(word)) <= most]
    return [other for far, other in sorted(near) if far <= most]


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
        if min(line) > most:
            return most + 1
        before, last = last, line
    return min(last[-1], most + 1)
