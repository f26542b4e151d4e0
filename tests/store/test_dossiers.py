from datetime import date

import pytest

from explorer.model.bitext import DossierStatus
from explorer.model.errors import BadValue, NoSuchDocument, NoSuchDossier, SameLanguage
from explorer.model.language import Lang
from explorer.store import aligned, beads, documents, dossiers
from explorer.store.database import Database
from tests.store.making import FRENCH, GERMAN, add, add_dossier, align, draft

JOINED = DossierStatus.AUTOMATIC


def test_joining_two_singles(db: Database) -> None:
    french, german = add(db, draft(Lang.FR), draft(Lang.DE))
    with db.step("Join") as tx:
        a, b = (dossiers.of_document(tx, d) for d in (french, german))
        assert dossiers.join(tx, a, b, JOINED, 0.75) == a
        found = dossiers.get(tx, a)
        assert (found.title, found.documents, found.score) == (GERMAN[0], {Lang.DE: german, Lang.FR: french}, 0.75)
        assert list(found.documents) == [Lang.DE, Lang.FR]
        with pytest.raises(NoSuchDossier):
            dossiers.get(tx, b)
    assert tx.change.dossiers == {a, b}
    assert tx.change.documents == {german}


def test_two_of_one_language_cannot_be_joined(db: Database) -> None:
    first, second = add(db, draft(Lang.DE), draft(Lang.DE))
    with pytest.raises(SameLanguage) as caught, db.step("Join") as tx:
        dossiers.join_all(tx, [first, second], JOINED, None)
    assert caught.value.data == {"left": first, "right": second, "lang": Lang.DE}


def test_joining_a_dossier_with_itself_is_saying_how_sure_it_is(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    with db.step("Join") as tx:
        dossiers.join(tx, dossier, dossier, DossierStatus.PROPOSED, 0.2)
        assert dossiers.get(tx, dossier).documents == ids
        assert dossiers.get(tx, dossier).status is DossierStatus.PROPOSED


def test_beads_among_the_moved_documents_stay(db: Database) -> None:
    pair, ids = add_dossier(db, Lang.FR, Lang.EN)
    align(db, pair, ids[Lang.FR], ids[Lang.EN])
    (german,) = add(db, draft(Lang.DE))
    with db.quiet() as tx:
        kept = dossiers.join(tx, dossiers.of_document(tx, german), pair, JOINED, 0.5)
        assert len(beads.of_dossier(tx, kept, ids[Lang.FR], ids[Lang.EN])) == 6
        assert aligned.pending(tx) == ((kept, german, ids[Lang.FR]), (kept, german, ids[Lang.EN]))


def test_parting_gives_each_document_its_own_and_removes_beads(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR, Lang.EN)
    align(db, dossier, ids[Lang.DE], ids[Lang.FR])
    with db.step("Part") as tx:
        made = dossiers.part(tx, dossier)
        assert made[0] == dossier
        assert [dossiers.get(tx, d).documents for d in made] == [{lang: d} for lang, d in ids.items()]
        assert {dossiers.get(tx, d).status for d in made} == {DossierStatus.SINGLE}
        assert tx.value("SELECT count(*) FROM bead") == 0
        assert beads.aligned_pairs(tx) == frozenset()
    assert dossier in tx.change.beads
    assert tx.change.created == made[1:]


def test_parting_one_document(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR, Lang.EN)
    align(db, dossier, ids[Lang.DE], ids[Lang.FR])
    align(db, dossier, ids[Lang.FR], ids[Lang.EN])
    with db.step("Part") as tx:
        made = dossiers.part_document(tx, ids[Lang.DE])
        assert made != dossier
        assert dossiers.get(tx, dossier).documents == {Lang.FR: ids[Lang.FR], Lang.EN: ids[Lang.EN]}
        assert dossiers.get(tx, dossier).status is DossierStatus.CONFIRMED
        assert len(beads.of_dossier(tx, dossier, ids[Lang.FR], ids[Lang.EN])) == 6
        assert tx.value("SELECT count(*) FROM bead") == 6
        assert dossiers.part_document(tx, ids[Lang.DE]) == made
        dossiers.part_document(tx, ids[Lang.FR])
        assert dossiers.get(tx, dossier).status is DossierStatus.SINGLE


def test_creating_takes_documents_out_of_their_dossiers(db: Database) -> None:
    old, ids = add_dossier(db, Lang.DE, Lang.FR)
    (english,) = add(db, draft(Lang.EN))
    with db.step("Create") as tx:
        alone = dossiers.of_document(tx, english)
        made = dossiers.create(tx, {Lang.DE: ids[Lang.DE], Lang.EN: english}, DossierStatus.CONFIRMED, None)
        assert dossiers.get(tx, made).documents == {Lang.DE: ids[Lang.DE], Lang.EN: english}
        assert dossiers.get(tx, old).status is DossierStatus.SINGLE
        with pytest.raises(NoSuchDossier):
            dossiers.get(tx, alone)
    with pytest.raises(BadValue), db.step("Create") as tx:
        dossiers.create(tx, {Lang.FR: english}, JOINED, None)
    with pytest.raises(NoSuchDocument), db.step("Create") as tx:
        dossiers.create(tx, {Lang.FR: 99}, JOINED, None)


def test_status(db: Database) -> None:
    dossier, _ = add_dossier(db, Lang.DE, Lang.FR)
    (single,) = add(db, draft(Lang.EN))
    with db.step("Confirm") as tx:
        dossiers.set_status(tx, dossier, DossierStatus.PROPOSED)
        assert dossiers.get(tx, dossier).status is DossierStatus.PROPOSED
        alone = dossiers.of_document(tx, single)
        dossiers.set_status(tx, alone, DossierStatus.CONFIRMED)
        assert dossiers.get(tx, alone).status is DossierStatus.SINGLE
        with pytest.raises(BadValue):
            dossiers.set_status(tx, dossier, DossierStatus.SINGLE)
        dossiers.set_status(tx, dossier, DossierStatus.CONFIRMED)
        with pytest.raises(NoSuchDossier):
            dossiers.set_status(tx, 99, JOINED)


@pytest.mark.parametrize("score", [-0.5, 1.5])
def test_scores_lie_between_0_and_1(db: Database, score: float) -> None:
    ids = add(db, draft(Lang.DE), draft(Lang.FR))
    with pytest.raises(BadValue), db.quiet() as tx:
        dossiers.join_all(tx, ids, JOINED, score)


def test_rejections_are_known_in_both_orders_until_a_person_joins(db: Database) -> None:
    german, french, english = add(db, draft(Lang.DE), draft(Lang.FR), draft(Lang.EN))
    with db.step("Reject") as tx:
        dossiers.reject(tx, french, german)
        dossiers.reject(tx, german, french)
        dossiers.reject(tx, german, english)
        pair = {(german, french), (french, german)}
        assert dossiers.rejected(tx) == pair | {(german, english), (english, german)}
        dossiers.join_all(tx, [german, english], DossierStatus.CONFIRMED, None)
        assert dossiers.rejected(tx) == pair
        with pytest.raises(NoSuchDocument):
            dossiers.reject(tx, german, 99)


def test_newest_first_and_what_has_no_date_last(db: Database) -> None:
    days = {"old": "2019-01-01", "new": "2025-11-18", "none": ""}
    made = dict(zip(days, add(db, *(draft(Lang.DE, [name], date=day) for name, day in days.items())), strict=True))
    with db.reading() as tx:
        assert [d.title for d in dossiers.all(tx)] == ["new", "old", "none"]
        assert dossiers.all(tx)[2].date is None
        assert dossiers.all(tx)[0].documents == {Lang.DE: made["new"]}


def test_what_a_dossier_is_called_is_what_its_first_language_says(db: Database) -> None:
    french, german = add(db, draft(Lang.FR, kind="speech"), draft(Lang.DE, title="", date="", issuer=""))
    with db.quiet() as tx:
        dossier = dossiers.join_all(tx, [german, french], JOINED, 1.0)
        found = dossiers.get(tx, dossier)
    assert (found.title, found.date, found.issuer, found.kind) == (FRENCH[0], date(2025, 5, 22), "BMDS", "speech")


def test_dossiers_wholly_in_the_trash_are_not_listed(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    with db.step("Trash") as tx:
        documents.set_trashed(tx, list(ids.values()), True)
    with db.reading() as tx:
        assert dossiers.all(tx) == ()
        assert dossiers.get(tx, dossier).documents == {}


def test_joining_nothing_is_a_fault_of_the_program(db: Database) -> None:
    with pytest.raises(ValueError), db.quiet() as tx:
        dossiers.join_all(tx, [], JOINED, None)


def test_versions_of_many_documents_at_once(db: Database) -> None:
    _, ids = add_dossier(db, Lang.DE, Lang.FR)
    (alone,) = add(db, draft(Lang.DE))
    with db.step("Trash") as tx:
        every = {Lang.DE: ids[Lang.DE], Lang.FR: ids[Lang.FR]}
        assert dossiers.versions(tx, [ids[Lang.DE], alone, 99]) == {ids[Lang.DE]: every, alone: {Lang.DE: alone}}
        documents.set_trashed(tx, [ids[Lang.FR]], True)
        assert dossiers.versions(tx, [ids[Lang.DE]]) == {ids[Lang.DE]: {Lang.DE: ids[Lang.DE]}}
        assert dossiers.versions(tx, []) == {}
