"""One state of the index as arrays over all its segments. It never changes: a commit makes another one."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from threading import RLock
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.model.language import Lang
from explorer.search.cache import Cache
from explorer.search.columns import RECORD
from explorer.search.postings import NOTHING, Docs, Postings
from explorer.search.schema import LANGS
from explorer.search.segment import Segment

T = TypeVar("T")

Mask = NDArray[np.bool_]
"""For every unit whether it is meant."""

_KEPT: Final = 4_000_000
"""Units in results kept for reuse (16 bytes each)."""


class Snapshot:
    """Units are numbered through all segments, as Whoosh numbers them."""

    def __init__(self, segments: Sequence[Segment], deleted: Sequence[Sequence[int]], generation: int) -> None:
        self.segments = tuple(segments)
        self.generation = generation
        self.bases: list[int] = np.cumsum([0, *(segment.size for segment in segments)]).tolist()
        self.size = self.bases[-1]
        self._records = np.concatenate([np.zeros(0, dtype=RECORD), *(segment.records for segment in segments)])
        self._gone = np.zeros(self.size, dtype=bool)
        for base, numbers in zip(self.bases, deleted, strict=False):
            self._gone[base + np.asarray(list(numbers), dtype=np.int64)] = True
        self._any_gone = bool(self._gone.any())
        self._once: dict[str, Any] = {}
        self._lock = RLock()
        self.kept: Cache[Any, Postings] = Cache(_KEPT, lambda found: len(found[0]) + 8)
        """Results that questions have in common: scored terms, phrases, patterns."""

    def once(self, name: str, make: "Callable[[Snapshot], T]") -> T:
        """What `make` makes of this state of the index, made at the first call and kept under `name`."""
        if name not in self._once:
            with self._lock:
                if name not in self._once:
                    self._once[name] = make(self)
        found: T = self._once[name]
        return found

    def column(self, name: str) -> NDArray[Any]:
        """A field of `RECORD` for every unit."""
        return self.once(f"column {name}", lambda view: np.ascontiguousarray(view._records[name]))

    @cached_property
    def units(self) -> Mask:
        """All paragraphs that are there: neither deleted nor the note of the last change."""
        found: Mask = ~self._gone & (self.column("document") > 0)
        return found

    @cached_property
    def langs(self) -> Mapping[Lang, Mask]:
        """The paragraphs of each language that has any."""
        masks = {lang: self.units & (self.column("lang") == place) for place, lang in enumerate(LANGS)}
        return {lang: mask for lang, mask in masks.items() if mask.any()}

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

    def mean_length(self, field: str) -> float:
        """The mean number of terms in `field`, over all units, as Whoosh counts it."""
        return self.once(f"length {field}", lambda view: _mean_length(view, field))

    def title(self, number: int) -> str:
        """The title of the document of a unit."""
        place = self._segment_of(number)
        return self.segments[place].title(number - self.bases[place])

    def present(self, docs: Docs) -> Docs:
        """Those units that are not deleted."""
        return docs[~self._gone[docs]] if self._any_gone else docs

    def _segment_of(self, number: int) -> int:
        return bisect_right(self.bases, number) - 1


def _mean_length(view: Snapshot, field: str) -> float:
    lang = LANGS.index(Lang(field))
    return int(view.column("length")[view.column("lang") == lang].sum()) / (view.size or 1) or 1
