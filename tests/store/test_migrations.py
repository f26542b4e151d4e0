import gzip
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from explorer.model.bitext import Evidence
from explorer.model.errors import LibraryTooOld
from explorer.model.language import Lang
from explorer.store import (
    aligned,
    backup,
    beads,
    connecting,
    documents,
    history,
    migrations,
    searches,
    settings,
    tags,
    tracking,
)
from explorer.store.check import check
from explorer.store.database import Database
from tests.store import released, steps

FORMATS = range(1, migrations.CURRENT + 1)


def released_library(folder: Path, number: int) -> Path:
    folder.mkdir()
    path = released.DATA / f"format-{number}.sqlite3.gz"
    (folder / connecting.FILE_NAME).write_bytes(gzip.decompress(path.read_bytes()))
    return folder


@pytest.mark.parametrize("number", FORMATS)
def test_every_released_format_opens_with_all_that_is_in_it(tmp_path: Path, number: int) -> None:
    with Database.open(released_library(tmp_path / "l", number)) as db:
        assert [f for f in check(db) if "original" not in f.notice.template] == []
        with db.reading() as tx:
            german, french, english = documents.all(tx)
            assert (german.lang, french.lang, english.title) == (Lang.DE, Lang.FR, "Edited")
            assert len(beads.of_dossier(tx, german.dossier or 0, german.id, french.id)) == 6
            assert [tag.quote for tag in tags.of_document(tx, german.id)] == ["Gemeinsame"]
            assert settings.get(tx, "coder") == "M"
            assert [name for name, _ in searches.all(tx)] == ["KI"]
        assert str(history.undo(db)) == "Edit"
        assert str(history.undo(db)) == "Tag AI"
        history.redo(db)
        with db.reading() as tx:
            assert tags.counts(tx) == {"ai": 2}


def test_the_kept_file_of_this_format_is_what_this_program_makes(tmp_path: Path) -> None:
    """A change of the tables without a new format would leave older libraries behind."""
    kept = released_library(tmp_path / "kept", migrations.CURRENT)
    with Database.create(tmp_path / "made") as db:
        released.fill(db)
    tables = []
    for folder in (kept, tmp_path / "made"):
        with closing(sqlite3.connect(folder / connecting.FILE_NAME)) as connection:
            tables.append(connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall())
    assert tables[0] == tables[1]


def add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE source ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE tag SET note = 'migrated'")
    definition = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'theme'").fetchone()[0]
    connection.execute(
        definition.replace("TABLE theme", "TABLE new_theme")
    )  # made anew, as SQLite asks for some changes
    connection.execute("INSERT INTO new_theme SELECT * FROM theme")
    connection.execute("DROP TABLE theme")
    connection.execute("ALTER TABLE new_theme RENAME TO theme")


def lose_themes(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM theme")


def fail_halfway(connection: sqlite3.Connection) -> None:
    add_column(connection)
    raise sqlite3.OperationalError("no more")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    with Database.create(tmp_path / "old") as db:
        released.fill(db)
    return tmp_path / "old"


def test_an_older_format_is_brought_up_to_date_after_a_backup(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_column))
    monkeypatch.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
    with pytest.raises(LibraryTooOld, match="open it once for writing"):
        Database.open(old, read_only=True)
    assert backup.all(old) == ()
    with Database.open(old) as db, db.reading() as tx:
        assert tx.value("PRAGMA user_version") == migrations.CURRENT
        assert {row[0] for row in tx.rows("SELECT note FROM tag")} == {"migrated"}
        assert {row[0] for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")} == tracking.names()
        assert tx.value("SELECT count(*) FROM record WHERE after LIKE '%migrated%'") == 0
        assert tx.value("PRAGMA foreign_keys") == 1
        assert tags.counts(tx) == {"ai": 2}
    (kept,) = backup.all(old)
    with closing(sqlite3.connect(kept.path)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone()[0] == migrations.CURRENT - 1
    Database.open(old, read_only=True).close()


@pytest.mark.parametrize(
    ("step", "error"), [(fail_halfway, sqlite3.OperationalError), (lose_themes, sqlite3.IntegrityError)]
)
def test_a_migration_that_fails_leaves_the_old_library(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: migrations.Step, error: type[Exception]
) -> None:
    with Database.open(old) as db:
        before = steps.content(db)
    with monkeypatch.context() as changed:
        changed.setattr(migrations, "STEPS", (*migrations.STEPS, step))
        changed.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
        with pytest.raises(error):
            Database.open(old)
    with Database.open(old) as db:
        assert steps.content(db) == before
        assert [f for f in check(db) if "original" not in f.notice.template] == []


def test_what_texts_were_aligned_by_moves_from_the_settings_and_old_steps_can_still_be_undone(tmp_path: Path) -> None:
    folder = released_library(tmp_path / "l", 2)
    with closing(sqlite3.connect(folder / connecting.FILE_NAME)) as connection:
        connection.execute("""INSERT INTO setting VALUES ('aligned by 2 1', '"words and vectors"'), ('other', '1')""")
        connection.execute("UPDATE alignment SET id = 7 WHERE left_document = 1 AND right_document = 2")
        connection.execute(
            "INSERT INTO step (id, name, data, state, made, number) VALUES (9, 'L', '{}', 'done', '', 9)"
        )
        connection.execute(
            """INSERT INTO record (step, "table", after) VALUES (9, 'alignment', ?)""",
            ('{"id": 7, "left_document": 1, "right_document": 2}',),
        )
        connection.commit()
    with Database.open(folder) as db:
        with db.reading() as tx:
            assert aligned.noted(tx, 1, 2) is Evidence.VECTORS
            assert [key for key in settings.all(tx) if key != "coder"] == ["other"]
        assert str(history.undo(db)) == "L"
        with db.reading() as tx:
            assert aligned.noted(tx, 1, 2) is None
        history.redo(db)
        with db.reading() as tx:
            assert aligned.noted(tx, 2, 1) is Evidence.VECTORS


def test_steps_may_make_a_table_anew_without_losing_what_points_to_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dropping a table deletes its rows, and what hangs on them, unless foreign keys are off meanwhile."""
    seen = []
    monkeypatch.setattr(
        migrations, "STEPS", (*migrations.STEPS, lambda c: seen.append(c.execute("PRAGMA foreign_keys").fetchone()[0]))
    )
    monkeypatch.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
    Database.open(old).close()
    assert seen == [0]


def test_a_library_whose_making_was_cut_off_before_its_log_was_taken_over_opens(tmp_path: Path) -> None:
    """Its file does not say yet whose it is: that stands in the log."""
    made = tmp_path / "made"
    made.mkdir()
    (made / connecting.FILE_NAME).touch()
    connection = connecting.connect(made, read_only=False)
    connection.execute("BEGIN IMMEDIATE")
    migrations.migrate(connection, 0)
    connection.execute("COMMIT")
    shutil.copytree(made, tmp_path / "left")
    connection.close()
    assert (tmp_path / "left" / connecting.FILE_NAME).read_bytes()[68:72] == bytes(4)
    with Database.open(tmp_path / "left") as db:
        assert check(db) == ()


def test_scripts_are_cut_at_their_ends() -> None:
    script = "CREATE TABLE a (x TEXT DEFAULT ';'); -- one; two\nCREATE INDEX b\n  ON a (x);\n"
    found = migrations.statements(script)
    assert len(found) == 2
    assert found[1].endswith("ON a (x);")
