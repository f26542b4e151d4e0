"""One state of the index as arrays over all its segments. It never changes: a commit makes another one."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from threading import RLock
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.model.language import Lang
from explorer.search.columns import RECORD
from explorer.search.postings import NOTHING, Docs, Postings
from explorer.search.schema import LANGS
from explorer.search.segment import Segment

T = TypeVar("T")

Mask = NDArray[np.bool_]
"""For every unit whether it is meant."""


class Snapshot:
    """Units are numbered through all segments, as Whoosh numbers them."""

    def __init__(self, segments: Sequence[Segment], deleted: Sequence[Sequence[int]], generation: int) -> None:
        self.segments = tuple(segments)
        self.generation = generation
        self.bases = np.cumsum([0, *(segment.size for segment in segments)])
        self.size = int(self.bases[-1])
        self.records: NDArray[np.void] = (
            np.concatenate([s.records for s in segments]) if segments else np.zeros(0, dtype=RECORD)
        )
        self._gone = np.zeros(self.size, dtype=bool)
        for base, numbers in zip(self.bases, deleted, strict=False):
            self._gone[base + np.asarray(list(numbers), dtype=np.int64)] = True
        self._any_gone = bool(self._gone.any())
        self._kept: dict[str, Any] = {}
        self._lock = RLock()

    def once(self, name: str, make: "Callable[[Snapshot], T]") -> T:
        """What `make` makes of this state of the index, made at the first call and kept under `name`."""
        if name not in self._kept:
            with self._lock:
                if name not in self._kept:
                    self._kept[name] = make(self)
        found: T = self._kept[name]
        return found

    @cached_property
    def units(self) -> Mask:
        """All paragraphs that are there: neither deleted nor the note of the last change."""
        found: Mask = ~self._gone & (self.records["document"] > 0)
        return found

    @cached_property
    def langs(self) -> Mapping[Lang, Mask]:
        """The paragraphs of each language."""
        return {lang: self.units & (self.records["lang"] == place) for place, lang in enumerate(LANGS)}

    def postings(self, field: str, term: str) -> Postings:
        """The units that are there and hold `term`, and its weight in each."""
        docs, weights = self.raw_postings(field, term)
        if not self._any_gone or not len(docs):
            return docs, weights
        kept = ~self._gone[docs]
        return docs[kept], weights[kept]

    def raw_postings(self, field: str, term: str) -> Postings:
        """As `postings`, with deleted units: what Whoosh's statistics count."""
        each = [segment.postings(field, term) for segment in self.segments]
        based = zip(self.bases, each, strict=False)
        found = [(docs + base if base else docs, weights) for base, (docs, weights) in based if len(docs)]
        if len(found) < 2:
            return found[0] if found else NOTHING
        return np.concatenate([docs for docs, _ in found]), np.concatenate([weights for _, weights in found])

    def terms(self, field: str, prefix: str = "") -> list[str]:
        """The terms of `field` that begin with `prefix`."""
        return sorted({term for segment in self.segments for term in segment.terms(field, prefix)})

    def mean_length(self, field: str) -> float:
        """The mean number of terms in `field`, over all units, as Whoosh counts it."""
        return sum(segment.field_length(field) for segment in self.segments) / (self.size or 1) or 1

    def stored(self, number: int, field: str) -> tuple[Any, ...]:
        """What is kept in `field` of a unit."""
        place = self._segment_of(number)
        return self.segments[place].stored(number - int(self.bases[place]), field)

    def codes(self, name: str, docs: Docs) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
        """For units in ascending order: the place in `docs` of every word's unit, and the word's code."""
        owners, values = [], []
        borders = np.searchsorted(docs, self.bases)
        for place, segment in enumerate(self.segments):
            first, end = int(borders[place]), int(borders[place + 1])
            if first < end:
                part = _slices(*segment.sequence(name), docs[first:end] - self.bases[place])
                owners.append(part[0] + first)
                values.append(part[1])
        if not owners:
            return np.zeros(0, np.int64), np.zeros(0, np.uint32)
        return np.concatenate(owners), np.concatenate(values)

    def _segment_of(self, number: int) -> int:
        return int(np.searchsorted(self.bases, number, side="right")) - 1


def _slices(starts: NDArray[np.int64], codes: NDArray[np.uint32], docs: Docs) -> tuple[Any, Any]:
    lengths = starts[docs + 1] - starts[docs]
    owners = np.repeat(np.arange(len(docs)), lengths)
    before = np.cumsum(lengths) - lengths
    places = np.arange(len(owners)) + np.repeat(starts[docs] - before, lengths)
    return owners, codes[places]
