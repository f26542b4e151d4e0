"""Which documents are worth comparing."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.candidates import COMMONEST, candidates
from explorer.bitext.profiles import Profiles

CONCEPTS = 8
SIDE = st.lists(st.sets(st.integers(0, CONCEPTS - 1)), max_size=6)


def profiles(documents: list[set[int]]) -> Profiles:
    """Documents in which each word stands for one concept."""
    numbers = np.arange(CONCEPTS)
    starts = np.cumsum([0, *map(len, documents)])
    return Profiles(
        types=np.array([concept for document in documents for concept in sorted(document)], dtype=np.int64),
        type_starts=starts,
        concepts=numbers,
        ties=np.ones(CONCEPTS, dtype=np.float32),
        concept_starts=np.arange(CONCEPTS + 1),
        weights=np.ones(CONCEPTS, dtype=np.float32),
    )


@given(SIDE, SIDE)
def test_few_documents_are_all_compared_with_those_that_share_a_concept(
    left: list[set[int]], right: list[set[int]]
) -> None:
    wanted = [(i, j) for i, one in enumerate(left) for j, other in enumerate(right) if one & other]
    assert candidates(profiles(left), profiles(right), CONCEPTS) == wanted


@given(st.sets(st.integers(1, CONCEPTS - 1)), st.sets(st.integers(1, CONCEPTS - 1)))
def test_a_concept_that_too_many_hold_proposes_nobody(one: set[int], other: set[int]) -> None:
    others = [{0} for _ in range(COMMONEST)]
    found = candidates(profiles([{0} | one]), profiles([*others, {0} | other]), CONCEPTS)
    assert found == ([(0, COMMONEST)] if one & other else [])
