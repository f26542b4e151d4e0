"""Beads that are swapped cross, lose nothing, and are as they were after the next swap or an undo."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.library import Library
from explorer.model.bitext import Bead, BeadStatus, Dossier
from explorer.model.change import Change
from explorer.model.errors import BadValue, NoSuchBead
from explorer.model.language import Lang

ENGLISH = """Joint declaration on the cloud

Berlin, 22 May 2025 - Germany and France strengthen the digital sovereignty of Europe. They support 12 projects.

The ministers met in Berlin. They spoke about artificial intelligence and the cloud infrastructure.

The next meeting takes place in Paris in autumn.
"""

Sides = tuple[tuple[int, ...], tuple[int, ...]]


def dossier(library: Library) -> Dossier:
    return next(d for d in library.dossiers.all() if len(d.documents) == 2)


def beads(library: Library) -> tuple[Bead, ...]:
    return library.dossiers.beads(dossier(library).id)


def sides(library: Library) -> list[Sides]:
    return [(bead.left, bead.right) for bead in beads(library)]


def holding(library: Library, passage: int) -> Bead:
    return next(bead for bead in beads(library) if passage in bead.left)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_swapping_twice_changes_nothing_and_undo_takes_it_back(library: Library, data: st.DataObject) -> None:
    before = beads(library)
    one, other = data.draw(st.permutations([b for b in before if b.left]))[:2]
    first, second = one.left[0], other.left[0]
    library.beads.swap(one.id, other.id)
    assert {(one.left, other.right), (other.left, one.right)} <= set(sides(library))
    assert {holding(library, n).status for n in (first, second)} <= {BeadStatus.MANUAL}
    assert library.upkeep.check() == ()
    library.beads.swap(holding(library, first).id, holding(library, second).id)
    assert set(sides(library)) == {(bead.left, bead.right) for bead in before}
    library.history.undo()
    library.history.undo()
    assert beads(library) == before


def test_a_passage_without_a_counterpart_takes_that_of_another(library: Library) -> None:
    whole, other = beads(library)[1:3]
    library.beads.unlink(other.id)
    alone = holding(library, other.left[0])
    library.beads.swap(whole.id, alone.id)
    assert {(other.left, whole.right), (whole.left, ())} <= set(sides(library))
    assert library.upkeep.check() == ()


def test_swapped_beads_stay_when_the_rest_is_aligned_anew(library: Library) -> None:
    one, other = beads(library)[1:3]
    library.beads.swap(one.id, other.id)
    swapped = {b.id: b for b in beads(library) if b.status is BeadStatus.MANUAL}
    library.dossiers.realign(dossier(library).id)
    after = {b.id: b for b in beads(library)}
    assert {key: after[key] for key in swapped} == swapped
    assert library.upkeep.check() == ()


def test_a_border_moves_over_a_gap_and_gives_a_gap_its_counterpart(library: Library) -> None:
    """The end of a ribbon is dragged over what the other version lacks."""
    first, second, third = beads(library)[1:4]
    library.beads.unlink(second.id)
    library.beads.move_border(holding(library, first.left[0]).id, left=1)
    assert ((*first.left, *second.left), first.right) in sides(library)
    assert ((), second.right) in sides(library)
    library.beads.move_border(holding(library, first.left[0]).id, right=2)
    assert ((*first.left, *second.left), (*first.right, *second.right, *third.right)) in sides(library)
    assert library.upkeep.check() == ()
    library.history.undo()
    library.history.undo()
    library.beads.move_border(holding(library, first.left[0]).id, left=1)
    library.beads.move_border(holding(library, first.left[0]).id, left=-1)
    assert {(first.left, first.right), (second.left, second.right)} <= set(sides(library))


def test_a_border_that_cannot_move_leaves_everything_as_it_is(library: Library) -> None:
    before = beads(library)
    library.beads.move_border(before[-1].id, left=3, right=2)
    library.beads.move_border(before[-1].id, left=-1)
    library.beads.move_border(before[0].id)
    assert beads(library) == before
    assert library.history.next_undo() is None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 5), left=st.integers(-2, 4), right=st.integers(-2, 4))
def test_whatever_border_moves_every_passage_stays_once(library: Library, place: int, left: int, right: int) -> None:
    before = beads(library)
    step = library.history.next_undo()
    change = library.beads.move_border(before[place % len(before)].id, left=left, right=right)
    for side in ("left", "right"):
        numbers = [sorted(n for bead in row for n in getattr(bead, side)) for row in (before, beads(library))]
        assert numbers[0] == numbers[1]
    assert library.upkeep.check() == ()
    if change.beads:
        library.history.undo()
    assert beads(library) == before
    assert library.history.next_undo() == step


def test_swapping_is_one_named_step_and_nothing_to_swap_is_none(library: Library) -> None:
    one, other = beads(library)[:2]
    library.beads.swap(one.id, one.id)
    assert library.history.next_undo() is None
    library.beads.swap(one.id, other.id)
    assert str(library.history.next_undo()) == "Swap the counterparts of two beads"
    library.history.undo()
    library.history.redo()
    assert (one.left, other.right) in sides(library)


def test_beads_of_other_texts_are_refused(library: Library) -> None:
    """What joins passages of two pairs of texts would be no alignment."""
    path = library.folder.parent / "d.en.txt"
    path.write_text(ENGLISH, "utf8")
    found, mine = dossier(library), beads(library)[0]
    library.imports.run([path])
    english = next(d for d in library.documents.all() if d.lang is Lang.EN)
    if english.dossier != found.id:
        library.dossiers.link(found.documents[Lang.DE], english.id)
    stranger = library.dossiers.beads(found.id, Lang.DE, Lang.EN)[0]
    edits: tuple[Callable[[int, int], Change], ...] = (library.beads.swap, lambda a, b: library.beads.merge([a, b]))
    for edit in edits:
        with pytest.raises(BadValue, match="same two texts"):
            edit(mine.id, stranger.id)
        with pytest.raises(NoSuchBead):
            edit(mine.id, 99_999)
