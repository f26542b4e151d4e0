from collections.abc import Callable, Collection

import pytest

from explorer.model.bitext import BeadStatus, DossierStatus
from explorer.model.coding import TagDraft
from explorer.model.documents import MetadataEdit, Span
from explorer.model.language import Lang
from explorer.model.search import SearchRequest
from explorer.store import beads, changes, documents, dossiers, history, searches, settings, tags, themes, vectors
from explorer.store.database import Database, Transaction
from tests.store.making import add, add_dossier, add_source, add_themes, align, draft, one_to_one

DE, FR, EN = Lang.DE, Lang.FR, Lang.EN
Work = Callable[[Transaction, dict[str, int]], object]


def as_changes(changed: Collection[int], removed: Collection[int]) -> changes.Changes:
    return changes.Changes(frozenset(changed), frozenset(removed))


def at_home(db: Database) -> dict[str, int]:
    dossier, ids = add_dossier(db, DE, FR)
    (english,) = add(db, draft(EN))
    align(db, dossier, ids[DE], ids[FR])
    add_themes(db, "a", "b")
    with db.quiet() as tx:
        tag = tags.add(tx, TagDraft(ids[FR], "a", Span(0, 3)))
        bead = beads.of_dossier(tx, dossier, ids[DE], ids[FR])[0].id
    return {"dossier": dossier, "de": ids[DE], "fr": ids[FR], "en": english, "tag": tag, "bead": bead}


TOUCHING: dict[str, tuple[Work, set[str]]] = {
    "metadata": (lambda tx, home: documents.edit(tx, home["en"], MetadataEdit(title="x")), {"en"}),
    "a tag": (lambda tx, home: tags.add(tx, TagDraft(home["de"], "a", Span(0, 3))), {"de"}),
    "a tag's theme": (lambda tx, home: tags.set_theme(tx, home["tag"], "b"), {"fr"}),
    "themes merged": (lambda tx, home: themes.merge(tx, "a", "b"), {"fr"}),
    "a theme moved": (lambda tx, home: themes.move(tx, "a", "b", 0), {"fr"}),
    "a bead": (lambda tx, home: beads.remove(tx, [home["bead"]]), {"de", "fr"}),
    "a dossier": (lambda tx, home: dossiers.part(tx, home["dossier"]), {"de", "fr"}),
    "a partner": (
        lambda tx, home: dossiers.join(
            tx, home["dossier"], dossiers.of_document(tx, home["en"]), DossierStatus.AUTOMATIC, 0.5
        ),
        {"de", "fr", "en"},
    ),
    "a partner's language": (lambda tx, home: documents.edit(tx, home["fr"], MetadataEdit(lang=EN)), {"de", "fr"}),
}


@pytest.mark.parametrize("case", TOUCHING)
def test_what_the_index_holds_is_logged_also_by_undo(db: Database, case: str) -> None:
    work, names = TOUCHING[case]
    home = at_home(db)
    with db.reading() as tx:
        number = changes.last(tx)
    with db.step("Work") as tx:
        work(tx, home)
    expected = {home[name] for name in names}
    with db.reading() as tx:
        assert changes.since(tx, number) == as_changes(expected, frozenset())
        number = changes.last(tx)
    history.undo(db)
    with db.reading() as tx:
        assert changes.since(tx, number) == as_changes(expected, frozenset())
        assert changes.since(tx, changes.last(tx)) == as_changes(frozenset(), frozenset())


SILENT: dict[str, Work] = {
    "settings": lambda tx, home: settings.put(tx, "a", 1),
    "vectors": lambda tx, home: vectors.put(tx, "m", {b"k": b"v"}),
    "searches": lambda tx, home: searches.put(tx, "n", SearchRequest("q")),
    "a theme's colour": lambda tx, home: tx.run("UPDATE theme SET colour = '#000000'"),
    "nothing": lambda tx, home: beads.set_status(tx, [], BeadStatus.CONFIRMED),
    "the same beads": lambda tx, home: beads.replace(tx, home["dossier"], home["de"], home["fr"], one_to_one()),
}


@pytest.mark.parametrize("case", SILENT)
def test_what_the_index_does_not_hold_is_not(db: Database, case: str) -> None:
    home = at_home(db)
    with db.reading() as tx:
        number = changes.last(tx)
    with db.quiet() as tx:
        SILENT[case](tx, home)
    with db.reading() as tx:
        assert changes.last(tx) == number


def test_new_and_removed_documents(db: Database) -> None:
    with db.reading() as tx:
        assert changes.last(tx) == 0
    first, second, third = add(db, draft(DE), draft(FR), draft(EN))
    with db.reading() as tx:
        assert changes.since(tx, 0) == as_changes({first, second, third}, frozenset())
        number = changes.last(tx)
    with db.step("Trash") as tx:
        documents.set_trashed(tx, [first], True)
    with db.quiet() as tx:
        documents.purge(tx, [second])
        documents.new_edition(tx, third, add_source(tx, "n"), draft(EN, ["New."]))
    with db.reading() as tx:
        assert changes.since(tx, number) == as_changes({third}, {first, second})
        number = changes.last(tx)
    with db.step("Restore") as tx:
        documents.set_trashed(tx, [first], False)
    with db.reading() as tx:
        assert changes.since(tx, number) == as_changes({first}, frozenset())


def test_partners_of_what_is_trashed_are_taken_anew(db: Database) -> None:
    home = at_home(db)
    with db.reading() as tx:
        number = changes.last(tx)
    with db.step("Trash") as tx:
        documents.set_trashed(tx, [home["fr"]], True)
    with db.reading() as tx:
        assert changes.since(tx, number) == as_changes({home["de"]}, {home["fr"]})


def test_a_failed_transaction_leaves_no_change(db: Database) -> None:
    (document,) = add(db, draft(DE))
    with db.reading() as tx:
        number = changes.last(tx)

    def fail() -> None:
        with db.quiet() as tx:
            documents.set_trashed(tx, [document], True)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with db.reading() as tx:
        assert changes.last(tx) == number


def test_what_a_quiet_transaction_says(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    with db.quiet() as tx:
        beads.replace(tx, dossier, ids[DE], ids[FR], one_to_one())
    assert tx.change.documents == set(ids.values())
    assert tx.change.dossiers == tx.change.beads == {dossier}
