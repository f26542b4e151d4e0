from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.diptych import Anchor
from explorer.gui.panels.reader.ribbons import Ribbon
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.documents import Span

ANCHOR = Anchor(Bead(1, 1, 1, 2, (0,), (0,), 0.5, BeadStatus.AUTOMATIC), Span(0, 1), Span(0, 1))
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
