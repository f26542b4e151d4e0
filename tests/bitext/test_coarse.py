"""The corridor of long texts."""

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.coarse import _chain, _dense, corridor
from explorer.bitext.covering import spreads
from explorer.bitext.links import link
from explorer.bitext.tokens import tokenise
from explorer.language.lexicon import load
from explorer.model.language import Lang

LEXICON = load(Path(__file__).resolve().parents[2] / "resources" / "lexicon")


def test_corridor_follows_numbers_past_a_long_gap() -> None:
    german = [f"Ziffer {n} gilt." for n in range(1000, 1600)]
    french = [f"Le point {n} vaut." for n in range(1000, 1600) if not 1200 <= n < 1400]
    ours, theirs = tokenise(german, Lang.DE), tokenise(french, Lang.FR)
    links = link(ours.types, theirs.types, (Lang.DE, Lang.FR), LEXICON)
    cells = corridor(ours, theirs, spreads(links, ours, theirs)[0])
    assert cells.cells < 100_000
    rows, columns = np.arange(600), np.array([min(n, 200) if n < 400 else n - 200 for n in range(600)])
    assert (cells.number(rows, columns) < cells.cells).all()


def test_a_text_that_repeats_itself_is_led_by_words_less_rare() -> None:
    german = [f"Ziffer {n} gilt." for n in range(1000, 1100)] * 10
    french = [f"Le point {n} vaut." for n in range(1000, 1100)] * 10
    ours, theirs = tokenise(german, Lang.DE), tokenise(french, Lang.FR)
    links = link(ours.types, theirs.types, (Lang.DE, Lang.FR), LEXICON)
    cells = corridor(ours, theirs, spreads(links, ours, theirs)[0])
    assert cells.cells < 100_000
    assert (cells.number(np.arange(1000), np.arange(1000)) < cells.cells).all()


def test_the_heaviest_rising_chain_wins_over_a_longer_one() -> None:
    row, column = np.array([0, 1, 2, 3]), np.array([3, 0, 1, 2])
    heavy = _chain(row, column, np.array([9, 2, 2, 2], dtype=np.float32), 4, 4)
    light = _chain(row, column, np.array([5, 2, 2, 2], dtype=np.float32), 4, 4)
    assert heavy.tolist() == [[0, 0], [0, 3], [4, 4]]
    assert light.tolist() == [[0, 0], [1, 0], [2, 1], [3, 2], [4, 4]]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 9)), min_size=1, max_size=7))
def test_no_rising_chain_is_heavier_than_the_one_found(points: list[tuple[int, int, int]]) -> None:
    unique = sorted({(row, column): weight for row, column, weight in points}.items())
    row, column = (np.array([place[side] for place, _ in unique]) for side in (0, 1))
    weight = np.array([value for _, value in unique], dtype=np.float32)
    found = [tuple(corner) for corner in _chain(row, column, weight, 6, 6).tolist()[1:-1]]
    values = dict(unique)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(found))
    best = max(
        sum(values[place] for place in chosen)
        for count in range(len(unique) + 1)
        for chosen in combinations([place for place, _ in unique], count)
        if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chosen))
    )
    assert sum(values[place] for place in found) == best


def test_a_corner_for_every_row_on_straight_lines() -> None:
    assert _dense(np.array([[0, 0], [4, 2], [6, 8]])).tolist() == [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 2],
        [4, 2],
        [5, 5],
        [6, 8],
    ]
