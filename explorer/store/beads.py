"""Beads: which passages of two documents answer one another.

In the tables the left document is the one with the smaller id; here beads are turned the way they are asked for.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from explorer.model.bitext import Alignment, Bead, BeadDraft, BeadStatus
from explorer.model.errors import BadValue, NoSuchBead, NoSuchDocument
from explorer.model.language import Lang
from explorer.store import ordering, values
from explorer.store.transaction import Row, Transaction

_SELECT: Final = (
    "SELECT b.id, d.dossier, b.left_document, b.right_document, b.left_passages, b.right_passages, b.score, b.status"
    " FROM bead b JOIN document d ON d.id = b.left_document"
)
_RESCORE: Final = (
    "UPDATE bead SET score = :score, crossing = :crossing WHERE id = :id AND (score <> :score OR crossing <> :crossing)"
)
_STATUS: Final = {status.value: status for status in BeadStatus}
Sides = ordering.Sides


def of_dossier(tx: Transaction, dossier: int, left_document: int, right_document: int) -> tuple[Bead, ...]:
    """The beads between two documents of a dossier, in text order."""
    rows = tx.rows(
        f"{_SELECT} WHERE b.left_document = ? AND b.right_document = ? AND d.dossier = ?",
        (*sorted((left_document, right_document)), dossier),
    )
    return ordering.in_text_order(_bead(row, left_document) for row in rows)


def get(tx: Transaction, bead: int) -> Bead:
    """One bead, German before French before other languages. Raises NoSuchBead."""
    row = tx.row(f"{_SELECT} WHERE b.id = ?", (bead,))
    if row is None:
        raise NoSuchBead(bead=bead)
    return _bead(row, ordering.first_by_language(_langs(tx, row[2:4])))


def counterparts(tx: Transaction, document: int, passages: Collection[int]) -> dict[Lang, tuple[Bead, ...]]:
    """The beads that hold any of the passages of a document, by partner language, the document on the left.

    Partners in the trash are left out.
    """
    if not passages:
        return {}
    wanted, found = set(passages), defaultdict(list)
    for own, other in (("left", "right"), ("right", "left")):
        rows = tx.rows(
            _SELECT.replace(" FROM", ", p.lang FROM", 1)
            + f" JOIN document p ON p.id = b.{other}_document AND p.trashed = 0 WHERE b.{own}_document = ?"
            f" AND b.{own}_first <= ? AND b.{own}_last >= ?",
            (document, max(wanted), min(wanted)),
        )
        for row in rows:
            bead = _bead(row, document)
            if wanted.intersection(bead.left):
                found[Lang(row[-1])].append(bead)
    return {lang: ordering.in_text_order(beads) for lang, beads in found.items()}


def answers(tx: Transaction, document: int, partner: int, passages: Collection[int]) -> dict[int, tuple[int, ...]]:
    """For passages of a document the numbers of those of `partner` in the same bead; unanswered ones are left out."""
    if not passages:
        return {}
    own, other = ("left", "right") if document < partner else ("right", "left")
    rows = tx.rows(
        f"SELECT {own}_passages, {other}_passages FROM bead WHERE {own}_document = ? AND {other}_document = ?"  # noqa: S608
        f" AND {own}_first <= ? AND {own}_last >= ?",
        (document, partner, max(passages), min(passages)),
    )
    wanted, found = set(passages), {}
    for ours, theirs in rows:
        held = wanted.intersection(_numbers(ours))
        if held and theirs:
            found.update(dict.fromkeys(held, _numbers(theirs)))
    return found


def aligned_pairs(tx: Transaction) -> frozenset[tuple[int, int]]:
    """Pairs of documents that have been aligned, each in both orders."""
    rows = tx.rows("SELECT left_document, right_document FROM alignment")
    return frozenset(pair for left, right in rows for pair in ((left, right), (right, left)))


def counted(tx: Transaction) -> dict[int, Alignment]:
    """The alignment of every dossier that has beads between its documents, counted."""
    rows = tx.rows(
        "SELECT l.dossier, count(*), sum(b.status <> 'automatic'), sum(b.status = 'automatic' AND b.score < 0.5)"
        " FROM bead b JOIN document l ON l.id = b.left_document"
        " JOIN document r ON r.id = b.right_document AND r.dossier = l.dossier GROUP BY l.dossier"
    )
    return {row[0]: Alignment(*row[1:]) for row in rows}


def replace(
    tx: Transaction, dossier: int, left_document: int, right_document: int, drafts: Sequence[BeadDraft]
) -> None:
    """Put the beads of an alignment in the place of the automatic ones; drafts hold passage numbers.

    Beads that a person stands for stay, and drafts lose what those hold. An automatic bead that comes again keeps its
    id.
    Raises NoSuchDocument, BadValue (a passage that is not there, or twice).
    """
    pair = _pair(tx, dossier, left_document, right_document)
    row = of_dossier(tx, dossier, *pair)
    kept = [bead for bead in row if bead.status is not BeadStatus.AUTOMATIC]
    old = {(bead.left, bead.right): bead for bead in row if bead.status is BeadStatus.AUTOMATIC}
    new = _fresh(drafts, kept, turned=pair[0] != left_document)
    _check_numbers(tx, pair, new)
    _delete(tx, [bead.id for sides, bead in old.items() if sides not in new])
    crossing = ordering.crossing(new)
    for sides, score in new.items():
        if sides not in old:
            _insert(tx, pair, sides, score, BeadStatus.AUTOMATIC, sides in crossing)
        else:
            tx.run(_RESCORE, {"id": old[sides].id, "score": score, "crossing": sides in crossing})
    mark_aligned(tx, *pair)


def put(
    tx: Transaction,
    dossier: int,
    left_document: int,
    right_document: int,
    left: Sequence[int],
    right: Sequence[int],
    score: float,
    status: BeadStatus,
) -> int:
    """Add one bead; its id.

    Raises NoSuchDocument, BadValue (no passage at all, one that is not there, or one that is in a bead).
    """
    pair = _pair(tx, dossier, left_document, right_document)
    sides = (tuple(sorted(left)), tuple(sorted(right)))
    if pair[0] != left_document:
        sides = (sides[1], sides[0])
    _check_numbers(tx, pair, [sides])
    for bead in _overlapping(tx, pair, sides):
        shared = sorted({*bead.left} & {*sides[0]} or {*bead.right} & {*sides[1]})
        if shared:
            raise _bad_number(shared[0], "take it out of its bead first")
    return _insert(tx, pair, sides, values.score(score), status, crossing=True)


def set_status(tx: Transaction, ids: Collection[int], status: BeadStatus) -> None:
    """Say who stands for beads. Raises NoSuchBead."""
    for bead in ids:
        if tx.run("UPDATE bead SET status = ?, crossing = 1 WHERE id = ?", (status, bead)) == 0:
            raise NoSuchBead(bead=bead)


def remove(tx: Transaction, ids: Collection[int]) -> None:
    """Remove beads; their passages then have no place in the alignment. Raises NoSuchBead."""
    for bead in ids:
        if tx.run("DELETE FROM bead WHERE id = ?", (bead,)) == 0:
            raise NoSuchBead(bead=bead)


def mark_aligned(tx: Transaction, left_document: int, right_document: int) -> None:
    """Note that two documents have been aligned."""
    tx.run(
        "INSERT INTO alignment (left_document, right_document) VALUES (?, ?) ON CONFLICT DO NOTHING",
        sorted((left_document, right_document)),
    )


def are_sound(tx: Transaction, pairs: Iterable[tuple[int, int]], number: int) -> bool:
    """Whether the beads of these documents name each passage at most once, and their texts are older than `number`."""
    for pair in pairs:
        if tx.value("SELECT max(number) FROM content WHERE document IN (?, ?)", pair) > number:
            return False
        rows = tx.rows(f"{_SELECT} WHERE b.left_document = ? AND b.right_document = ?", pair)
        for place in (4, 5):
            numbers = [number for row in rows for number in _numbers(row[place])]
            if len(numbers) != len(set(numbers)):
                return False
    return True


def _bead(row: Row, left_document: int) -> Bead:
    id_, dossier, left_doc, right_doc, left, right, score, status = row[:8]
    sides = _numbers(left), _numbers(right)
    if left_doc != left_document:
        left_doc, right_doc, sides = right_doc, left_doc, (sides[1], sides[0])
    return Bead(id_, dossier, left_doc, right_doc, *sides, score, _STATUS[status])


def _numbers(stored: str) -> tuple[int, ...]:
    return (int(stored),) if stored.isdigit() else tuple(map(int, stored.split()))


def _pair(tx: Transaction, dossier: int, left_document: int, right_document: int) -> tuple[int, int]:
    """Two documents in the order of the tables. Raises NoSuchDocument, BadValue where they are no partners."""
    for document in (left_document, right_document):
        home = tx.value("SELECT dossier FROM document WHERE id = ?", (document,))
        if home is None:
            raise NoSuchDocument(document=document)
        if home != dossier or left_document == right_document:
            raise BadValue(
                value=str(document), field=f"partner in dossier {dossier}", expected="join the documents first"
            )
    return min(left_document, right_document), max(left_document, right_document)


def _fresh(drafts: Sequence[BeadDraft], kept: Iterable[Bead], turned: bool) -> dict[Sides, float]:
    """The sides and scores of drafts without what kept beads hold."""
    taken: tuple[set[int], set[int]] = (set(), set())
    for bead in kept:
        taken[0].update(bead.left)
        taken[1].update(bead.right)
    found: dict[Sides, float] = {}
    for draft in drafts:
        sides = (draft.right, draft.left) if turned else (draft.left, draft.right)
        free = tuple(tuple(sorted(n for n in side if n not in out)) for side, out in zip(sides, taken, strict=True))
        if free[0] or free[1]:
            found[free[0], free[1]] = values.score(draft.score)
    return found


def _check_numbers(tx: Transaction, pair: tuple[int, int], beads: Collection[Sides]) -> None:
    for side, document in enumerate(pair):
        count = tx.value("SELECT passages FROM document WHERE id = ?", (document,))
        seen: set[int] = set()
        for sides in beads:
            if not sides[0] and not sides[1]:
                raise BadValue(value="An empty group", field="bead", expected="name a passage of either side")
            for number in sides[side]:
                if not 0 <= number < count:
                    raise _bad_number(number, f"document {document} has {count}, counted from 0")
                if number in seen:
                    raise _bad_number(number, "name each passage once")
                seen.add(number)


def _bad_number(number: int, expected: str) -> BadValue:
    return BadValue(value=f"Passage {number}", field="passage for this bead", expected=expected)


def _overlapping(tx: Transaction, pair: tuple[int, int], sides: Sides) -> list[Bead]:
    found: list[Bead] = []
    for name, numbers in zip(("left", "right"), sides, strict=True):
        if numbers:
            where = f"b.left_document = ? AND b.right_document = ? AND b.{name}_first <= ? AND b.{name}_last >= ?"
            rows = tx.rows(f"{_SELECT} WHERE {where}", (*pair, numbers[-1], numbers[0]))
            found.extend(_bead(row, pair[0]) for row in rows)
    return found


def _insert(
    tx: Transaction, pair: tuple[int, int], sides: Sides, score: float, status: BeadStatus, crossing: bool
) -> int:
    named: dict[str, Any] = {"left_document": pair[0], "right_document": pair[1]}
    rated: dict[str, Any] = {"crossing": crossing, "score": score, "status": status}
    return tx.insert("bead", named | side_columns("left", sides[0]) | side_columns("right", sides[1]) | rated)


def side_columns(name: str, numbers: Sequence[int]) -> dict[str, Any]:
    """One side of a bead as columns of the table."""
    return {
        f"{name}_passages": " ".join(map(str, numbers)),
        f"{name}_first": min(numbers, default=None),
        f"{name}_last": max(numbers, default=None),
    }


def _delete(tx: Transaction, ids: Sequence[int]) -> None:
    tx.run_many("DELETE FROM bead WHERE id = ?", [(bead,) for bead in ids])


def _langs(tx: Transaction, documents: Iterable[int]) -> dict[int, Lang]:
    return {d: Lang(tx.value("SELECT lang FROM document WHERE id = ?", (d,))) for d in documents}
