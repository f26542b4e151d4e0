"""Steps as they are recorded, and the Change that a record amounts to."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Final

from explorer.model.change import Change
from explorer.store import values
from explorer.store.transaction import Transaction

KEPT: Final = 1000
"""So many steps can be undone; older ones are forgotten."""

_TOUCHED: Final = """
SELECT DISTINCT "table", json_extract(row, '$.id'), json_extract(row, '$.document'), json_extract(row, '$.dossier'),
    json_extract(row, '$.left_document'), json_extract(row, '$.right_document')
FROM (
    SELECT "table", CASE WHEN "table" = 'bead' THEN json_remove(row, '$.id') ELSE row END AS row
    FROM (
        SELECT "table", before AS row FROM record WHERE step = :step AND before IS NOT NULL
        UNION ALL SELECT "table", after FROM record WHERE step = :step AND after IS NOT NULL
    )
)
"""


def begin(tx: Transaction, name: str, data: dict[str, str | int]) -> int:
    """Start recording a new step; its id."""
    made, number = datetime.now(UTC).isoformat(timespec="seconds"), tx.value("SELECT number FROM recorder")
    row = {"name": values.plain(name), "data": values.as_json(data), "state": "done", "made": made, "number": number}
    step = tx.insert("step", row)
    record_as(tx, step)
    return step


def finish(tx: Transaction, step: int, named: Change) -> Change:
    """Stop recording; what the step touched. What was undone before can no longer be done again.

    A step that changed nothing is no step.
    """
    record_as(tx, None)
    if tx.value("SELECT 1 FROM record WHERE step = ?", (step,)) is None:
        tx.run("DELETE FROM step WHERE id = ?", (step,))
        return named
    change = touched(tx, step, named)
    tx.run("DELETE FROM step WHERE state = 'undone'")
    tx.run("DELETE FROM step WHERE id <= (SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET ?)", (KEPT,))
    return change


def record_as(tx: Transaction, step: int | None) -> None:
    """Have the triggers record under `step`, or not at all."""
    tx.run("UPDATE recorder SET step = ?", (step,))


def touched(tx: Transaction, step: int, named: Change) -> Change:
    """What the records of a step amount to, under the name and data of `named`."""
    ids: dict[str, set[int]] = defaultdict(set)
    homes: dict[int, set[int]] = defaultdict(set)
    aligned: set[int] = set()
    for table, row, document, dossier, left, right in tx.rows(_TOUCHED, {"step": step}):
        ids[table].add(document if table == "tag" else row)
        if table == "document":
            homes[row].add(dossier)
        if table in ("bead", "alignment"):
            aligned |= {left, right}
    return Change(
        named.name,
        named.data,
        documents=frozenset(ids["document"]),
        dossiers=frozenset(ids["dossier"].union(*homes.values())),
        beads=_dossiers_of(tx, aligned, homes),
        tags=frozenset(ids["tag"]),
        themes="theme" in ids,
        created=_created(tx, step),
    )


def aligned_pairs(tx: Transaction, step: int) -> list[tuple[int, int]]:
    """The documents, two by two, whose beads or alignment a step touched."""
    rows = tx.rows(_TOUCHED, {"step": step})
    return sorted({(row[4], row[5]) for row in rows if row[0] in ("bead", "alignment")})


def _created(tx: Transaction, step: int) -> tuple[int, ...]:
    rows = tx.rows(
        "SELECT json_extract(after, '$.id') FROM record"
        """ WHERE step = ? AND before IS NULL AND "table" IN ('tag', 'dossier') ORDER BY id""",
        (step,),
    )
    return tuple(row[0] for row in rows)


def _dossiers_of(tx: Transaction, documents: set[int], homes: dict[int, set[int]]) -> frozenset[int]:
    """The dossiers that documents are in, or were in within the step (`homes`)."""
    found: set[int] = set()
    for document in documents:
        found |= homes.get(document) or set()
        home = tx.value("SELECT dossier FROM document WHERE id = ?", (document,))
        if home is not None:
            found.add(home)
    return frozenset(found)


def outside(tx: Transaction) -> Change:
    """What a transaction outside the history touched, told by document: the log of changes knows no more."""
    rows = tx.rows(
        "SELECT changed.document, document.dossier FROM changed LEFT JOIN document ON document.id = changed.document"
        " WHERE changed.number = (SELECT number FROM recorder)"
    )
    documents = frozenset(row[0] for row in rows)
    dossiers = frozenset(row[1] for row in rows if row[1] is not None)
    return Change("", {}, documents=documents, dossiers=dossiers, beads=dossiers, tags=documents)
