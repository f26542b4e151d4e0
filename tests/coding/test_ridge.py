"""The least squares classifier and its cross-validation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.coding.ridge import average_precision, best_cut, calibrated, fit
from explorer.coding.rows import rows_of

RANDOM = np.random.default_rng(1)
POINTS = RANDOM.normal(size=(40, 5)).astype(np.float32)
TRUTH = np.stack([POINTS[:, 0] > 0.3, POINTS[:, 1] + POINTS[:, 2] > 0], axis=1)


def scores_of(
    train: "np.typing.NDArray[np.intp]", test: "np.typing.NDArray[np.intp]"
) -> "np.typing.NDArray[np.float64]":
    duals = fit(POINTS[train] @ POINTS[train].T, TRUTH[train], list(range(len(train)))).duals
    return np.asarray((POINTS[test] @ POINTS[train].T + 1) @ duals)


@pytest.mark.parametrize("size", [1, 4, 10])
def test_left_out_scores_are_those_of_a_model_that_never_saw_the_group(size: int) -> None:
    groups = np.arange(40) // size
    left_out = fit(POINTS @ POINTS.T, TRUTH, list(groups)).left_out
    for group in np.unique(groups):
        test = np.flatnonzero(groups == group)
        assert left_out[test] == pytest.approx(scores_of(np.flatnonzero(groups != group), test), abs=1e-5)


def test_what_was_learnt_ranks_well() -> None:
    left_out = fit(POINTS @ POINTS.T, TRUTH, list(range(40))).left_out
    assert all(average_precision(TRUTH[:, c], left_out[:, c]) > 0.9 for c in (0, 1))


def test_average_precision_by_hand() -> None:
    truth = np.array([True, False, True, False])
    assert average_precision(truth, np.array([4.0, 3.0, 2.0, 1.0])) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(np.zeros(4, np.bool_), np.ones(4)) == 0


def test_the_cut_weighs_precision_and_recall() -> None:
    truth = np.array([True, True, False, True, False, False])
    cut = best_cut(truth, np.array([6.0, 5.0, 4.0, 3.0, 2.0, 1.0]))
    assert (cut.score, cut.precision, cut.recall) == (2.5, 0.75, 1.0)


def test_a_theme_that_cannot_be_told_is_never_suggested() -> None:
    truth = np.arange(100) == 99
    cut = best_cut(truth, -np.arange(100.0))
    assert (cut.score, cut.precision, cut.recall) == (float("inf"), 0.0, 0.0)


@given(st.lists(st.tuples(st.floats(-3, 3), st.booleans()), min_size=2, max_size=40))
def test_probabilities_are_probabilities(rows: list[tuple[float, bool]]) -> None:
    scores = np.array([score for score, _ in rows])
    sigmoid = calibrated(np.array([true for _, true in rows]), scores)
    assert all(0 < sigmoid.probability(score) < 1 for score in scores)


def test_probabilities_follow_how_often_it_was_true() -> None:
    scores = RANDOM.normal(size=2000)
    sigmoid = calibrated(RANDOM.random(2000) < 1 / (1 + np.exp(-2 * scores)), scores)
    assert sigmoid.probability(0.0) == pytest.approx(0.5, abs=0.06)
    assert sigmoid.probability(1.0) == pytest.approx(0.88, abs=0.06)


@given(st.lists(st.dictionaries(st.integers(0, 6), st.floats(-2, 2, width=32), max_size=7), min_size=1, max_size=8))
def test_sparse_products_are_those_of_the_whole_matrix(entries: list[dict[int, float]]) -> None:
    rows = rows_of(entries, 7)
    whole = np.array([[entry.get(c, 0.0) for c in range(7)] for entry in entries], dtype=np.float32)
    weights = np.arange(14, dtype=np.float32).reshape(7, 2)
    assert np.allclose(rows.times(weights), whole @ weights, atol=1e-4)
    assert np.allclose(rows.gram(), whole @ whole.T, atol=1e-4)
    duals = np.ones((len(entries), 3), np.float32)
    assert np.allclose(rows.turned_times(duals), whole.T @ duals, atol=1e-4)


def test_more_rows_than_a_block() -> None:
    entries = [{n % 5: 1.0, 5: float(n % 3)} for n in range(600)]
    whole = np.array([[entry.get(c, 0.0) for c in range(6)] for entry in entries], dtype=np.float32)
    assert np.allclose(rows_of(entries, 6).gram(), whole @ whole.T)
