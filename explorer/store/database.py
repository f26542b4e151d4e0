"""One opened library file: its connections, and the three kinds of transaction."""

import shutil
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from explorer.files.private import private_folder
from explorer.model.change import Change
from explorer.model.errors import ExplorerError, ReadOnlyLibrary
from explorer.store import connecting, migrations, recording, snapshots
from explorer.store.failures import told
from explorer.store.standing import Standing
from explorer.store.transaction import Gate, Transaction

__all__ = ["Database", "Transaction", "Writing"]


class Database:
    """A library's file. May be used from any thread: each has a connection of its own.

    Who opens one for writing holds the library's lock (`files.locking`).
    """

    def __init__(self, folder: Path, read_only: bool) -> None:
        self.folder = folder
        self.read_only = read_only
        self._local = threading.local()
        self._connections: weakref.WeakSet[connecting.Connection] = weakref.WeakSet()
        self._guard = threading.Lock()
        self._closed = False
        self._standing = Standing(folder)
        self.gate = Gate()
        with self.reading() as tx:
            self.id: str = tx.value("SELECT value FROM library WHERE key = 'id'")

    @classmethod
    def create(cls, folder: Path) -> Self:
        """Make an empty library in `folder` and open it. Raises LibraryExists, CannotWrite."""
        folder = folder.absolute()
        connecting.create_file(folder)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path, read_only: bool = False) -> Self:
        """Open the library in `folder`, bringing an older format up to date first (with a backup beforehand).

        Raises NotALibrary, NotPermitted, LibraryDamaged, LibraryTooNew, LibraryTooOld (an older one, read-only).
        """
        folder = folder.absolute()
        connecting.verify(folder)
        with told(folder):
            connection = connecting.connect(folder, read_only)
            try:
                found = connecting.check_format(connection, folder, read_only)
                if found < migrations.CURRENT:
                    _migrate(connection, folder, found)
                elif not read_only and not migrations.has_own_triggers(connection):
                    _in_one(connection, lambda: migrations.make_triggers(connection))
            finally:
                connection.close()
            if not read_only:
                _tidy(folder)
            return cls(folder, read_only)

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Whether `folder` holds a library, whatever its state."""
        return connecting.is_library(folder)

    def close(self) -> None:
        """Close every connection; afterwards the database cannot be used."""
        with self._guard:
            self._closed = True
            connections = list(self._connections)
            self._connections.clear()
        left_behind = not self.read_only and self._standing.left_behind
        if left_behind and connections:
            _rescue(connections[0], self.folder)
        self._local = threading.local()
        for connection in connections:
            with suppress(sqlite3.Error):
                connection.close()
        if left_behind:
            self._standing.drop_log()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def temporary(self) -> Path:
        """A private folder inside the library for unfinished files. Raises as `begin` does."""
        self._standing.verify()
        return private_folder(self.folder / connecting.TEMPORARY)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A transaction that sees the library as it is now, whatever is written meanwhile."""
        with told(self.folder):
            connection = self._connection()
            if connection.in_transaction:
                yield Transaction(connection)
                return
            connection.execute("BEGIN")
            try:
                yield Transaction(connection)
            finally:
                _end(connection, "COMMIT")

    def step(self, name: str, **data: str | int) -> "Writing":
        """One undoable transaction of a person; after the block, its `change` (and its transaction's) says what it did.

        `name` is an English template for people, `data` fills it. Raises ReadOnlyLibrary, CannotWrite.
        """
        return Writing(self, name, data)

    def quiet(self) -> "Writing":
        """One transaction outside the history: imports, proposals, marks. Raises ReadOnlyLibrary, CannotWrite."""
        return Writing(self, None, {})

    def _connection(self) -> connecting.Connection:
        connection: connecting.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with self._guard:
                if self._closed:
                    raise sqlite3.ProgrammingError("the library is closed")
            if not self.read_only:
                self._standing.verify()
            connection = connecting.connect(self.folder, self.read_only)
            self._local.connection, self._local.closer = connection, _Closer(connection)
            self._connections.add(connection)
        return connection

    def begin(self, urgent: bool) -> connecting.Connection:
        """Begin to write on this thread's connection. A person's step is on disk before it is acknowledged.

        Raises ReadOnlyLibrary; LibraryGone, LibraryReplaced where the file has lost its name.
        """
        if self.read_only:
            raise ReadOnlyLibrary(path=str(self.folder))
        self._standing.verify()
        connection = self._connection()
        if connection.in_transaction:
            raise RuntimeError("a transaction is open on this thread already")
        self.gate.enter(urgent)
        try:
            connection.execute(f"PRAGMA synchronous = {'FULL' if urgent else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE recorder SET number = number + 1")
            self._standing.note_log()
        except BaseException:
            _end(connection, "ROLLBACK")
            self.gate.leave()
            raise
        return connection

    def end(self, connection: connecting.Connection, statement: str) -> None:
        """Commit or roll back what `begin` began."""
        try:
            connection.execute(statement)
        finally:
            _end(connection, "ROLLBACK")
            self.gate.leave()


class Writing:
    """A writing transaction, to be used in a `with` statement: committed when the block ends well, else rolled back."""

    def __init__(self, database: Database, name: str | None, data: dict[str, str | int]) -> None:
        self._database = database
        self._name, self._data = name, data
        self.change = Change(name or "", data)

    def __enter__(self) -> Transaction:
        with told(self._database.folder):
            self._connection = self._database.begin(urgent=self._name is not None)
            self._transaction = Transaction(self._connection, self._name is not None, self.change)
            if self._name is not None:
                self._begin_step(self._name)
        return self._transaction

    def _begin_step(self, name: str) -> None:
        try:
            self._step = recording.begin(self._transaction, name, self._data)
        except BaseException:
            self._database.end(self._connection, "ROLLBACK")
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with told(self._database.folder):
            if kind is not None:
                self._database.end(self._connection, "ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise error
                return
            try:
                change = self._finished()
            except BaseException:
                self._database.end(self._connection, "ROLLBACK")
                raise
            self._database.end(self._connection, "COMMIT")
        self.change = self._transaction.change = change

    def _finished(self) -> Change:
        if self._name is not None:
            return recording.finish(self._transaction, self._step, Change(self._name, self._data))
        return recording.outside(self._transaction)


def _rescue(connection: connecting.Connection, folder: Path) -> None:
    """Keep what an open library holds whose file was replaced, as far as that can be."""
    with suppress(sqlite3.Error, ExplorerError):
        snapshots.copy_from(connection, folder, "replaced by another program")


def _tidy(folder: Path) -> None:
    """Remove what a crash left unfinished, and have only the owner enter, also where the folder was copied here."""
    shutil.rmtree(folder / connecting.TEMPORARY, ignore_errors=True)
    with suppress(ExplorerError):
        private_folder(folder)


def _end(connection: sqlite3.Connection, statement: str) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute(statement)


class _Closer:
    """Closes a connection when the thread ends whose local this is; SQLite's own cycles would keep it open for long."""

    def __init__(self, connection: connecting.Connection) -> None:
        self._connection = connection

    def __del__(self) -> None:
        with suppress(sqlite3.Error):
            self._connection.close()


def _migrate(connection: connecting.Connection, folder: Path, found: int) -> None:
    snapshots.copy_from(connection, folder, f"before format {migrations.CURRENT}")
    connection.execute("PRAGMA foreign_keys = OFF")  # steps may make tables anew
    _in_one(connection, lambda: migrations.migrate(connection, found))


def _in_one(connection: connecting.Connection, work: Callable[[], None]) -> None:
    """Do work on a connection in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        work()
        connection.execute("COMMIT")
    finally:
        _end(connection, "ROLLBACK")
