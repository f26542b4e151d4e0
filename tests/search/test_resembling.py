from functools import cache

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.search.resembling import distance, nearest
from explorer.search.termfile import Vocabulary

_WORDS = st.text("abcdeä", max_size=8)


def plain(left: str, right: str) -> int:
    """The same by its definition, without any shortcut."""

    @cache
    def between(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        best = min(between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (left[i - 1] != right[j - 1]))
        if i > 1 and j > 1 and left[i - 1] == right[j - 2] and left[i - 2] == right[j - 1]:
            best = min(best, between(i - 2, j - 2) + 1)
        return best

    return between(len(left), len(right))


@given(_WORDS, _WORDS, st.integers(0, 3))
def test_the_distance_is_that_of_the_definition(left: str, right: str, most: int) -> None:
    assert distance(left, right, most) == min(plain(left, right), most + 1)


@given(_WORDS.filter(bool), st.sets(_WORDS.filter(bool), max_size=60), st.integers(0, 2))
def test_no_near_word_is_passed_over(word: str, known: set[str], most: int) -> None:
    terms = tuple(sorted(known))
    vocabulary = Vocabulary(terms, np.ones(len(terms), np.int64), np.zeros((len(terms), 2), np.int64))
    found = {terms[place]: far for place, far in nearest(word, vocabulary, most)}
    assert found == {term: far for term in terms if (far := plain(word, term)) <= most}
