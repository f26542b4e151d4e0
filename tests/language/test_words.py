"""Words and the keys under which they are looked up."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer.language.words import dictionary_form, fold, keys
from explorer.model.language import Lang


def test_both_apostrophes_are_one() -> None:
    for word in ("l'Union", "aujourd'hui", "d'accord"):
        assert keys(word, Lang.FR) == keys(word.replace("'", "’"), Lang.FR)


def test_dictionary_form_keeps_its_spelling() -> None:
    assert dictionary_form("Behörden", Lang.DE) == "Behörde"
    assert dictionary_form("Quitzwaffel", Lang.DE) == ""
    assert dictionary_form("Behörden", Lang.UND) == ""


@pytest.mark.parametrize(("word", "folded"), [("ŒUVRE", "oeuvre"), ("№", "no"), ("🄐", "(a)"), ("Ǿ", "o"), ("ᴭ", "ae")])
def test_signs_that_stand_for_letters_are_folded_as_those(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=20), st.sampled_from([Lang.DE, Lang.FR, Lang.EN]))
@example("🄐", Lang.DE)
def test_keys_are_folded_and_without_repeats(word: str, lang: Lang) -> None:
    found = keys(word, lang)
    assert len(set(found)) == len(found)
    assert all(fold(key) == key for key in found)
