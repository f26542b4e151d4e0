"""Drift between the panels."""

from explorer.coding.drift import drift
from explorer.model.analysis import Drift, DriftKind
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.coding import TagStatus
from explorer.model.documents import PassageKind
from explorer.model.language import Lang
from tests.coding.conftest import make_tag, make_text


def bead(number: int, left: tuple[int, ...], right: tuple[int, ...]) -> Bead:
    return Bead(number, 1, 1, 2, left, right, 0.9, BeadStatus.AUTOMATIC)


BEADS = (bead(1, (0,), (0, 1)), bead(2, (1,), (2,)), bead(3, (2,), ()), bead(4, (3,), (3,)))


def test_the_same_themes_on_both_sides_are_no_drift() -> None:
    left = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "cloud", 10, 12))
    right = make_text(make_tag(3, "ai", 12, 15), make_tag(4, "cloud", 20, 29), lang=Lang.FR)
    assert drift(left, right, (*BEADS[:2], bead(3, (2, 3), (3,)))) == ()


def test_one_side_other_themes_and_no_counterpart() -> None:
    left = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "cloud", 10, 12), make_tag(5, "data", 20, 22))
    right = make_text(make_tag(3, "data", 20, 24), make_tag(4, "ai", 32, 34), lang=Lang.FR)
    assert drift(left, right, BEADS) == (
        Drift(DriftKind.ONE_SIDE, 1, (0,), (0, 1), ("ai",), ()),
        Drift(DriftKind.DISAGREE, 2, (1,), (2,), ("cloud",), ("data",)),
        Drift(DriftKind.NO_COUNTERPART, 3, (2,), (), ("data",), ()),
        Drift(DriftKind.ONE_SIDE, 4, (3,), (3,), (), ("ai",)),
    )


def test_passages_in_no_bead_are_told_but_boilerplate_is_not() -> None:
    left = make_text(kinds=(PassageKind.BODY, PassageKind.BOILERPLATE))
    right = make_text(make_tag(1, "ai", 30, 31), lang=Lang.FR)
    assert drift(left, right, [bead(1, (2, 3), (0, 1, 2)), bead(2, (1,), ())]) == (
        Drift(DriftKind.NO_COUNTERPART, None, (0,), ()),
        Drift(DriftKind.NO_COUNTERPART, None, (), (3,), (), ("ai",)),
    )


def test_a_carried_tag_matches_wherever_it_lies() -> None:
    left = make_text(make_tag(1, "ai", 0, 5))
    right = make_text(make_tag(2, "ai", 30, 34, carried_from=1), lang=Lang.FR)
    beads = (*BEADS[:2], bead(3, (2, 3), (3,)))
    assert drift(left, right, beads) == ()
    changed = make_text(make_tag(2, "cloud", 30, 34, carried_from=1), lang=Lang.FR)
    assert len(drift(left, changed, beads)) == 2


def test_lost_tags_do_not_count() -> None:
    left = make_text(make_tag(1, "ai", 0, 5, status=TagStatus.LOST))
    assert drift(left, make_text(lang=Lang.FR), (*BEADS[:2], bead(3, (2, 3), (3,)))) == ()
