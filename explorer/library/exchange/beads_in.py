"""Beads that a colleague stands for, put in the place of the automatic ones of this library."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from explorer.library.beads import without
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.documents import Span
from explorer.model.exchange import IncomingBead
from explorer.store import beads, documents, dossiers
from explorer.store.database import Transaction

Pair = tuple[int, int]
Sides = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(slots=True)
class Counted:
    """What became of beads: taken, and those that do not fit because the texts here are cut or joined otherwise."""

    new: int = 0
    strange: int = 0
    contested: int = 0
    """Those that say otherwise than a bead that somebody stands for here."""


def enter(tx: Transaction, incoming: Iterable[IncomingBead], homes: Mapping[str, int], count: Counted) -> None:
    """Enter beads between documents of one dossier; `homes` are the documents of incoming texts by their guids."""
    groups: dict[Pair, list[IncomingBead]] = defaultdict(list)
    for bead in incoming:
        first, second = (homes.get(guid) for guid in bead.texts)
        if first is None or second is None or first == second:
            count.strange += 1
        else:
            groups[first, second].append(bead)
    for pair, group in groups.items():
        if len({dossiers.of_document(tx, document) for document in pair}) > 1:
            count.strange += len(group)
        else:
            _Row(tx, pair).enter(group, count)


class _Row:
    """The beads between two documents, found by their passages."""

    def __init__(self, tx: Transaction, pair: Pair) -> None:
        self._tx, self._pair = tx, pair
        self._dossier = dossiers.of_document(tx, pair[0])
        self._places = tuple({Span(p.start, p.end): p.number for p in documents.passages(tx, d)} for d in pair)
        self._holders: tuple[dict[int, Bead], dict[int, Bead]] = ({}, {})
        for bead in beads.of_dossier(tx, self._dossier, *pair):
            self._hold(bead)

    def _hold(self, bead: Bead) -> None:
        for holders, numbers in zip(self._holders, (bead.left, bead.right), strict=True):
            holders.update(dict.fromkeys(numbers, bead))

    def enter(self, group: Sequence[IncomingBead], count: Counted) -> None:
        """Take each, unless its passages are cut otherwise or held by a bead that somebody stands for."""
        for bead in group:
            sides = self._sides(bead)
            if sides is None:
                count.strange += 1
                continue
            touched = self._touched(sides)
            settled = [(b.left, b.right) for b in touched if b.status is not BeadStatus.AUTOMATIC]
            if settled:
                count.contested += settled != [sides]
            else:
                count.new += 1
                self._replace(touched, sides, bead)

    def _sides(self, bead: IncomingBead) -> Sides | None:
        """The numbers of the passages here; None where one is cut otherwise."""
        spans = bead.left, bead.right
        if any(span not in known for side, known in zip(spans, self._places, strict=True) for span in side):
            return None
        left, right = (tuple(known[span] for span in side) for side, known in zip(spans, self._places, strict=True))
        return left, right

    def _touched(self, sides: Sides) -> list[Bead]:
        every = (holders.get(n) for holders, numbers in zip(self._holders, sides, strict=True) for n in numbers)
        return list({bead.id: bead for bead in every if bead is not None}.values())

    def _replace(self, touched: Sequence[Bead], sides: Sides, bead: IncomingBead) -> None:
        beads.remove(self._tx, [old.id for old in touched])
        self._put(sides, bead.score, bead.status)
        for old in touched:
            rest = without(old, sides)
            if rest[0] or rest[1]:
                self._put(rest, old.score, BeadStatus.AUTOMATIC)

    def _put(self, sides: Sides, score: float, status: BeadStatus) -> None:
        made = beads.put(self._tx, self._dossier, *self._pair, *sides, score, status)
        self._hold(Bead(made, self._dossier, *self._pair, *sides, score, status))
