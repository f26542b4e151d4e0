"""Backups of a library: before bulk work, at most hourly while working, and put back when asked."""

import os
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from explorer.files.atomic import SUFFIX, settle
from explorer.files.failures import writing
from explorer.files.private import private_file, private_folder
from explorer.model.errors import NoSuchBackup, ReadOnlyLibrary
from explorer.store import connecting, migrations, snapshots, sources, vectors
from explorer.store.database import Database
from explorer.store.failures import is_unreadable, told
from explorer.store.snapshots import Backup

__all__ = ["Backup", "all", "before", "copy", "hourly", "restore", "snapshot"]

_HOUR: Final = timedelta(hours=1)


def snapshot(db: Database, reason: str) -> Path:
    """Write a snapshot of the library as it is now, and let go of those beyond the rotation. Raises CannotWrite."""
    with told(db.folder), closing(connecting.connect(db.folder, read_only=True)) as connection:
        return snapshots.copy_from(connection, db.folder, reason)


@contextmanager
def copy(db: Database, beside: Path) -> Iterator[Path]:
    """A copy of the library's file as it is now, for the time of the block: to be packed, not to be kept.

    It lies in the library, or where that may not be written in the folder `beside`, where the packed one is to lie.
    """
    place = beside if db.read_only else db.temporary()
    with tempfile.TemporaryDirectory(dir=place, prefix=".", suffix=SUFFIX) as scratch:
        target = private_file(Path(scratch) / connecting.FILE_NAME)
        with (
            told(db.folder),
            closing(connecting.connect(db.folder, read_only=True)) as connection,
            closing(sqlite3.connect(target, isolation_level=None)) as made,
        ):
            connection.backup(made)
            made.execute("PRAGMA journal_mode = DELETE")
        yield target


def hourly(db: Database, now: datetime | None = None) -> Path | None:
    """A snapshot if the last one is an hour old (or of the future) and something was written since; else None.

    Raises CannotWrite.
    """
    now = now or datetime.now(UTC)
    rows = all(db.folder)
    if rows and (timedelta(0) <= now - rows[-1].made < _HOUR or _is_same(db, rows[-1].path)):
        return None
    return snapshot(db, "hourly")


def before(db: Database, reason: str) -> Path | None:
    """A snapshot before bulk work, unless there is nothing to lose or nothing was written since the last; else None.

    Raises CannotWrite, ReadOnlyLibrary.
    """
    if db.read_only:  # the backups are those of who writes
        raise ReadOnlyLibrary(path=str(db.folder))
    rows = all(db.folder)
    with db.reading() as tx:
        empty = not sources.all(tx)
    if empty or (rows and _is_same(db, rows[-1].path)):
        return None
    return snapshot(db, reason)


def _is_same(db: Database, path: Path) -> bool:
    """Whether nothing was written since a backup was made."""
    query = "SELECT number FROM recorder"
    try:
        with closing(sqlite3.connect(vectors.address(path, "immutable=1"), uri=True)) as copy, db.reading() as tx:
            return bool(copy.execute(query).fetchone()[0] == tx.value(query))
    except sqlite3.Error:
        return False


def all(folder: Path) -> tuple[Backup, ...]:  # noqa: A001 the verb of every room's list
    """The backups of a library, oldest first."""
    return snapshots.backups(folder)


def restore(folder: Path, backup: Path) -> None:
    """Put a snapshot in the place of the library's file, which is kept: as a snapshot, or as it is if unreadable.

    The library must be closed and its lock held by who calls. The index sees every document as changed. Raises
    NoSuchBackup, CannotWrite, LibraryInUse; then the library is as it was.
    """
    temporary = private_file(private_folder(folder / connecting.TEMPORARY) / f"{secrets.token_hex(8)}{SUFFIX}")
    try:
        _copy_checked(backup, temporary)  # first, since one more snapshot may push this one out of the rotation
        with told(folder):
            _mark_changed(temporary, after=_keep_present(folder))
        with writing(folder / connecting.FILE_NAME):
            for suffix in ("-wal", "-shm"):  # they belong to the file that goes
                (folder / (connecting.FILE_NAME + suffix)).unlink(missing_ok=True)
            settle(temporary, folder / connecting.FILE_NAME)
    finally:
        temporary.unlink(missing_ok=True)


def _copy_checked(backup: Path, target: Path) -> None:
    """Copy a snapshot and see that it is whole. Raises NoSuchBackup, CannotWrite."""
    try:
        address = vectors.address(backup, "immutable=1")
        with closing(sqlite3.connect(address, uri=True)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            ours = copy.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
            known = copy.execute("PRAGMA user_version").fetchone()[0] <= migrations.CURRENT
            if not (whole and ours and known):
                raise NoSuchBackup(path=str(backup))
    except sqlite3.Error as error:
        if is_unreadable(error):
            raise NoSuchBackup(path=str(backup)) from error
        with told(target.parent.parent):
            raise
    except ValueError as error:  # half of a surrogate pair, or a null, in the name
        raise NoSuchBackup(path=str(backup)) from error


def _keep_present(folder: Path) -> int:
    """Snapshot the library before it is replaced; the number of its last change, or a very high one if unreadable.

    Raises CannotWrite, sqlite3.Error.
    """
    try:
        with closing(connecting.connect(folder, read_only=False)) as connection:
            snapshots.copy_from(connection, folder, "before restoring")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            number: int = connection.execute("SELECT number FROM recorder").fetchone()[0]
            return number
    except sqlite3.Error as error:
        if not is_unreadable(error):  # a full disk must not pass for a damaged library
            raise
        _put_aside(folder)
        return 1 << 40


def _put_aside(folder: Path) -> None:
    """Keep a library's file that cannot be read among the backups: someone may yet get something out of it.

    It keeps its own name as well until the other takes it: at no moment is there no file.
    """
    damaged = folder / connecting.FILE_NAME
    if damaged.exists():
        moment = datetime.now(UTC).strftime(snapshots.MOMENT)
        kept = private_folder(folder / snapshots.FOLDER) / f"damaged-{moment}Z-{secrets.token_hex(3)}.sqlite3"
        with writing(damaged):
            _second_name(damaged, kept)


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:  # disks such as USB sticks know no second names
        shutil.copyfile(path, other)


def _mark_changed(path: Path, after: int) -> None:
    """Have every document of a library's file count as changed after the change `after`. Raises sqlite3.Error."""
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("UPDATE recorder SET number = max(number, ?) + 1, step = NULL", (after,))
        copy.execute("UPDATE changed SET number = (SELECT number FROM recorder)")
        copy.commit()
        copy.execute("PRAGMA journal_mode = DELETE")
