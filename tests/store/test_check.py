import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from explorer.files.hashing import sha256_of
from explorer.model.bitext import BeadDraft, BeadStatus
from explorer.model.coding import TagStatus
from explorer.model.errors import ReadOnlyLibrary
from explorer.model.language import Lang
from explorer.model.reports import Finding
from explorer.store import aligned, backup, beads, connecting, documents, originals, sources, tags, themes
from explorer.store.check import check
from explorer.store.database import Database
from tests.store.making import add_dossier, align, draft
from tests.store.released import fill


@pytest.fixture
def whole(tmp_path: Path) -> Database:
    """A library with something in every table, and its originals."""
    db = Database.create(tmp_path / "whole")
    fill(db)
    path = tmp_path / "a.txt"
    path.write_text("original")
    sha = sha256_of(path)
    with db.quiet() as tx:
        tx.run("UPDATE source SET sha256 = ?, path = 'a.txt'", (sha,))
    originals.keep(db.folder, path, sha)
    return db


def told(found: tuple[Finding, ...]) -> list[str]:
    return [str(finding.notice) for finding in found]


def test_a_whole_library_has_no_findings(whole: Database) -> None:
    assert check(whole) == ()
    assert check(whole, repair=True) == ()
    assert backup.all(whole.folder) == ()


def test_an_empty_library_has_no_findings(db: Database) -> None:
    assert check(db) == ()


def forge(db: Database, statement: str) -> None:
    """Change a library behind its back: without triggers, foreign keys or checks of values."""
    with closing(sqlite3.connect(db.folder / connecting.FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE recorder SET step = NULL")
        other.execute(statement)


REPAIRED = {
    "a count of passages": "UPDATE document SET passages = 99 WHERE id = 1",
    "a quote": "UPDATE tag SET quote = 'Etwas' WHERE id = 1",
    "a context": "UPDATE tag SET suffix = 'x' WHERE id = 1",
    "a span": 'UPDATE tag SET "start" = 500, "end" = 600 WHERE id = 1',
    "a passage in two beads": "UPDATE bead SET left_passages = '0', left_first = 0, left_last = 0 WHERE id = 2",
    "a passage that is not there": "UPDATE bead SET left_passages = '77', left_first = 77, left_last = 77 WHERE id = 2",
    "a silent crossing": "UPDATE bead SET right_passages = CASE id WHEN 3 THEN '4' ELSE '2' END WHERE id IN (3, 5)",
    "places to look up": "UPDATE bead SET left_first = 3 WHERE id = 1",
    "an empty dossier": "INSERT INTO dossier (status) VALUES ('single')",
    "a single of two": "UPDATE dossier SET status = 'single' WHERE id = 1",
    "a pair of one": "UPDATE dossier SET status = 'confirmed' WHERE id = 3",
    "documents apart": "UPDATE document SET dossier = 3, lang = 'und' WHERE id = 2",
    "themes in a circle": "UPDATE theme SET parent = CASE id WHEN 'ai' THEN 'cloud' ELSE 'ai' END",
    "a step never ended": "UPDATE recorder SET step = 7",
    "a strange history": "UPDATE record SET before = '{\"id\": 1}'",
    "a history that is none": "UPDATE record SET \"table\" = 'nothing'",
    "a log without a document": "DELETE FROM changed WHERE document = 1",
    "a missing trigger": "DROP TRIGGER record_tag_delete",
    "a strange trigger": "CREATE TRIGGER x AFTER INSERT ON tag BEGIN DELETE FROM theme; END",
}


@pytest.mark.parametrize("case", REPAIRED)
def test_what_is_derived_is_found_and_repaired(whole: Database, case: str) -> None:
    forge(whole, REPAIRED[case])
    found = check(whole)
    assert found
    assert not any(finding.repaired for finding in found)
    assert backup.all(whole.folder) == ()
    repaired = check(whole, repair=True)
    assert told(repaired) == told(found)
    assert all(finding.repaired for finding in repaired)
    assert [b.reason for b in backup.all(whole.folder)] == ["before-repair"]
    assert check(whole) == ()


TOLD = {
    "a text": ("UPDATE content SET text = 'y' || substr(text, 2) WHERE document = 3", "not the one that was stored"),
    "passages beyond the text": (
        f"UPDATE content SET passages = x'{'00' * 14}ffffff00' WHERE document = 3",
        "do not lie in its text",
    ),
    "passages that are none": ("UPDATE content SET passages = x'00' WHERE document = 3", "cannot be read"),
    "a kind that is none": (f"UPDATE content SET passages = x'ff{'00' * 17}' WHERE document = 3", "cannot be read"),
    "a missing text": ("DELETE FROM content WHERE document = 3", "is missing"),
    "a table more": ("CREATE TABLE more (x)", "table more"),
    "a row that points nowhere": ("UPDATE document SET source = 99 WHERE id = 1", "points to a row of source"),
    "an original": ("UPDATE source SET path = 'b.pdf' WHERE id = 1", "original of b.pdf is missing"),
}


@pytest.mark.parametrize("case", TOLD)
def test_what_cannot_be_repaired_is_told(whole: Database, case: str) -> None:
    statement, expected = TOLD[case]
    forge(whole, statement)
    for repair in (False, True):
        (finding, *others) = check(whole, repair)
        assert expected in str(finding.notice)
        assert not finding.repaired
        assert all("counts its passages" in str(other.notice) for other in others)


def test_an_original_that_has_changed(whole: Database) -> None:
    with whole.reading() as tx:
        path = originals.locate(whole.folder, sources.get(tx, 1))
    path.write_text("changed")
    assert told(check(whole)) == ["The kept original of a.txt has changed; import the file again."] * 3


def test_damaged_pages_are_told(whole: Database) -> None:
    with whole.reading() as tx:
        page = tx.value("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")
    whole.close()
    path = whole.folder / connecting.FILE_NAME
    data = bytearray(path.read_bytes())
    data[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    path.write_bytes(data)
    with Database.open(whole.folder, read_only=True) as again:
        found = check(again)
    assert found
    assert "restore a backup" in str(found[0].notice)


def test_repaired_tags_are_found_again_or_lost(whole: Database) -> None:
    forge(whole, 'UPDATE tag SET "start" = 3, "end" = 13 WHERE id = 1')
    forge(whole, "UPDATE tag SET quote = 'Nichts davon steht hier', prefix = '', suffix = '' WHERE id = 2")
    check(whole, repair=True)
    with whole.reading() as tx:
        assert (tags.get(tx, 1).span.start, tags.get(tx, 1).quote) == (0, "Gemeinsame")
        assert (tags.get(tx, 2).status, tags.get(tx, 2).quote) == (TagStatus.LOST, "Nichts davon steht hier")


def test_bad_automatic_beads_go_and_their_documents_wait(whole: Database) -> None:
    forge(whole, REPAIRED["a passage in two beads"])
    check(whole, repair=True)
    with whole.reading() as tx:
        german, french, _ = documents.all(tx)
        row = beads.of_dossier(tx, german.dossier or 0, german.id, french.id)
        assert [(b.id, b.status) for b in row] == [(1, BeadStatus.CONFIRMED)]
        assert [pair[1:] for pair in aligned.pending(tx)] == [(german.id, french.id)]


def test_bad_beads_of_a_person_are_told_and_kept(whole: Database) -> None:
    forge(whole, "UPDATE bead SET left_passages = '0', left_first = 0, left_last = 0, status = 'manual' WHERE id = 2")
    (finding,) = check(whole, repair=True)
    assert not finding.repaired
    with whole.reading() as tx:
        assert tx.value("SELECT count(*) FROM bead") == 6


def test_crossings_of_an_aligner_and_of_a_person_are_declared(db: Database) -> None:
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    left, right = ids[Lang.DE], ids[Lang.FR]
    align(db, dossier, left, right, [BeadDraft((i,), (j,), 0.5) for i, j in ((0, 3), (1, 4), (2, 0), (3, 1))])
    with db.step("Put") as tx:
        beads.put(tx, dossier, left, right, (4,), (2,), 1.0, BeadStatus.MANUAL)
    assert [finding for finding in check(db) if "cross" in finding.notice.template] == []
    with db.reading() as tx:
        assert [row[0] for row in tx.rows("SELECT crossing FROM bead ORDER BY id")] in (
            [0, 0, 1, 1, 1],
            [1, 1, 0, 0, 1],
        )


def test_themes_in_a_circle_become_roots(whole: Database) -> None:
    forge(whole, REPAIRED["themes in a circle"])
    check(whole, repair=True)
    with whole.reading() as tx:
        assert {theme.parent for theme in themes.all(tx)} == {None}
        assert len(themes.all(tx)) == 2


def test_a_read_only_library_is_checked_but_not_repaired(whole: Database) -> None:
    forge(whole, REPAIRED["a quote"])
    with Database.open(whole.folder, read_only=True) as other:
        assert len(check(other)) == 1
        with pytest.raises(ReadOnlyLibrary):
            check(other, repair=True)


def test_a_bilingual_file_s_documents_share_their_source(whole: Database) -> None:
    with whole.quiet() as tx:
        documents.add(tx, 1, draft(Lang.EN))
    assert check(whole) == ()
