"""How a term is translated in many places."""

from explorer.bitext.rendering import SEEN, Place, Rendered, grouped, renderings
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.documents import Span
from explorer.model.language import Lang

LEXICON = Lexicon(
    WordPair(de, fr, 1.0, "test")
    for de, fr in (
        ("Cloud", "nuage"),
        ("öffentliche Beschaffung", "commande publique"),
        ("Vertrag", "traité"),
        ("unterzeichnen", "signer"),
        ("Minister", "ministre"),
    )
)


def place(text: str, term: str, other: str) -> Place:
    start = text.index(term)
    return Place(text, Span(start, start + len(term)), other, (Lang.DE, Lang.FR))


def told(places: list[Place]) -> list[str]:
    found = renderings(places, LEXICON)
    return ["" if r is None else p.other[r.span.start : r.span.end] for p, r in zip(places, found, strict=True)]


def test_wording_of_the_list_is_found_as_a_whole() -> None:
    text = "Die öffentliche Beschaffung hilft."
    assert told([place(text, "öffentliche Beschaffung", "La commande publique aide.")]) == ["commande publique"]


def test_unknown_word_is_learnt_only_if_seen_often() -> None:
    few = [place("Die Minister unterzeichnen den Zwirbel.", "Zwirbel", "Les ministres signent la fanfreluche.")]
    assert told(few * (SEEN - 1)) == [""] * (SEEN - 1)
    assert told(few * SEEN) == ["fanfreluche"] * SEEN
    assert all(isinstance(r, Rendered) and r.learnt for r in renderings(few * SEEN, LEXICON))


def test_words_that_answer_others_are_not_learnt() -> None:
    places = [place("Der Zwirbel im Vertrag.", "Zwirbel", "Le traité.")] * 5
    assert told(places) == [""] * 5


def test_forms_are_grouped_under_the_most_frequent() -> None:
    found = grouped(["nuages", "nuage", "nuage", "services", ""], Lang.FR)
    assert {wording: len(numbers) for wording, numbers in found.items()} == {"nuage": 3, "": 1, "services": 1}
    assert next(iter(found)) == "nuage"
