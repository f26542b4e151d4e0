"""Sparse rows in NumPy: few of many columns are filled in each, as with the words of a text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_BLOCK = 256
"""Rows that are spread out at a time: enough for fast products, few enough to stay small."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Row r has the `values` from `starts[r]` to `starts[r + 1]`, in the columns named beside them."""

    starts: NDArray[np.int64]
    columns: NDArray[np.int32]
    values: Floats
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    def blocks(self, start: int = 0) -> Iterator[tuple[slice, Floats]]:
        """The rows from `start` on spread out, a block of them at a time; shape (rows of the block, `width`)."""
        for first in range(start, len(self), _BLOCK):
            last = min(first + _BLOCK, len(self))
            part = slice(int(self.starts[first]), int(self.starts[last]))
            lengths = np.diff(self.starts[first : last + 1])
            spread = np.zeros((last - first, self.width), dtype=np.float32)
            spread[np.repeat(np.arange(last - first), lengths), self.columns[part]] = self.values[part]
            yield slice(first, last), spread

    def times(self, weights: Floats) -> Floats:
        """The product with a matrix of shape (`width`, n): shape (rows, n)."""
        product = np.zeros((len(self), weights.shape[1]), dtype=np.float32)
        for place, block in self.blocks():
            product[place] = block @ weights
        return product

    def turned_times(self, weights: Floats) -> Floats:
        """The product of the transposed rows with a matrix of shape (rows, n): shape (`width`, n)."""
        product = np.zeros((self.width, weights.shape[1]), dtype=np.float32)
        for place, block in self.blocks():
            product += block.T @ weights[place]
        return product

    def gram(self) -> Floats:
        """The products of all rows with one another: shape (rows, rows)."""
        product = np.zeros((len(self), len(self)), dtype=np.float32)
        for place, block in self.blocks():
            for other, further in self.blocks(place.start):
                product[place, other] = block @ further.T
                product[other, place] = product[place, other].T
        return product


def rows_of(entries: Sequence[Mapping[int, float]], width: int) -> Rows:
    """Rows from column -> value."""
    lengths = np.fromiter((len(entry) for entry in entries), dtype=np.int64, count=len(entries))
    columns = np.fromiter((c for entry in entries for c in entry), dtype=np.int32, count=int(lengths.sum()))
    values = np.fromiter((v for entry in entries for v in entry.values()), dtype=np.float32, count=int(lengths.sum()))
    return Rows(np.concatenate(([0], np.cumsum(lengths))).astype(np.int64), columns, values, width)
