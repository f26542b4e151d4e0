import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.model.bitext import Bead, BeadDraft, BeadStatus, DossierStatus
from explorer.model.errors import BadValue, NoSuchBead, NoSuchDocument
from explorer.model.language import Lang
from explorer.store import aligned, beads, dossiers
from explorer.store.database import Database
from explorer.store.ordering import Sides
from tests.store.making import add, add_dossier, align, draft, one_to_one
from tests.store.test_ordering import rows

DE, FR, EN = Lang.DE, Lang.FR, Lang.EN


def shape(found: tuple[Bead, ...]) -> list[Sides]:
    return [(bead.left, bead.right) for bead in found]


@pytest.mark.parametrize("order", [(DE, FR), (FR, DE)])
def test_beads_are_turned_as_they_are_asked_for(db: Database, order: tuple[Lang, Lang]) -> None:
    dossier, ids = add_dossier(db, *order)
    made = [BeadDraft((0, 1), (0,), 0.5), BeadDraft((), (1,), 0.25), BeadDraft((2,), (), 0.75)]
    align(db, dossier, ids[DE], ids[FR], made)
    with db.reading() as tx:
        there = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
        back = beads.of_dossier(tx, dossier, ids[FR], ids[DE])
        assert shape(there) == [((0, 1), (0,)), ((), (1,)), ((2,), ())]
        assert sorted(shape(back)) == sorted((right, left) for left, right in shape(there))
        assert {(b.left_document, b.right_document) for b in there} == {(ids[DE], ids[FR])}
        assert {(b.left_document, b.right_document) for b in back} == {(ids[FR], ids[DE])}
        assert {b.score for b in there} == {0.5, 0.25, 0.75}
        assert [beads.get(tx, b.id) for b in there] == list(there)
        assert beads.of_dossier(tx, dossier + 7, ids[DE], ids[FR]) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(first=rows(), second=rows(), data=st.data())
def test_aligning_anew_keeps_what_a_person_stands_for(
    db: Database, first: list[Sides], second: list[Sides], data: st.DataObject
) -> None:
    ids = add(db, draft(DE, [f"S{i}." for i in range(8)]), draft(FR, [f"P{i}." for i in range(8)]))
    with db.quiet() as tx:
        dossier, (left, right) = dossiers.join_all(tx, ids, DossierStatus.AUTOMATIC, 0.5), ids
        beads.replace(tx, dossier, left, right, [BeadDraft(*sides, 0.5) for sides in first])
        row = beads.of_dossier(tx, dossier, left, right)
        kept = data.draw(st.sets(st.sampled_from(row))) if row else set()
        beads.set_status(tx, [bead.id for bead in kept], BeadStatus.CONFIRMED)
        beads.replace(tx, dossier, left, right, [BeadDraft(*sides, 0.75) for sides in second])
        after = beads.of_dossier(tx, dossier, left, right)
    assert {(b.id, b.left, b.right) for b in kept} <= {(b.id, b.left, b.right) for b in after}
    for side in (0, 1):
        numbers = [number for sides in shape(after) for number in sides[side]]
        wanted = {n for sides in second for n in sides[side]} | {n for sides in shape(tuple(kept)) for n in sides[side]}
        assert sorted(numbers) == sorted(wanted)


def test_beads_that_come_again_keep_their_ids(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    align(db, dossier, ids[DE], ids[FR])
    with db.step("Realign") as tx:
        before = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
        changed = [BeadDraft((0, 1), (0, 1), 0.9), *one_to_one()[2:5], BeadDraft((5,), (5,), 0.1)]
        beads.replace(tx, dossier, ids[DE], ids[FR], changed)
        after = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
    assert [b.id for b in after[1:]] == [b.id for b in before[2:]]
    assert after[-1].score == 0.1
    assert tx.change.beads == {dossier}
    with db.step("Realign") as tx:
        beads.replace(tx, dossier, ids[DE], ids[FR], changed)
    assert tx.change.beads == frozenset()


@pytest.mark.parametrize(
    "wrong",
    [
        [BeadDraft((6,), (0,), 0.5)],
        [BeadDraft((-1,), (0,), 0.5)],
        [BeadDraft((0,), (0,), 0.5), BeadDraft((0,), (1,), 0.5)],
        [BeadDraft((0, 0), (0,), 0.5)],
        [BeadDraft((0,), (0,), 1.5)],
    ],
)
def test_drafts_that_are_refused(db: Database, wrong: list[BeadDraft]) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    align(db, dossier, ids[DE], ids[FR])
    with pytest.raises(BadValue):
        align(db, dossier, ids[DE], ids[FR], wrong)
    with db.reading() as tx:
        assert len(beads.of_dossier(tx, dossier, ids[DE], ids[FR])) == 6


def test_putting_beads_by_hand(db: Database) -> None:
    dossier, ids = add_dossier(db, FR, DE)
    with db.step("Put") as tx:
        made = beads.put(tx, dossier, ids[DE], ids[FR], (2, 1), (3,), 1.0, BeadStatus.MANUAL)
        assert shape((beads.get(tx, made),)) == [((1, 2), (3,))]
        for left, right in (((2,), ()), ((), (3,)), ((1,), (3,)), ((), ()), ((6,), ()), ((), (-1,)), ((0, 0), ())):
            with pytest.raises(BadValue):
                beads.put(tx, dossier, ids[DE], ids[FR], left, right, 1.0, BeadStatus.MANUAL)
        beads.put(tx, dossier, ids[DE], ids[FR], (3,), (1, 2), 1.0, BeadStatus.MANUAL)
        assert shape(beads.of_dossier(tx, dossier, ids[DE], ids[FR])) == [((1, 2), (3,)), ((3,), (1, 2))]
    assert tx.change.beads == {dossier}


def test_beads_join_documents_of_one_dossier(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    (english,) = add(db, draft(EN))
    for left, right, error in (
        (ids[DE], english, BadValue),
        (ids[DE], ids[DE], BadValue),
        (ids[DE], 99, NoSuchDocument),
    ):
        with pytest.raises(error), db.quiet() as tx:
            beads.put(tx, dossier, left, right, (0,), (), 1.0, BeadStatus.MANUAL)


def test_unknown_beads(db: Database) -> None:
    with db.quiet() as tx:
        with pytest.raises(NoSuchBead):
            beads.get(tx, 3)
        with pytest.raises(NoSuchBead):
            beads.remove(tx, [3])
        with pytest.raises(NoSuchBead):
            beads.set_status(tx, [3], BeadStatus.CONFIRMED)


def test_status_and_removal(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    align(db, dossier, ids[DE], ids[FR])
    with db.step("Confirm") as tx:
        first, second, *_ = (bead.id for bead in beads.of_dossier(tx, dossier, ids[DE], ids[FR]))
        beads.set_status(tx, [first], BeadStatus.CONFIRMED)
        beads.remove(tx, [second])
        after = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
    assert [b.status for b in after].count(BeadStatus.CONFIRMED) == 1
    assert len(after) == 5


def test_counterparts_by_language(db: Database) -> None:
    dossier, ids = add_dossier(db, FR, DE, EN)
    align(
        db,
        dossier,
        ids[FR],
        ids[DE],
        [BeadDraft((0,), (0,), 0.5), BeadDraft((1, 3), (2,), 0.5), BeadDraft((), (1,), 0.5)],
    )
    align(db, dossier, ids[EN], ids[DE], one_to_one(3))
    with db.reading() as tx:
        found = beads.counterparts(tx, ids[DE], [2])
        assert {lang: shape(row) for lang, row in found.items()} == {FR: [((2,), (1, 3))], EN: [((2,), (2,))]}
        assert {bead.left_document for row in found.values() for bead in row} == {ids[DE]}
        assert beads.counterparts(tx, ids[FR], [2]) == {}
        assert beads.counterparts(tx, ids[FR], []) == {}
        assert {lang: shape(row) for lang, row in beads.counterparts(tx, ids[FR], [3, 0]).items()} == {
            DE: [((0,), (0,)), ((1, 3), (2,))]
        }


def test_what_waits_for_aligning(db: Database) -> None:
    dossier, ids = add_dossier(db, EN, FR, DE)
    with db.quiet() as tx:
        pairs = ((ids[DE], ids[FR]), (ids[DE], ids[EN]), (ids[FR], ids[EN]))
        assert aligned.pending(tx) == tuple((dossier, *pair) for pair in pairs)
        aligned.mark(tx, ids[FR], ids[DE])
        aligned.mark(tx, ids[DE], ids[FR])
        beads.replace(tx, dossier, ids[FR], ids[EN], [])
        assert aligned.pending(tx) == ((dossier, ids[DE], ids[EN]),)
        assert beads.aligned_pairs(tx) == {pair for a, b in (pairs[0], pairs[2]) for pair in ((a, b), (b, a))}
        aligned.clear(tx, dossier)
        assert len(aligned.pending(tx)) == 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(made=rows(), asked=st.sets(st.integers(0, 9), max_size=4), turned=st.booleans())
def test_answers_are_what_the_beads_of_the_passages_hold(
    db: Database, made: list[Sides], asked: set[int], turned: bool
) -> None:
    ids = add(db, draft(DE, [f"S{i}." for i in range(8)]), draft(FR, [f"P{i}." for i in range(8)]))
    with db.quiet() as tx:
        dossier = dossiers.join_all(tx, ids, DossierStatus.AUTOMATIC, 0.5)
        beads.replace(tx, dossier, ids[0], ids[1], [BeadDraft(*sides, 0.5) for sides in made])
    own, other = reversed(ids) if turned else ids
    with db.reading() as tx:
        row = beads.of_dossier(tx, dossier, own, other)
        whole = {n: bead.right for bead in row if bead.right for n in bead.left if n in asked}
        assert beads.answers(tx, own, other, asked) == whole
