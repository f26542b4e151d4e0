"""One segment of the index, read into arrays. It never changes, so what was read of it serves every later view."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.search.cache import Cache
from explorer.search.columns import RECORD, Codes, codes, split
from explorer.search.postings import NOTHING, Docs, Postings, decoded, holders
from explorer.search.schema import LANGS
from explorer.search.segmentfile import SegmentFile
from explorer.search.termfile import TermFile, Vocabulary

_KEPT: Final = 3_000_000
"""Postings kept in memory for one segment (16 bytes each)."""
_SMALL: Final = 8
"""What an empty list weighs, in postings."""


class Unreadable(Exception):
    """What lies in the files of a segment makes no sense."""


@contextmanager
def reading() -> Iterator[None]:
    """Whatever a damaged file makes of Whoosh, pickle or NumPy becomes `Unreadable`."""
    try:
        yield
    except Exception as error:
        raise Unreadable from error


class Segment:
    """Decodes postings and columns of one segment, and keeps what it has decoded, the latest used longest."""

    def __init__(self, folder: Path, segment: Any) -> None:
        self.id: str = segment.segment_id()
        self.size: int = segment.doc_count_all()
        self._lock = RLock()
        self._kept: Cache[tuple[str, str], Postings] = Cache(_KEPT, lambda found: len(found[0]) + _SMALL)
        self._codes: dict[str, Codes] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        with reading():
            self._file = SegmentFile(folder, segment)
            self._terms = TermFile(self._file.terms())
            self._lists = self._file.postings()
            self._titles, starts = split(self._file.column("title"), self.size)
            self._title_starts: list[int] = starts.tolist()
            self.records = self._records()

    def postings(self, field: str, term: str) -> Postings:
        """Units that hold `term`, deleted ones too, and its weight in each."""
        return self._kept.get((field, term), lambda: self._read(field, term))

    def units(self, field: str, places: list[int] | range) -> Docs:
        """Units that hold any of the terms at these places of the vocabulary, deleted ones too."""
        extents = self.vocabulary(field).extents
        with reading():
            chosen = extents[places.start : places.stop] if isinstance(places, range) else extents[places]
            return self._possible(holders(self._lists, map(tuple, chosen.tolist())))

    def codes(self, name: str) -> Codes:
        """The words of every unit in order: `name` is `forms` or `stems`."""
        with self._lock, reading():
            if name not in self._codes:
                self._codes[name] = codes(self._file.column(name), self.size)
            return self._codes[name]

    def vocabulary(self, field: str) -> Vocabulary:
        """The terms of `field`."""
        with self._lock, reading():
            if field not in self._vocabularies:
                self._vocabularies[field] = self._terms.vocabulary(field)
            return self._vocabularies[field]

    def title(self, number: int) -> str:
        """The title of the document of unit `number`."""
        start, end = self._title_starts[number], self._title_starts[number + 1]
        return str(self._titles[start:end], "utf-8", "replace")

    def _read(self, field: str, term: str) -> Postings:
        with reading():
            extent = self._terms.extent(field, term)
            if extent is None:
                return NOTHING
            found = decoded(self._lists[extent[0] : sum(extent)])
            self._possible(found[0])
            return found

    def _possible(self, docs: Docs) -> Docs:
        if len(docs) and not 0 <= docs.min() <= docs.max() < self.size:
            raise ValueError(docs)
        return docs

    def _records(self) -> NDArray[np.void]:
        found = np.frombuffer(split(self._file.column("record"), self.size)[0], dtype=RECORD).copy()
        days, langs = found["date"], found["lang"]
        possible = 0 <= days.min() <= days.max() <= date.max.toordinal() and langs.max() < len(LANGS)
        if len(found) != self.size or not possible:
            raise ValueError(found)
        return found
