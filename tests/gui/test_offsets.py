from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from explorer.gui.offsets import Offsets, shown
from explorer.model.documents import Span

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(texts)
def test_every_place_goes_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_units(point) == len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_points(offsets.to_units(point)) == point


@given(texts)
def test_no_unit_is_lost(text: str) -> None:
    offsets = Offsets(text)
    assert offsets.units == len(text.encode("utf-16-le")) // 2
    points = [offsets.to_points(unit) for unit in range(offsets.units + 1)]
    assert points == sorted(points)
    assert points[-1] == len(text)


@given(texts, st.data())
def test_a_span_survives(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    offsets = Offsets(text)
    assert offsets.span_of_units(*offsets.span_to_units(span)) == span


def test_half_a_character_is_taken_whole() -> None:
    offsets = Offsets("a😀b")
    assert offsets.to_points(2) == 1
    assert offsets.span_of_units(0, 2) == Span(0, 2)
    assert offsets.span_of_units(2, 3) == Span(1, 2)


@given(texts.filter(lambda t: "\x00" not in t))
def test_qt_counts_what_is_shown_as_we_do(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.characterCount() - 1 == Offsets(text).units
    assert document.blockCount() == text.count("\n") + 1


@given(st.text(st.sampled_from("ab\n\r\u2029\ufdd0\ufdd1\u2028"), max_size=20))
def test_a_widget_gets_the_same_paragraphs_as_the_library_has(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert shown(text).count("\n") == text.count("\n")
    assert not set(shown(text)) & set("\r\u2029\ufdd0\ufdd1")
