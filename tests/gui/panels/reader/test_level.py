from explorer.gui.models.diptych import Diptych, Side
from explorer.gui.panels.reader.level import across
from tests.gui import building


class Flat:
    """A panel of which every code point is `scale` pixels high."""

    def __init__(self, scale: float) -> None:
        self._scale = scale

    def flow_y(self, point: int) -> float:
        return point * self._scale

    def point_at(self, viewport_y: float) -> int:
        return round(viewport_y / self._scale)


def test_within_a_bead_the_way_is_shared_out() -> None:
    diptych = Diptych(building.view())
    panels = {Side.LEFT: Flat(1.0), Side.RIGHT: Flat(2.0)}
    anchor = diptych.anchor(12)
    assert anchor is not None
    middle = (anchor.left.start + anchor.left.end) / 2
    found = across(diptych, Side.LEFT, panels, middle, middle)
    assert found == (anchor.right.start + anchor.right.end) / 2 * 2.0


def test_a_gap_stays_where_the_passage_is_missing() -> None:
    diptych = Diptych(building.view())
    panels = {Side.LEFT: Flat(1.0), Side.RIGHT: Flat(1.0)}
    gap = diptych.anchor(14)
    assert gap is not None
    for y in (gap.left.start + 1.0, gap.left.end - 1.0):
        assert across(diptych, Side.LEFT, panels, y, y) == gap.right.start


def test_both_directions_agree() -> None:
    diptych = Diptych(building.long_view(40))
    panels = {Side.LEFT: Flat(1.0), Side.RIGHT: Flat(1.3)}
    for y in range(0, 1000, 31):
        there = across(diptych, Side.LEFT, panels, y, y)
        assert there is not None
        back = across(diptych, Side.RIGHT, panels, there, there)
        assert back is not None
        assert abs(back - y) < 4


def test_nothing_is_aligned() -> None:
    view = building.view()
    bare = Diptych(type(view)(view.dossier, view.left, view.right, (), ()))
    assert across(bare, Side.LEFT, {Side.LEFT: Flat(1), Side.RIGHT: Flat(1)}, 5, 5) is None
