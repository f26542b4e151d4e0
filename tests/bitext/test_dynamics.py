"""The dynamic programmes against the sum over all paths, one by one."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.band import pinned, whole
from explorer.bitext.dynamics import IMPOSSIBLE, Lattice, Scores, best_path, lattice, probabilities

SHAPES = ((1, 0), (0, 1), (1, 1), (1, 2), (2, 1))
Path = list[tuple[int, int]]


def scores_of(grid: Lattice, seed: int) -> Scores:
    scores = np.random.default_rng(seed).normal(size=grid.before.shape) * 2
    scores[grid.before >= grid.band.cells] = IMPOSSIBLE
    return scores


def paths(grid: Lattice, cell: int) -> Iterator[Path]:
    """Every path from the first cell to `cell`, as (shape, cell)."""
    if cell == 0:
        yield []
    for shape, before in enumerate(grid.before[:, cell].tolist()):
        if before < grid.band.cells:
            yield from ([*path, (shape, cell)] for path in paths(grid, before))


@given(st.integers(0, 3), st.integers(1, 3), st.integers(0, 99))
def test_best_and_probable_are_those_of_all_paths(left: int, right: int, seed: int) -> None:
    grid = lattice(whole(left, right), SHAPES)
    scores = scores_of(grid, seed)
    every = list(paths(grid, grid.band.cells - 1))
    sums = np.array([sum(scores[step] for step in path) for path in every])
    best = every[int(sums.argmax())]
    assert [(step.shape, step.cell) for step in best_path(grid, scores)] == best
    chances, total = probabilities(grid, scores)
    assert total == pytest.approx(np.log(np.exp(sums).sum()))
    for step in best:
        share = sum(np.exp(value - total) for value, path in zip(sums, every, strict=True) if step in path)
        assert chances[step] == pytest.approx(share)


def test_no_bead_passes_by_a_corner_or_reaches_over_a_barrier() -> None:
    grid = lattice(pinned(whole(4, 4), [(2, 1)]), SHAPES, [(2, 1)], ((), (3,)))
    for path in paths(grid, grid.band.cells - 1):
        assert any((grid.band.row[cell], grid.band.column[cell]) == (2, 1) for _, cell in path)
        assert not any(grid.shapes[shape] == (1, 2) and grid.band.column[cell] == 4 for shape, cell in path)
