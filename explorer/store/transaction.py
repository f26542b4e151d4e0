"""What the functions of the store work in: a transaction of one connection."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from explorer.model.change import Change
from explorer.model.errors import BadValue

Parameters = Sequence[Any] | Mapping[str, Any]
Row = tuple[Any, ...]


class Transaction:
    """An open transaction. Outside the store it is only handed on; `change` says what it touched once it has ended.

    `undoable` tells a person's step from what happens outside the history.
    """

    __slots__ = ("_connection", "change", "undoable")

    def __init__(self, connection: sqlite3.Connection, undoable: bool = False, change: Change | None = None) -> None:
        self._connection = connection
        self.undoable = undoable
        self.change = change or Change("")

    def rows(self, statement: str, parameters: Parameters = ()) -> list[Row]:
        """Every row of a query."""
        return self._execute(statement, parameters).fetchall()

    def row(self, statement: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, None where there is none."""
        found: Row | None = self._execute(statement, parameters).fetchone()
        return found

    def value(self, statement: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, None where there is none."""
        found = self.row(statement, parameters)
        return found[0] if found else None

    def run(self, statement: str, parameters: Parameters = ()) -> int:
        """Run a statement that changes rows; how many it changed."""
        return self._execute(statement, parameters).rowcount

    def run_many(self, statement: str, parameters: Iterable[Parameters]) -> None:
        """Run a statement once for each set of parameters."""
        with _storable():
            self._connection.executemany(statement, parameters)

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Add a row; its rowid. Names of tables and columns come from the program, never from data."""
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 names of our own
        rowid = self._execute(statement, tuple(values.values())).lastrowid
        assert rowid is not None
        return rowid

    def _execute(self, statement: str, parameters: Parameters) -> sqlite3.Cursor:
        with _storable():
            return self._connection.execute(statement, parameters)


@contextmanager
def _storable() -> Iterator[None]:
    """Tell values that SQLite cannot hold: numbers of more than 64 bits, texts with half a surrogate pair."""
    try:
        yield
    except OverflowError:
        raise BadValue(value="A number so large", field="number in a library", expected="give a smaller one") from None
    except UnicodeEncodeError as error:
        text = error.object.encode("utf-8", "backslashreplace").decode("utf-8")
        raise BadValue(value=text[:80], field="text in a library", expected="it holds half a character") from None


class Gate:
    """Lets one writer in at a time, and a person's step before the writes of jobs.

    SQLite alone would have the person's thread sleep and try again while a job writes one transaction after another.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._busy = False
        self._urgent = 0
        self.waiting = 0

    def enter(self, urgent: bool) -> None:
        """Wait for one's turn."""
        with self._condition:
            self._urgent += urgent
            self.waiting += 1
            try:
                self._condition.wait_for(lambda: not self._busy and (urgent or not self._urgent))
                self._busy = True
            finally:
                self._urgent -= urgent
                self.waiting -= 1

    def leave(self) -> None:
        """Let the next one in."""
        with self._condition:
            self._busy = False
            self._condition.notify_all()
