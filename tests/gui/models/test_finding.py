from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.finding import places
from explorer.model.documents import Span


def test_case_does_not_matter_but_accents_do() -> None:
    assert places("Die Souveränität, die souveränität", "SOUVERÄNITÄT") == [Span(4, 16), Span(22, 34)]
    assert places("côté", "cote") == []


def test_white_space_stands_for_any() -> None:
    assert places("zero\u00a0trust\nzero  trust", "zero trust") == [Span(0, 10), Span(11, 22)]


def test_signs_stand_for_themselves() -> None:
    assert places("a.b (c) axb", "a.b (c)") == [Span(0, 7)]
    assert places("anything", "   ") == []


@given(st.text("ab ", max_size=40), st.text("ab", min_size=1, max_size=3))
def test_what_is_found_is_what_was_wanted(text: str, wanted: str) -> None:
    found = places(text, wanted)
    assert [text[s.start : s.end] for s in found] == [wanted] * text.count(wanted)
