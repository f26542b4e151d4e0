"""From each released format of a library to the next, one transaction for all."""

import secrets
import sqlite3
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from explorer.store import schema, tracking

APPLICATION_ID: Final = 0x44495054
"""`DIPT`: in the header of every library file, so that other programs can tell what it is."""

Step = Callable[[sqlite3.Connection], None]


def _format_1(connection: sqlite3.Connection) -> None:
    for statement in statements(schema.FORMAT_1):
        connection.execute(statement)
    identity = uuid.UUID(bytes=secrets.token_bytes(16), version=4).hex
    made = datetime.now(UTC).isoformat(timespec="seconds")
    connection.executemany("INSERT INTO library (key, value) VALUES (?, ?)", [("id", identity), ("made", made)])


def _format_2(connection: sqlite3.Connection) -> None:
    """Word pairs in a table that every SQLite checks rightly; there were none before, and they can be learnt again."""
    for statement in statements(schema.FORMAT_2):
        connection.execute(statement)


def _format_3(connection: sqlite3.Connection) -> None:
    """What documents were aligned by goes from the settings to their alignment, and to its rows in the history."""
    for statement in statements(schema.FORMAT_3):
        connection.execute(statement)


STEPS: Final[tuple[Step, ...]] = (_format_1, _format_2, _format_3)
"""The step at place n makes format n + 1 of format n; format 0 is an empty file."""

CURRENT: Final = len(STEPS)


def migrate(connection: sqlite3.Connection, found: int) -> None:
    """Bring a library from format `found` to the current one, within the transaction that the caller has begun.

    Triggers are dropped before and made anew after, since steps are no work of a person.
    """
    _drop_triggers(connection)
    for step in STEPS[found:]:
        step(connection)
    make_triggers(connection)
    if lost := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise sqlite3.IntegrityError(f"the migration leaves rows of {lost[0][0]} without those they point to")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {CURRENT}")


def make_triggers(connection: sqlite3.Connection) -> None:
    """Have exactly the triggers that this program makes, within the transaction that the caller has begun."""
    _drop_triggers(connection)
    for trigger in tracking.triggers():
        connection.execute(trigger)


def has_own_triggers(connection: sqlite3.Connection) -> bool:
    """Whether the triggers are those that this program makes, and no others that came with the file."""
    found = connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    return sorted(row[0] for row in found) == sorted(tracking.triggers())


def _drop_triggers(connection: sqlite3.Connection) -> None:
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        quoted = name.replace('"', '""')
        connection.execute(f'DROP TRIGGER "{quoted}"')


def statements(script: str) -> list[str]:
    """The single statements of a script, to run within a transaction (executescript would commit)."""
    found, part = [], ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            found.append(part.strip())
            part = ""
    return found
