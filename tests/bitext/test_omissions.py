"""Sentences set apart from the rim of a bead."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.band import whole
from explorer.bitext.dynamics import lattice, probabilities
from explorer.bitext.omissions import LIKELY, left_alone, parted

SHAPES = ((1, 0), (0, 1), (1, 1), (2, 1), (1, 2), (2, 2))


def test_sentences_likely_alone_are_set_apart_at_both_ends() -> None:
    alone = np.array([0.9, 0.0, LIKELY, 0.0]), np.array([0.1, 0.3])
    assert parted((0, 0), (3, 2), alone) == [((0, 0), (1, 0)), ((1, 0), (2, 2)), ((2, 2), (3, 2))]
    assert parted((1, 0), (4, 1), alone) == [((1, 0), (4, 1))], "what stands inside stays"


def test_the_last_sentence_of_a_side_stays() -> None:
    alone = np.array([0.9, 0.9]), np.array([0.9])
    assert parted((0, 0), (2, 1), alone) == [((0, 0), (1, 0)), ((1, 0), (2, 1))]
    assert parted((0, 0), (2, 0), alone) == [((0, 0), (2, 0))]


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=5),
    st.lists(st.floats(0, 1), min_size=1, max_size=5),
)
def test_the_parts_lead_from_the_start_of_the_bead_to_its_end(left: list[float], right: list[float]) -> None:
    end = len(left), len(right)
    parts = parted((0, 0), end, (np.array(left), np.array(right)))
    assert parts[0][0] == (0, 0)
    assert parts[-1][1] == end
    assert all(before[1] == after[0] for before, after in pairwise(parts))
    assert sum(a[0] < b[0] and a[1] < b[1] for a, b in parts) == 1


def test_the_chance_of_being_alone_sums_all_places_of_it() -> None:
    grid = lattice(whole(2, 1), SHAPES)
    chances, _ = probabilities(grid, np.where(grid.before < grid.band.cells, 0.0, -1e9))
    # Paths: 2-1; 1-1 beside a 1-0, before or after; 1-0, 1-0 and 0-1 in three orders.
    left, right = left_alone(grid, chances)
    np.testing.assert_allclose(left, [4 / 6, 4 / 6])
    np.testing.assert_allclose(right, [3 / 6])
