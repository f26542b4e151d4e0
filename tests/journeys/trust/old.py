"""A library of months of work, and the same as an earlier format held it."""

import gzip
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from explorer.library import Library
from tests.journeys.trust.acting import aligning, exporting, tagging, tidying
from tests.store import released

NAME = "library.sqlite3"
LONG = 3000
"""Paragraphs of a text that makes the file large enough for a kill to hit its copying."""


def work_in(folder: Path, scratch: Path) -> None:
    """Import a long text; tag, align and tidy, the same in every run."""
    text = scratch / "lang.txt"
    text.write_text(
        "\n\n".join(f"Der {n}. Absatz berichtet über die Cloud der Verwaltung." for n in range(LONG)), "utf8"
    )
    with Library.open(folder) as library:
        library.imports.run([text])
        for act in (exporting, tagging, aligning, tidying):
            for _ in islice(act(library, Random(1), scratch), 8):
                pass
        library.history.undo()


def become_old(folder: Path, number: int) -> None:
    """Bring the file of a closed library to a released format: its rows in the very tables that were released."""
    path = folder / NAME
    new = path.rename(folder / f"{NAME}.new")
    path.write_bytes(gzip.decompress((released.DATA / f"format-{number}.sqlite3.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as old:
        triggers = old.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            old.execute(f"DROP TRIGGER {name}")
        old.execute("ATTACH DATABASE ? AS new", (str(new),))
        for table in _tables(old):
            columns = ", ".join(f'"{c}"' for c in _columns(old, "main", table) if c in _columns(old, "new", table))
            old.execute(f'DELETE FROM main."{table}"')
            old.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM new."{table}"')
        if number < 3:
            _aligned_by_settings(old)
        for _, sql in triggers:
            old.execute(sql)
        old.commit()
        assert old.execute("PRAGMA foreign_key_check").fetchall() == []
    new.unlink()


def _aligned_by_settings(old: sqlite3.Connection) -> None:
    """Formats 1 and 2 kept among the settings what two documents were aligned by, and not in the history."""
    old.execute(
        "INSERT INTO main.setting (key, value) SELECT 'aligned by ' || left_document || ' ' || right_document,"
        " json_quote(evidence) FROM new.alignment WHERE evidence IS NOT NULL"
    )
    for row in ("before", "after"):
        old.execute(f"UPDATE main.record SET {row} = json_remove({row}, '$.evidence') WHERE \"table\" = 'alignment'")


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]


def _columns(connection: sqlite3.Connection, database: str, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA {database}.table_info("{table}")')]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file of a library holds: its format, and every row of every table."""

    format: int
    rows: dict[str, list[tuple[object, ...]]]


def kept(path: Path) -> Kept:
    """Read a file of a library, be it a snapshot or one that a crash left with its log."""
    with closing(sqlite3.connect(path)) as library:
        assert library.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = {name: library.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall() for name in _tables(library)}
        return Kept(library.execute("PRAGMA user_version").fetchone()[0], rows)


def copied(folder: Path, scratch: Path) -> Path:
    """A copy of a library's file with its log, as a crash left them: reading it leaves those alone."""
    scratch.mkdir()
    for path in folder.glob(f"{NAME}*"):
        shutil.copyfile(path, scratch / path.name)
    return scratch / NAME
