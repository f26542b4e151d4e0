"""Figures of two versions matched."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.figures import Figure
from explorer.bitext.matching import same, settled, unmatched
from explorer.language.numbers import NumberKind
from explorer.model.bitext import DifferenceKind
from explorer.model.documents import Span


def figure(value: str, place: int = 0, kind: DifferenceKind = DifferenceKind.NUMBER, cited: str = "") -> Figure:
    return Figure(value, kind, value, Span(place, place + 1), NumberKind.PLAIN, cited=cited)


def test_the_place_that_was_altered_is_left() -> None:
    left = [figure("8", 0), figure("93", 1), figure("2", 2)]
    right = [figure("2", 0), figure("93", 1), figure("2", 2)]
    assert unmatched(left, right) == ([left[0]], [right[0]])


def test_order_does_not_matter_where_all_is_there() -> None:
    left = [figure("1"), figure("2"), figure("3")]
    assert unmatched(left, left[::-1]) == ([], [])


def test_equal_values_that_count_the_same_are_taken_first() -> None:
    share, article = DifferenceKind.PERCENTAGE, DifferenceKind.REFERENCE
    left = [figure("12", 0, share), figure("12", 1, article, "article")]
    right = [figure("12", 0, article, "article"), figure("4", 1, share)]
    assert unmatched(left, right) == ([left[0]], [right[1]])


def test_date_told_in_part_agrees_with_the_whole() -> None:
    whole, day, month = (
        Figure(value, DifferenceKind.DATE, value, Span(0, 1), NumberKind.DATE)
        for value in ("2025-05-22", "--05-22", "2025-05")
    )
    assert same(whole, day)
    assert same(month, whole)
    assert not same(Figure("--05-23", DifferenceKind.DATE, "", Span(0, 1), NumberKind.DATE), whole)


VALUES = st.lists(st.sampled_from("12345"), max_size=8)


@given(VALUES, VALUES)
def test_what_is_left_has_no_equal(ours: list[str], theirs: list[str]) -> None:
    left, right = unmatched([figure(v, n) for n, v in enumerate(ours)], [figure(v, n) for n, v in enumerate(theirs)])
    assert {f.value for f in left}.isdisjoint(f.value for f in right)
    assert len(ours) - len(left) == len(theirs) - len(right)
    assert settled(left, right) == (left, right)
