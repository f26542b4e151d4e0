"""A dossier as the reader needs it: which bead a place belongs to, and where it stands on the other panel."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from explorer.model.bitext import Bead, Difference
from explorer.model.documents import Passage, Span
from explorer.model.reader import PanelView, ReaderView


class Side(Enum):
    """One of the two panels."""

    LEFT = 0
    RIGHT = 1

    @property
    def other(self) -> "Side":
        """The panel across the hinge."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True)
class Anchor:
    """A bead's two spans. Where a side is empty its span is empty, and lies where the passage is missing."""

    bead: Bead
    left: Span
    right: Span

    def on(self, side: Side) -> Span:
        """The span on one panel."""
        return self.left if side is Side.LEFT else self.right


class Diptych:
    """A `ReaderView` with its places looked up; answers at once, also for acts of some thousand passages."""

    def __init__(self, view: ReaderView) -> None:
        self.view = view
        self._starts = {side: [p.start for p in self.passages(side)] for side in Side}
        self._bead_of = {side: self._beads_by_passage(side) for side in Side}
        self.anchors = self._anchors()
        self._place = {anchor.bead.id: i for i, anchor in enumerate(self.anchors)}
        self.differences_of = self._differences_by_bead()

    def panel(self, side: Side) -> PanelView | None:
        """The panel, None where the dossier lacks the language."""
        return self.view.left if side is Side.LEFT else self.view.right

    def passages(self, side: Side) -> tuple[Passage, ...]:
        """The panel's passages; none where the panel is missing."""
        panel = self.panel(side)
        return panel.passages if panel else ()

    def side_of(self, document: int) -> Side | None:
        """Which panel shows a document."""
        for side in Side:
            panel = self.panel(side)
            if panel is not None and panel.document.id == document:
                return side
        return None

    def passage_at(self, side: Side, point: int) -> Passage | None:
        """The passage at a code point; between two passages the one before."""
        place = bisect_right(self._starts[side], point) - 1
        return self.passages(side)[place] if place >= 0 else None

    def numbers_in(self, side: Side, span: Span) -> tuple[int, ...]:
        """The numbers of the passages that a span touches; an empty span touches the one it lies in."""
        first = max(bisect_right(self._starts[side], span.start) - 1, 0)
        last = bisect_right(self._starts[side], max(span.end - 1, span.start))
        return tuple(p.number for p in self.passages(side)[first:last])

    def anchor(self, bead: int) -> Anchor | None:
        """A bead's anchor by the bead's id."""
        place = self._place.get(bead)
        return None if place is None else self.anchors[place]

    def anchor_at(self, side: Side, point: int) -> Anchor | None:
        """The anchor of the bead at a code point."""
        passage = self.passage_at(side, point)
        return self.anchor_of(side, passage.number) if passage else None

    def anchor_of(self, side: Side, number: int) -> Anchor | None:
        """The anchor of the bead that holds a passage."""
        bead = self._bead_of[side].get(number)
        return None if bead is None else self.anchor(bead)

    def neighbour(self, bead: int, step: int) -> Anchor | None:
        """The anchor `step` places further in text order."""
        place = self._place.get(bead)
        if place is None or not 0 <= place + step < len(self.anchors):
            return None
        return self.anchors[place + step]

    def between(self, side: Side, span: Span) -> list[Anchor]:
        """The anchors whose span on a panel touches `span`, gaps within it included, in text order."""
        return [a for a in self._near(side, span) if a.on(side).start <= span.end and a.on(side).end >= span.start]

    def _near(self, side: Side, span: Span) -> list[Anchor]:
        numbers = self.numbers_in(side, span)
        places = {self._place[b] for n in numbers if (b := self._bead_of[side].get(n)) is not None}
        around = {p + d for p in places for d in (-1, 1)} | self._gaps_beside(places)
        return [self.anchors[p] for p in sorted(places | around) if 0 <= p < len(self.anchors)]

    def _gaps_beside(self, places: set[int]) -> set[int]:
        """Runs of gaps that follow on a place: they all stand at the same spot."""
        found: set[int] = set()
        for place in places:
            at = place + 1
            while at < len(self.anchors) and not (self.anchors[at].bead.left and self.anchors[at].bead.right):
                found.add(at)
                at += 1
        return found

    def _beads_by_passage(self, side: Side) -> dict[int, int]:
        return {n: bead.id for bead in self.view.beads for n in numbers_of(bead, side)}

    def _anchors(self) -> tuple[Anchor, ...]:
        left, right = self.passages(Side.LEFT), self.passages(Side.RIGHT)
        left_end = right_end = 0
        made = []
        for bead in self.view.beads:
            ours, theirs = _span(left, bead.left, left_end), _span(right, bead.right, right_end)
            left_end, right_end = ours.end, theirs.end
            made.append(Anchor(bead, ours, theirs))
        return tuple(made)

    def _differences_by_bead(self) -> dict[int, list[Difference]]:
        found: dict[int, list[Difference]] = {}
        for difference in self.view.differences:
            found.setdefault(difference.bead, []).append(difference)
        return found


def _span(passages: tuple[Passage, ...], numbers: tuple[int, ...], after: int) -> Span:
    """From the first to the last of some passages; empty, and right after the bead before, where there are none."""
    if len(numbers) == 1 and numbers[0] < len(passages):
        return passages[numbers[0]].span
    there = [passages[n] for n in numbers if n < len(passages)]
    return Span(min(p.start for p in there), max(p.end for p in there)) if there else Span(after, after)


def numbers_of(bead: Bead, side: Side) -> tuple[int, ...]:
    """A bead's passage numbers on one panel."""
    return bead.left if side is Side.LEFT else bead.right
