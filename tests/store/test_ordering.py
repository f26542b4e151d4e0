from itertools import combinations, pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.model.bitext import Bead, BeadStatus
from explorer.model.language import Lang
from explorer.store import ordering
from explorer.store.ordering import Sides


@st.composite
def rows(draw: st.DrawFn) -> list[Sides]:
    """Beads that hold each passage at most once, crossing as they like."""
    sides = [draw(st.permutations(range(draw(st.integers(0, 8))))) for _ in range(2)]
    found: list[Sides] = []
    while any(sides):
        left, right = (tuple(sorted(side[: draw(st.integers(0, 2))])) for side in sides)
        sides = [sides[0][len(left) :], sides[1][len(right) :]]
        if left or right:
            found.append((left, right))
    return found


def beads_of(found: list[Sides]) -> list[Bead]:
    return [Bead(i, 1, 1, 2, *sides, 1.0, BeadStatus.AUTOMATIC) for i, sides in enumerate(found)]


def rises(one: Sides, other: Sides) -> bool:
    return one[0][0] < other[0][0] and one[1][0] < other[1][0]


@given(rows())
def test_the_left_text_is_followed(found: list[Sides]) -> None:
    ordered = ordering.in_text_order(beads_of(found))
    assert sorted(bead.id for bead in ordered) == list(range(len(found)))
    lefts = [bead.left for bead in ordered if bead.left]
    assert lefts == sorted(lefts)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(rows().filter(lambda found: not ordering.crossing(found)))
def test_without_crossings_the_right_text_is_followed_too(found: list[Sides]) -> None:
    starts = [bead.right[0] for bead in ordering.in_text_order(beads_of(found)) if bead.right]
    assert all(a < b for a, b in pairwise(starts))


@given(rows())
def test_what_does_not_cross_rises_and_is_as_much_as_possible(found: list[Sides]) -> None:
    both = [sides for sides in found if all(sides)]
    crossing = ordering.crossing(found)
    kept = sorted(set(both) - crossing)
    assert all(rises(a, b) for a, b in pairwise(kept))
    more = combinations(sorted(both), len(kept) + 1)
    assert not any(all(rises(a, b) for a, b in pairwise(row)) for row in more)


def test_silence_on_the_left_follows_the_right() -> None:
    found: list[Sides] = [((0,), (1,)), ((), (0,)), ((1,), (3,)), ((), (2,)), ((2,), ())]
    ordered = ordering.in_text_order(beads_of(found))
    assert [bead.id for bead in ordered] == [1, 0, 3, 2, 4]


def test_german_comes_first() -> None:
    assert ordering.first_by_language({1: Lang.FR, 2: Lang.DE}) == 2
    assert ordering.first_by_language({1: Lang.UND, 2: Lang.EN}) == 2
    assert ordering.first_by_language({4: Lang.FR, 3: Lang.FR}) == 3
