"""Where words are translated on the other panel."""

import pytest

from explorer.bitext.spotting import spot
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.documents import Span
from explorer.model.language import Lang

LEXICON = Lexicon(
    WordPair(de, fr, 1.0, "test")
    for de, fr in (
        ("digitale Souveränität", "souveraineté numérique"),
        ("Infrastruktur", "infrastructure"),
        ("Cloud", "nuage"),
        ("Ziel", "objectif"),
        ("Vertrag", "traité"),
        ("Daten", "données"),
        ("Raum", "espace"),
        ("Anbieter", "fournisseur"),
    )
)
GERMAN = "Die digitale Souveränität bleibt das Ziel; eine Cloud-Infrastruktur folgt der Kommission."
FRENCH = "L’objectif reste la souveraineté numérique ; une infrastructure en nuage suit la Commission."


def spotted(words: str, here: str = GERMAN, there: str = FRENCH, langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR)) -> str:
    start = here.index(words)
    span = spot(here, Span(start, start + len(words)), there, langs, LEXICON)
    return "" if span is None else there[span.start : span.end]


@pytest.mark.parametrize(
    ("german", "french"),
    [
        ("digitale Souveränität", "souveraineté numérique"),
        ("Ziel", "objectif"),
        ("Cloud-Infrastruktur", "infrastructure en nuage"),
        ("Kommission", "Commission"),
    ],
)
def test_wording_is_spotted_both_ways(german: str, french: str) -> None:
    assert spotted(german) == french
    assert spotted(french, FRENCH, GERMAN, (Lang.FR, Lang.DE)) == german


def test_inflected_wording_is_spotted() -> None:
    assert spotted("digitalen Souveränität", "wegen der digitalen Souveränität") == "souveraineté numérique"


SEVERAL = Lexicon(
    (
        *LEXICON.pairs,
        *(WordPair("Cloud", fr, 1.0, "test") for fr in ("informatique en nuage", "informatique dématérialisée")),
    )
)


@pytest.mark.parametrize(
    ("german", "french", "here", "there"),
    [
        ("Cloud", "informatique en nuage", "Der Staat nutzt die Cloud.", "L’État utilise l’informatique en nuage."),
        ("Cloud", "nuage", "Der Staat nutzt die Cloud.", "L’État utilise le nuage pour son informatique."),
        ("Cloud-Infrastruktur", "informatique en nuage", "die Cloud-Infrastruktur hier", "l’informatique en nuage ici"),
        ("Cloud", "informatique en nuage", "Daten in der Cloud", "des données de l’informatique en nuage"),
    ],
)
def test_the_whole_of_an_answer_of_several_words_is_spotted(german: str, french: str, here: str, there: str) -> None:
    for words, text, other, langs in (
        (german, here, there, (Lang.DE, Lang.FR)),
        (french, there, here, (Lang.FR, Lang.DE)),
    ):
        start = text.index(words)
        span = spot(text, Span(start, start + len(words)), other, langs, SEVERAL)
        assert span is not None
        assert other[span.start : span.end] == (french if words == german else german)


def test_a_part_of_a_hyphenated_word_that_answers_something_else_is_left_out() -> None:
    assert spotted("nuage", FRENCH, GERMAN, (Lang.FR, Lang.DE)) == "Cloud"


def test_nothing_is_better_than_something_wrong() -> None:
    assert spotted("folgt") == ""
    assert spotted("Ziel", there="Rien de tel.") == ""
    assert spotted("Vertrag", "Der Vertrag gilt.", FRENCH) == ""


def test_a_compound_answers_several_words() -> None:
    german, french = "Die Unternehmen nutzen Datenräume gemeinsam.", "Les entreprises partagent des espaces de données."
    assert spotted("Datenräume", german, french) == "espaces de données"
    assert spotted("espaces de données", french, german, (Lang.FR, Lang.DE)) == "Datenräume"


def test_a_stretch_grows_over_words_that_answer_nothing() -> None:
    german, french = (
        "Wir wählen vertrauenswürdige Anbieter.",
        "Nous choisissons, parfois, des fournisseurs fiables.",
    )
    assert spotted("vertrauenswürdige Anbieter", german, french) == "fournisseurs fiables"


def test_words_that_answer_others_are_not_taken() -> None:
    german, french = "Das Ziel der Anbieter ist die Cloud.", "Le nuage est l’objectif des fournisseurs."
    assert spotted("Ziel der Anbieter", german, french) == "objectif des fournisseurs"
    assert spotted("Anbieter", german, french) == "fournisseurs"


def test_a_phrase_does_not_tell_which_of_its_words_answers_which() -> None:
    pairs = (
        ("Gipfel zur digitalen Souveränität", "sommet sur la souveraineté numérique"),
        ("Souveränität", "souveraineté"),
    )
    lexicon = Lexicon(
        WordPair(de, fr, 1.0, "test") for de, fr in (*pairs, ("Gipfel", "sommet"), ("digital", "numérique"))
    )
    here, there = "Das war der Gipfel zur digitalen Souveränität.", "Le sommet sur la souveraineté numérique est clos."
    for german, french in (("Souveränität", "souveraineté"), ("digitalen Souveränität", "souveraineté numérique")):
        start = here.index(german)
        span = spot(here, Span(start, start + len(german)), there, (Lang.DE, Lang.FR), lexicon)
        assert span is not None
        assert there[span.start : span.end] == french
