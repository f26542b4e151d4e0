import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from explorer.files.atomic import write_text
from explorer.model.errors import CannotWrite, LibraryInUse, NoSuchBackup, ReadOnlyLibrary
from explorer.model.language import Lang
from explorer.store import backup, changes, connecting, documents, snapshots, vectors
from explorer.store.backup import Backup
from explorer.store.check import check
from explorer.store.database import Database
from tests.store import steps
from tests.store.making import add, add_source, draft
from tests.store.released import fill
from tests.store.test_crash import no_files_larger_than


def test_a_snapshot_is_the_library_of_that_moment(db: Database) -> None:
    fill(db)
    before = steps.content(db)
    path = backup.snapshot(db, "Before the import of “Übung”!")
    add(db, draft(Lang.EN))
    assert path.name.endswith("Z-before-the-import-of-bung.sqlite3")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (found,) = backup.all(db.folder)
    assert (found.path, found.number, found.reason) == (path, 1, "before-the-import-of-bung")
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("SELECT count(*) FROM document").fetchone()[0] == len(before["document"])
        assert copy.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert list((db.folder / "temporary").iterdir()) == []


def test_what_is_open_to_be_read_only_gets_no_backup(db: Database) -> None:
    fill(db)
    backup.snapshot(db, "x")
    before = backup.all(db.folder)
    with Database.open(db.folder, read_only=True) as reading, pytest.raises(ReadOnlyLibrary):
        backup.before(reading, "before many tags")
    assert backup.all(db.folder) == before


def test_a_snapshot_leaves_the_cache_of_vectors_out(db: Database) -> None:
    with db.quiet() as tx:
        vectors.put(tx, "m", {bytes([i]): bytes(100_000) for i in range(20)})
    assert backup.snapshot(db, "x").stat().st_size < 500_000


def test_a_snapshot_while_another_transaction_is_open(db: Database) -> None:
    with db.quiet() as tx:
        documents.add(tx, add_source(tx, "a"), draft(Lang.DE))
        path = backup.snapshot(db, "x")
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("SELECT count(*) FROM document").fetchone()[0] == 0


def test_restoring_gives_back_the_content_and_keeps_what_was_there(db: Database) -> None:
    fill(db)
    before = steps.content(db)
    path = backup.snapshot(db, "x")
    with db.reading() as tx:
        indexed = changes.last(tx)
    add(db, draft(Lang.EN))
    after = steps.content(db)
    with db.reading() as tx:
        latest = changes.last(tx)
    db.close()
    backup.restore(db.folder, path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == before
        assert again.id == db.id
        with again.reading() as tx:
            assert changes.last(tx) > latest > indexed
            assert changes.since(tx, latest).changed == {d.id for d in documents.all(tx)}
    kept = backup.all(db.folder)[-1]
    assert kept.reason == "before-restoring"
    backup.restore(db.folder, kept.path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == after


def test_restoring_over_a_damaged_file_keeps_that_too(db: Database) -> None:
    fill(db)
    before = steps.content(db)
    path = backup.snapshot(db, "x")
    db.close()
    (db.folder / connecting.FILE_NAME).write_bytes(b"nonsense" * 1000)
    backup.restore(db.folder, path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == before
    (damaged,) = (db.folder / "backups").glob("damaged-*")
    assert damaged.read_bytes() == b"nonsense" * 1000


def test_restoring_the_oldest_that_is_kept(db: Database) -> None:
    """The snapshot of what is there pushes one out of the rotation: it must not be the one asked for."""
    fill(db)
    before = steps.content(db)
    paths = [backup.snapshot(db, f"{number}") for number in range(snapshots.NEWEST)]
    add(db, draft(Lang.EN))
    after = steps.content(db)
    db.close()
    backup.restore(db.folder, paths[0])
    with Database.open(db.folder) as again:
        assert steps.content(again) == before
    backup.restore(db.folder, backup.all(db.folder)[-1].path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == after


@pytest.mark.parametrize("size", [20_000, 150_000])
def test_a_full_disk_does_not_pass_for_a_damaged_library(db: Database, size: int) -> None:
    fill(db)
    path = backup.snapshot(db, "x")
    add(db, draft(Lang.EN, [f"A sentence with the number {n}." for n in range(4000)]))
    before = steps.content(db)
    db.close()
    with no_files_larger_than(size), pytest.raises(CannotWrite):
        backup.restore(db.folder, path)
    assert not list((db.folder / "backups").glob("damaged-*"))
    with Database.open(db.folder) as again:
        assert steps.content(again) == before
    backup.restore(db.folder, path)
    with Database.open(db.folder) as again, again.reading() as tx:
        assert len(documents.all(tx)) == 3


def test_a_library_in_use_by_another_program_is_not_replaced(db: Database) -> None:
    fill(db)
    path = backup.snapshot(db, "x")
    add(db, draft(Lang.EN))
    before = steps.content(db)
    db.close()
    with closing(sqlite3.connect(db.folder / connecting.FILE_NAME)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryInUse):
            backup.restore(db.folder, path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == before


def test_restoring_where_the_file_is_gone(db: Database) -> None:
    fill(db)
    before = steps.content(db)
    path = backup.snapshot(db, "x")
    db.close()
    (db.folder / connecting.FILE_NAME).unlink()
    backup.restore(db.folder, path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == before


@pytest.mark.parametrize("content", [None, b"", b"no database" * 100, "other", "cut"])
def test_what_is_no_backup_is_refused_and_nothing_changes(
    db: Database, tmp_path: Path, content: bytes | str | None
) -> None:
    fill(db)
    before, path = steps.content(db), tmp_path / "given.sqlite3"
    if content == "other":
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE t (x)")
    elif content == "cut":
        path.write_bytes(backup.snapshot(db, "x").read_bytes()[:40_000])
    elif isinstance(content, bytes):
        path.write_bytes(content)
    db.close()
    with pytest.raises(NoSuchBackup, match=r"given\.sqlite3"):
        backup.restore(db.folder, path)
    assert list((db.folder / "temporary").iterdir()) == []
    with Database.open(db.folder) as again:
        assert steps.content(again) == before


def made(folder: Path, ages: list[timedelta]) -> list[Backup]:
    """Empty files named as snapshots of the given ages would be, oldest first."""
    target = folder / "backups"
    target.mkdir(exist_ok=True)
    for number, age in enumerate(ages, 1):
        moment = (datetime.now(UTC) - age).strftime(snapshots.MOMENT)
        (target / f"{number:06}-{moment}Z-old.sqlite3").touch()
    return list(backup.all(folder))


def test_the_rotation_keeps_the_newest_days_and_weeks(db: Database) -> None:
    hours = [timedelta(hours=h) for h in range(24 * 100, 0, -1)]
    old = made(db.folder, hours)
    assert len(old) == len(hours)
    new = backup.snapshot(db, "new")
    kept = backup.all(db.folder)
    assert kept[-1].path == new
    assert [b.number for b in kept[-6:]] == list(range(len(hours) - 4, len(hours) + 2))
    days = {b.made.date() for b in kept}
    assert {datetime.now(UTC).date() - timedelta(days=d) for d in range(1, 7)} <= days
    weeks = {b.made.isocalendar()[:2] for b in kept}
    assert len(weeks) == 8
    assert len(kept) <= 6 + 7 + 8


def test_other_files_among_the_backups_are_left_alone(db: Database) -> None:
    made(db.folder, [timedelta(hours=h) for h in range(2000, 0, -1)])
    for name in ("my own.sqlite3", "damaged-1.sqlite3", "000001-x.txt"):
        (db.folder / "backups" / name).touch()
    backup.snapshot(db, "x")
    assert {"my own.sqlite3", "damaged-1.sqlite3", "000001-x.txt"} <= {
        p.name for p in (db.folder / "backups").iterdir()
    }


def test_at_most_hourly(db: Database) -> None:
    now = datetime.now(UTC)
    assert backup.hourly(db, now) is not None
    assert backup.hourly(db, now + timedelta(minutes=59)) is None
    assert backup.hourly(db, now + timedelta(minutes=61)) is None
    add(db, draft(Lang.DE))
    assert backup.hourly(db, now + timedelta(minutes=59)) is None
    assert backup.hourly(db, now + timedelta(minutes=61)) is not None


def test_a_clock_that_was_set_back_does_not_stop_backups(db: Database) -> None:
    made(db.folder, [timedelta(days=-400)])
    path = backup.hourly(db)
    assert path is not None
    assert backup.all(db.folder)[-1].path == path


def test_no_export_takes_the_place_of_a_library_or_a_backup(db: Database) -> None:
    fill(db)
    before, kept = steps.content(db), backup.snapshot(db, "x")
    for target in (db.folder / connecting.FILE_NAME, kept):
        with pytest.raises(CannotWrite, match="it is the file of a library"):
            write_text(target, "theme,quote")
    assert steps.content(db) == before
    assert kept.stat().st_size > 1000
    assert not list(db.folder.glob("*.part"))


def test_as_many_are_kept_as_is_promised() -> None:
    assert (snapshots.NEWEST, snapshots.DAYS, snapshots.WEEKS) == (6, 7, 8)


def test_the_log_of_a_file_that_goes_does_not_reach_the_one_restored(db: Database) -> None:
    path = backup.snapshot(db, "x")
    db.close()
    for suffix in ("-wal", "-shm"):
        (db.folder / f"library.sqlite3{suffix}").write_bytes(b"left by a crash")
    (db.folder / "library.sqlite3").write_bytes(b"damaged")
    backup.restore(db.folder, path)
    assert not [p for p in db.folder.iterdir() if p.name.endswith(("-wal", "-shm"))]
    with Database.open(db.folder) as again:
        assert check(again) == ()
