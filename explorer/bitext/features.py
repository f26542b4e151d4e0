"""Second pass of aligning: what is known of each bead, as a few numbers of about equal size."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.bitext.band import Band
from explorer.bitext.dynamics import Lattice, Shape
from explorer.bitext.lengths import length_ratio, surprise
from explorer.bitext.material import Material
from explorer.bitext.skipping import deficit, skip_features
from explorer.bitext.tokens import Floats, Index

SHAPES: Final[tuple[Shape, ...]] = (
    (1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1), (1, 5), (5, 1),
    (2, 3), (3, 2), (2, 4), (4, 2), (2, 5), (5, 2), (3, 3), (3, 4), (4, 3),
)  # fmt: skip
WIDEST: Final = 5
BEYOND: Final = 2
"""How far a bead is widened to see what it would gain."""
DOUBT: Final = 2.0
"""Weight of words of the usual kind added to each side, so that few words are not taken for sure."""

BEAD: Final = (
    "words", "weaker", "lowest", "deficit", "idle share", "idle", "gain", "absolute gain", "crossing", "short", "long",
    "more", "several", "both", "many", "ends", "uneven ends", "lower", "uneven lower", "uneven breaks", "breaks inside",
    "uneven kinds", "in brackets", "matched",
)  # fmt: skip
BEAD_VECTORS: Final = ("cosine", "worst cosine", "wider cosine")
Sums = tuple[NDArray[np.float64], NDArray[np.float64]]


def features(material: Material, grid: Lattice) -> Iterator[tuple[int, Index, Floats]]:
    """For each shape of `grid`: its place, the cells where such a bead can end, and its features by those cells.

    Features are those of `BEAD` (with `BEAD_VECTORS` if there are vectors), or of `skipping.SKIP` for empty sides.
    """
    reader = _Reader(material, grid.band)
    for number, (a, b) in enumerate(grid.shapes):
        real = np.flatnonzero(grid.before[number] < grid.band.cells)
        if a and b:
            yield number, real, reader.bead(real, a, b)
        else:
            yield number, real, skip_features(material, grid.band, real, 0 if a else 1)


def stacked(rows: Sequence[ArrayLike], width: int) -> Floats:
    """Features as one array, those that are one number for all cells repeated."""
    return np.stack([np.broadcast_to(np.asarray(row, dtype=np.float32), width) for row in rows])


class _Reader:
    """Reads features for stretches of cells; everything that several shapes need is worked out once."""

    def __init__(self, material: Material, cells: Band) -> None:
        self.material, self.cells = material, cells
        left, right = material.left, material.right
        self.ratio = length_ratio(left.tokens.lengths, right.tokens.lengths)
        self.weights = material.evidence.left_total.astype(float), material.evidence.right_total.astype(float)
        self.lengths = _sums(left.tokens.lengths, right.tokens.lengths)
        self.strong = _sums(left.surface.strong, right.surface.strong)
        self.lower = _sums(left.surface.lower, right.surface.lower)
        self.inside = _sums(left.surface.inside, right.surface.inside)
        self.breaks = _sums(left.breaks, right.breaks)
        self.heads = _sums(left.heads, right.heads)

    def bead(self, real: Index, a: int, b: int) -> Floats:
        """The features of beads of `a` and `b` sentences that end in the cells `real`."""
        ends = self.cells.row[real], self.cells.column[real]
        size = (a + b) / 2
        ours, theirs = _span(self.lengths, ends, a, b)
        lengths = surprise(ours.astype(np.float32), theirs.astype(np.float32), self.ratio)
        rows: list[ArrayLike] = [
            *self._words(ends, a, b),
            self._crossing(ends, a, b),
            np.minimum(lengths, 4) / 4,
            np.minimum(lengths, 15) / 15,
            a + b - 2,
            a + b > 2,
            a > 1 and b > 1,
            a + b > 4,
            *self._ends(ends, a, b),
            *self._beginnings(ends, a, b),
            *self._structure(ends, a, b),
            np.add(*_span(self.inside, (ends[0] - a + 1, ends[1] - b + 1), 1, 1)),
            1.0,
            *self._cosines(ends, a, b, size),
        ]
        return stacked(rows, len(real))

    def _words(self, ends: tuple[Index, Index], a: int, b: int) -> list[Floats]:
        """Share of words covered, in all, on the weaker side and in the worst sentence; what widening would gain."""
        size, typical = (a + b) / 2, self.material.typical
        ours, theirs = self._covers(ends, a, b)
        weight = _span(self.weights, ends, a, b)
        covered = ours.sum(axis=0), theirs.sum(axis=0)
        wider = [*self._covers(ends, a, b, BEYOND, 0), *self._covers(ends, a, b, 0, BEYOND)]
        gain = sum(part.sum(axis=0) for part in wider) - 2 * (covered[0] + covered[1])
        shares = [(part + DOUBT * typical) / (whole + DOUBT) for part, whole in zip(covered, weight, strict=True)]
        words = (covered[0] + covered[1] + 2 * DOUBT * typical) / (weight[0] + weight[1] + 2 * DOUBT)
        return [
            size * (1 - words / typical),
            size * (1 - np.minimum(*shares) / typical),
            *self._worst(ends, ours, theirs),
            *self._idle(ends, covered, a, b),
            size * gain / (weight[0] + weight[1] + 2.0),
            np.minimum(gain, 20.0) / 10,
        ]

    def _covers(
        self, ends: tuple[Index, Index], a: int, b: int, before: int = 0, after: int = 0
    ) -> tuple[Floats, Floats]:
        """Covered weight of each left sentence (a, cells) and of each right one (b, cells) of beads.

        The other side is widened by `before` and `after` sentences.
        """
        evidence, (row, column) = self.material.evidence, ends
        last = np.minimum(row + after, self.material.left.size), np.minimum(column + after, self.material.right.size)
        tall, wide = a + before + last[0] - row - 1, b + before + last[1] - column - 1
        ours = [evidence.left[wide, evidence.band.number(row - back, last[1])] for back in range(1, a + 1)]
        theirs = [evidence.right[tall, evidence.band.number(last[0], column - back)] for back in range(1, b + 1)]
        return np.stack(ours), np.stack(theirs)

    def _worst(self, ends: tuple[Index, Index], ours: Floats, theirs: Floats) -> list[Floats]:
        """How far the worst sentence of the bead falls behind the usual cover: as a share, and by weight."""
        typical = self.material.typical
        parts = [
            (covered, total[end - back] - total[end - back - 1])
            for side, end, total in zip((ours, theirs), ends, self.weights, strict=True)
            for back, covered in enumerate(side)
        ]
        shares = [(covered + DOUBT * typical) / (weight + DOUBT) for covered, weight in parts]
        lacks = [deficit(covered, weight, typical) for covered, weight in parts]
        return [1 - np.min(shares, axis=0) / typical, np.max(lacks, axis=0)]

    def _idle(self, ends: tuple[Index, Index], covered: tuple[Floats, Floats], a: int, b: int) -> list[Floats]:
        """How little the first or last sentence of a side adds to the cover of the other: one that was left out there.

        As a share of what a sentence of its weight usually adds, and by weight.
        """
        row, column = ends
        evidence = self.material.evidence
        edges = []
        if b > 1:
            for end, dropped in ((column, column - b), (column - 1, column - 1)):
                rest = [evidence.left[b - 2, evidence.band.number(row - back, end)] for back in range(1, a + 1)]
                edges.append((covered[0] - sum(rest), self.weights[1][dropped + 1] - self.weights[1][dropped]))
        if a > 1:
            for end, dropped in ((row, row - a), (row - 1, row - 1)):
                rest = [evidence.right[a - 2, evidence.band.number(end, column - back)] for back in range(1, b + 1)]
                edges.append((covered[1] - sum(rest), self.weights[0][dropped + 1] - self.weights[0][dropped]))
        if not edges:
            return [np.zeros(len(row), dtype=np.float32)] * 2
        typical = self.material.typical
        shares = [(gain + DOUBT * typical) / (weight + DOUBT) for gain, weight in edges]
        lacks = [deficit(gain, weight, typical) for gain, weight in edges]
        return [1 - np.min(shares, axis=0) / typical, np.max(lacks, axis=0)]

    def _crossing(self, ends: tuple[Index, Index], a: int, b: int) -> Floats:
        """Ties that lead out of the bead."""
        ties, (row, column) = self.material.ties, ends
        inside = sum(
            ties.strength[ties.band.number(row - back, column - other)]
            for back in range(1, a + 1)
            for other in range(1, b + 1)
        )
        every = ties.left_total[row] - ties.left_total[row - a]
        every = every + ties.right_total[column] - ties.right_total[column - b]
        return np.asarray(np.minimum(every - 2 * inside, 6.0) / 3, dtype=np.float32)

    def _ends(self, ends: tuple[Index, Index], a: int, b: int) -> list[NDArray[np.float64]]:
        """Strong ends inside both sides, and how unlike the two last sentences end."""
        inside = _span(self.strong, (ends[0] - 1, ends[1] - 1), a - 1, b - 1)
        last = _span(self.strong, ends, 1, 1)
        return [np.minimum(*inside), np.abs(last[0] - last[1])]

    def _beginnings(self, ends: tuple[Index, Index], a: int, b: int) -> list[NDArray[np.float64]]:
        """Sentences inside that begin in lower case, and how unlike the two first sentences begin."""
        inside = _span(self.lower, ends, a - 1, b - 1)
        first = _span(self.lower, (ends[0] - a + 1, ends[1] - b + 1), 1, 1)
        return [inside[0] + inside[1], np.abs(first[0] - first[1])]

    def _structure(self, ends: tuple[Index, Index], a: int, b: int) -> list[NDArray[np.float64]]:
        """Whether one side only begins a paragraph, breaks between paragraphs inside, and a heading beside none."""
        first = _span(self.breaks, (ends[0] - a + 1, ends[1] - b + 1), 1, 1)
        inside = _span(self.breaks, ends, a - 1, b - 1)
        heads = _span(self.heads, ends, a, b)
        return [np.abs(first[0] - first[1]), inside[0] + inside[1], np.abs(heads[0] / a - heads[1] / b)]

    def _cosines(self, ends: tuple[Index, Index], a: int, b: int, size: float) -> list[Floats]:
        """Unlikeness of the two sides, of the worst sentence, and what one sentence more on a side would gain."""
        meanings, (row, column) = self.material.meanings, ends
        if meanings is None:
            return []
        whole = meanings.cosine(row - a, row, column - b, column)
        single = [meanings.cosine(row - k - 1, row - k, column - b, column) for k in range(a if a > 1 else 0)]
        single += [meanings.cosine(row - a, row, column - k - 1, column - k) for k in range(b if b > 1 else 0)]
        last = np.minimum(row + 1, self.material.left.size), np.minimum(column + 1, self.material.right.size)
        wider = [
            meanings.cosine(row - a, row, column - b, last[1]),
            meanings.cosine(row - a, last[0], column - b, column),
            meanings.cosine(np.maximum(row - a - 1, 0), row, column - b, column),
            meanings.cosine(row - a, row, np.maximum(column - b - 1, 0), column),
        ]
        gain = np.maximum(np.max(wider, axis=0) - whole, 0.0)
        return [size * (1 - whole), 1 - np.min([whole, *single], axis=0), size * gain]


def _sums(left: Floats, right: Floats) -> Sums:
    one, other = (np.concatenate([[0.0], np.cumsum(part, dtype=np.float64)]) for part in (left, right))
    return one, other


def _span(sums: Sums, ends: tuple[Index, Index], a: int, b: int) -> Sums:
    """What the last `a` left and `b` right sentences before `ends` sum to."""
    return sums[0][ends[0]] - sums[0][ends[0] - a], sums[1][ends[1]] - sums[1][ends[1] - b]
