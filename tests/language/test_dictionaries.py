"""Packed dictionaries answer as the plain ones do."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies import DictionaryLookupStrategy
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from explorer.language.dictionaries import PackedDictionary, dictionary_form, opened, packed

PLAIN = DictionaryLookupStrategy(DefaultDictionaryFactory())
WORDS = st.text(st.characters(exclude_characters="\t\n", exclude_categories=["Cs"]), max_size=12)
BASES = st.dictionaries(WORDS, WORDS, max_size=60)


@given(BASES, st.lists(WORDS))
def test_every_form_is_found_and_no_other(forms: dict[str, str], others: list[str]) -> None:
    found = PackedDictionary(packed(forms))
    assert dict(found) == forms
    assert len(found) == len(forms)
    for word in others:
        assert found.get(word) == forms.get(word)
        assert (word in found) == (word in forms)


@given(WORDS, st.integers(0, 80), WORDS)
def test_dictionary_forms_that_are_the_beginning_of_the_form(base: str, more: int, end: str) -> None:
    forms = {base + "n" * more + end: base}
    assert dict(PackedDictionary(packed(forms))) == forms


@given(BASES, st.text(max_size=8))
def test_any_text_may_be_asked_for(forms: dict[str, str], text: str) -> None:
    found = PackedDictionary(packed(forms))
    assert found.get(text) == forms.get(text)
    assert found.get(f"{text}\t") is None
    assert found.get(f"\n{text}") is None


def test_forms_that_no_line_can_hold_are_left_out() -> None:
    found = PackedDictionary(packed({"a\tb": "a", "c": "d\ne", "f": "g"}))
    assert dict(found) == {"f": "g"}


def test_the_dictionaries_are_those_of_simplemma() -> None:
    for lang in ("fr", "en"):
        plain, found = DefaultDictionaryFactory().get_dictionary(lang), opened(lang)
        assert len(found) == len(plain) > 50_000
        assert all(found.get(form) == base for form, base in plain.items())


@cache
def a_few(lang: str) -> list[str]:
    return list(opened(lang))[::500]


@given(st.data(), st.sampled_from(["fr", "en"]), st.text("'’ʼaA", max_size=2))
def test_words_are_looked_up_as_simplemma_does(data: st.DataObject, lang: str, between: str) -> None:
    some = st.sampled_from(a_few(lang))
    word = data.draw(some) + between + data.draw(st.just("") | some)
    for spelling in (word, word.lower(), word.upper(), word.capitalize()):
        assert dictionary_form(spelling, lang) == PLAIN.get_lemma(spelling, lang)


def test_surrogates_are_no_words() -> None:
    assert PackedDictionary(packed({"?": "!"})).get("\ud800") is None
