import os
import sqlite3
import stat
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from explorer.files.private import private_file
from explorer.model.errors import (
    BadValue,
    CannotWrite,
    LibraryDamaged,
    LibraryExists,
    LibraryInUse,
    LibraryTooNew,
    NotALibrary,
    NotPermitted,
    ReadOnlyLibrary,
)
from explorer.model.language import Lang
from explorer.store import connecting, documents, migrations, settings, tracking
from explorer.store.database import Database
from tests.store.making import add, draft


def put(db: Database, key: str, value: object) -> None:
    with db.quiet() as tx:
        settings.put(tx, key, value)


def got(db: Database, key: str) -> object:
    with db.reading() as tx:
        return settings.get(tx, key)


def raw(db: Database) -> sqlite3.Connection:
    return sqlite3.connect(db.folder / connecting.FILE_NAME, isolation_level=None)


def test_a_library_keeps_its_id_and_what_was_put(tmp_path: Path) -> None:
    with Database.create(tmp_path / "l") as made:
        put(made, "a", [1, "zwei"])
    with Database.open(tmp_path / "l") as again:
        assert again.id == made.id
        assert len(made.id) == 32
        assert got(again, "a") == [1, "zwei"]
    with Database.create(tmp_path / "other") as other:
        assert other.id != made.id


def test_everything_is_for_the_owner_alone(db: Database) -> None:
    put(db, "a", 1)
    db.temporary()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in db.folder.iterdir()}
    assert modes.pop("temporary") == 0o700
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(db.folder.stat().st_mode) == 0o700


def test_the_settings_that_keep_it_safe(db: Database) -> None:
    with db.step("s") as tx:
        assert tx.value("PRAGMA journal_mode") == "wal"
        assert tx.value("PRAGMA foreign_keys") == 1
        assert tx.value("PRAGMA synchronous") == 2
        assert tx.value("PRAGMA temp_store") == 2
    with db.quiet() as tx:
        assert tx.value("PRAGMA synchronous") == 1
    with db.reading() as tx:
        assert tx.value("PRAGMA application_id") == migrations.APPLICATION_ID
        assert tx.value("PRAGMA user_version") == migrations.CURRENT


def test_a_library_is_not_made_over_another(db: Database) -> None:
    with pytest.raises(LibraryExists):
        Database.create(db.folder)
    assert issubclass(LibraryExists, CannotWrite)


def test_what_is_no_library(tmp_path: Path) -> None:
    for name in ("none", "empty"):
        with pytest.raises(NotALibrary):
            Database.open(tmp_path / name)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / connecting.FILE_NAME).write_bytes(b"")
    with pytest.raises(NotALibrary):
        Database.open(tmp_path / "empty")
    assert not Database.exists(tmp_path / "empty")
    Database.create(tmp_path / "empty").close()
    assert Database.exists(tmp_path / "empty")


def test_another_program_s_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / connecting.FILE_NAME
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotALibrary):
        Database.open(tmp_path)
    assert path.read_bytes() == before


def test_a_newer_format_is_refused_and_not_touched(db: Database) -> None:
    db.close()
    other = raw(db)
    other.execute(f"PRAGMA user_version = {migrations.CURRENT + 1}")
    other.close()
    before = (db.folder / connecting.FILE_NAME).read_bytes()
    for read_only in (False, True):
        with pytest.raises(LibraryTooNew, match=f"format {migrations.CURRENT + 1}"):
            Database.open(db.folder, read_only)
    assert (db.folder / connecting.FILE_NAME).read_bytes() == before
    (db.folder / "may-be-damaged").touch()


@pytest.mark.parametrize("damage", ["beginning", "cut", "middle"])
def test_a_damaged_file_is_told(db: Database, damage: str) -> None:
    add(db, *[draft(Lang.DE)] * 50)
    db.close()
    path = db.folder / connecting.FILE_NAME
    data = path.read_bytes()
    at = {
        "beginning": b"x" * 200 + data[200:],
        "cut": data[:5000],
        "middle": data[:4096] + os.urandom(len(data) - 4096),
    }
    path.write_bytes(at[damage])
    (db.folder / "may-be-damaged").touch()
    with (
        pytest.raises(LibraryDamaged, match="restore a backup"),
        Database.open(db.folder) as again,
        again.reading() as tx,
    ):
        documents.all(tx)


def test_a_block_that_fails_leaves_nothing(db: Database) -> None:
    def fail() -> None:
        with db.step("s") as tx:
            settings.put(tx, "a", 1)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert got(db, "a") is None
    put(db, "a", 2)
    assert got(db, "a") == 2


def test_reading_sees_one_moment(db: Database) -> None:
    put(db, "a", 1)
    with db.reading() as tx:
        assert settings.get(tx, "a") == 1
        writer = threading.Thread(target=put, args=(db, "a", 2))
        writer.start()
        writer.join()
        assert settings.get(tx, "a") == 1
        with db.reading() as inner:
            assert settings.get(inner, "a") == 1
        assert settings.get(tx, "a") == 1
    assert got(db, "a") == 2


def test_reading_cannot_write(db: Database, tmp_path: Path) -> None:
    with Database.open(db.folder, read_only=True) as other:
        for kind in (other.quiet(), other.step("s")):
            with pytest.raises(ReadOnlyLibrary), kind:
                pass
        with pytest.raises(ReadOnlyLibrary), other.reading() as tx:
            tx.run("DELETE FROM setting")


def test_a_transaction_within_another_is_a_fault_of_the_program(db: Database) -> None:
    with db.quiet() as tx:
        with pytest.raises(RuntimeError), db.step("s"):
            pass
        settings.put(tx, "a", 1)
    assert got(db, "a") == 1


def test_many_threads_write_without_losing_anything(db: Database) -> None:
    with db.quiet() as tx:
        settings.put(tx, "count", 0)

    def count() -> None:
        for _ in range(20):
            with db.quiet() as tx:
                settings.put(tx, "count", settings.get(tx, "count") + 1)

    threads = [threading.Thread(target=count) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got(db, "count") == 120


def test_a_person_goes_before_waiting_jobs(db: Database) -> None:
    order: list[str] = []

    def job(name: str) -> None:
        with db.quiet():
            order.append(name)

    def person() -> None:
        with db.step("s"):
            order.append("person")

    threads = [threading.Thread(target=job, args=(f"job {i}",)) for i in range(3)]
    threads.append(threading.Thread(target=person))
    with db.quiet():
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + 10
        while db.gate.waiting < 4 and time.monotonic() < deadline:
            time.sleep(0.005)
    for thread in threads:
        thread.join()
    assert order[0] == "person"
    assert len(order) == 4


def test_connections_of_ended_threads_are_closed(db: Database) -> None:
    for _ in range(20):
        thread = threading.Thread(target=got, args=(db, "a"))
        thread.start()
        thread.join()
    handles = [path.readlink().name for path in Path("/proc/self/fd").iterdir() if path.exists()]
    assert handles.count(connecting.FILE_NAME) <= 3


def test_after_closing_nothing_works_and_no_wal_is_left(db: Database) -> None:
    put(db, "a", 1)
    db.close()
    with pytest.raises(sqlite3.ProgrammingError):
        got(db, "a")
    assert not list(db.folder.glob("*-wal"))


def test_another_program_that_writes_is_told(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "_BUSY_MS", 50)
    other = raw(db)
    other.execute("BEGIN IMMEDIATE")
    thread_error: list[Exception] = []

    def attempt() -> None:
        try:
            put(db, "a", 1)
        except LibraryInUse as error:
            thread_error.append(error)

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    other.execute("ROLLBACK")
    other.close()
    assert [type(error) for error in thread_error] == [LibraryInUse]
    put(db, "a", 2)


def test_values_beyond_sqlite_are_bad_values(db: Database) -> None:
    with db.reading() as tx:
        with pytest.raises(BadValue):
            documents.get(tx, 2**70)
        with pytest.raises(BadValue):
            settings.get(tx, "\ud800")


def test_planted_triggers_are_gone_after_opening(db: Database) -> None:
    db.close()
    other = raw(db)
    other.execute("CREATE TRIGGER planted AFTER INSERT ON setting BEGIN DELETE FROM tag; END")
    other.execute("DROP TRIGGER record_tag_insert")
    other.close()
    with Database.open(db.folder) as again, again.reading() as tx:
        found = {row[0] for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    assert found == tracking.names()


def test_unfinished_files_are_swept_at_opening(db: Database) -> None:
    (db.temporary() / "half.part").write_bytes(b"x")
    db.close()
    Database.open(db.folder).close()
    assert not (db.folder / "temporary").exists()


def test_a_folder_with_odd_characters(tmp_path: Path) -> None:
    folder = tmp_path / "Bücher & 100 % ?#;x=y"
    with Database.create(folder) as made:
        put(made, "a", 1)
    with Database.open(folder, read_only=True) as again:
        assert got(again, "a") == 1


def copied(folder: Path, target: Path) -> Path:
    """A library's files as a crash would leave them: copied while a connection is open."""
    target.mkdir()
    for path in folder.iterdir():
        if not path.name.endswith("-shm"):
            (target / path.name).write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize("finished", [True, False])
def test_a_making_that_was_cut_off(tmp_path: Path, finished: bool) -> None:
    """The whole schema is one transaction, which may still lie in the WAL alone."""
    made = tmp_path / "made"
    made.mkdir()
    private_file(made / connecting.FILE_NAME)
    connection = connecting.connect(made, read_only=False)
    connection.execute("BEGIN IMMEDIATE")
    if finished:
        migrations.migrate(connection, 0)
    else:
        connection.execute("CREATE TABLE half (x)")
    connection.execute("COMMIT")
    crashed = copied(made, tmp_path / "crashed")
    connection.close()
    if finished:
        with Database.open(crashed) as db:
            assert len(db.id) == 32
        with pytest.raises(LibraryExists):
            Database.create(crashed)
    else:
        with pytest.raises(NotALibrary):
            Database.open(crashed)


def test_a_newer_format_in_the_wal_is_refused(db: Database, tmp_path: Path) -> None:
    other = raw(db)
    other.execute(f"PRAGMA user_version = {migrations.CURRENT + 1}")
    crashed = copied(db.folder, tmp_path / "crashed")
    other.execute(f"PRAGMA user_version = {migrations.CURRENT}")
    other.close()
    with pytest.raises(LibraryTooNew):
        Database.open(crashed)


def test_a_step_that_cannot_be_named_leaves_the_way_free(db: Database) -> None:
    with pytest.raises(BadValue), db.step("s", what=object()):  # type: ignore[arg-type]
        pass
    put(db, "a", 1)
    assert got(db, "a") == 1


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / connecting.FILE_NAME).mkdir()
    with pytest.raises(NotPermitted):
        Database.open(tmp_path)


def test_faults_of_the_program_are_not_told_as_faults_of_the_file(db: Database) -> None:
    with pytest.raises(sqlite3.OperationalError), db.reading() as tx:
        tx.rows("SELECT nothing FROM nowhere")
    with pytest.raises(sqlite3.IntegrityError), db.quiet() as tx:
        tx.run("INSERT INTO dossier (status) VALUES ('odd')")
    put(db, "a", 1)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells which files are open")
def test_closing_leaves_no_file_open(tmp_path: Path) -> None:
    with Database.create(tmp_path / "l") as db:
        put(db, "a", 1)
        assert got(db, "a") == 1
        assert open_below(db.folder)
    assert open_below(db.folder) == []


def open_below(folder: Path) -> list[str]:
    targets = [str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink()]
    return [target for target in targets if target.startswith(str(folder))]


def test_only_opening_for_writing_tidies(tmp_path: Path) -> None:
    Database.create(tmp_path / "l").close()
    unfinished = tmp_path / "l" / connecting.TEMPORARY / "half"
    unfinished.parent.mkdir(exist_ok=True)
    unfinished.touch()
    Database.open(tmp_path / "l", read_only=True).close()
    assert unfinished.exists()
    Database.open(tmp_path / "l").close()
    assert not unfinished.exists()


def test_a_transaction_that_cannot_begin_leaves_none_open(db: Database) -> None:
    refuse = "CREATE TRIGGER no BEFORE UPDATE ON recorder BEGIN SELECT RAISE(ABORT, 'no'); END"
    with closing(sqlite3.connect(db.folder / "library.sqlite3", isolation_level=None, timeout=0.1)) as other:
        other.execute(refuse)
        with pytest.raises(sqlite3.IntegrityError, match="no"), db.quiet():
            pass
        other.execute("DROP TRIGGER no")
    with db.quiet() as tx:
        settings.put(tx, "a", 1)
