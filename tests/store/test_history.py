import json
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from explorer.model.bitext import BeadDraft, BeadStatus, DossierStatus
from explorer.model.change import Change
from explorer.model.coding import TagDraft, TagStatus
from explorer.model.documents import MetadataEdit, Span
from explorer.model.errors import NothingToRedo, NothingToUndo, ReadOnlyLibrary, UndoRefused
from explorer.model.language import Lang
from explorer.model.search import SearchRequest
from explorer.store import (
    beads,
    connecting,
    documents,
    dossiers,
    history,
    recording,
    searches,
    settings,
    tags,
    themes,
    vectors,
)
from explorer.store.database import Database, Transaction
from tests.store import steps
from tests.store.making import GERMAN, add, add_dossier, add_source, add_themes, align, draft, one_to_one, theme

DE, FR, EN = Lang.DE, Lang.FR, Lang.EN


def retitle(db: Database, document: int, title: str) -> None:
    with db.step("Title {title}", title=title) as tx:
        documents.edit(tx, document, MetadataEdit(title=title))


def title(db: Database, document: int) -> str:
    with db.reading() as tx:
        return documents.get(tx, document).title


def test_undo_and_redo_say_what_they_touched(db: Database) -> None:
    (document,) = add(db, draft(DE))
    retitle(db, document, "Neu")
    with db.reading() as tx:
        assert history.next_undo(tx) == ("Title {title}", {"title": "Neu"})
        assert history.next_redo(tx) is None
    undone = history.undo(db)
    assert str(undone) == "Title Neu"
    assert undone.documents == {document}
    assert title(db, document) == GERMAN[0]
    with db.reading() as tx:
        assert history.next_redo(tx) == ("Title {title}", {"title": "Neu"})
    assert history.redo(db) == undone
    assert title(db, document) == "Neu"


def test_what_a_change_names(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    (english,) = add(db, draft(EN))
    add_themes(db, "ai", "cloud")
    with db.step("Tag") as tx:
        tag = tags.add(tx, TagDraft(english, "ai", Span(0, 5)))
    assert tx.change == Change("Tag", tags=frozenset({english}), created=(tag,))
    with db.step("Align") as tx:
        beads.replace(tx, dossier, ids[DE], ids[FR], one_to_one())
    assert tx.change == Change("Align", beads=frozenset({dossier}))
    with db.step("Theme") as tx:
        themes.move(tx, "ai", None, 3)
    assert tx.change == Change("Theme", themes=True)
    with db.step("Part") as tx:
        made = dossiers.part(tx, dossier)
    both = frozenset(made)
    expected = Change("Part", documents=frozenset({ids[FR]}), dossiers=both, beads=both, created=made[1:])
    assert tx.change == expected
    assert history.undo(db) == replace(expected, created=())


def test_an_empty_stack(db: Database) -> None:
    with pytest.raises(NothingToUndo):
        history.undo(db)
    with pytest.raises(NothingToRedo):
        history.redo(db)


def test_a_new_step_clears_what_could_be_done_again(db: Database) -> None:
    (document,) = add(db, draft(DE))
    retitle(db, document, "Eins")
    retitle(db, document, "Zwei")
    history.undo(db)
    with db.step("Nothing") as tx:
        documents.edit(tx, document, MetadataEdit())
    with db.reading() as tx:
        assert history.next_redo(tx) is not None
    retitle(db, document, "Drei")
    with pytest.raises(NothingToRedo):
        history.redo(db)
    assert history.undo(db).data == {"title": "Drei"}
    assert history.undo(db).data == {"title": "Eins"}
    assert title(db, document) == GERMAN[0]


def test_what_changes_nothing_is_no_step(db: Database) -> None:
    (document,) = add(db, draft(DE))
    with db.step("Nothing") as tx:
        documents.set_trashed(tx, [document], False)
    assert tx.change.documents == frozenset()
    with pytest.raises(NothingToUndo):
        history.undo(db)


def test_the_history_outlives_the_program_and_is_one_for_all_threads(db: Database) -> None:
    (document,) = add(db, draft(DE))
    thread = threading.Thread(target=retitle, args=(db, document, "Anderswo"))
    thread.start()
    thread.join()
    db.close()
    with Database.open(db.folder) as again:
        history.undo(again)
        assert title(again, document) == GERMAN[0]
    with Database.open(db.folder) as again:
        history.redo(again)
        assert title(again, document) == "Anderswo"


def test_imports_settings_and_vectors_are_outside(db: Database) -> None:
    (document,) = add(db, draft(DE))
    with db.step("Only outside") as tx:
        settings.put(tx, "a", 1)
        vectors.put(tx, "m", {b"k": b"v"})
    with db.reading() as tx:
        assert history.next_undo(tx) is None
        assert settings.get(tx, "a") == 1
    assert document


def test_a_read_only_library_has_no_undo(db: Database) -> None:
    (document,) = add(db, draft(DE))
    retitle(db, document, "Neu")
    with Database.open(db.folder, read_only=True) as other:
        for turn in (history.undo, history.redo):
            with pytest.raises(ReadOnlyLibrary):
                turn(other)
        with other.reading() as tx:
            assert history.next_undo(tx) is not None


def test_saved_searches_are_undone(db: Database) -> None:
    for query in ("KI", "IA"):
        with db.step("Save") as tx:
            searches.put(tx, "name", SearchRequest(query))
    history.undo(db)
    with db.reading() as tx:
        assert searches.all(tx) == (("name", SearchRequest("KI")),)


def test_the_stack_has_an_end(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "KEPT", 3)
    (document,) = add(db, draft(DE))
    for i in range(5):
        retitle(db, document, str(i))
    for _ in range(3):
        history.undo(db)
    assert title(db, document) == "1"
    with pytest.raises(NothingToUndo):
        history.undo(db)


def test_cascades_are_recorded(db: Database) -> None:
    """A removed tag sets `carried_from` of others to NULL through the foreign key, which only AFTER triggers see."""
    german, french = add(db, draft(DE), draft(FR))
    add_themes(db, "ai")
    with db.step("Tag") as tx:
        first = tags.add(tx, TagDraft(german, "ai", Span(0, 5)))
        second = tags.add(tx, TagDraft(french, "ai", Span(0, 5), carried_from=first))
    with db.step("Remove") as tx:
        tags.remove(tx, [first])
    assert tx.change.tags == {german, french}
    history.undo(db)
    with db.reading() as tx:
        assert tags.get(tx, second).carried_from == first


Interference = Callable[[Transaction, dict[str, int]], object]


def at_home(db: Database) -> dict[str, int]:
    """An aligned German-French dossier, an English single, themes `a` and `b`, and the ids of all of them."""
    dossier, ids = add_dossier(db, DE, FR)
    (english,) = add(db, draft(EN))
    align(db, dossier, ids[DE], ids[FR])
    add_themes(db, "a", "b")
    with db.quiet() as tx:
        tag = tags.add(tx, TagDraft(ids[DE], "a", Span(0, 10)))
        bead = beads.of_dossier(tx, dossier, ids[DE], ids[FR])[0].id
        single = dossiers.of_document(tx, english)
    return {"dossier": dossier, "de": ids[DE], "fr": ids[FR], "en": english, "tag": tag, "bead": bead, "single": single}


def new_edition(tx: Transaction, home: dict[str, int]) -> None:
    other = draft(DE, ["Ganz neuer Anfang.", *GERMAN])
    documents.new_edition(tx, home["de"], add_source(tx, "new.txt"), other)


def other_text(tx: Transaction, home: dict[str, int]) -> None:
    documents.new_edition(tx, home["de"], add_source(tx, "new.txt"), draft(DE, ["Anderes."] * 6))


def join_single(tx: Transaction, home: dict[str, int]) -> None:
    dossiers.join(tx, home["dossier"], home["single"], DossierStatus.AUTOMATIC, 0.5)


def align_anew(tx: Transaction, home: dict[str, int]) -> None:
    beads.replace(tx, home["dossier"], home["de"], home["fr"], [BeadDraft((0, 1), (0, 1), 0.5), *one_to_one()[2:]])


REFUSED: dict[str, tuple[Interference, Interference]] = {
    "the same field": (
        lambda tx, home: documents.edit(tx, home["de"], MetadataEdit(title="x")),
        lambda tx, home: documents.edit(tx, home["de"], MetadataEdit(title="y")),
    ),
    "a row that is gone": (
        lambda tx, home: tags.set_note(tx, home["tag"], "x"),
        lambda tx, home: tags.remove(tx, [home["tag"]]),
    ),
    "a row of its own that has changed": (
        lambda tx, home: tags.add(tx, TagDraft(home["en"], "a", Span(0, 3))),
        lambda tx, home: tx.run("UPDATE tag SET note = 'z' WHERE id = (SELECT max(id) FROM tag)"),
    ),
    "a row of its own that is gone": (
        lambda tx, home: tags.add(tx, TagDraft(home["en"], "a", Span(0, 3))),
        lambda tx, home: tx.run("DELETE FROM tag WHERE id = (SELECT max(id) FROM tag)"),
    ),
    "a theme that has got tags": (
        lambda tx, home: themes.put(tx, theme("c")),
        lambda tx, home: tags.add(tx, TagDraft(home["en"], "c", Span(0, 3))),
    ),
    "a tag whose theme is gone": (
        lambda tx, home: tags.remove(tx, [home["tag"]]),
        lambda tx, home: themes.remove(tx, "a"),
    ),
    "a tag whose text is another": (lambda tx, home: tags.remove(tx, [home["tag"]]), other_text),
    "a bead whose text is another": (lambda tx, home: beads.remove(tx, [home["bead"]]), new_edition),
    "a bead whose passages are taken": (lambda tx, home: beads.remove(tx, [home["bead"]]), align_anew),
    "a dossier that has grown": (
        lambda tx, home: dossiers.part(tx, home["dossier"]),
        lambda tx, home: dossiers.join(
            tx, dossiers.of_document(tx, home["fr"]), home["single"], DossierStatus.AUTOMATIC, 0.5
        ),
    ),
    "a dossier that would be single with two documents": (
        lambda tx, home: dossiers.part_document(tx, home["fr"]),
        join_single,
    ),
    "a language that is taken": (
        lambda tx, home: documents.set_trashed(tx, [home["en"]], True),
        lambda tx, home: (
            tx.run("UPDATE document SET lang = 'en' WHERE id = ?", (home["fr"],)),
            tx.run("UPDATE document SET dossier = ? WHERE id = ?", (home["dossier"], home["en"])),
            tx.run("DELETE FROM dossier WHERE id = ?", (home["single"],)),
        ),
    ),
    "a document that is gone": (
        lambda tx, home: documents.edit(tx, home["en"], MetadataEdit(title="x")),
        lambda tx, home: documents.purge(tx, [home["en"]]),
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_step_is_refused_if_what_it_touched_has_changed(db: Database, case: str) -> None:
    work, interference = REFUSED[case]
    home = at_home(db)
    retitle(db, home["fr"], "Avant")
    with db.step("Work on {what}", what=case) as tx:
        work(tx, home)
    with db.quiet() as tx:
        interference(tx, home)
    before = steps.content(db)
    with pytest.raises(UndoRefused, match=f"“Work on {case}” cannot be undone"):
        history.undo(db)
    assert steps.content(db) == before
    assert history.undo(db).data == {"title": "Avant"}


ALLOWED: dict[str, tuple[Interference, Interference]] = {
    "another field": (
        lambda tx, home: documents.edit(tx, home["de"], MetadataEdit(title="x")),
        lambda tx, home: tx.run("UPDATE document SET url = 'y' WHERE id = ?", (home["de"],)),
    ),
    "another tag": (
        lambda tx, home: tags.set_note(tx, home["tag"], "x"),
        lambda tx, home: tags.add(tx, TagDraft(home["de"], "a", Span(0, 3))),
    ),
    "a note on a tag that was found again": (lambda tx, home: tags.set_note(tx, home["tag"], "x"), new_edition),
    "a tag whose quote still stands there": (
        lambda tx, home: tags.set_status(tx, home["tag"], TagStatus.PROVISIONAL),
        lambda tx, home: documents.new_edition(tx, home["de"], add_source(tx, "n"), draft(DE, [*GERMAN, "Mehr."])),
    ),
    "beads of other documents": (lambda tx, home: beads.remove(tx, [home["bead"]]), join_single),
}


@pytest.mark.parametrize("case", ALLOWED)
def test_what_does_not_meddle_does_not_hinder(db: Database, case: str) -> None:
    work, interference = ALLOWED[case]
    home = at_home(db)
    with db.step("Work") as tx:
        work(tx, home)
    with db.quiet() as tx:
        interference(tx, home)
    history.undo(db)
    history.redo(db)


def test_beads_made_meanwhile_go_with_the_documents_and_come_back(db: Database) -> None:
    """A person joins two documents, a job aligns them; undoing the joining must not leave beads between strangers."""
    german, french = add(db, draft(DE), draft(FR))
    with db.step("Link") as tx:
        dossier = dossiers.join_all(tx, [german, french], DossierStatus.CONFIRMED, None)
    align(db, dossier, german, french)
    undone = history.undo(db)
    assert dossier in undone.beads
    with db.reading() as tx:
        assert tx.value("SELECT count(*) FROM bead") == 0
        assert beads.aligned_pairs(tx) == frozenset()
    history.redo(db)
    with db.reading() as tx:
        assert len(beads.of_dossier(tx, dossier, german, french)) == 6
        assert beads.aligned_pairs(tx) == {(german, french), (french, german)}


def test_a_dossier_is_never_single_with_two_documents(db: Database) -> None:
    """The step did not touch the dossier's own row; that another run did is seen only by what hangs together."""
    dossier, ids = add_dossier(db, DE, FR, EN)
    with db.step("Part") as tx:
        dossiers.part_document(tx, ids[FR])
    with db.quiet() as tx:
        dossiers.part_document(tx, ids[EN])
    with pytest.raises(UndoRefused):
        history.undo(db)
    with db.reading() as tx:
        assert dossiers.get(tx, dossier).documents == {DE: ids[DE]}


def test_themes_never_end_up_below_themselves(db: Database) -> None:
    add_themes(db, "a", "b")
    with db.step("Move a") as tx:
        themes.move(tx, "a", "b", 0)
    history.undo(db)
    with db.quiet() as tx:
        themes.move(tx, "b", "a", 0)
    with pytest.raises(UndoRefused):
        history.redo(db)
    with db.reading() as tx:
        assert themes.below_themselves(tx) == ()


def test_statuses_of_beads_are_undone(db: Database) -> None:
    home = at_home(db)
    with db.step("Confirm") as tx:
        beads.set_status(tx, [home["bead"]], BeadStatus.CONFIRMED)
    history.undo(db)
    with db.reading() as tx:
        assert beads.get(tx, home["bead"]).status is BeadStatus.AUTOMATIC


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("sqlite_schema", {"name": "tag"}),
        ("recorder", {"id": 1}),
        ("document; DROP TABLE tag", {"id": 1}),
        ("tag", {'id" = 1; --': 1}),
        ("tag", {"id": 1}),
    ],
)
def test_a_planted_history_is_not_run(db: Database, table: str, row: dict[str, object]) -> None:
    """The history may have come with a library from elsewhere: it is data, never statements."""
    other = sqlite3.connect(db.folder / connecting.FILE_NAME, isolation_level=None)
    other.execute("INSERT INTO step (id, name, data, state, made, number) VALUES (1, 'Evil', '{}', 'done', '', 1)")
    other.execute(
        'INSERT INTO record (step, "table", before, after) VALUES (1, ?, ?, ?)', (table, json.dumps(row), None)
    )
    other.close()
    with pytest.raises(UndoRefused):
        history.undo(db)
    with db.reading() as tx:
        assert tx.value("SELECT count(*) FROM tag") == 0


def test_taking_back_and_doing_again_are_on_disk_before_they_are_acknowledged(db: Database) -> None:
    """As a person's step is: the connection flushes every commit (FULL, 2), which bulk work does not (NORMAL, 1)."""
    (document,) = add(db, draft(DE))
    retitle(db, document, "New")
    for act in (history.undo, history.redo):
        with db.quiet() as tx:
            assert tx.value("PRAGMA synchronous") == 1
        act(db)
        with db.reading() as tx:
            assert tx.value("PRAGMA synchronous") == 2
