"""BM25F over arrays, to the same numbers as Whoosh's own scorer with its default parameters."""

from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray
from whoosh.util.numeric import byte_to_length, length_to_byte

from explorer.search.postings import Postings
from explorer.search.snapshot import Snapshot

B: Final = 0.75
K1: Final = 1.2


def scored(view: Snapshot, field: str, term: str) -> Postings:
    """The units that hold `term` and the score of each.

    Source: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; inverse document
    frequency as in Whoosh: log(N / (n + 1)) + 1 with deleted units counted.
    """
    return view.kept.get(("term", field, term), lambda: _scored(view, field, term))


def _scored(view: Snapshot, field: str, term: str) -> Postings:
    docs, weights = view.postings(field, term)
    if not len(docs):
        return docs, weights
    damping = view.once(f"damping {field}", lambda view: _damping(view, field))
    return docs, rarity(view, field, term) * (weights * (K1 + 1)) / (weights + damping[docs])


def rarity(view: Snapshot, field: str, term: str) -> float:
    """Inverse document frequency of a term."""
    return log(max(view.size, 1) / (len(view.raw_postings(field, term)[0]) + 1)) + 1


def _damping(view: Snapshot, field: str) -> NDArray[np.float64]:
    """What is added to a term's weight in each unit: more in long ones."""
    return K1 * ((1 - B) + B * coarse(view.column("length")) / view.mean_length(field))


def coarse(lengths: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Field lengths as Whoosh keeps them: in one byte, so that long ones are rounded."""
    return _COARSE[np.minimum(lengths, len(_COARSE) - 1)]


def _table() -> NDArray[np.float64]:
    longest = byte_to_length(255)
    return np.array([byte_to_length(length_to_byte(n)) for n in range(longest + 1)], dtype=np.float64)


_COARSE: Final = _table()
