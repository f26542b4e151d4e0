"""Editing an alignment by hand: every use case is one undoable step."""

from collections.abc import Collection, Sequence

from explorer.library.context import Context
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.change import Change
from explorer.model.errors import BadValue
from explorer.store import beads
from explorer.store.database import Transaction


class Beads:
    """Use cases on beads. Ids are those of `Bead.id`; numbers are passage numbers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def confirm(self, ids: Collection[int]) -> Change:
        """Stand for beads: no automatic run changes them any more."""
        with self._context.database.step("Confirm {count} beads", count=len(ids)) as tx:
            beads.set_status(tx, ids, BeadStatus.CONFIRMED)
        return tx.change

    def confirm_up_to(self, bead: int) -> Change:
        """Confirm every bead from the beginning to this one."""
        with self._context.database.step("Confirm all beads up to here") as tx:
            row = _row(tx, bead)
            upto = [b.id for b in row[: [b.id for b in row].index(bead) + 1]]
            beads.set_status(tx, upto, BeadStatus.CONFIRMED)
        return tx.change

    def merge(self, ids: Sequence[int]) -> Change:
        """Make one bead of several between the same two texts. Raises NoSuchBead, BadValue."""
        with self._context.database.step("Merge {count} beads", count=len(ids)) as tx:
            parts = _of_one_pair(tx, ids)
            _replace(tx, parts, [(_joined(parts, "left"), _joined(parts, "right"))])
        return tx.change

    def swap(self, first: int, second: int) -> Change:
        """Have two beads between the same two texts exchange their right sides: they cross one another from then on.

        Where one of them lacks its right side, the other then lacks it. Raises NoSuchBead, BadValue.
        """
        with self._context.database.step("Swap the counterparts of two beads") as tx:
            one, other = _of_one_pair(tx, (first, second))
            if one.right != other.right:
                _replace(tx, (one, other), [(one.left, other.right), (other.left, one.right)])
        return tx.change

    def split(self, bead: int) -> Change:
        """Part a bead into beads of one passage a side, in order; what is left over stays in the last."""
        with self._context.database.step("Split a bead") as tx:
            whole = beads.get(tx, bead)
            _replace(tx, [whole], _pieces(whole.left, whole.right))
        return tx.change

    def unlink(self, bead: int) -> Change:
        """Part a bead into its two sides, each without a counterpart."""
        with self._context.database.step("Unlink a bead") as tx:
            whole = beads.get(tx, bead)
            sides = [(whole.left, ()), ((), whole.right)]
            _replace(tx, [whole], [pair for pair in sides if pair[0] or pair[1]])
        return tx.change

    def link(
        self, dossier: int, left_document: int, right_document: int, left: Sequence[int], right: Sequence[int]
    ) -> Change:
        """Make one bead of the passages named, taking them out of the beads they were in."""
        with self._context.database.step("Link passages") as tx:
            row = beads.of_dossier(tx, dossier, left_document, right_document)
            touched = [b for b in row if set(b.left) & set(left) or set(b.right) & set(right)]
            rest = [without(b, (left, right)) for b in touched]
            beads.remove(tx, [b.id for b in touched])
            for pair in [(tuple(sorted(left)), tuple(sorted(right))), *rest]:
                if pair[0] or pair[1]:
                    beads.put(tx, dossier, left_document, right_document, *pair, 1.0, BeadStatus.MANUAL)
        return tx.change

    def move_border(self, bead: int, left: int = 0, right: int = 0) -> Change:
        """Move the border between a bead and those after it by so many passages a side.

        A positive number takes passages from the beads that follow (one that lacks the side is passed over), a negative
        one gives them to the next. What has nothing to move is left as it is.
        """
        with self._context.database.step("Move the border of a bead") as tx:
            row = _row(tx, bead)
            old = row[[b.id for b in row].index(bead) :]
            lefts, rights = _shifted([b.left for b in old], left), _shifted([b.right for b in old], right)
            moved = [
                (b, sides)
                for b, sides in zip(old, zip(lefts, rights, strict=True), strict=True)
                if sides != (b.left, b.right)
            ]
            if moved:
                _replace(tx, [b for b, _ in moved], [sides for _, sides in moved])
        return tx.change


def without(bead: Bead, sides: tuple[Collection[int], Collection[int]]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What is left of a bead once passages are taken out of it."""
    return tuple(n for n in bead.left if n not in sides[0]), tuple(n for n in bead.right if n not in sides[1])


def _row(tx: Transaction, bead: int) -> tuple[Bead, ...]:
    one = beads.get(tx, bead)
    return beads.of_dossier(tx, one.dossier, one.left_document, one.right_document)


def _of_one_pair(tx: Transaction, ids: Sequence[int]) -> list[Bead]:
    """Beads by their ids, if the same two texts lie on both sides of all. Raises NoSuchBead, BadValue."""
    found = [beads.get(tx, bead) for bead in ids]
    for bead in found:
        if (bead.left_document, bead.right_document) != (found[0].left_document, found[0].right_document):
            expected = "name beads between the same two texts"
            raise BadValue(value=str(bead.id), field="bead of these texts", expected=expected)
    return found


def _joined(parts: Sequence[Bead], side: str) -> tuple[int, ...]:
    return tuple(sorted(n for part in parts for n in getattr(part, side)))


def _pieces(left: tuple[int, ...], right: tuple[int, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    shared = max(1, min(len(left), len(right)))
    pieces = [(left[i : i + 1], right[i : i + 1]) for i in range(shared - 1)]
    return [*pieces, (left[shared - 1 :], right[shared - 1 :])]


def _shifted(row: Sequence[tuple[int, ...]], by: int) -> list[tuple[int, ...]]:
    """One side of a bead and of those after it, once the first has taken passages from the others or given some."""
    first, rest = row[0], list(row[1:])
    if by < 0 and rest:
        rest[0] = (*first[by:], *rest[0])
        return [first[:by], *rest]
    for place, side in enumerate(rest):
        taken = side[: max(by, 0)]
        first, rest[place], by = (*first, *taken), side[len(taken) :], by - len(taken)
    return [first, *rest]


def _replace(tx: Transaction, old: Sequence[Bead], new: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
    first = old[0]
    beads.remove(tx, [bead.id for bead in old])
    for left, right in new:
        if left or right:
            beads.put(tx, first.dossier, first.left_document, first.right_document, left, right, 1.0, BeadStatus.MANUAL)
