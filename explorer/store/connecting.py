"""Opening connections to a library's file, writable or not, with the settings that keep it safe."""

import sqlite3
from pathlib import Path
from typing import Final

from explorer.files.atomic import flush_folder
from explorer.files.private import private_file, private_folder
from explorer.model.errors import (
    LibraryDamaged,
    LibraryExists,
    LibraryNotClosed,
    LibraryTooNew,
    LibraryTooOld,
    NotALibrary,
    NotPermitted,
)
from explorer.store import migrations, vectors
from explorer.store.failures import told

FILE_NAME: Final = "library.sqlite3"
TEMPORARY: Final = "temporary"
"""Folder inside a library for unfinished files; emptied whenever the library is opened for writing."""

_HEADER: Final = 100
"""Bytes of the header of a database file (SQLite file format, 1.3)."""

_MAGIC: Final = b"SQLite format 3\0"
_BUSY_MS: Final = 10_000
_CACHE_KIB: Final = 32_768
_PRAGMAS: Final = ("foreign_keys = ON", "temp_store = MEMORY", f"cache_size = -{_CACHE_KIB}")


class Connection(sqlite3.Connection):
    """A connection that weak references may point to."""


def create_file(folder: Path) -> None:
    """Make an empty library in `folder`. Raises LibraryExists, LibraryNotClosed, CannotWrite."""
    private_folder(folder)
    path = private_file(folder / FILE_NAME)
    with told(folder):
        connection = connect(folder, read_only=False)
        try:
            connection.execute("BEGIN IMMEDIATE")
            if path.stat().st_size and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                raise LibraryExists(path=str(folder))
            migrations.migrate(connection, 0)
            connection.execute("COMMIT")
        finally:
            connection.close()
        flush_folder(folder)


def is_library(folder: Path) -> bool:
    """Whether `folder` holds a file that looks like a library, whatever its state."""
    try:
        return (folder / FILE_NAME).stat().st_size > 0
    except OSError:
        return False


def verify(folder: Path) -> None:
    """Look at the header of a library's file before SQLite does, so that nothing strange is opened or changed.

    Raises NotALibrary, LibraryDamaged, LibraryTooNew, NotPermitted.
    """
    path = folder / FILE_NAME
    header = _header(path)
    if not header:
        raise NotALibrary(path=str(folder))
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryDamaged(path=str(folder), reason="its file does not begin as one of SQLite does")
    found, application = (int.from_bytes(header[start : start + 4], "big") for start in (60, 68))
    made_just_now = application == 0 and _has_unsaved_pages(folder)
    if application != migrations.APPLICATION_ID and not made_just_now:
        raise NotALibrary(path=str(folder))
    if found > migrations.CURRENT:
        raise LibraryTooNew(path=str(folder), found=found, known=migrations.CURRENT)


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except (FileNotFoundError, NotADirectoryError):
        raise NotALibrary(path=str(path.parent)) from None
    except OSError as error:
        raise NotPermitted(path=str(path)) from error


def check_format(connection: sqlite3.Connection, folder: Path, read_only: bool) -> int:
    """The format as SQLite sees it. Raises NotALibrary, LibraryTooNew, LibraryTooOld."""
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != migrations.APPLICATION_ID:
        raise NotALibrary(path=str(folder))
    if found > migrations.CURRENT:
        raise LibraryTooNew(path=str(folder), found=found, known=migrations.CURRENT)
    if read_only and found < migrations.CURRENT:
        raise LibraryTooOld(path=str(folder), found=found, known=migrations.CURRENT)
    return found


def connect(folder: Path, read_only: bool) -> Connection:
    """Open a connection to the library, with the cache of vectors at hand.

    Raises sqlite3.Error; LibraryNotClosed where reading needs what cannot be written.
    """
    if not read_only:
        return _prepared(folder, vectors.WRITABLE)
    try:
        return _prepared(folder, "mode=ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
        if _has_unsaved_pages(folder):
            raise LibraryNotClosed(path=str(folder)) from error
        # A folder that cannot be written holds no -shm file, without which SQLite opens no WAL database.
        return _prepared(folder, "immutable=1")


def _has_unsaved_pages(folder: Path) -> bool:
    """Whether the WAL holds pages that are not in the main file, which `immutable` would leave out."""
    wal = folder / f"{FILE_NAME}-wal"
    return wal.exists() and wal.stat().st_size > 0


def _prepared(folder: Path, mode: str) -> Connection:
    connection = sqlite3.connect(
        vectors.address(folder / FILE_NAME, mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_MS / 1000,
        factory=Connection,
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if mode == vectors.WRITABLE:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        vectors.attach(connection, folder, mode)
        if mode != vectors.WRITABLE:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection
