"""Columns that NumPy reads in one piece, where Whoosh's own give one value at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from whoosh.columns import Column, ColumnReader, ColumnWriter

RECORD: Final = np.dtype(
    [
        ("document", "<u4"),
        ("paragraph", "<u4"),
        ("date", "<i4"),
        ("page", "<i4"),
        ("dossier", "<u4"),
        ("length", "<u4"),
        ("lang", "u1"),
        ("flags", "u1"),
    ]
)
"""What every unit holds in a row: `date` is the proleptic day number (0 unknown), `page` 0 where there are no pages,
`length` the number of terms, `lang` the place in `schema.LANGS`, `flags` the bits of `schema.FLAGS`."""


class BytesColumn(Column):  # type: ignore[misc]
    """For every unit some bytes: a title, a row of `RECORD`."""

    def default_value(self, reverse: bool = False) -> bytes:  # noqa: ARG002 - Whoosh calls it so
        """Nothing."""
        return b""

    def writer(self, dbfile: Any) -> "BytesWriter":
        """Writes values to `dbfile`."""
        return BytesWriter(dbfile)

    def reader(self, dbfile: Any, basepos: int, length: int, doccount: int) -> "BytesReader":
        """Reads the `doccount` values that begin at `basepos`."""
        return BytesReader(dbfile, basepos, length, doccount)


class BytesWriter(ColumnWriter):  # type: ignore[misc]
    """Writes the values one after the other and at the end where each begins (little-endian, 8 bytes)."""

    def __init__(self, dbfile: Any) -> None:
        self._dbfile = dbfile
        self._starts = [0]

    def add(self, docnum: int, value: bytes) -> None:
        """Write the value of unit `docnum`."""
        self._fill(docnum)
        self._dbfile.write(value)
        self._starts.append(self._starts[-1] + len(value))

    def finish(self, doccount: int) -> None:
        """Write the starts."""
        self._fill(doccount)
        self._dbfile.write(np.asarray(self._starts, dtype="<i8").tobytes())

    def _fill(self, docnum: int) -> None:
        self._starts.extend([self._starts[-1]] * (docnum + 1 - len(self._starts)))


class BytesReader(ColumnReader):  # type: ignore[misc]
    """One value by its unit: what Whoosh needs to merge segments."""

    def __init__(self, dbfile: Any, basepos: int, length: int, doccount: int) -> None:
        self._values, self._starts = split(memoryview(dbfile.get(basepos, length)), doccount)
        self._doccount = doccount

    def __getitem__(self, docnum: int) -> bytes:
        start, end = self._starts[docnum : docnum + 2].tolist()
        return bytes(self._values[start:end])

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(self._doccount))


def split(column: memoryview, units: int) -> tuple[memoryview, NDArray[np.int64]]:
    """The values of a column one after the other, and where each begins and the last ends (units + 1)."""
    border = len(column) - 8 * (units + 1)
    return column[:border], np.frombuffer(column[border:], dtype="<i8").astype(np.int64)


class CodesColumn(BytesColumn):
    """For every unit a sequence of 32-bit codes (the words of a paragraph in order), and where each code stands."""

    def writer(self, dbfile: Any) -> "CodesWriter":
        """Writes sequences, given as little-endian bytes, to `dbfile`."""
        return CodesWriter(dbfile)


class CodesWriter(BytesWriter):
    """Before the starts it writes all places in order of their code, the codes, and where each code's places begin."""

    def __init__(self, dbfile: Any) -> None:
        super().__init__(dbfile)
        self._values: list[bytes] = []

    def add(self, docnum: int, value: bytes) -> None:
        """Write the sequence of unit `docnum`."""
        super().add(docnum, value)
        self._values.append(value)

    def finish(self, doccount: int) -> None:
        """Write where each code stands."""
        words = np.frombuffer(b"".join(self._values), dtype="<u4")
        order = np.argsort(words, kind="stable")
        codes, firsts = np.unique(words[order], return_index=True)
        for part in (order, codes, [*firsts, len(words)], [len(words), len(codes)]):
            self._dbfile.write(np.asarray(part, dtype="<u4").tobytes())
        super().finish(doccount)


@dataclass(frozen=True, slots=True)
class Codes:
    """The words of a segment as codes: unit n has `words[starts[n]:starts[n + 1]]`."""

    starts: NDArray[np.int64]
    words: NDArray[np.uint32]
    order: NDArray[np.uint32]
    """Places in `words`, by code and then from first to last."""
    codes: NDArray[np.uint32]
    """Every code that occurs, ascending."""
    firsts: NDArray[np.uint32]
    """Where in `order` the places of each code begin, and at last its length."""

    def places(self, code: int) -> NDArray[np.int64]:
        """Where in `words` a code stands, ascending."""
        number = int(np.searchsorted(self.codes, np.uint32(code)))
        if number == len(self.codes) or self.codes[number] != code:
            return np.zeros(0, np.int64)
        return self.order[self.firsts[number] : self.firsts[number + 1]].astype(np.int64)

    def count(self, code: int) -> int:
        """How often a code stands in `words`."""
        number = int(np.searchsorted(self.codes, np.uint32(code)))
        found = number < len(self.codes) and self.codes[number] == code
        return int(self.firsts[number + 1]) - int(self.firsts[number]) if found else 0

    def units(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The unit that holds each place."""
        return np.searchsorted(self.starts, places, side="right") - 1


def codes(column: memoryview, units: int) -> Codes:
    """What a `CodesColumn` holds."""
    values, starts = split(column, units)
    numbers = np.frombuffer(values, dtype="<u4")
    words, distinct = numbers[-2:].tolist()
    borders = np.cumsum([words, words, distinct, distinct + 1]).tolist()
    if starts[-1] != 4 * words or borders[-1] + 2 != len(numbers):
        raise ValueError(borders)
    parts = np.split(numbers, borders)
    return Codes(starts // 4, parts[0].copy(), parts[1], parts[2].copy(), parts[3].copy())
