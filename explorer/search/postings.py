"""Decoding whole posting lists of Whoosh's segment format (W3) into arrays, block by block instead of one by one.

A list begins with four bytes of magic. Each block has its length (big-endian, negative in the last block), a pickle of
its statistics, whose fourth item tells whether the data are compressed, and one of document deltas, weights, values.
Weights are None where all are 1, a number where all are the same.
"""

import pickle
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import accumulate
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Docs = NDArray[np.int64]
"""Numbers of units, ascending."""
Postings = tuple[Docs, NDArray[np.float64]]
"""Units that hold a term, and how often."""

NOTHING: Final[Postings] = (np.zeros(0, np.int64), np.zeros(0))
_MAGIC: Final = 4
_LENGTH: Final = 4


def holders(raw: memoryview, extents: Iterable[tuple[int, int]]) -> Docs:
    """The units in any of these lists of a posting file, given by offset and length."""
    found: set[int] = set()
    for offset, length in extents:
        for deltas, _ in _blocks(raw[offset : offset + length]):
            found.update(accumulate(deltas))
    return np.array(sorted(found), dtype=np.int64)


def decoded(raw: memoryview) -> Postings:
    """The postings of one list."""
    blocks = [_arrays(deltas, weights) for deltas, weights in _blocks(raw)]
    if len(blocks) == 1:
        return blocks[0]
    return np.concatenate([docs for docs, _ in blocks]), np.concatenate([weights for _, weights in blocks])


def _blocks(raw: memoryview) -> Iterator[tuple[tuple[int, ...], Any]]:
    """Document deltas and weights of each block. What is unpickled is our own index, which only its owner may enter."""
    stream = BytesIO(raw)
    stream.seek(_MAGIC)
    last = False
    while not last:
        length = int.from_bytes(stream.read(_LENGTH), "big", signed=True)
        end, last = stream.tell() + abs(length), length < 0
        compressed = pickle.load(stream)[3]  # noqa: S301
        data = stream.read(end - stream.tell())
        deltas, weights, _ = pickle.loads(zlib.decompress(data) if compressed else data)  # noqa: S301
        yield deltas, weights


def _arrays(deltas: tuple[int, ...], weights: Any) -> Postings:
    docs = np.cumsum(np.array(deltas, dtype=np.int64))
    if weights is None:
        return docs, np.ones(len(docs))
    if isinstance(weights, float):
        return docs, np.full(len(docs), weights)
    return docs, np.array(weights, dtype=np.float64)
