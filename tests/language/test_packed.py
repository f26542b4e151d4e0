"""Packed tables hold what was packed."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.language.packed import PackedTable, packed

WORDS = st.text(st.characters(exclude_characters="\t\n", exclude_categories=["Cs"]), max_size=12)
TEXTS = st.dictionaries(WORDS, WORDS, max_size=60)


@given(TEXTS, st.lists(WORDS))
def test_every_form_is_found_and_no_other(forms: dict[str, str], others: list[str]) -> None:
    found = PackedTable(packed(forms))
    assert dict(found) == forms
    assert len(found) == len(forms)
    for word in others:
        assert found.get(word) == forms.get(word)
        assert (word in found) == (word in forms)


@given(WORDS, st.integers(0, 80), WORDS)
def test_dictionary_forms_that_are_the_beginning_of_the_form(base: str, more: int, end: str) -> None:
    forms = {base + "n" * more + end: base}
    assert dict(PackedTable(packed(forms))) == forms


@given(TEXTS, st.text(max_size=8))
def test_any_text_may_be_asked_for(forms: dict[str, str], text: str) -> None:
    found = PackedTable(packed(forms))
    assert found.get(text) == forms.get(text)
    assert found.get(f"{text}\t") is None
    assert found.get(f"\n{text}") is None


def test_forms_that_no_line_can_hold_are_left_out() -> None:
    found = PackedTable(packed({"a\tb": "a", "c": "d\ne", "f": "g"}))
    assert dict(found) == {"f": "g"}


def test_surrogates_are_no_words() -> None:
    assert PackedTable(packed({"?": "!"})).get("\ud800") is None
