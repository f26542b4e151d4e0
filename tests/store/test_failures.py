import sqlite3
from pathlib import Path

import pytest

from explorer.model.errors import (
    CannotWrite,
    ExplorerError,
    LibraryDamaged,
    LibraryGone,
    LibraryInUse,
    ReadOnlyLibrary,
)
from explorer.store.failures import is_unreadable, told


def failure(code: int) -> sqlite3.OperationalError:
    """An error as SQLite gives it."""
    error = sqlite3.OperationalError("as SQLite says")
    error.sqlite_errorcode = code
    return error


def raise_(error: Exception) -> None:
    raise error


CASES = (
    (sqlite3.SQLITE_BUSY, LibraryInUse, False),
    (sqlite3.SQLITE_LOCKED, LibraryInUse, False),
    (sqlite3.SQLITE_READONLY_DBMOVED, ReadOnlyLibrary, False),
    (sqlite3.SQLITE_FULL, CannotWrite, False),
    (sqlite3.SQLITE_IOERR_WRITE, CannotWrite, False),
    (sqlite3.SQLITE_IOERR_READ, CannotWrite, True),
    (sqlite3.SQLITE_IOERR_SHORT_READ, CannotWrite, True),
    (sqlite3.SQLITE_CANTOPEN, LibraryDamaged, True),
    (sqlite3.SQLITE_CORRUPT, LibraryDamaged, True),
    (sqlite3.SQLITE_NOTADB, LibraryDamaged, True),
)


@pytest.mark.parametrize(("code", "kind", "unreadable"), CASES)
def test_what_sqlite_refuses_is_told(tmp_path: Path, code: int, kind: type[ExplorerError], unreadable: bool) -> None:
    with pytest.raises(kind), told(tmp_path):
        raise_(failure(code))
    assert is_unreadable(failure(code)) is unreadable


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryGone), told(tmp_path / "gone"):
        raise_(failure(sqlite3.SQLITE_CANTOPEN))


@pytest.mark.parametrize("error", [sqlite3.IntegrityError("x"), sqlite3.ProgrammingError("x"), failure(1)])
def test_faults_of_the_program_pass(tmp_path: Path, error: sqlite3.Error) -> None:
    with pytest.raises(type(error), match=r"x|as SQLite says"), told(tmp_path):
        raise_(error)
