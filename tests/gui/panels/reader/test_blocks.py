from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.panels.reader.blocks import Heights

heights = st.lists(st.integers(1, 50).map(float), min_size=1, max_size=30)


@given(heights, st.data())
def test_tops_follow_from_heights(given_heights: list[float], data: st.DataObject) -> None:
    blocks = Heights()
    blocks.reset(given_heights)
    place = data.draw(st.integers(0, len(given_heights) - 1))
    blocks.fix(place, 99.0)
    known = [*given_heights[:place], 99.0, *given_heights[place + 1 :]]
    assert blocks.total == sum(known)
    for i in range(len(known)):
        assert blocks.top(i) == sum(known[:i])
        assert blocks.at(blocks.top(i)) == i
        assert blocks.at(blocks.top(i) + known[i] - 0.5) == i
    assert blocks.at(-5) == 0
    assert blocks.at(1e9) == len(known) - 1


def test_estimates_are_settled_from_a_place_around_the_end() -> None:
    blocks = Heights()
    blocks.reset([1.0, 1.0, 1.0])
    blocks.fix(1, 2.0)
    assert blocks.is_exact(1)
    assert not blocks.is_exact(0)
    assert blocks.exact() == [1]
    assert blocks.next_estimate(1) == 2
    blocks.fix(2, 2.0)
    assert blocks.next_estimate(1) == 0
    blocks.fix(0, 2.0)
    assert blocks.next_estimate(1) is None
    assert len(blocks) == 3
    assert blocks.height(0) == 2.0
