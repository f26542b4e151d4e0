import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.bitext import BeadDraft, BeadStatus
from explorer.model.coding import TagDraft, TagStatus
from explorer.model.documents import DocumentDraft, MetadataEdit, Span
from explorer.model.errors import BadValue, SameLanguage
from explorer.model.language import Lang
from explorer.store import aligned, beads, documents, dossiers, editions, tags
from explorer.store.database import Database
from tests.store.making import GERMAN, add, add_dossier, add_source, add_themes, align, draft, passages_of

DE, FR = Lang.DE, Lang.FR


def new_edition(db: Database, document: int, made: DocumentDraft) -> editions.Edition:
    with db.quiet() as tx:
        return documents.new_edition(tx, document, add_source(tx, "second edition"), made)


def tag(db: Database, document: int, quote: str, status: TagStatus = TagStatus.CONFIRMED) -> int:
    with db.step("Tag") as tx:
        start = documents.text(tx, document).index(quote)
        return tags.add(tx, TagDraft(document, "ai", Span(start, start + len(quote)), status=status))


def test_text_source_and_metadata_are_the_new_ones_except_a_person_s(db: Database) -> None:
    (document,) = add(db, draft(DE))
    with db.step("Edit") as tx:
        documents.edit(tx, document, MetadataEdit(title="Mein Titel"))
    made = draft(DE, [*GERMAN, "Ein Satz mehr."], title="Neuer Titel", date="2026-01-01", url="https://example.org")
    new_edition(db, document, made)
    with db.reading() as tx:
        found = documents.get(tx, document)
        assert documents.text(tx, document) == made.text
        assert documents.passages(tx, document) == made.passages
    assert (found.title, str(found.date), found.url) == ("Mein Titel", "2026-01-01", "https://example.org")
    assert (found.path, found.passages) == ("second edition", 7)
    assert found.origins["title"] == "person"
    assert found.origins["url"] == "page"


def test_tags_are_found_again_or_lost_with_their_quote(db: Database) -> None:
    (document,) = add(db, draft(DE))
    add_themes(db, "ai")
    moved = tag(db, document, "künstliche Intelligenz")
    reworded = tag(db, document, "Deutschland und Frankreich stärken die digitale Souveränität")
    gone = tag(db, document, "Sie fördern zwölf Projekte.")
    changed = ["Vorrede.", GERMAN[0], "Deutschland und Frankreich festigen die digitale Souveränität.", *GERMAN[3:]]
    edition = new_edition(db, document, draft(DE, changed))
    assert (edition.kept, edition.lost) == ((reworded, moved), (gone,))
    with db.reading() as tx:
        text = documents.text(tx, document)
        found = {t.id: t for t in tags.of_document(tx, document)}
    assert found[moved].quote == "künstliche Intelligenz"
    assert found[reworded].quote == "Deutschland und Frankreich festigen die digitale Souveränität"
    for one in (moved, reworded):
        assert found[one].status is TagStatus.CONFIRMED
        assert text[found[one].span.start : found[one].span.end] == found[one].quote
    assert (found[gone].status, found[gone].quote) == (TagStatus.LOST, "Sie fördern zwölf Projekte.")


def test_a_lost_tag_that_is_found_again_waits_for_a_person(db: Database) -> None:
    (document,) = add(db, draft(DE))
    add_themes(db, "ai")
    one = tag(db, document, "künstliche Intelligenz")
    assert new_edition(db, document, draft(DE, ["Leer."])).lost == (one,)
    with pytest.raises(BadValue, match="mark where"), db.step("Confirm") as tx:
        tags.set_status(tx, one, TagStatus.CONFIRMED)
    assert new_edition(db, document, draft(DE)).kept == (one,)
    with db.reading() as tx:
        assert tags.get(tx, one).status is TagStatus.PROVISIONAL
        assert tags.get(tx, one).quote == "künstliche Intelligenz"


@pytest.mark.parametrize("first", [DE, FR])
def test_confirmed_beads_stay_where_the_passages_are_the_same(db: Database, first: Lang) -> None:
    dossier, ids = add_dossier(db, first, FR if first is DE else DE)
    made = [
        BeadDraft((0,), (0,), 0.9),
        BeadDraft((1, 2), (1,), 0.9),
        BeadDraft((3,), (2, 3), 0.9),
        BeadDraft((5,), (), 0.9),
    ]
    align(db, dossier, ids[DE], ids[FR], made)
    with db.quiet() as tx:
        row = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
        beads.set_status(tx, [row[1].id, row[2].id], BeadStatus.CONFIRMED)
        beads.set_status(tx, [row[3].id], BeadStatus.MANUAL)
    changed = ["Neu.", GERMAN[0], "Anders.", *GERMAN[2:5], "Dazwischen.", GERMAN[5]]
    edition = new_edition(db, ids[DE], draft(DE, changed))
    assert (edition.beads_kept, edition.beads_dropped) == (2, 1)
    with db.reading() as tx:
        after = beads.of_dossier(tx, dossier, ids[DE], ids[FR])
        assert [(b.id, b.left, b.right, b.status) for b in after] == [
            (row[2].id, (4,), (2, 3), BeadStatus.CONFIRMED),
            (row[3].id, (7,), (), BeadStatus.MANUAL),
        ]
        assert aligned.pending(tx) == ((dossier, ids[DE], ids[FR]),)
        assert dossiers.of_document(tx, ids[DE]) == dossier


def test_an_edition_in_another_language(db: Database) -> None:
    _, ids = add_dossier(db, DE, FR)
    with pytest.raises(SameLanguage):
        new_edition(db, ids[DE], draft(FR))
    new_edition(db, ids[DE], draft(Lang.EN))
    with db.step("Edit") as tx:
        assert documents.get(tx, ids[DE]).lang is Lang.EN
        documents.edit(tx, ids[DE], MetadataEdit(lang=DE))
    new_edition(db, ids[DE], draft(Lang.EN))
    with db.reading() as tx:
        assert documents.get(tx, ids[DE]).lang is DE


def test_a_bad_edition_leaves_the_old_one(db: Database) -> None:
    (document,) = add(db, draft(DE))
    with pytest.raises(BadValue):
        new_edition(db, document, draft(DE, ["Neu."], date="bald"))
    with pytest.raises(RuntimeError), db.step("s") as tx:
        documents.new_edition(tx, document, 1, draft(DE))
    with db.reading() as tx:
        assert documents.text(tx, document) == draft(DE).text


sentences = st.lists(st.sampled_from(["A.", "B.", "C.", "D.", "E."]), max_size=8)


@given(sentences, sentences)
def test_passages_are_matched_one_to_one_by_their_texts(old: list[str], new: list[str]) -> None:
    olds, news = (passages_of(DE, side)[1] for side in (old, new))
    found = editions.same_passages(olds, news)
    assert len(set(found.values())) == len(found)
    assert all(old[a] == new[b] for a, b in found.items())
    for text in set(old) & set(new):
        if old.count(text) == new.count(text) == 1:
            assert found[old.index(text)] == new.index(text)
    if old == new:
        assert found == {i: i for i in range(len(old))}
