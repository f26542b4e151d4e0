"""One segment of the index, read into arrays. It never changes, so what was read of it serves every later view."""

from collections import OrderedDict
from threading import Lock
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from whoosh.reading import SegmentReader, TermNotFound

from explorer.search.columns import RecordColumn, SequenceColumn
from explorer.search.postings import PostingFile, Postings

_KEPT: Final = 3_000_000
"""Postings kept in memory for one segment (16 bytes each)."""


class Segment:
    """Decodes postings and columns of one segment, and keeps what it has decoded, the latest used longest."""

    def __init__(self, reader: SegmentReader) -> None:
        self.id: str = reader.segment().segment_id()
        self.size: int = reader.doc_count_all()
        self.records: NDArray[np.void] = reader.column_reader("record", RecordColumn(), translate=False).load()
        self._reader = reader
        self._file = PostingFile(reader)
        self._kept: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._weight = 0
        self._lock = Lock()
        self._sequences: dict[str, tuple[NDArray[np.int64], NDArray[np.uint32]]] = {}

    def postings(self, field: str, term: str) -> Postings:
        """Units that hold `term`, deleted ones too, and its weight in each."""
        key = (field, term)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            found = self._file.read(field, term)
            self._keep(key, found)
            return found

    def sequence(self, name: str) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
        """Where the codes of each unit begin (units + 1), and all codes: `name` is `forms` or `stems`."""
        with self._lock:
            if name not in self._sequences:
                starts, codes = self._reader.column_reader(name, SequenceColumn(), translate=False).load()
                self._sequences[name] = (starts.astype(np.int64), codes)
            return self._sequences[name]

    def terms(self, field: str, prefix: str = "") -> list[str]:
        """The terms of `field` that begin with `prefix`, in order of their UTF-8 bytes."""
        with self._lock:
            try:
                return [term.decode() for term in self._reader.expand_prefix(field, prefix)]
            except TermNotFound:
                return []

    def stored(self, number: int, field: str) -> tuple[Any, ...]:
        """What is kept in `field` of unit `number`; empty where nothing is."""
        with self._lock:
            found: tuple[Any, ...] = self._reader.stored_fields(number).get(field, ())
        return found

    def field_length(self, field: str) -> int:
        """How many terms all units hold in `field`."""
        return int(self._reader.field_length(field))

    def _keep(self, key: tuple[str, str], found: Postings) -> None:
        self._kept[key] = found
        self._weight += len(found[0]) + 8
        while self._weight > _KEPT and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._weight -= len(dropped[0]) + 8
