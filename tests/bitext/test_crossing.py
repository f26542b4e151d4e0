"""Blocks that stand elsewhere: stretches without gaps, and which of them answer each other."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext import crossing
from explorer.bitext.covering import spreads
from explorer.bitext.crossing import blocks, moved
from explorer.bitext.links import Links
from explorer.bitext.tokens import Tokens


@given(st.sets(st.integers(0, 30)))
def test_blocks_hold_each_sentence_once_and_leave_a_gap_between_them(free: set[int]) -> None:
    found = blocks(sorted(free))
    assert [number for first, last in found for number in range(first, last)] == sorted(free)
    assert all(last < first for (_, last), (first, _) in pairwise(found))


def tokens(rows: list[list[int]], types: int, weight: float) -> Tokens:
    counts = [len(row) for row in rows]
    return Tokens(
        types=tuple(map(str, range(types))),
        type_of=np.array([word for row in rows for word in row], dtype=np.int32),
        sentence_of=np.repeat(np.arange(len(rows)), counts).astype(np.int32),
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int32),
        weights=np.full(types, weight, dtype=np.float32),
        lengths=np.full(len(rows), 60, dtype=np.float32),
    )


def pairs_of(weight: float, typical: float = 1.0, shared: int = 4) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Two stretches of two sentences that have `shared` of their four words in common, beside one that has none."""
    left = tokens([[0, 1], [2, 3], [4, 5]], 6, weight)
    right = tokens([[4, 4], [0, 1], [2, 3]], 6, weight)
    numbers = np.arange(shared, dtype=np.int32)
    over = spreads(Links(numbers, numbers, np.ones(shared, dtype=np.float32)), left, right)
    return moved((left, right), over, [(0, 2), (2, 3)], [(0, 1), (1, 3)], typical)


def test_stretches_with_the_same_words_answer_each_other_once() -> None:
    assert pairs_of(weight=4.0) == [((0, 2), (1, 3))]


def test_few_words_prove_nothing() -> None:
    assert pairs_of(weight=3.0) == [((0, 2), (1, 3))], "four words of three are twelve, which is enough"
    assert pairs_of(weight=2.9) == []


def test_three_quarters_of_what_is_usual_must_be_shared() -> None:
    assert pairs_of(weight=5.0, shared=3) == [((0, 2), (1, 3))]
    assert pairs_of(weight=5.0, shared=2) == []
    assert pairs_of(weight=5.0, shared=2, typical=0.6) == [((0, 2), (1, 3))]


def test_what_counts_is_how_long_stretches_are_not_where_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sentences by two, beside one by one, at the end of the texts: nine pairs of sentences."""
    for most, found in ((9, [((0, 2), (1, 3))]), (8, [])):
        monkeypatch.setattr(crossing, "LARGEST", most)
        assert pairs_of(weight=4.0) == found


def test_nothing_left_over_is_nothing_moved() -> None:
    one = tokens([[0]], 1, 20.0)
    over = spreads(
        Links(np.zeros(1, dtype=np.int32), np.zeros(1, dtype=np.int32), np.ones(1, dtype=np.float32)), one, one
    )
    assert moved((one, one), over, [], [(0, 1)], 1.0) == []
    assert moved((one, one), over, [(0, 1)], [], 1.0) == []
