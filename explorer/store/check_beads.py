"""Checks of beads."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from explorer.model.bitext import BeadStatus
from explorer.model.notice import Notice
from explorer.model.reports import Finding
from explorer.store import beads as bead_rows
from explorer.store import ordering
from explorer.store.transaction import Row, Transaction

_ROWS = (
    "SELECT left_document, right_document, id, left_passages, right_passages, crossing, status,"
    " left_first, left_last, right_first, right_last FROM bead ORDER BY left_document, right_document, id"
)
_HOMES = "SELECT id, dossier, passages FROM document"


def beads(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Beads join documents of one dossier, name passages that are there, each at most once, and keep the order.

    Automatic beads in the way of a promise are removed and their documents wait for aligning again; those that a person
    stands for are only reported.
    """
    documents = {row[0]: row[1:] for row in tx.rows(_HOMES)}
    for pair, group in groupby(tx.rows(_ROWS), key=lambda row: (row[0], row[1])):
        yield from _pair(tx, pair, list(group), documents, repair)
    rows = tx.rows("SELECT left_document, right_document FROM alignment")
    for left, right in rows:
        if documents[left][0] != documents[right][0]:
            if repair:
                tx.run("DELETE FROM alignment WHERE left_document = ? AND right_document = ?", (left, right))
            yield _finding(
                "Documents {left} and {right} are aligned, but in different dossiers.", (left, right), repair
            )


def _pair(
    tx: Transaction, pair: tuple[int, int], rows: Sequence[Row], documents: dict[int, Row], repair: bool
) -> Iterator[Finding]:
    if documents[pair[0]][0] != documents[pair[1]][0]:
        if repair:
            tx.run_many("DELETE FROM bead WHERE id = ?", [(row[2],) for row in rows])
        yield _finding("Documents {left} and {right} have beads, but are in different dossiers.", pair, repair)
        return
    yield from _columns(tx, rows, repair)
    problem = _problem(rows, (documents[pair[0]][1], documents[pair[1]][1]))
    if problem:
        mended = repair and not _problem([r for r in rows if r[6] != BeadStatus.AUTOMATIC], (1 << 40, 1 << 40))
        if mended:
            tx.run(f"DELETE FROM bead {_BETWEEN} AND status = 'automatic'", pair)  # noqa: S608 names of our own
            tx.run(f"DELETE FROM alignment {_BETWEEN}", pair)  # noqa: S608 names of our own
        yield _finding(problem, pair, mended)


_BETWEEN = "WHERE left_document = ? AND right_document = ?"


def _problem(rows: Sequence[Row], counts: tuple[int, int]) -> str:
    sides = [_sides(row) for row in rows]
    for side in (0, 1):
        numbers = [number for one in sides for number in one[side]]
        if any(not 0 <= number < counts[side] for number in numbers):
            return "Beads of the documents {left} and {right} name passages that are not there."
        if len(numbers) != len(set(numbers)):
            return "Beads of the documents {left} and {right} name a passage twice."
    silent = [one for one, row in zip(sides, rows, strict=True) if row[6] == BeadStatus.AUTOMATIC and not row[5]]
    if ordering.crossing(silent):
        return "Beads of the documents {left} and {right} cross without saying so."
    return ""


def _columns(tx: Transaction, rows: Sequence[Row], repair: bool) -> Iterator[Finding]:
    """The first and last passage of each side, derived for looking up."""
    for row in rows:
        sides = _sides(row)
        right = bead_rows.side_columns("left", sides[0]) | bead_rows.side_columns("right", sides[1])
        found = dict(zip(_DERIVED, row[7:], strict=True))
        if any(right[name] != found[name] for name in _DERIVED):
            if repair:
                puts = ", ".join(f"{name} = :{name}" for name in right)
                tx.run(f"UPDATE bead SET {puts} WHERE id = :id", {**right, "id": row[2]})  # noqa: S608 names of our own
            yield Finding(Notice("Bead {bead} cannot be looked up by its passages.", {"bead": row[2]}), repair)


_DERIVED = ("left_first", "left_last", "right_first", "right_last")


def _sides(row: Row) -> ordering.Sides:
    left, right = (tuple(int(n) for n in stored.split() if n.isdigit()) for stored in row[3:5])
    return left, right


def _finding(template: str, pair: tuple[int, int], repaired: bool) -> Finding:
    return Finding(Notice(template, {"left": pair[0], "right": pair[1]}), repaired)
