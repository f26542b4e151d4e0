import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.diptych import Diptych, Side
from explorer.model.documents import Span
from explorer.model.reader import ReaderView
from tests.gui import building


@pytest.fixture
def diptych() -> Diptych:
    return Diptych(building.view())


def test_a_place_finds_its_passage_and_bead(diptych: Diptych) -> None:
    passage = diptych.passages(Side.LEFT)[2]
    for point in (passage.start, passage.start + 5, passage.end - 1):
        found = diptych.passage_at(Side.LEFT, point)
        anchor = diptych.anchor_at(Side.LEFT, point)
        assert found is passage
        assert anchor is not None
        assert anchor.bead.id == 12


def test_a_bead_spans_its_passages_on_both_panels(diptych: Diptych) -> None:
    anchor = diptych.anchor(12)
    assert anchor is not None
    left, right = diptych.passages(Side.LEFT), diptych.passages(Side.RIGHT)
    assert anchor.left == Span(left[1].start, left[2].end)
    assert anchor.on(Side.RIGHT) == Span(right[1].start, right[2].end)


def test_a_gap_stands_where_the_passage_is_missing(diptych: Diptych) -> None:
    gap = diptych.anchor(14)
    assert gap is not None
    assert len(gap.left) > 0
    assert gap.right == Span(diptych.passages(Side.RIGHT)[3].end, diptych.passages(Side.RIGHT)[3].end)


def test_numbers_in_a_selection(diptych: Diptych) -> None:
    passages = diptych.passages(Side.LEFT)
    across_two = Span(passages[1].end - 3, passages[2].start + 3)
    assert diptych.numbers_in(Side.LEFT, across_two) == (1, 2)
    assert diptych.numbers_in(Side.LEFT, Span(passages[3].start, passages[3].start)) == (3,)
    assert diptych.numbers_in(Side.LEFT, Span(0, passages[-1].end)) == (0, 1, 2, 3, 4)


def test_what_can_be_seen_includes_gaps_beside_it(diptych: Diptych) -> None:
    last = diptych.passages(Side.RIGHT)[3]
    seen = [a.bead.id for a in diptych.between(Side.RIGHT, last.span)]
    assert 13 in seen
    assert 14 in seen
    assert 11 not in seen


def test_neighbours_and_sides(diptych: Diptych) -> None:
    following = diptych.neighbour(11, 1)
    assert following is not None
    assert following.bead.id == 12
    assert diptych.neighbour(11, -1) is None
    assert diptych.neighbour(14, 1) is None
    assert diptych.side_of(2) is Side.RIGHT
    assert diptych.side_of(9) is None
    assert [d.left for d in diptych.differences_of[13]] == ["120"]


def test_a_dossier_of_one_language() -> None:
    whole = building.view()
    lone = Diptych(ReaderView(whole.dossier, whole.left, None, (), ()))
    assert lone.passages(Side.RIGHT) == ()
    assert lone.passage_at(Side.RIGHT, 3) is None
    assert lone.anchor_at(Side.LEFT, 3) is None
    assert lone.between(Side.RIGHT, Span(0, 10)) == []


@given(st.integers(0, 400))
def test_every_point_of_an_aligned_text_has_a_bead(point: int) -> None:
    diptych = Diptych(building.long_view(12))
    passage = diptych.passage_at(Side.LEFT, point)
    assert passage is not None
    assert passage.start <= point or passage.number == 0
    anchor = diptych.anchor_of(Side.LEFT, passage.number)
    assert anchor is not None
    assert anchor.left == passage.span
