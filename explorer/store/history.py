"""Undo and redo: the rows of a step are put back, in reverse order, if they are still as the step left them."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any, Final

from explorer.model.change import Change
from explorer.model.errors import ExplorerError, NothingToRedo, NothingToUndo, UndoRefused
from explorer.store import beads, dossiers, recording, tags, themes
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
    if not all(_put_back(tx, table, _row(before), _row(after)) for table, before, after in records):
        raise UndoRefused(step=str(named))
    dossiers.sever_strangers(tx, _ids(records, "document"))
    recording.record_as(tx, None)
    change = recording.touched(tx, step, named)
    if not _is_sound(tx, step, change, _ids(records, "tag")):
        raise UndoRefused(step=str(named))
    tx.run("UPDATE step SET state = ?, number = (SELECT number FROM recorder) WHERE id = ?", (state, step))
    return change


def _is_sound(tx: Transaction, step: int, change: Change, tag_ids: set[int]) -> bool:
    """Whether what was put back goes together with what has changed since in rows that the step did not touch."""
    return (
        dossiers.are_sound(tx, change.dossiers)
        and (not change.themes or themes.are_sound(tx))
        and tags.are_sound(tx, tag_ids)
        and beads.are_sound(
            tx, recording.aligned_pairs(tx, step), tx.value("SELECT number FROM step WHERE id = ?", (step,))
        )
    )


def _row(text: str | None) -> Row | None:
    return None if text is None else json.loads(text)


def _ids(records: list[tuple[Any, ...]], wanted: str) -> set[int]:
    """Keys of the rows of one table among records."""
    return {(_row(before or after) or {})["id"] for table, before, after in records if table == wanted}


def _put_back(tx: Transaction, table: str, before: Row | None, after: Row | None) -> bool:
    """Have one row as it was before; whether it was found as the step had left it.

    Table and columns are checked against what this program tracks: the history is data that may come from elsewhere.
    """
    columns = TRACKED.get(table)
    if columns is None or any(row is not None and set(row) != set(columns) for row in (before, after)):
        return False
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
