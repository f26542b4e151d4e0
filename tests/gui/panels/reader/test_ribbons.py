from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.diptych import Anchor
from explorer.gui.panels.reader.ribbons import Ribbon, sign_places
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.documents import Span

ANCHOR = Anchor(Bead(1, 1, 1, 2, (0,), (0,), 0.5, BeadStatus.AUTOMATIC), Span(0, 1), Span(0, 1))
CROSSED = Bead(2, 1, 1, 2, (1,), (0,), 0.5, BeadStatus.MANUAL)
heights = st.floats(-1e6, 1e6)
ends = st.tuples(heights, heights).map(lambda pair: (min(pair), max(pair)))


@given(ends, ends)
def test_what_lies_far_off_is_cut_and_what_is_near_stays(left: tuple[float, float], right: tuple[float, float]) -> None:
    ribbon = Ribbon(ANCHOR, left, right)
    cut = ribbon.within(-2000.0, 3000.0)
    for end, was in zip((*cut.left, *cut.right), (*left, *right), strict=True):
        assert -2000.0 <= end <= 3000.0
        assert end == was or not -2000.0 <= was <= 3000.0
    assert cut.left[0] <= cut.left[1]
    assert cut.right[0] <= cut.right[1]
    assert cut.anchor == ribbon.anchor


def test_signs_of_ribbons_that_cross_stand_apart_each_on_its_own() -> None:
    one = Ribbon(ANCHOR, (0.0, 30.0), (100.0, 130.0))
    other = Ribbon(Anchor(CROSSED, Span(2, 3), Span(0, 1)), (100.0, 130.0), (0.0, 30.0))
    places = sign_places([one, other], 76)
    assert places[1] == one.middle(76)
    assert abs(places[1].x() - places[2].x()) >= 10
    assert other.path(76).contains(places[2])


@given(ends, ends, st.floats(0, 1))
def test_the_line_along_a_ribbon_leads_from_one_side_to_the_other(
    left: tuple[float, float], right: tuple[float, float], share: float
) -> None:
    ribbon = Ribbon(ANCHOR, left, right)
    at, ends_at = ribbon.along(share, 76), sorted((sum(left) / 2, sum(right) / 2))
    assert ribbon.along(0, 76).x() == 0
    assert ribbon.along(1, 76).x() == 76
    assert 0 <= at.x() <= 76
    assert ends_at[0] - 1 <= at.y() <= ends_at[1] + 1
