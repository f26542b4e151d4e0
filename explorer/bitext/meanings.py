"""What sentence vectors say for every bead that a band allows."""

from dataclasses import dataclass

import numpy as np

from explorer.bitext.band import Band
from explorer.bitext.covering import BLOCK
from explorer.bitext.tokens import Floats, Index


@dataclass(frozen=True, slots=True)
class Meanings:
    """Dot products of sentence vectors, each as long as the root of its sentence's length.

    `dots` goes by the cells of `band`, (i, j) meaning left sentence i and right sentence j, and ends with a zero for
    all other cells. `left[a - 1, i]` is the length of the sum of the a vectors before i; `right` likewise.
    """

    band: Band
    dots: Floats
    left: Floats
    right: Floats

    def cosine(self, top: Index, bottom: Index, first: Index, last: Index) -> Floats:
        """The cosine of left sentences `top` to `bottom` and right ones `first` to `last` (both ends excluded)."""
        dot = np.zeros(len(top), dtype=np.float32)
        for i in range(int((bottom - top).max(initial=0))):
            for j in range(int((last - first).max(initial=0))):
                inside = (top + i < bottom) & (first + j < last)
                dot += np.where(inside, self.dots[self.band.number(top + i, first + j)], 0.0)
        norm = self.left[bottom - top - 1, bottom] * self.right[last - first - 1, last]
        return np.asarray(dot / np.maximum(norm, 1e-6), dtype=np.float32)

    def best(self, side: int) -> Floats:
        """For each sentence of a side (0 left, 1 right) the best cosine to one of the other side within the band."""
        sizes = self.left.shape[1] - 1, self.right.shape[1] - 1
        row, column = np.minimum(self.band.row + 1, sizes[0]), np.minimum(self.band.column + 1, sizes[1])
        cosine = self.dots[:-1] / np.maximum(self.left[0, row] * self.right[0, column], 1e-6)
        found = np.zeros(sizes[side] + 1, dtype=np.float32)
        np.maximum.at(found, (self.band.row, self.band.column)[side], cosine)
        return found[:-1]


def meanings(vectors: tuple[Floats, Floats], lengths: tuple[Floats, Floats], cells: Band, widths: int) -> Meanings:
    """The meanings of the sentences whose `vectors` (sentences by dimensions, unit length) are given.

    What all sentences of a side have in common, its language and its subject, is taken away first.
    """
    ours, theirs = (_own(vector, length) for vector, length in zip(vectors, lengths, strict=True))
    dots = np.zeros(cells.cells + 1, dtype=np.float32)
    for first in range(0, len(ours), BLOCK):
        last = min(first + BLOCK, len(ours))
        columns = int(cells.low[first]), int(cells.high[last - 1]) + 1
        own = slice(int(cells.offset[first]), int(cells.offset[last]))
        block = ours[first:last] @ theirs[columns[0] : columns[1]].T
        column = cells.column[own]
        real = column < len(theirs)
        dots[own][real] = block[cells.row[own][real] - first, column[real] - columns[0]]
    return Meanings(cells, dots, _norms(ours, widths), _norms(theirs, widths))


def _own(vectors: Floats, lengths: Floats) -> Floats:
    centred = vectors - vectors.mean(axis=0) if len(vectors) > 1 else vectors
    norm = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6)
    return np.asarray(centred / norm * np.sqrt(lengths)[:, None], dtype=np.float32)


def _norms(vectors: Floats, widths: int) -> Floats:
    found = np.zeros((widths, len(vectors) + 1), dtype=np.float32)
    sums = np.concatenate([np.zeros((1, vectors.shape[1])), np.cumsum(vectors, axis=0, dtype=np.float64)])
    for width in range(1, min(widths, len(vectors)) + 1):
        found[width - 1, width:] = np.linalg.norm(sums[width:] - sums[:-width], axis=1)
    return found
