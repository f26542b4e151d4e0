from datetime import date

import pytest

from explorer.model.bitext import DossierStatus
from explorer.model.coding import TagDraft
from explorer.model.documents import DocumentDraft, DocumentKind, Found, Metadata, MetadataEdit, Span
from explorer.model.errors import BadValue, NoSuchDocument, SameLanguage
from explorer.model.language import Lang
from explorer.store import beads, documents, dossiers, tags
from explorer.store.database import Database
from tests.store.making import GERMAN, add, add_dossier, add_source, add_themes, align, draft


def test_a_document_comes_back_as_it_was_read(db: Database) -> None:
    made = draft(Lang.DE, kind="speech", url="https://example.org/a", reference="17/2025")
    (document,) = add(db, made)
    with db.reading() as tx:
        found = documents.get(tx, document)
        assert documents.text(tx, document) == made.text
        assert documents.passages(tx, document) == made.passages
        assert (found.title, found.date, found.issuer) == (GERMAN[0], date(2025, 5, 22), "BMDS")
        assert (found.kind, found.url, found.reference) == (DocumentKind.SPEECH, "https://example.org/a", "17/2025")
        assert (found.lang, found.passages, found.trashed, found.path) == (Lang.DE, 6, False, "inbox/de-0.txt")
        assert found.origins == dict.fromkeys(("title", "date", "issuer", "kind", "url", "reference"), "page")
        assert dossiers.get(tx, dossiers.of_document(tx, document)).status is DossierStatus.SINGLE


def test_a_document_without_metadata(db: Database) -> None:
    (document,) = add(db, DocumentDraft(Lang.UND, "", (), Metadata(alternates={"fr": "https://example.org/fr"})))
    with db.reading() as tx:
        found = documents.get(tx, document)
        assert (found.title, found.date, found.kind, found.origins) == ("", None, DocumentKind.OTHER, {})
        assert documents.alternates(tx, document) == {"fr": "https://example.org/fr"}
        assert documents.passages(tx, document) == ()


@pytest.mark.parametrize(("field", "value"), [("date", "22 mai 2025"), ("kind", "poem")])
def test_bad_metadata_leave_no_document(db: Database, field: str, value: str) -> None:
    with pytest.raises(BadValue):
        add(db, draft(Lang.DE, **{field: value}))
    with db.reading() as tx:
        assert documents.all(tx) == ()
        assert dossiers.all(tx) == ()


def test_texts_are_stored_outside_the_history_only(db: Database) -> None:
    with pytest.raises(RuntimeError), db.step("s") as tx:
        documents.add(tx, add_source(tx, "a"), draft(Lang.DE))


def test_lists(db: Database) -> None:
    first, second, third = add(db, draft(Lang.DE), draft(Lang.FR), draft(Lang.EN))
    with db.step("Trash") as tx:
        documents.set_trashed(tx, [second], True)
    with db.reading() as tx:
        assert [d.id for d in documents.all(tx)] == [first, third]
        assert [d.id for d in documents.all(tx, trashed=True)] == [second]
        assert [d.id for d in documents.of_source(tx, documents.get(tx, second).source)] == [second]
        assert documents.get(tx, second).trashed


def test_unknown_documents(db: Database) -> None:
    with db.reading() as tx:
        for ask in (documents.get, documents.text, documents.passages, documents.alternates, dossiers.of_document):
            with pytest.raises(NoSuchDocument, match="no document 7"):
                ask(tx, 7)
        assert documents.paragraphs(tx, [(7, 0)]) == {(7, 0): ()}


def test_paragraphs_are_groups_of_passages(db: Database) -> None:
    german, french = add(db, draft(Lang.DE), draft(Lang.FR))
    with db.reading() as tx:
        found = documents.paragraphs(tx, [(german, 1), (french, 0), (german, 99), (german, 2)])
        every = documents.passages(tx, german)
    assert found[german, 1] == every[2:4]
    assert found[german, 2] == every[4:6]
    assert found[french, 0][0].text.startswith("Déclaration")
    assert found[german, 99] == ()


def test_what_a_person_writes(db: Database) -> None:
    (document,) = add(db, draft(Lang.DE))
    with db.step("Edit") as tx:
        documents.edit(tx, document, MetadataEdit(title="Neu", date="", kind=DocumentKind.AGREEMENT, issuer="A\0B"))
    assert tx.change.documents == {document}
    assert tx.change.dossiers == set(tx.change.dossiers)
    with db.reading() as tx:
        found = documents.get(tx, document)
    assert (found.title, found.date, found.kind, found.issuer) == ("Neu", None, DocumentKind.AGREEMENT, "AB")
    assert {name for name, origin in found.origins.items() if origin == "person"} == {"title", "date", "kind", "issuer"}
    assert found.url == ""


def test_edits_that_are_refused(db: Database) -> None:
    _, ids = add_dossier(db, Lang.DE, Lang.FR)
    with pytest.raises(BadValue), db.step("s") as tx:
        documents.edit(tx, ids[Lang.DE], MetadataEdit(title="x", date="gestern"))
    with pytest.raises(SameLanguage), db.step("s") as tx:
        documents.edit(tx, ids[Lang.DE], MetadataEdit(lang=Lang.FR))
    with pytest.raises(NoSuchDocument), db.step("s") as tx:
        documents.edit(tx, 99, MetadataEdit(title="x"))
    with db.reading() as tx:
        assert documents.get(tx, ids[Lang.DE]).title == GERMAN[0]


def test_an_edit_of_nothing_changes_nothing(db: Database) -> None:
    (document,) = add(db, draft(Lang.DE))
    with db.step("Edit") as tx:
        documents.edit(tx, document, MetadataEdit())
    assert tx.change.documents == frozenset()


def test_the_trash_keeps_dossier_beads_and_tags(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    german, french = ids[Lang.DE], ids[Lang.FR]
    align(db, dossier, german, french)
    add_themes(db, "ai")
    with db.step("Tag") as tx:
        tags.add(tx, TagDraft(german, "ai", Span(0, 5)))
        documents.set_trashed(tx, [german], True)
    with db.reading() as tx:
        assert dossiers.get(tx, dossier).documents == {Lang.FR: french}
        assert dossiers.get(tx, dossier).status is DossierStatus.SINGLE
        assert beads.counterparts(tx, french, [0, 1]) == {}
        assert tags.counts(tx) == {}
    with db.step("Restore") as tx:
        documents.set_trashed(tx, [german], False)
    with db.reading() as tx:
        assert dossiers.get(tx, dossier).documents == ids
        assert dossiers.get(tx, dossier).status is DossierStatus.CONFIRMED
        assert len(beads.of_dossier(tx, dossier, german, french)) == 6
        assert tags.counts(tx) == {"ai": 1}


def test_one_whose_place_is_taken_comes_back_alone(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    (other,) = add(db, draft(Lang.DE))
    with db.step("Replace") as tx:
        documents.set_trashed(tx, [ids[Lang.DE]], True)
        dossiers.join(tx, dossier, dossiers.of_document(tx, other), DossierStatus.CONFIRMED, None)
        documents.set_trashed(tx, [ids[Lang.DE]], False)
    with db.reading() as tx:
        assert dossiers.get(tx, dossier).documents == {Lang.DE: other, Lang.FR: ids[Lang.FR]}
        assert dossiers.of_document(tx, ids[Lang.DE]) != dossier


def test_purging_leaves_nothing_behind(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    align(db, dossier, ids[Lang.DE], ids[Lang.FR])
    with db.quiet() as tx:
        documents.purge(tx, [ids[Lang.DE]])
    with db.reading() as tx:
        assert [d.id for d in documents.all(tx)] == [ids[Lang.FR]]
        assert dossiers.get(tx, dossier).status is DossierStatus.SINGLE
        assert tx.value("SELECT count(*) FROM bead") == 0
        assert tx.value("SELECT count(*) FROM content") == 1
    with db.quiet() as tx:
        documents.purge(tx, [ids[Lang.FR]])
        assert dossiers.all(tx) == ()


def test_origins_of_one_document_are_its_own(db: Database) -> None:
    first, second = add(db, draft(Lang.DE), draft(Lang.FR))
    with db.reading() as tx:
        documents.get(tx, first).origins["title"] = "changed by the caller"
        assert documents.get(tx, second).origins["title"] == "page"


def test_found_values_keep_where_they_came_from(db: Database) -> None:
    metadata = Metadata(title=Found("T", "og:title"), date=Found("2024-02-29", "file name"))
    (document,) = add(db, DocumentDraft(Lang.FR, "Un.", (), metadata))
    with db.reading() as tx:
        assert documents.get(tx, document).origins == {"title": "og:title", "date": "file name"}


def test_passages_by_their_numbers(db: Database) -> None:
    (document,) = add(db, draft(Lang.DE))
    with db.reading() as tx:
        whole = documents.passages(tx, document)
        assert documents.numbered(tx, document, [4, 0, 6, -1]) == {4: whole[4], 0: whole[0]}
        with pytest.raises(NoSuchDocument):
            documents.numbered(tx, 99, [0])
