"""Files of snapshots: written through SQLite's own backup, numbered, and let go of in rotation."""

import re
import secrets
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from explorer.files.atomic import SUFFIX, settle
from explorer.files.failures import writing
from explorer.files.private import private_file, private_folder
from explorer.store.connecting import TEMPORARY

FOLDER: Final = "backups"
NEWEST: Final = 6
DAYS: Final = 7
WEEKS: Final = 8
"""So many backups are kept: the newest, then one for each of so many days, then one for each of so many weeks."""

MOMENT: Final = "%Y%m%dT%H%M%S"
_NAME: Final = re.compile(r"(\d{6})-(\d{8}T\d{6})Z-([a-z0-9-]+)\.sqlite3", re.ASCII)


@dataclass(frozen=True, slots=True)
class Backup:
    """A snapshot: its place in the row (which holds even if the clock is set back), its moment (UTC) and its reason."""

    path: Path
    number: int
    made: datetime
    reason: str


def backups(folder: Path) -> tuple[Backup, ...]:
    """The snapshots of a library, oldest first."""
    found = []
    for path in (folder / FOLDER).glob("*.sqlite3"):
        if match := _NAME.fullmatch(path.name):
            made = datetime.strptime(match[2], MOMENT).replace(tzinfo=UTC)
            found.append(Backup(path, int(match[1]), made, match[3]))
    return tuple(sorted(found, key=lambda backup: backup.number))


def copy_from(connection: sqlite3.Connection, folder: Path, reason: str) -> Path:
    """Write a snapshot of what a connection sees. Raises CannotWrite, sqlite3.Error."""
    rows = backups(folder)
    word = re.sub(r"[^a-z0-9]+", "-", reason.lower()).strip("-")[:40] or "backup"
    number, moment = rows[-1].number + 1 if rows else 1, datetime.now(UTC).strftime(MOMENT)
    target = private_folder(folder / FOLDER) / f"{number:06}-{moment}Z-{word}.sqlite3"
    temporary = private_file(private_folder(folder / TEMPORARY) / f"{secrets.token_hex(8)}{SUFFIX}")
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with writing(target):
            settle(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    _rotate(folder)
    return target


def _rotate(folder: Path) -> None:
    rows = list(reversed(backups(folder)))
    kept = {backup.path for backup in rows[:NEWEST]}
    for calendar, count in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS)):
        periods: dict[str, Path] = {}
        for backup in rows:
            periods.setdefault(backup.made.strftime(calendar), backup.path)
        kept |= set(list(periods.values())[:count])
    for backup in rows:
        if backup.path not in kept:
            with writing(backup.path):
                backup.path.unlink(missing_ok=True)
