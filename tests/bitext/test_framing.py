"""Walls: what is free of them, and what bounds it."""

from explorer.bitext.framing import frame
from explorer.model.bitext import BeadDraft


def test_walls_in_order_are_corners_among_what_is_free() -> None:
    found = frame([BeadDraft((1,), (1, 2), 1.0), BeadDraft((3,), (4,), 1.0)], 5, 6)
    assert (found.left, found.right) == ((0, 2, 4), (0, 3, 5))
    assert found.corners == ((1, 1), (2, 2))


def test_wall_across_others_is_a_barrier_only() -> None:
    walls = [BeadDraft((0,), (3,), 1.0), BeadDraft((1,), (1,), 1.0), BeadDraft((3,), (2,), 1.0)]
    found = frame(walls, 4, 4)
    assert found.corners == ((0, 1),)
    assert found.barriers == ((0, 1), (1,))


def test_wall_with_one_side_is_a_barrier_there() -> None:
    assert frame([BeadDraft((1,), (), 1.0)], 3, 3).barriers == ((1,), ())


def test_walls_at_the_ends_of_both_texts_are_no_corners() -> None:
    first, last = BeadDraft((0,), (0,), 1.0), BeadDraft((4,), (3,), 1.0)
    assert frame([first, last], 5, 4).corners == ()
    assert frame([BeadDraft((1,), (0,), 1.0)], 3, 2).corners == ((1, 0),), "at the beginning of one text alone"
