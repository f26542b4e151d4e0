"""The vocabulary of a segment, read from Whoosh's term file (an ordered hash) in one piece instead of term by term.

Each entry of the file has the lengths of key and value (big-endian), the key (two bytes of field number, the term in
UTF-8) and the value: five bytes, the number of units (4), others, and at its end offset (8) and length (4) of the list
of postings. At the end of the file are a pickle that tells the fields, where each entry begins, and their length.
"""

import pickle
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from struct import Struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

_HEAD: Final = 8
_FIELD: Final = 2
_LENGTHS: Final = Struct("!ii")
_EXTENT: Final = Struct("!qi")
_COUNT_AT: Final = 5
_BREAK: Final = ord("\n")
_BITS: Final = np.uint64(63)
_BEYOND: Final = chr(0x10FFFF)


@dataclass(frozen=True)
class Vocabulary:
    """The terms of one field in order, with offset and length of the posting list of each (bytes)."""

    terms: tuple[str, ...]
    counts: NDArray[np.int64]
    """In how many units each term stands."""
    extents: NDArray[np.int64]

    def beginning(self, prefix: str) -> range:
        """Places of the terms that begin with `prefix`."""
        return range(bisect_left(self.terms, prefix), bisect_left(self.terms, prefix + _BEYOND))

    def holding(self, inner: str, open_head: bool, open_tail: bool) -> list[int]:
        """Places of the terms that hold `inner`: anywhere, or at their end or beginning only."""
        sought = ("" if open_head else "\n") + inner + ("" if open_tail else "\n")
        found, place = [], self._joined.find(sought)
        while place >= 0:
            number = int(np.searchsorted(self._starts, place + (not open_head), side="right")) - 1
            found.append(number)
            place = self._joined.find(sought, int(self._starts[number + 1]) - 1)
        return found

    @cached_property
    def lengths(self) -> NDArray[np.int64]:
        """How many letters each term has."""
        return np.diff(self._starts) - 1

    @cached_property
    def letters(self) -> NDArray[np.uint64]:
        """Which letters each term has, as a set of 64 bits."""
        codes = self._codes()
        return self._sets(codes & _BITS, codes != _BREAK)

    @cached_property
    def pairs(self) -> NDArray[np.uint64]:
        """Which pairs of neighbouring letters each term has, as a set of 64 bits."""
        codes = self._codes()
        after = np.roll(codes, -1)
        return self._sets((codes * np.uint64(31) + after) & _BITS, (codes != _BREAK) & (after != _BREAK))

    def _sets(self, bits: NDArray[np.uint64], counted: NDArray[np.bool_]) -> NDArray[np.uint64]:
        if not self.terms:
            return np.zeros(0, np.uint64)
        single = np.where(counted, np.uint64(1) << bits, np.uint64(0))
        return np.bitwise_or.reduceat(single, self._starts[:-1])

    def _codes(self) -> NDArray[np.uint64]:
        return np.frombuffer(self._joined.encode("utf-32-le"), dtype="<u4").astype(np.uint64)

    @cached_property
    def _joined(self) -> str:
        """All terms, a line break before and after each."""
        return "\n" + "\n".join(self.terms) + "\n" if self.terms else ""

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        """Where in `_joined` each term begins, and one beyond the last."""
        return np.cumsum([1, *(len(term) + 1 for term in self.terms)])


class TermFile:
    """The terms of one segment and where their posting lists lie."""

    def __init__(self, raw: memoryview) -> None:
        self._raw = raw
        self._bytes = np.frombuffer(raw, dtype=np.uint8)
        extras = len(raw) - 4 - int.from_bytes(raw[-4:], "big")
        tail = BytesIO(raw[extras:])
        told = pickle.load(tail)  # noqa: S301 - our own index, which only its owner may enter
        self._fields: dict[str, int] = told["fieldmap"]
        places = np.dtype(f">{told['indextype']}")
        first = extras + tail.tell()
        last = first + told["indexlen"] * places.itemsize
        self._places: NDArray[np.int64] = np.frombuffer(raw[first:last], dtype=places).astype(np.int64)

    def extent(self, field: str, term: str) -> tuple[int, int] | None:
        """Offset and length of the posting list of a term; None where it stands nowhere."""
        if field not in self._fields:
            return None
        key = self._fields[field].to_bytes(_FIELD, "big") + term.encode()
        number = bisect_left(self._places, key, key=self._key)
        if number == len(self._places) or self._key(self._places[number]) != key:
            return None
        start = int(self._places[number])
        end = start + _HEAD + sum(_LENGTHS.unpack_from(self._raw, start))
        return _EXTENT.unpack(self._raw[end - _EXTENT.size : end])

    def vocabulary(self, field: str) -> Vocabulary:
        """Every term of `field`."""
        if field not in self._fields:
            return Vocabulary((), np.zeros(0, np.int64), np.zeros((0, 2), np.int64))
        raw, number = self._bytes, self._fields[field]
        first, end = np.searchsorted(_numbers(raw, self._places + _HEAD, _FIELD), [number, number + 1])
        starts = self._places[first:end]
        keys, values = _numbers(raw, starts, 4), _numbers(raw, starts + 4, 4)
        counts = _numbers(raw, starts + _HEAD + keys + _COUNT_AT, 4)
        tails = starts + _HEAD + keys + values - _EXTENT.size
        extents = np.stack([_numbers(raw, tails, 8), _numbers(raw, tails + 8, 4)], axis=1)
        places = zip((starts + _HEAD + _FIELD).tolist(), (starts + _HEAD + keys).tolist(), strict=True)
        return Vocabulary(tuple(str(self._raw[start:end], "utf-8") for start, end in places), counts, extents)

    def _key(self, place: int) -> bytes:
        """Field number and term of the entry at `place`."""
        return bytes(self._raw[place + _HEAD : place + _HEAD + _LENGTHS.unpack_from(self._raw, place)[0]])


def _numbers(raw: NDArray[np.uint8], places: NDArray[np.int64], width: int) -> NDArray[np.int64]:
    """Big-endian numbers of `width` bytes at `places`."""
    found = np.zeros(len(places), dtype=np.int64)
    for shift in range(width):
        found = (found << 8) | raw[places + shift]
    return found
