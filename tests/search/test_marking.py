"""Marks, against a plain look at every word of the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.language import Lang
from explorer.search.analysis import stem_of, tokens
from explorer.search.marking import Marker, Wanted

_GERMAN = ["Größe", "groesse", "GRÖSSEN", "Groß", "Straße", "Cloudinfrastruktur", "Infrastruktur", "Haeuser", "Haus"]
_FRENCH = ["œuvre", "Oeuvres", "l’Union", "unions", "numérique", "NUMERIQUES", "application", "appliqué", "Šefčovič"]
_GAPS = st.sampled_from([" ", ", ", " – ", "-", "’", ". ", " „", "“ ", "? "])


def _texts(words: list[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(st.sampled_from(words), _GAPS).map("".join)
    return st.lists(pairs, max_size=12).map("".join)


def _plain(text: str, lang: Lang, terms: frozenset[str]) -> list[str]:
    return [text[t.start : t.end] for t in tokens(text, lang) if not terms.isdisjoint(t.entry.terms)]


@given(_texts(_GERMAN), st.sets(st.sampled_from(_GERMAN), max_size=3))
def test_every_german_word_that_has_a_term_is_marked(text: str, words: set[str]) -> None:
    terms = frozenset(stem_of(word, Lang.DE) for word in words)
    marks = Marker(Lang.DE, Wanted(terms=terms)).marks(text)
    assert [text[m.start : m.end] for m in marks] == _plain(text, Lang.DE, terms)


@given(_texts(_FRENCH), st.sets(st.sampled_from(_FRENCH), max_size=3))
def test_every_french_word_that_has_a_term_is_marked(text: str, words: set[str]) -> None:
    terms = frozenset(t for word in words for token in tokens(word, Lang.FR) for t in token.entry.terms)
    marks = Marker(Lang.FR, Wanted(terms=terms)).marks(text)
    assert [text[m.start : m.end] for m in marks] == _plain(text, Lang.FR, terms)


@given(st.text(max_size=60), st.sampled_from(list(Lang)))
def test_marks_are_in_order_and_apart(text: str, lang: Lang) -> None:
    terms = frozenset(term for token in tokens(text, lang) for term in token.entry.terms)
    marks = Marker(lang, Wanted(terms=terms)).marks(text)
    assert all(0 <= m.start < m.end <= len(text) for m in marks)
    assert all(one.end < other.start for one, other in pairwise(marks))


def _marked(text: str, sought: Wanted, lang: Lang = Lang.DE) -> list[str]:
    return [text[m.start : m.end] for m in Marker(lang, sought).marks(text)]


@pytest.mark.parametrize(
    ("part", "marked"),
    [
        (("digi", False, True), ["digital", "Digitalisierung"]),
        (("schutz", True, False), ["Datenschutz"]),
        (("schutz", True, True), ["Datenschutz", "Datenschutzrecht"]),
    ],
)
def test_parts_of_words(part: tuple[str, bool, bool], marked: list[str]) -> None:
    text = "digital, Digitalisierung; Datenschutz und Datenschutzrecht"
    assert _marked(text, Wanted(parts=(part,))) == marked


def test_a_phrase_is_marked_as_a_whole_and_only_word_for_word() -> None:
    text = "Die digitale Souveränität, der digitalen Souveränität; die digitale\nSouveränität"
    sought = Wanted(phrases=(("die", "digitale", "souveranitat"),))
    assert _marked(text, sought) == ["Die digitale Souveränität", "die digitale\nSouveränität"]


def test_a_wording_is_marked_in_any_inflection_and_order() -> None:
    stems = frozenset(stem_of(word, Lang.DE) for word in ("digitale", "Souveränität"))
    text = "digitaler Souveränität; Souveränität im digitalen Raum; digital ist dies und jenes, auch Souveränität"
    assert _marked(text, Wanted(wordings=((stems, 2),))) == ["digitaler Souveränität", "Souveränität im digitalen"]


@pytest.mark.parametrize(
    ("text", "parts", "lang"),
    [
        ("Bund, Bundesrat und Rat; Große STRASSE, Strasse", {"bund", "bundesrat", "rat", "gro", "strasse"}, Lang.DE),
        ("œuvre, Œuvres, chef-d’oeuvre", {"oeuvr", "euvr"}, Lang.FR),
        ("İstanbul, ÉTAT; Łódź: ÿ Ÿ", {"istanbul", "etat", "odz"}, Lang.FR),
    ],
)
def test_a_part_within_another_one_loses_no_word(text: str, parts: set[str], lang: Lang) -> None:
    sought = Wanted(parts=tuple((part, True, True) for part in sorted(parts)))
    assert _marked(text, sought, lang) == [
        text[t.start : t.end] for t in tokens(text, lang) if any(part in t.entry.form for part in parts)
    ]
