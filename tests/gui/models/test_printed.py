from hypothesis import given
from hypothesis import strategies as st

from explorer.gui.models.printed import find_printed

PAGE = (
    "Kopfzeile\r\nDie Ver-\r\nwaltung prüft  die Maßnahmen der eﬃzienten Stellen.\r\n"
    "Die Verwaltung berichtet den Leitungen\r\nFußzeile"
)


def found(passage: str, page: str = PAGE) -> str | None:
    place = find_printed(passage, page)
    return None if place is None else page[place[0] : place[0] + place[1]]


def test_lines_hyphens_and_ligatures_do_not_matter() -> None:
    whole = "Die Ver-\r\nwaltung prüft  die Maßnahmen der eﬃzienten Stellen"
    assert found("Die Verwaltung prüft die Maßnahmen der effizienten Stellen.") == whole


def test_a_passage_that_goes_on_over_the_page_is_found_by_its_beginning() -> None:
    passage = "Die Verwaltung berichtet den Leitungen beider Stellen über alle Fortschritte."
    assert found(passage) == "Die Verwaltung berichtet den Leitungen"


def test_what_is_not_there_or_says_nothing_is_not_found() -> None:
    assert found("Sie schweigt.") is None
    assert found("") is None
    assert found("…") is None
    assert find_printed("Ein Satz.", "") is None


SIGNS = st.text(st.sampled_from("aÄßﬃ1 .-\n"), max_size=30)


@given(SIGNS, SIGNS, SIGNS)
def test_a_piece_of_a_page_is_found_with_the_letters_that_it_has(before: str, piece: str, after: str) -> None:
    got = found(piece, f"{before} {piece} {after}")
    if any(sign.isalnum() for sign in piece):
        assert got is not None
        assert letters(got) == letters(piece)
    else:
        assert got is None


def letters(text: str) -> str:
    return "".join(sign for sign in text.replace("ﬃ", "ffi").lower() if sign.isalnum())
