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


class BytesColumn(Column):  # type: ignore[misc]
    """For every unit some bytes: the words of a paragraph as codes, a title, a row of `RECORD`."""

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
    """All values at once by `load`, one by its unit."""

    def __init__(self, dbfile: Any, basepos: int, length: int, doccount: int) -> None:
        self._dbfile = dbfile
        self._basepos = basepos
        self._doccount = doccount
        self._size = length - 8 * (doccount + 1)
        self._starts: NDArray[np.int64] | None = None

    def __getitem__(self, docnum: int) -> bytes:
        start, end = self.starts()[docnum : docnum + 2].tolist()
        return bytes(self._dbfile.get(self._basepos + start, end - start))

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(self._doccount))

    def starts(self) -> NDArray[np.int64]:
        """Where each value begins, and at last where all end: bytes, shape (units + 1,)."""
        if self._starts is None:
            raw = self._dbfile.get(self._basepos + self._size, 8 * (self._doccount + 1))
            self._starts = np.frombuffer(raw, dtype="<i8")
        return self._starts

    def load(self) -> tuple[NDArray[np.int64], bytes]:
        """The starts, and all values one after the other."""
        return self.starts(), bytes(self._dbfile.get(self._basepos, self._size))
