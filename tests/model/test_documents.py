"""Spans of a text: how long they are, whether they meet, and that passages know theirs."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang

spans = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda found: Span(found[0], sum(found)))


@given(spans, spans)
def test_spans_overlap_where_they_share_a_place(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is bool(shared)
    assert other.overlaps(one) is bool(shared)


@given(spans)
def test_a_span_is_as_long_as_what_it_cuts_out(span: Span) -> None:
    assert len(span) == len(("x" * 50)[span.start : span.end])


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert not Span(3, 5).overlaps(Span(0, 3))


def test_a_passage_knows_its_span() -> None:
    text = "Erstens. Zweitens."
    passage = Passage(1, PassageKind.BODY, 0, None, Lang.DE, 9, 18, text[9:18])
    assert passage.span == Span(9, 18)
    assert text[passage.span.start : passage.span.end] == passage.text
