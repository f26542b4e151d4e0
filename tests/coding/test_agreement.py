"""Agreement between coders, against published examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.coding.agreement import agreement, coders_of, disagreements, read_by_all
from explorer.model.analysis import TaggedText, Unit
from explorer.model.coding import TagStatus
from explorer.model.errors import BadValue
from tests.coding.conftest import WIDTH, make_tag, make_text


def coded(*rows: str) -> TaggedText:
    """A text in which each row says, passage by passage, whether coder a, b, ... gave the theme `t` (1) or not (0)."""
    tags = [
        make_tag(100 * r + n, "t", n * WIDTH, n * WIDTH + 9, chr(ord("a") + r))
        for r, row in enumerate(rows)
        for n, said in enumerate(row)
        if said == "1"
    ]
    return make_text(*tags, passages=len(rows[0]))


def test_krippendorffs_own_example_of_binary_data() -> None:
    """Two observers, ten units: alpha is 0.095 (Computing Krippendorff's alpha-reliability, part A)."""
    rows = agreement([coded("0100000000", "1110010100")], ["a", "b"])
    assert [(row.theme, row.units) for row in rows] == [("", 10), ("t", 10)]
    assert rows[1].alpha == pytest.approx(0.095, abs=0.0005)
    assert rows[1].percentage == pytest.approx(0.6)


def test_cohens_kappa_of_fifty_decisions() -> None:
    """Both yes 20, both no 15, five and ten unlike: observed 0.7, chance 0.5, kappa 0.4."""
    first, second = "1" * 25 + "0" * 25, "1" * 20 + "0" * 5 + "1" * 10 + "0" * 15
    assert agreement([coded(first, second)], ["a", "b"])[0].kappa == pytest.approx(0.4)


def test_three_coders_have_the_mean_of_their_pairs() -> None:
    rows = ("1100", "1100", "1010")
    (every, _) = agreement([coded(*rows)], ["a", "b", "c"])
    pairs = [agreement([coded(a, b)], ["a", "b"])[0] for a, b in ((rows[0], rows[1]), (rows[0], rows[2]), rows[1:])]
    assert every.kappa == pytest.approx(sum(p.kappa or 0 for p in pairs) / 3)
    assert every.percentage == pytest.approx(sum(p.percentage for p in pairs) / 3)


def test_by_character_the_overlap_counts() -> None:
    text = make_text(make_tag(1, "t", 0, 10, "a"), make_tag(2, "t", 5, 15, "b"), passages=2)
    (every, _) = agreement([text], ["a", "b"], Unit.CHARACTER)
    assert every.units == 19
    assert every.percentage == pytest.approx(9 / 19)


def test_where_nothing_varies_chance_cannot_be_told() -> None:
    assert agreement([coded("1111", "1111")], ["a", "b"])[1].alpha is None
    (nothing,) = agreement([make_text()], ["a", "b"])
    assert (nothing.percentage, nothing.kappa, nothing.alpha) == (1.0, None, None)


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=30))
def test_coefficients_are_the_same_whoever_comes_first(said: list[tuple[bool, bool]]) -> None:
    rows = ["".join(str(int(pair[n])) for pair in said) for n in (0, 1)]
    one, other = (agreement([coded(*order)], ["a", "b"])[0] for order in (rows, rows[::-1]))
    assert (one.percentage, one.kappa, one.alpha) == pytest.approx((other.percentage, other.kappa, other.alpha))
    assert 0 <= one.percentage <= 1
    assert one.alpha is None or -1 <= one.alpha <= 1


@given(st.text("01", min_size=2, max_size=30).filter(lambda row: len(set(row)) == 2))
def test_the_same_decisions_agree_wholly(row: str) -> None:
    for found in agreement([coded(row, row)], ["a", "b"]):
        assert (found.percentage, found.kappa, found.alpha) == pytest.approx((1, 1, 1))


def test_one_coder_alone_is_refused() -> None:
    with pytest.raises(BadValue, match="at least two"):
        agreement([coded("10")], ["a", "a"])


def test_differences_name_who_is_for_and_who_against() -> None:
    lost = make_tag(9, "t", 30, 39, "b", TagStatus.LOST)
    text = make_text(make_tag(1, "t", 0, 19, "a"), make_tag(2, "t", 3, 5, "b"), make_tag(3, "u", 30, 31, "b"), lost)
    found = disagreements([text], ["a", "b"])
    assert [(d.passage, d.theme, d.coders_for, d.coders_against, d.tags) for d in found] == [
        (1, "t", ("a",), ("b",), (1,)),
        (3, "u", ("b",), ("a",), (3,)),
    ]


def test_only_texts_that_all_have_read() -> None:
    both = make_text(make_tag(1, "t", 0, 1, "a"), make_tag(2, "t", 0, 1, "b"))
    one = make_text(make_tag(3, "t", 0, 1, "a"), number=2)
    assert read_by_all([both, one], ["a", "b"]) == (both,)
    assert coders_of([one, both]) == ("a", "b")
