"""Links between the words of a text and of its translation."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.linking import content_words, link
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

LEXICON = Lexicon(
    WordPair(de, fr, 1.0, "test")
    for de, fr in (
        ("Staat", "État"),
        ("digital", "numérique"),
        ("digitale Souveränität", "souveraineté numérique"),
        ("Daten", "données"),
        ("Raum", "espace"),
        ("Mitgliedstaat", "État membre"),
    )
)
DE_FR = (Lang.DE, Lang.FR)


def linked(german: str, french: str) -> set[tuple[str, str]]:
    here, there = content_words(german, Lang.DE), content_words(french, Lang.FR)
    return {(here[i].word.text, there[j].word.text) for i, j in link(here, there, DE_FR, LEXICON)}


def test_the_nearer_of_two_equal_words_is_linked() -> None:
    assert linked("Der Staat zahlt, sagt der Staat.", "L’État paie, dit l’État.") == {("Staat", "État")}
    here, there = content_words("Staat und Staat", Lang.DE), content_words("État et État", Lang.FR)
    assert set(link(here, there, DE_FR, LEXICON)) == {(0, 0), (1, 1)}


def test_a_phrase_wins_over_single_words() -> None:
    german = "Die digitale Souveränität zählt."
    french = "Le ministre du numérique parle longtemps, puis compte la souveraineté numérique."
    here, there = content_words(german, Lang.DE), content_words(french, Lang.FR)
    places = [j for i, j in link(here, there, DE_FR, LEXICON) if here[i].word.text in ("digitale", "Souveränität")]
    assert sorted(there[j].word.text for j in places) == ["numérique", "souveraineté"]
    assert max(places) - min(places) == 1


def test_a_compound_is_linked_once_for_each_part() -> None:
    assert linked("Datenräume", "espaces de données") == {("Datenräume", "espaces"), ("Datenräume", "données")}
    assert linked("Mitgliedstaaten", "États membres") == {("Mitgliedstaaten", "États"), ("Mitgliedstaaten", "membres")}


SEVERAL = Lexicon(
    WordPair(de, fr, 1.0, "test")
    for de, fr in (
        ("Cloud", "nuage"),
        ("Cloud", "informatique en nuage"),
        ("umsetzen", "mettre en œuvre"),
        ("Cloud-Dienst", "service d’informatique en nuage"),
    )
)


def several(german: str, french: str) -> set[tuple[int, int]]:
    return set(link(content_words(german, Lang.DE), content_words(french, Lang.FR), DE_FR, SEVERAL))


def test_a_word_is_linked_to_all_that_answer_it_together() -> None:
    assert several("Die Cloud wächst", "L’informatique en nuage croît") == {(0, 0), (0, 1)}
    assert several("Die Cloud wächst", "Le nuage de l’informatique croît") == {(0, 0)}


def test_each_of_two_words_is_linked_to_its_own_answer() -> None:
    german, french = "Cloud hier Cloud", "informatique en nuage ici informatique en nuage"
    places = several(german, french)
    cloud, other = (i for i, w in enumerate(content_words(german, Lang.DE)) if w.word.text == "Cloud")
    assert {j for i, j in places if i == cloud} == {0, 1}
    assert {j for i, j in places if i == other} == {2, 3}
    turned = link(content_words(french, Lang.FR), content_words(german, Lang.DE), (Lang.FR, Lang.DE), SEVERAL)
    assert {(i, j) for j, i in turned} == places


WORDS = st.lists(st.sampled_from(["Staat", "Datenräume", "digitale", "Souveränität", "Ziel"]), max_size=8)
MOTS = st.lists(st.sampled_from(["État", "espaces", "données", "numérique", "souveraineté", "but"]), max_size=8)


@given(german=WORDS, french=MOTS)
def test_no_word_is_linked_more_often_than_it_has_places(german: list[str], french: list[str]) -> None:
    here, there = content_words(" ".join(german), Lang.DE), content_words(" ".join(french), Lang.FR)
    links = link(here, there, DE_FR, LEXICON)
    for place, word in enumerate(here):
        assert sum(i == place for i, _ in links) <= word.places
    for place, word in enumerate(there):
        assert sum(j == place for _, j in links) <= word.places
