"""Beads that a colleague stands for, put in the place of the automatic ones of this library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explorer.model.bitext import Bead, BeadStatus
from explorer.model.documents import Span
from explorer.model.exchange import IncomingBead
from explorer.store import beads, documents, dossiers
from explorer.store.database import Transaction

Sides = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(slots=True)
class Counted:
    """What became of beads: taken, and those that do not fit because the texts here are cut or joined otherwise."""

    new: int = 0
    strange: int = 0
    contested: int = 0
    """Those that say otherwise than a bead that somebody stands for here."""


def enter(tx: Transaction, incoming: Sequence[IncomingBead], homes: Mapping[str, int], count: Counted) -> None:
    """Enter beads between documents of one dossier; `homes` are the documents of incoming texts by their guids."""
    places = {
        document: _places(tx, document) for document in {homes[g] for b in incoming for g in b.texts if g in homes}
    }
    for bead in incoming:
        pair = [homes[guid] for guid in bead.texts if guid in homes]
        sides = _sides(bead, [places[document] for document in pair]) if len(pair) == 2 else None
        if sides is None or len({dossiers.of_document(tx, document) for document in pair}) != 1 or pair[0] == pair[1]:
            count.strange += 1
        else:
            _enter(tx, (pair[0], pair[1]), sides, bead, count)


def _places(tx: Transaction, document: int) -> dict[Span, int]:
    return {Span(p.start, p.end): p.number for p in documents.passages(tx, document)}


def _sides(bead: IncomingBead, places: Sequence[Mapping[Span, int]]) -> Sides | None:
    """The numbers of the passages here; None where one is cut otherwise."""
    spans = bead.left, bead.right
    if any(span not in known for side, known in zip(spans, places, strict=True) for span in side):
        return None
    left, right = (tuple(known[span] for span in side) for side, known in zip(spans, places, strict=True))
    return left, right


def _enter(tx: Transaction, pair: tuple[int, int], sides: Sides, bead: IncomingBead, count: Counted) -> None:
    dossier = dossiers.of_document(tx, pair[0])
    row = beads.of_dossier(tx, dossier, *pair)
    touched = [b for b in row if {*b.left} & {*sides[0]} or {*b.right} & {*sides[1]}]
    settled = [b for b in touched if b.status is not BeadStatus.AUTOMATIC]
    if settled:
        count.contested += [(b.left, b.right) for b in settled] != [sides]
        return
    count.new += 1
    beads.remove(tx, [b.id for b in touched])
    beads.put(tx, dossier, *pair, *sides, bead.score, bead.status)
    for rest, old in ((_without(old, sides), old) for old in touched):
        if rest[0] or rest[1]:
            beads.put(tx, dossier, *pair, *rest, old.score, BeadStatus.AUTOMATIC)


def _without(bead: Bead, sides: Sides) -> Sides:
    return tuple(n for n in bead.left if n not in sides[0]), tuple(n for n in bead.right if n not in sides[1])
