import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from explorer.search.meaning import VectorTable, highest


@given(st.lists(st.integers(1, 5), max_size=6))
def test_rows_stay_in_order_however_they_were_added(sizes: list[int]) -> None:
    chance = np.random.default_rng(sum(sizes))
    parts = [chance.normal(size=(size, 4)).astype(np.float16) for size in sizes]
    table = VectorTable(4)
    for part in parts:
        table.add(part)
    whole = np.concatenate([np.zeros((0, 4), np.float16), *parts]).astype(np.float32)
    vector = np.array([0.5, -0.5, 0.5, 0.5], dtype=np.float32)
    assert len(table) == sum(sizes)
    np.testing.assert_allclose(table.cosines(vector), whole @ vector, atol=1e-5)
    for number in range(len(table)):
        np.testing.assert_array_equal(table.row(number), whole[number])


def test_more_rows_than_one_block() -> None:
    table = VectorTable(2)
    table.add(np.tile(np.array([[1.0, 0.0], [0.0, 1.0]]), (10_000, 1)))
    assert table.cosines(np.array([1.0, 0.0], dtype=np.float32)).sum() == 10_000


@given(arrays(np.float32, st.integers(0, 30), elements=st.integers(0, 5).map(float)), st.integers(0, 40))
def test_the_highest_come_first_and_equal_ones_in_order(scores: NDArray[np.float32], count: int) -> None:
    order = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    assert highest(scores, count).tolist() == order[:count]
