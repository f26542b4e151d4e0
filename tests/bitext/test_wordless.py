"""Units that say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.aligning import align
from explorer.bitext.wordless import wordless
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import AlignUnit, BeadDraft

GERMAN = ["Der Minister reist nach Paris.", "Die Regierung beschliesst das Gesetz.", "Es gilt ab 2026."]
FRENCH = ["Le ministre se rend à Paris.", "Le gouvernement adopte la loi.", "Elle s'applique dès 2026."]


@pytest.mark.parametrize("text", [".....", "- _-", 'h * "', "***", "", "é » .", "|"])
def test_noise_says_nothing(text: str) -> None:
    assert wordless([text], []) == ({0}, set())
    assert wordless(["Paris"], ["Paris", text]) == (set(), {1})


@pytest.mark.parametrize("text", ["L. E.", "5", "ja", "§ 3", "(1)", "G7", "²³"])
def test_numbers_words_and_initials_say_something(text: str) -> None:
    assert wordless([text], []) == (set(), set())


def test_ornaments_of_both_versions_answer_each_other() -> None:
    assert wordless(["***", "..."], ["***"]) == ({1}, set())


@given(st.integers(0, 3), st.sampled_from([".....", "- _-", "* * *"]))
def test_noise_stands_alone_and_changes_nothing_else(place: int, noise: str) -> None:
    plain = _beads(GERMAN, FRENCH)
    found = _beads(GERMAN, [*FRENCH[:place], noise, *FRENCH[place:]])
    assert ((), (place,)) in found
    moved = {(left, tuple(n - (n > place) for n in right)) for left, right in found - {((), (place,))}}
    assert moved == plain


def test_what_a_person_confirmed_holds_noise_too() -> None:
    wall = BeadDraft((0,), (0, 1), 1.0)
    units = [AlignUnit(GERMAN[0], 0)], [AlignUnit(FRENCH[0], 0), AlignUnit("...", 1)]
    assert align(*units, lexicon=Lexicon(()), walls=[wall]) == (wall,)


def _beads(left: list[str], right: list[str]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    units = ([AlignUnit(text, n) for n, text in enumerate(side)] for side in (left, right))
    return {(bead.left, bead.right) for bead in align(*units, lexicon=Lexicon(()))}
