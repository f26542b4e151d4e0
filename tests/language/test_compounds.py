"""German compounds and their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.language.compounds import LONGEST_WORD, parts, pieces


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Datenschutzbeauftragter", ("daten", "schutz", "beauftragter")),
        ("Aufsichtsbehörde", ("aufsicht", "behörde")),
        ("Aufsichtsbehörden", ("aufsicht", "behörden")),
        ("Lieferkette", ("liefer", "kette")),
        ("Ländervergleich", ("länder", "vergleich")),
        ("Strassenverkehr", ("strasse", "verkehr")),
        ("Staatssekretärinnen", ("staat", "sekretärinnen")),
        ("grenzüberschreitender", ("grenz", "überschreitender")),
    ],
)
def test_compound_is_parted(word: str, expected: tuple[str, ...]) -> None:
    assert parts(word) == expected
    assert parts(word.lower()) == expected


@pytest.mark.parametrize(
    "word",
    ["Wissenschaft", "Unternehmen", "Mitteilung", "Verbraucher", "beschlossen", "Innovation", "chemischen", "Haus"],
)
def test_what_only_looks_like_a_compound_stays_whole(word: str) -> None:
    assert parts(word) == (word.lower(),)


def test_prefix_leaves_a_trace_of_the_word_after_it() -> None:
    assert pieces("Unternehmen") == ("unternehmen", "nehmen")
    assert pieces("Lieferkette") == parts("Lieferkette")
    assert pieces("Haus") == ("haus",)


@given(st.text(alphabet="abdefgehilnorstuäößx", max_size=LONGEST_WORD + 5))
def test_parts_are_pieces_of_the_word_in_order(word: str) -> None:
    found = parts(word)
    assert found
    assert "".join(found) == word or len(found) > 1
    assert all(part[:3] in word for part in found)
