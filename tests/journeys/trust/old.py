"""A library of months of work, and the same as the first released format held it."""

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

FORMAT = 1
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


def become_old(folder: Path) -> None:
    """Bring the file of a closed library to the first format: exactly the tables and triggers that were released."""
    with closing(sqlite3.connect(":memory:")) as old, closing(sqlite3.connect(folder / NAME)) as library:
        old.deserialize(gzip.decompress((released.DATA / f"format-{FORMAT}.sqlite3.gz").read_bytes()))
        for kind, name, _ in _schema(library) - _schema(old):
            library.execute(f"DROP {kind} {name}")
        for _, _, sql in sorted(_schema(old) - _schema(library), key=lambda row: row[0] != "table"):
            library.execute(sql)
        library.execute(f"PRAGMA user_version = {FORMAT}")
        library.commit()
        library.execute("PRAGMA journal_mode = DELETE")
        assert _schema(library) == _schema(old)


def _schema(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {row for row in rows if row[1] != "sqlite_sequence"}


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file of a library holds: its format, and every row of every table but the derived word pairs."""

    format: int
    rows: dict[str, list[tuple[object, ...]]]


def kept(path: Path) -> Kept:
    """Read a file of a library, be it open, killed or a snapshot. Its log is read, and nothing changed."""
    with closing(sqlite3.connect(path)) as library:
        assert library.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = [name for kind, name, _ in _schema(library) if kind == "table" and name != "word_pair"]
        rows = {name: library.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in sorted(names)}
        return Kept(library.execute("PRAGMA user_version").fetchone()[0], rows)


def copied(folder: Path, scratch: Path) -> Path:
    """A copy of a library's file with its log, as a crash left them: reading it leaves those alone."""
    scratch.mkdir()
    for path in folder.glob(f"{NAME}*"):
        shutil.copyfile(path, scratch / path.name)
    return scratch / NAME
