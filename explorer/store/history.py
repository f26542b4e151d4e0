"""Undo and redo: the rows of a step are put back, in reverse order, if they are still as the step left them."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any, Final

from explorer.model.change import Change
from explorer.model.errors import ExplorerError, LibraryDamaged, NothingToRedo, NothingToUndo, UndoRefused
from explorer.store import dossiers, recording
from explorer.store.database import Database
from explorer.store.failures import told
from explorer.store.tracking import TRACKED
from explorer.store.transaction import Transaction

Row = dict[str, Any]
_DONE: Final = "SELECT id, name, data FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
_UNDONE: Final = "SELECT id, name, data FROM step WHERE state = 'undone' ORDER BY id LIMIT 1"


def undo(db: Database) -> Change:
    """Take back the last step; what that touched, under the step's name.

    Raises NothingToUndo, ReadOnlyLibrary; UndoRefused if what the step touched has changed since: then nothing is
    changed, and the step leaves the stack, so that those below it can be reached.
    """
    return _turn(db, _DONE, "undone", NothingToUndo)


def redo(db: Database) -> Change:
    """Do again what was undone last; what that touched. Raises NothingToRedo, and else as `undo` does."""
    return _turn(db, _UNDONE, "done", NothingToRedo)


def next_undo(tx: Transaction) -> tuple[str, dict[str, str | int]] | None:
    """Name and data of the step that undo would take back."""
    return _named(tx.row(_DONE))


def next_redo(tx: Transaction) -> tuple[str, dict[str, str | int]] | None:
    """Name and data of the step that redo would do again."""
    return _named(tx.row(_UNDONE))


def _named(row: tuple[Any, ...] | None) -> tuple[str, dict[str, str | int]] | None:
    return None if row is None else (row[1], json.loads(row[2]))


def _turn(db: Database, query: str, state: str, nothing: Callable[[], ExplorerError]) -> Change:
    """Turn round the step that `query` finds; the records of turning it replace its own, ready to turn it back."""
    with told(db.folder):
        connection = db.begin(urgent=True)
        tx = Transaction(connection, undoable=True)
        refused: UndoRefused | None = None
        try:
            row = tx.row(query)
            if row is None:
                raise nothing()
            step, change = row[0], Change(row[1], json.loads(row[2]))
            tx.run("SAVEPOINT turning")
            try:
                change = _turned(tx, step, change, state)
            except (UndoRefused, sqlite3.IntegrityError):
                tx.run("ROLLBACK TO turning")
                tx.run("DELETE FROM step WHERE id = ?", (step,))
                refused = UndoRefused(step=str(change))
            tx.run("RELEASE turning")
        except BaseException:
            db.end(connection, "ROLLBACK")
            raise
        db.end(connection, "COMMIT")
    if refused is not None:
        raise refused
    return change


def _turned(tx: Transaction, step: int, named: Change, state: str) -> Change:
    records = tx.rows('SELECT "table", before, after FROM record WHERE step = ? ORDER BY id DESC', (step,))
    tx.run("DELETE FROM record WHERE step = ?", (step,))
    recording.record_as(tx, step)
    for table, before, after in records:
        if not _put_back(tx, table, _row(before), _row(after)):
            raise UndoRefused(step=str(named))
    dossiers.sever_strangers(tx, _documents(records))
    recording.record_as(tx, None)
    tx.run("UPDATE step SET state = ? WHERE id = ?", (state, step))
    change = recording.touched(tx, step, named)
    if not dossiers.are_sound(tx, change.dossiers):
        raise UndoRefused(step=str(named))
    return change


def _row(text: str | None) -> Row | None:
    return None if text is None else json.loads(text)


def _documents(records: list[tuple[Any, ...]]) -> set[int]:
    """The documents whose own rows were put back: only these can have changed their dossier."""
    rows = [_row(before or after) or {} for table, before, after in records if table == "document"]
    return {row["id"] for row in rows}


def _put_back(tx: Transaction, table: str, before: Row | None, after: Row | None) -> bool:
    """Have one row as it was before; whether it was found as the step had left it.

    Table and columns are checked against what this program tracks: the history is data that may come from elsewhere.
    """
    columns = TRACKED.get(table)
    if columns is None or any(row is not None and set(row) != set(columns) for row in (before, after)):
        raise LibraryDamaged(path="", reason="its history names what is no part of a library")
    if before is None:
        return tx.run(f"DELETE FROM {table} WHERE {_is_now(columns)}", after or {}) == 1  # noqa: S608
    if after is None:
        tx.insert(table, before)
        return True
    differing = tuple(name for name in columns if before[name] != after[name])
    values = {f"new_{name}": before[name] for name in differing} | after
    puts = ", ".join(f'"{name}" = :new_{name}' for name in differing)
    return tx.run(f"UPDATE {table} SET {puts} WHERE {_is_now((columns[0], *differing))}", values) == 1  # noqa: S608


def _is_now(columns: tuple[str, ...]) -> str:
    return " AND ".join(f'"{name}" IS :{name}' for name in columns)
