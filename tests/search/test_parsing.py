from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.errors import BadQuery
from explorer.search.nodes import And, Dates, Everything, Field, Fuzzy, Node, Not, Or, Pattern, Phrase, Word
from explorer.search.parsing import parse
from explorer.search.vocabulary import FIELD_NAMES


def words(*texts: str, starts: tuple[int, ...] = ()) -> list[Word]:
    return [Word(text, start) for text, start in zip(texts, starts, strict=True)]


def test_words_side_by_side_are_joined() -> None:
    assert parse("digitale Souveränität") == And((Word("digitale", 0), Word("Souveränität", 9)))


@pytest.mark.parametrize("operator", ["AND", "UND", "ET"])
def test_and_in_three_languages(operator: str) -> None:
    assert parse(f"a {operator} b") == And((Word("a", 0), Word("b", 3 + len(operator))))


@pytest.mark.parametrize("operator", ["OR", "ODER", "OU"])
def test_or_in_three_languages(operator: str) -> None:
    assert parse(f"a {operator} b") == Or((Word("a", 0), Word("b", 3 + len(operator))))


@pytest.mark.parametrize("operator", ["NOT", "NICHT", "SAUF"])
def test_not_in_three_languages(operator: str) -> None:
    assert parse(f"a {operator} b") == And((Word("a", 0), Not(Word("b", 3 + len(operator)))))


def test_a_hyphen_before_a_word_excludes_it() -> None:
    assert parse("a -b") == And((Word("a", 0), Not(Word("b", 3))))


def test_and_binds_closer_than_or() -> None:
    assert parse("a b OR c") == Or((And((Word("a", 0), Word("b", 2))), Word("c", 7)))


def test_parentheses_bind_closest() -> None:
    assert parse("a (b OR c)") == And((Word("a", 0), Or((Word("b", 3), Word("c", 8)))))


def test_operators_in_small_letters_are_words() -> None:
    assert parse("und") == Word("und", 0)


@pytest.mark.parametrize("quoted", ['"a b"', "„a b“", "„a b”", "“a b”", "«a b»", "»a b«"])
def test_phrases_in_every_kind_of_quotation_marks(quoted: str) -> None:
    assert parse(quoted) == Phrase("a b", 1)


def test_proximity() -> None:
    assert parse('"a b"~7 c') == And((Phrase("a b", 1, 7), Word("c", 8)))


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("digi*", Pattern("digi", 0, False, True)),
        ("*infra*", Pattern("infra", 0, True, True)),
        ("*schutz", Pattern("schutz", 0, True, False)),
        ("wort~", Fuzzy("wort", 0, 1)),
        ("wort~2", Fuzzy("wort", 0, 2)),
    ],
)
def test_parts_of_words_and_misspelt_words(query: str, node: Node) -> None:
    assert parse(query) == node


def test_hyphens_and_apostrophes_part_words() -> None:
    assert parse("KI-Strategie") == And((Word("KI", 0), Word("Strategie", 3)))
    assert parse("l’Union") == And((Word("l", 0), Word("Union", 2)))


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("title:Treffen", Field("title", "Treffen", 6)),
        ("titel:Treffen", Field("title", "Treffen", 6)),
        ("titre:Rencontre", Field("title", "Rencontre", 6)),
        ('issuer:"Bundesministerium für Digitales"', Field("issuer", "Bundesministerium für Digitales", 8)),
        ("lang:de", Field("lang", "de", 5)),
        ("sprache:Französisch", Field("lang", "fr", 8)),
        ("dossier:007", Field("dossier", "7", 8)),
        ("page:3", Field("page", "3", 5)),
        ("has:difference", Field("has", "difference", 4)),
        ("hat:Unterschied", Field("has", "difference", 4)),
        ("has:counterpart", Field("has", "counterpart", 4)),
        ("theme:ki", Field("theme", "ki", 6)),
        ("year:2025", Dates(date(2025, 1, 1), date(2025, 12, 31))),
        ("date:2024..2025-05", Dates(date(2024, 1, 1), date(2025, 5, 31))),
        ("datum:22.5.2025", Dates(date(2025, 5, 22), date(2025, 5, 22))),
        ("date:..2024", Dates(None, date(2024, 12, 31))),
        ("date:2024-02..", Dates(date(2024, 2, 1), None)),
    ],
)
def test_fields(query: str, node: Node) -> None:
    assert parse(query) == node


def test_a_colon_with_a_blank_after_it_is_no_field() -> None:
    assert parse("Artikel: Zweck") == And((Word("Artikel", 0), Word("Zweck", 9)))


def test_dashes_between_words_are_passed_over() -> None:
    assert parse("Berlin – Paris & Rom") == And((Word("Berlin", 0), Word("Paris", 9), Word("Rom", 17)))


@pytest.mark.parametrize("query", ["", "  ", "*"])
def test_the_empty_query_means_everything(query: str) -> None:
    assert parse(query) == Everything()


@pytest.mark.parametrize(
    ("query", "position"),
    [
        ("(a b", 1),
        ("a ((b) c", 3),
        ("a ) b", 3),
        ('a "b c', 3),
        ("a „b c", 3),
        ("AND b", 1),
        ("a AND", 3),
        ("a OR", 3),
        ("OR a", 1),
        ("a OR OR b", 3),
        ("NOT", 1),
        ("a AND NOT", 7),
        ("()", 1),
        ("a colour:red", 3),
        ("date:gestern", 6),
        ("date:2025-13", 6),
        ("date:2025..2024", 6),
        ("date:..", 1),
        ("page:drei", 6),
        ("has:money", 5),
        ("lang:tlhingan", 6),
        ("title:(a)", 1),
        ("a*b", 1),
        ("b a*", 3),
        ("?!", 1),
    ],
)
def test_a_bad_query_is_told_where(query: str, position: int) -> None:
    with pytest.raises(BadQuery) as told:
        parse(query)
    assert told.value.data["position"] == position
    assert str(told.value.data["problem"]).endswith((".", "."))


def test_a_query_that_is_too_long_is_refused_where_it_becomes_so() -> None:
    with pytest.raises(BadQuery) as told:
        parse("Wort " * 401)
    assert told.value.data["position"] == 400 * 5 + 1
    assert isinstance(parse("Wort " * 400), And)


def test_too_many_parentheses_are_refused_in_a_sentence() -> None:
    with pytest.raises(BadQuery):
        parse("(" * 5000 + "a" + ")" * 5000)


_PIECES = [*'a ()"*-:«»', "Wort", "AND", "OR", "NOT", "~2", "date:", "2025", "..", *FIELD_NAMES]


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join) | st.text(max_size=30))
def test_whatever_is_typed_is_understood_or_refused_with_a_place(query: str) -> None:
    try:
        place = 1 if parse(query) else 0
    except BadQuery as error:
        place = int(error.data["position"])
    assert 1 <= place <= len(query) + 1
