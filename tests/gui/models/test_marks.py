from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.marks import LANES, ThemeLook, lanes_of, washes
from explorer.gui.offsets import Offsets
from explorer.model.coding import TagStatus
from explorer.model.documents import Span
from tests.gui.building import tag

spans = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=12
).map(sorted)


@given(spans)
def test_overlapping_tags_stand_side_by_side_while_lanes_last(placed: list[Span]) -> None:
    lanes = lanes_of(placed)
    assert all(0 <= lane < LANES for lane in lanes)
    for i, (one, lane) in enumerate(zip(placed, lanes, strict=True)):
        for other, other_lane in list(zip(placed, lanes, strict=True))[:i]:
            if one.overlaps(other) and lane == other_lane:
                assert lane == LANES - 1


def test_short_tags_are_painted_over_long_ones_and_lost_ones_not() -> None:
    tags = [
        tag(1, 1, Span(5, 8)),
        tag(2, 1, Span(0, 20), theme="cloud", status=TagStatus.PROVISIONAL),
        tag(3, 1, Span(2, 9), status=TagStatus.LOST),
    ]
    found = washes(tags, Offsets("😀" + "x" * 30), {"ai": ThemeLook("#112233", "AI")})
    assert [w.tag for w in found] == [2, 1]
    assert (found[1].start, found[1].end) == (6, 9)
    assert (found[0].start, found[0].end) == (0, 21)
    assert found[1].colour == "#112233"
    assert found[0].label == "cloud"
    assert found[0].provisional
    assert not found[1].provisional
    assert found[0].lane != found[1].lane
