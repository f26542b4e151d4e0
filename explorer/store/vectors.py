"""Vectors of passages: a cache in a file of its own, so that backups do not carry it; it may be deleted at any time."""

import hashlib
import sqlite3
import urllib.parse
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from explorer.files.private import private_file
from explorer.store.transaction import Transaction

FILE_NAME: Final = "vectors.sqlite3"
WRITABLE: Final = "mode=rw"
_LOOK: Final = "SELECT model, key, value FROM vectors.vector LIMIT 1"
_AT_ONCE: Final = 5000
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS vectors.vector (model TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY (model, key)) STRICT, WITHOUT ROWID"
)


def attach(connection: sqlite3.Connection, folder: Path, mode: str) -> None:
    """Have the cache at hand in a connection to the library, in the mode (of SQLite's URIs) that it was opened with.

    A damaged cache is made anew; where none can be read, an empty one in memory stands for it.
    """
    path = folder / FILE_NAME
    if mode == WRITABLE:
        try:
            _attach_file(connection, path)
        except sqlite3.DatabaseError:
            _detach(connection)
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
            _attach_file(connection, path)
        return
    try:
        connection.execute("ATTACH DATABASE ? AS vectors", (address(path, mode),))
        connection.execute(_LOOK).fetchone()
    except sqlite3.DatabaseError:
        _detach(connection)
        connection.execute("ATTACH DATABASE ':memory:' AS vectors")
        connection.execute(_TABLE)


def _attach_file(connection: sqlite3.Connection, path: Path) -> None:
    private_file(path)
    connection.execute("ATTACH DATABASE ? AS vectors", (address(path, WRITABLE),))
    connection.execute("PRAGMA vectors.journal_mode = WAL").fetchone()
    connection.execute(_TABLE)
    connection.execute(_LOOK).fetchone()


def _detach(connection: sqlite3.Connection) -> None:
    with suppress(sqlite3.DatabaseError):
        connection.execute("DETACH DATABASE vectors")


def address(path: Path, mode: str) -> str:
    """A file as SQLite's URI, with one parameter."""
    return f"file:{urllib.parse.quote(str(path.absolute()))}?{mode}"


def key(text: str) -> bytes:
    """The key of a passage's text: its SHA-1, 20 bytes. Equal texts have one vector."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).digest()


def get(tx: Transaction, model: str, keys: Iterable[bytes]) -> dict[bytes, bytes]:
    """Vectors of a model by key, as the bytes that were put; keys without one are left out."""
    wanted = list(dict.fromkeys(keys))
    found: dict[bytes, bytes] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        query = f"SELECT key, value FROM vectors.vector WHERE model = ? AND key IN ({marks})"  # noqa: S608 marks only
        found.update(tx.rows(query, (model, *part)))
    return found


def put(tx: Transaction, model: str, vectors: Mapping[bytes, bytes]) -> None:
    """Keep vectors (float32, little-endian) of a model by key."""
    tx.run_many(
        "INSERT INTO vectors.vector (model, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        [(model, name, value) for name, value in vectors.items()],
    )


def forget(tx: Transaction, model: str | None = None) -> None:
    """Delete the vectors of a model, or of all."""
    tx.run("DELETE FROM vectors.vector WHERE ? IS NULL OR model = ?", (model, model))
