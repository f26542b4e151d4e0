"""Vectors of many texts, compared with one by brute force: 100,000 texts take less than a tenth of a second."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_BLOCK: Final = 8192
"""Rows compared at a time: they are widened for it, and so many fit into the processor's cache."""

Rows = NDArray[np.int64]
Vectors = NDArray[np.float16]


class VectorTable:
    """Rows of unit vectors in half precision, shape (rows, dimensions); it only grows."""

    def __init__(self, dimensions: int) -> None:
        self._vectors: Vectors = np.zeros((0, dimensions), dtype=np.float16)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def add(self, vectors: NDArray[np.floating]) -> None:
        """Append rows, shape (new rows, dimensions)."""
        needed = self._size + len(vectors)
        if needed > len(self._vectors):
            grown = np.zeros((max(needed, 2 * len(self._vectors)), self._vectors.shape[1]), dtype=np.float16)
            grown[: self._size] = self._vectors[: self._size]
            self._vectors = grown
        self._vectors[self._size : needed] = vectors
        self._size = needed

    def row(self, number: int) -> NDArray[np.float32]:
        """One vector."""
        found: NDArray[np.float32] = self._vectors[number].astype(np.float32)
        return found

    def cosines(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine of the angle between `vector` and every row, shape (rows,)."""
        found = np.zeros(self._size, dtype=np.float32)
        for first in range(0, self._size, _BLOCK):
            end = min(first + _BLOCK, self._size)
            found[first:end] = self._vectors[first:end].astype(np.float32) @ vector
        return found


def highest(scores: NDArray[np.float32], count: int) -> Rows:
    """Places of the `count` highest scores, from the highest, equal ones in order."""
    if 0 < count < len(scores):
        border = np.partition(scores, len(scores) - count)[len(scores) - count]
        places = np.flatnonzero(scores >= border)
    else:
        places = np.arange(len(scores))
    return places[np.argsort(-scores[places], kind="stable")][:count]
