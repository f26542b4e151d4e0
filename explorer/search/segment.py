"""One segment of the index, read into arrays. It never changes, so what was read of it serves every later view."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from threading import RLock
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from whoosh.reading import SegmentReader

from explorer.search.cache import Cache
from explorer.search.columns import RECORD, BytesColumn, Codes, CodesColumn
from explorer.search.postings import Docs, PostingFile, Postings
from explorer.search.schema import LANGS
from explorer.search.termfile import TermFile, Vocabulary

_KEPT: Final = 3_000_000
"""Postings kept in memory for one segment (16 bytes each)."""
_SMALL: Final = 8
"""What an empty list weighs, in postings."""


class Unreadable(Exception):
    """What lies in the files of a segment makes no sense."""


@contextmanager
def _reading() -> Iterator[None]:
    """Whatever a damaged file makes of Whoosh, pickle or NumPy becomes `Unreadable`."""
    try:
        yield
    except Exception as error:
        raise Unreadable from error


class Segment:
    """Decodes postings and columns of one segment, and keeps what it has decoded, the latest used longest."""

    def __init__(self, reader: SegmentReader) -> None:
        self.id: str = reader.segment().segment_id()
        self.size: int = reader.doc_count_all()
        self._reader = reader
        self._lock = RLock()
        self._postings = PostingFile(reader)
        self._terms = TermFile(reader)
        self._kept: Cache[tuple[str, str], Postings] = Cache(_KEPT, lambda found: len(found[0]) + _SMALL)
        self._codes: dict[str, Codes] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        self._titles: tuple[list[int], bytes] | None = None
        self.records = self._records()

    def postings(self, field: str, term: str) -> Postings:
        """Units that hold `term`, deleted ones too, and its weight in each."""
        return self._kept.get((field, term), lambda: self._read(field, term))

    def units(self, field: str, places: list[int] | range) -> Docs:
        """Units that hold any of the terms at these places of the vocabulary, deleted ones too."""
        extents = self.vocabulary(field).extents[places.start : places.stop] if isinstance(places, range) else None
        if extents is None:
            extents = self.vocabulary(field).extents[places]
        with self._lock, _reading():
            return self._postings.units(map(tuple, extents.tolist()))

    def codes(self, name: str) -> Codes:
        """The words of every unit in order: `name` is `forms` or `stems`."""
        with self._lock, _reading():
            if name not in self._codes:
                reader = self._reader.column_reader(name, CodesColumn(), translate=False)
                self._codes[name] = reader.load_codes()
            return self._codes[name]

    def vocabulary(self, field: str) -> Vocabulary:
        """The terms of `field`."""
        with self._lock, _reading():
            if field not in self._vocabularies:
                self._vocabularies[field] = self._terms.vocabulary(field)
            return self._vocabularies[field]

    def title(self, number: int) -> str:
        """The title of the document of unit `number`."""
        if self._titles is None:
            with self._lock, _reading():
                starts, raw = self._column("title")
                self._titles = (starts.tolist(), raw)
        places, raw = self._titles
        return raw[places[number] : places[number + 1]].decode(errors="replace")

    def stored(self, number: int, field: str) -> Any:
        """What is kept in `field` of unit `number`; None where nothing is."""
        with self._lock, _reading():
            return self._reader.stored_fields(number).get(field)

    def field_length(self, field: str) -> int:
        """How many terms all units hold in `field`."""
        return int(self._reader.field_length(field))

    def _read(self, field: str, term: str) -> Postings:
        with self._lock, _reading():
            found = self._postings.read(field, term)
            if len(found[0]) and not 0 <= found[0].min() <= found[0].max() < self.size:
                raise ValueError(found[0])
            return found

    def _records(self) -> NDArray[np.void]:
        with _reading():
            found: NDArray[np.void] = np.frombuffer(self._column("record")[1], dtype=RECORD)
            days, langs = found["date"], found["lang"]
            possible = 0 <= days.min() <= days.max() <= date.max.toordinal() and langs.max() < len(LANGS)
            if len(found) != self.size or not possible:
                raise ValueError(found)
            return found

    def _column(self, name: str) -> tuple[NDArray[np.int64], bytes]:
        found: tuple[NDArray[np.int64], bytes] = self._reader.column_reader(name, BytesColumn(), translate=False).load()
        return found
