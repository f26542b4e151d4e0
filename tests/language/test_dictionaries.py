"""The packed dictionaries answer as those of simplemma do."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies import DictionaryLookupStrategy
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from explorer.language.dictionaries import dictionary_form, opened

PLAIN = DictionaryLookupStrategy(DefaultDictionaryFactory())


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
