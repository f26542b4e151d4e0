"""What SQLite refuses, told as errors of our own."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.model.errors import CannotWrite, ExplorerError, LibraryDamaged, LibraryGone, LibraryInUse, ReadOnlyLibrary

_PRIMARY = 0xFF
"""Extended result codes keep the primary one in the low byte."""

_UNREAD = (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ)
_UNREADABLE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_ERROR)


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Tell an operational error of SQLite as one of ours; breaches of constraints pass, being faults of the program."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as error:
        raise _told(error, folder) or error from error


def _told(error: sqlite3.DatabaseError, folder: Path) -> ExplorerError | None:
    path, code = str(folder), getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryInUse(path=path, holder="another program")
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyLibrary(path=path)
    if code == sqlite3.SQLITE_FULL:
        return CannotWrite(path=path, reason="the disk is full")
    if code == sqlite3.SQLITE_IOERR:
        return CannotWrite(path=path, reason="the disk does not take or give the data")
    if code == sqlite3.SQLITE_CANTOPEN and not folder.exists():
        return LibraryGone(path=path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN):
        return LibraryDamaged(path=path, reason=str(error))
    return None


def is_unreadable(error: sqlite3.Error) -> bool:
    """Whether a file is damaged, foreign or absent, rather than busy, or its disk full."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code in _UNREAD or code & _PRIMARY in _UNREADABLE
