"""Selections of programs that count otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.exchange.refi.positions import How, Placed, Ruler, Selection, agreement
from explorer.model.documents import Span
from tests.exchange.strategies import texts

TEXT = "Erste Zeile 🤝\r\nzweite Zeile\r\ndritte Zeile mit Souveränität"
PLAIN = TEXT.replace("\r\n", "\n")


def place_of(words: str) -> Span:
    start = PLAIN.index(words)
    return Span(start, start + len(words))


def selection(words: str, line_end: int = 1, utf16: bool = False, mark: bool = False) -> Selection:
    """The selection of `words` as a program gives it that counts so."""
    before = PLAIN[: PLAIN.index(words)]
    start = sum(line_end if c == "\n" else 2 if utf16 and c > "\uffff" else 1 for c in before) + mark
    length = sum(line_end if c == "\n" else 2 if utf16 and c > "\uffff" else 1 for c in words)
    return Selection(start, start + length, words)


@pytest.mark.parametrize("line_end", [1, 2])
@pytest.mark.parametrize("utf16", [False, True])
@pytest.mark.parametrize("mark", [False, True])
def test_every_way_of_counting_is_recognised(line_end: int, utf16: bool, mark: bool) -> None:
    words = ["Zeile 🤝\nzweite", "dritte", "Souveränität"]
    ruler = Ruler(TEXT, marked=True)
    placed = ruler.place([selection(w, line_end, utf16, mark) for w in words])
    assert [p.span for p in placed] == [place_of(w) for w in words]
    assert ruler.text == PLAIN


def test_a_selection_without_words_follows_the_others() -> None:
    named = selection("dritte", mark=True)
    ruler = Ruler(TEXT, marked=True)
    unnamed = Selection(named.start, named.end)
    assert [p.span for p in ruler.place([named, unnamed])] == [place_of("dritte")] * 2


def test_a_name_that_is_no_quote_changes_nothing() -> None:
    given = selection("dritte")
    (placed,) = Ruler(PLAIN).place([Selection(given.start, given.end, "why this?")])
    assert placed == Placed(place_of("dritte"), How.AS_GIVEN)


def test_words_that_stand_elsewhere_are_found_the_nearest_first() -> None:
    ruler = Ruler("KI und Cloud und KI")
    assert ruler.place([Selection(9, 11, "KI"), Selection(14, 16, "KI")]) == [
        Placed(Span(17, 19), How.FOUND),
        Placed(Span(17, 19), How.FOUND),
    ]


def test_a_shortened_quote_is_found_by_its_beginning() -> None:
    (placed,) = Ruler("xx Die Souveränität Europas").place([Selection(0, 16, "Die Souv…")])
    assert placed == Placed(Span(3, 19), How.FOUND)


@pytest.mark.parametrize("given", [Selection(5, 99), Selection(-1, 3), Selection(3, 3), Selection(4, 2)])
def test_what_lies_outside_is_told(given: Selection) -> None:
    assert Ruler("kurz und gut").place([given]) == [Placed(None, How.OUTSIDE)]


def test_a_text_that_is_not_composed_is_placed_in_its_composed_form() -> None:
    (placed,) = Ruler("cafe\u0301 und Cloud").place([Selection(10, 15, "Cloud")])
    assert placed.span == Span(9, 14)


@given(st.data())
def test_positions_of_the_standard_are_taken_as_they_are(data: st.DataObject) -> None:
    text = data.draw(texts(least=2))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    ruler = Ruler(text)
    assert ruler.place([Selection(start, end, text[start:end])]) == [Placed(Span(start, end), How.AS_GIVEN)]


@pytest.mark.parametrize(
    ("words", "shown", "how_well"),
    [
        ("a\nb", "a b", 2),
        ("a b", "a\n b", 1),
        ("Souveränität Europas", "Souverä…", 1),
        ("Souveränität", "Souverä...", 1),
        ("Souveränität", "Cloud…", 0),
        ("Souveränität", "…", 0),
        ("Ende…", "Ende…", 2),
        ("Souveränität", "Souverä", 0),
    ],
)
def test_words_agree_but_for_white_space_and_shortening(words: str, shown: str, how_well: int) -> None:
    assert agreement(words, shown) == how_well
