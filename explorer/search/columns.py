"""Columns that NumPy reads in one piece, where Whoosh's own give one value at a time."""

from collections.abc import Iterator
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


class RecordColumn(Column):  # type: ignore[misc]
    """One row of `RECORD` a unit."""

    def default_value(self, reverse: bool = False) -> bytes:  # noqa: ARG002 - Whoosh calls it so
        """A row of zeros."""
        return bytes(RECORD.itemsize)

    def writer(self, dbfile: Any) -> "RecordWriter":
        """Writes rows to `dbfile`."""
        return RecordWriter(dbfile)

    def reader(self, dbfile: Any, basepos: int, length: int, doccount: int) -> "RecordReader":
        """Reads the `doccount` rows that begin at `basepos`."""
        return RecordReader(dbfile, basepos, length, doccount)


class RecordWriter(ColumnWriter):  # type: ignore[misc]
    """Appends rows, with zeros for units that have none."""

    def __init__(self, dbfile: Any) -> None:
        self._dbfile = dbfile
        self._count = 0

    def add(self, docnum: int, value: bytes) -> None:
        """Write the row of unit `docnum`."""
        self._dbfile.write(bytes(RECORD.itemsize * (docnum - self._count)) + value)
        self._count = docnum + 1

    def finish(self, doccount: int) -> None:
        """Fill up to `doccount` rows."""
        self._dbfile.write(bytes(RECORD.itemsize * (doccount - self._count)))


class RecordReader(ColumnReader):  # type: ignore[misc]
    """All rows at once by `load`, one by its number."""

    def __init__(self, dbfile: Any, basepos: int, length: int, doccount: int) -> None:
        self._dbfile = dbfile
        self._basepos = basepos
        self._length = length
        self._doccount = doccount

    def __getitem__(self, docnum: int) -> bytes:
        return bytes(self._dbfile.get(self._basepos + docnum * RECORD.itemsize, RECORD.itemsize))

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(self._doccount))

    def load(self) -> NDArray[np.void]:
        """Every row, shape (units,), dtype `RECORD`."""
        return np.frombuffer(self._dbfile.get(self._basepos, self._doccount * RECORD.itemsize), dtype=RECORD)


class SequenceColumn(Column):  # type: ignore[misc]
    """For every unit a sequence of 32-bit codes: the words of the paragraph in order."""

    def default_value(self, reverse: bool = False) -> bytes:  # noqa: ARG002 - Whoosh calls it so
        """No codes."""
        return b""

    def writer(self, dbfile: Any) -> "SequenceWriter":
        """Writes sequences to `dbfile`."""
        return SequenceWriter(dbfile)

    def reader(self, dbfile: Any, basepos: int, length: int, doccount: int) -> "SequenceReader":
        """Reads the `doccount` sequences that begin at `basepos`."""
        return SequenceReader(dbfile, basepos, length, doccount)


class SequenceWriter(ColumnWriter):  # type: ignore[misc]
    """Writes the codes one after the other and at the end where each unit's begin."""

    def __init__(self, dbfile: Any) -> None:
        self._dbfile = dbfile
        self._starts = [0]

    def add(self, docnum: int, value: bytes) -> None:
        """Write the codes of unit `docnum`, little-endian."""
        self._fill(docnum)
        self._dbfile.write(value)
        self._starts.append(self._starts[-1] + len(value) // 4)

    def finish(self, doccount: int) -> None:
        """Write the starts."""
        self._fill(doccount)
        self._dbfile.write(np.asarray(self._starts, dtype="<u4").tobytes())

    def _fill(self, docnum: int) -> None:
        self._starts.extend([self._starts[-1]] * (docnum + 1 - len(self._starts)))


class SequenceReader(ColumnReader):  # type: ignore[misc]
    """All codes at once by `load`, one unit's by its number."""

    def __init__(self, dbfile: Any, basepos: int, length: int, doccount: int) -> None:
        self._dbfile = dbfile
        self._basepos = basepos
        self._doccount = doccount
        self._codes = length - 4 * (doccount + 1)
        self._starts: NDArray[np.uint32] | None = None

    def __getitem__(self, docnum: int) -> bytes:
        start, end = (4 * int(place) for place in self.starts()[docnum : docnum + 2])
        return bytes(self._dbfile.get(self._basepos + start, end - start))

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(self._doccount))

    def starts(self) -> NDArray[np.uint32]:
        """Where the codes of each unit begin, and at last where all end: shape (units + 1,)."""
        if self._starts is None:
            raw = self._dbfile.get(self._basepos + self._codes, 4 * (self._doccount + 1))
            self._starts = np.frombuffer(raw, dtype="<u4")
        return self._starts

    def load(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """Starts, and all codes one after the other."""
        return self.starts(), np.frombuffer(self._dbfile.get(self._basepos, self._codes), dtype="<u4")
