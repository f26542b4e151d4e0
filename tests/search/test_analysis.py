import pytest

from explorer.model.language import Lang
from explorer.search.analysis import entry, form, stem_of, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Souveränität", "SOUVERAENITAET"),
        ("Größe", "Groesse"),
        ("Straße", "Strasse"),
        ("Übung", "Uebung"),
        ("Verträge", "Vertrag"),
        ("Vertraege", "Vertrag"),
        ("digitalen", "digitale"),
    ],
)
def test_german_words_meet_under_one_term(one: str, other: str) -> None:
    assert stem_of(one, Lang.DE) == stem_of(other, Lang.DE)


@pytest.mark.parametrize("word", ["Quelle", "neue", "Steuer", "aktuell", "Bauer", "zueinander"])
def test_ue_after_q_a_or_e_is_no_umlaut(word: str) -> None:
    assert form(word, Lang.DE).startswith(word[:2].casefold())


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("numériques", "numérique", Lang.FR),
        ("œuvre", "oeuvres", Lang.FR),
        ("ÉCOLE", "ecole", Lang.FR),
        ("technologies", "technology", Lang.EN),
    ],
)
def test_french_and_english_words_meet_under_one_term(one: str, other: str, lang: Lang) -> None:
    assert stem_of(one, lang) == stem_of(other, lang)


@pytest.mark.parametrize("elided", ["l'Union", "l’Union", "d’Union", "qu'Union", "jusqu’Union"])
def test_french_elision_leaves_the_word(elided: str) -> None:
    assert [term for token in tokens(elided, Lang.FR) for term in token.entry.terms] == [stem_of("Union", Lang.FR)]


def test_function_words_have_no_terms_but_keep_their_place() -> None:
    found = list(tokens("die Wolke und das Netz", Lang.DE))
    assert [bool(token.entry.terms) for token in found] == [False, True, False, False, True]
    assert [(token.start, token.end) for token in found][1] == (4, 9)


@pytest.mark.parametrize(("compound", "part"), [("Cloudinfrastruktur", "Infrastruktur"), ("Datenschutz", "Schutz")])
def test_a_german_compound_is_found_by_its_parts_and_by_itself(compound: str, part: str) -> None:
    terms = entry(compound, Lang.DE).terms
    assert stem_of(part, Lang.DE) in terms
    assert terms[0] == stem_of(compound, Lang.DE)


def test_only_german_compounds_are_parted() -> None:
    assert len(entry("Cloudinfrastruktur", Lang.FR).terms) == 1


def test_numbers_are_words() -> None:
    assert [token.entry.terms for token in tokens("2030, Artikel 5", Lang.DE)] == [("2030",), ("artikel",), ("5",)]
