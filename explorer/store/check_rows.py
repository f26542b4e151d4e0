"""Checks of the file, the tables and the rows that hang together."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache

from explorer.model.bitext import DossierStatus
from explorer.model.notice import Notice
from explorer.model.reports import Finding
from explorer.store import migrations, tracking
from explorer.store import themes as theme_rows
from explorer.store.transaction import Transaction


def file(tx: Transaction) -> Iterator[Finding]:
    """What SQLite itself finds: damaged pages, rows that point nowhere."""
    for (line,) in tx.rows("PRAGMA main.integrity_check(20)"):
        if line != "ok":
            template = "The library's file is damaged ({reason}); restore a backup from its folder backups."
            yield Finding(Notice(template, {"reason": line}))
    for table, row, parent, _ in tx.rows("PRAGMA main.foreign_key_check"):
        template = "Row {row} of the table {table} points to a row of {parent} that is not there; restore a backup."
        yield Finding(Notice(template, {"row": row or 0, "table": table, "parent": parent}))


@cache
def _expected() -> frozenset[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.migrate(connection, 0)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return frozenset(rows.fetchall())


def schema(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Tables, indexes and triggers as this program makes them; triggers are made anew."""
    found = frozenset(tx.rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    differing = sorted({(row[0], row[1]) for row in _expected() ^ found})
    for kind, name in differing:
        mended = repair and kind == "trigger"
        yield Finding(Notice("The {kind} {name} is not as Diptych makes it.", {"kind": kind, "name": name}), mended)
    if repair and any(kind == "trigger" for kind, _ in differing):
        for (name,) in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            tx.run(f'DROP TRIGGER "{name.replace(chr(34), chr(34) * 2)}"')
        for statement in tracking.triggers():
            tx.run(statement)


def dossiers(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """No dossier is empty, and one is `single` exactly if it has one document."""
    rows = tx.rows(
        "SELECT o.id, o.status, count(d.id) FROM dossier o LEFT JOIN document d ON d.dossier = o.id GROUP BY o.id"
    )
    for dossier, status, count in rows:
        if count == 0:
            if repair:
                tx.run("DELETE FROM dossier WHERE id = ?", (dossier,))
            yield Finding(Notice("Dossier {dossier} has no document.", {"dossier": dossier}), repair)
        elif (status == DossierStatus.SINGLE) != (count == 1):
            if repair:
                right = DossierStatus.SINGLE if count == 1 else DossierStatus.PROPOSED
                tx.run("UPDATE dossier SET status = ?, score = NULL WHERE id = ?", (right, dossier))
            template = "Dossier {dossier} has {count} documents, but its status is {status}."
            yield Finding(Notice(template, {"dossier": dossier, "count": count, "status": status}), repair)


def themes(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Every theme hangs on the root: none is above itself."""
    for theme in theme_rows.below_themselves(tx):
        if repair:
            tx.run("UPDATE theme SET parent = NULL WHERE id = ?", (theme,))
        yield Finding(Notice("The theme {theme} lies below itself.", {"theme": theme}), repair)


def history(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """The history speaks of tables and columns that are there, and nothing is being recorded."""
    if tx.value("SELECT step FROM recorder") is not None:
        if repair:
            tx.run("UPDATE recorder SET step = NULL")
        yield Finding(Notice("A step of the history was never ended."), repair)
    strange = sorted({step for step, *record in tx.rows(_RECORDS) if not _known(*record)})
    for step in strange:
        if repair:
            tx.run("DELETE FROM step WHERE id = ?", (step,))
        yield Finding(Notice("Step {step} of the history cannot be understood.", {"step": step}), repair)


_RECORDS = 'SELECT step, "table", before, after FROM record ORDER BY id'


def _known(table: str, before: str | None, after: str | None) -> bool:
    columns = tracking.TRACKED.get(table, ())
    try:
        return all(set(json.loads(row)) == set(columns) for row in (before, after) if row is not None)
    except (ValueError, TypeError):
        return False


def change_log(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Every document is in the log that the index follows."""
    rows = tx.rows("SELECT id FROM document WHERE id NOT IN (SELECT document FROM changed)")
    for (document,) in rows:
        if repair:
            tx.run("INSERT INTO changed (document, number) VALUES (?, (SELECT number FROM recorder))", (document,))
        yield Finding(Notice("Document {document} is not in the log of changes.", {"document": document}), repair)
