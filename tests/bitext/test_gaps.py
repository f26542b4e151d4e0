"""Gaps against beads of every length that cost the same."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from explorer.bitext.band import whole
from explorer.bitext.dynamics import IMPOSSIBLE, best_path, lattice
from explorer.bitext.gaps import best_way

SHAPES = ((1, 0), (0, 1), (1, 1), (2, 1))
OPENING, EACH, SKIP = -2.0, -0.4, -1.0


@given(st.integers(0, 7), st.integers(1, 7), st.integers(0, 99))
def test_gap_is_one_bead_of_any_length(left: int, right: int, seed: int) -> None:
    every = (*SHAPES, *((n, 0) for n in range(2, left + 1)), *((0, n) for n in range(2, right + 1)))
    plain, long = lattice(whole(left, right), SHAPES), lattice(whole(left, right), every)
    scores = np.random.default_rng(seed).normal(size=plain.before.shape) * 2
    scores[:2] = SKIP
    gaps = np.array([[OPENING + EACH * max(shape)] for shape in every[len(SHAPES) :]]).reshape(-1, 1)
    wide = np.concatenate([scores, np.broadcast_to(gaps, (len(gaps), scores.shape[1]))])
    wide[:2] = max(SKIP, OPENING + EACH)
    scores[plain.before >= plain.band.cells] = wide[long.before >= long.band.cells] = IMPOSSIBLE
    expected = sum(wide[step.shape, step.cell] for step in best_path(long, wide))
    found = best_way(plain, scores, OPENING, EACH)
    assert (found[0], found[-1]) == (0, plain.band.cells - 1)
    assert worth(found.tolist(), plain.before, scores) == pytest.approx(expected)


def worth(way: list[int], before: NDArray[np.int64], scores: NDArray[np.float64]) -> float:
    """The score of a way, its runs of single skips taken as gaps where that is better."""
    total, run, side = 0.0, 0, -1
    for start, end in [*pairwise(way), (-1, -1)]:
        shape = next((n for n in range(len(SHAPES)) if end >= 0 and before[n, end] == start), -1)
        if shape != side and run:
            total += max(run * SKIP, OPENING + run * EACH)
            run = 0
        side = shape
        if shape in (0, 1):
            run += 1
        elif shape > 1:
            total += float(scores[shape, end])
    return total
