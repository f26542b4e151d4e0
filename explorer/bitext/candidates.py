"""Which documents may be versions of one another: those that share rare words, numbers or marks."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.covering import ranges
from explorer.bitext.profiles import Profiles
from explorer.bitext.tokens import Floats, Index

COMMONEST = 100
"""A concept that more documents than this hold, of either side, proposes nobody: that keeps the work linear."""
PER_DOCUMENT = 12


def candidates(left: Profiles, right: Profiles, concepts: int) -> list[tuple[int, int]]:
    """Pairs (left, right) of documents worth comparing: for each document the best few by rare concepts in common."""
    counts = _frequency(left, concepts), _frequency(right, concepts)
    rare = (counts[0] <= COMMONEST) & (counts[1] <= COMMONEST)
    ours, theirs = (_Held(side, rare, count) for side, count in zip((left, right), counts, strict=True))
    return sorted({*_best(ours, theirs), *((one, other) for other, one in _best(theirs, ours))})


class _Held:
    """Rare concepts by document, and documents by rare concept.

    Those of document d: `concept[starts[d]:starts[d + 1]]`; those that hold concept c, from `document[first[c]]` on,
    as many as its `frequency`.
    """

    def __init__(self, profiles: Profiles, rare: NDArray[np.bool_], frequency: Index) -> None:
        lines = [concepts[rare[concepts]].astype(np.int32) for concepts in _concepts(profiles)]
        sizes = np.array([len(line) for line in lines], dtype=np.int64)
        self.documents = profiles.size
        self.frequency = np.where(rare, frequency, 0)
        self.concept = np.concatenate([*lines, np.zeros(0, dtype=np.int32)])
        self.starts = np.concatenate([[0], np.cumsum(sizes)])
        order = np.argsort(self.concept, kind="stable")
        self.document = np.repeat(np.arange(profiles.size, dtype=np.int32), sizes)[order]
        self.first = np.cumsum(self.frequency) - self.frequency


def _frequency(profiles: Profiles, concepts: int) -> Index:
    found = np.zeros(concepts, dtype=np.int64)
    for document in _concepts(profiles):
        found[document] += 1
    return found


def _concepts(profiles: Profiles) -> Iterator[Index]:
    """The concepts of each document, rising; all at once they would fill the memory in a large library."""
    for document in range(profiles.size):
        places, _ = profiles.entries(profiles.of(document))
        yield np.unique(profiles.concepts[places])


def _best(source: _Held, target: _Held) -> Sequence[tuple[int, int]]:
    weight: Floats = np.log(1.0 + target.documents / np.maximum(target.frequency, 1)).astype(np.float32) ** 2
    found: list[tuple[int, int]] = []
    for document in range(source.documents):
        concept = source.concept[source.starts[document] : source.starts[document + 1]]
        counts = target.frequency[concept]
        others = target.document[ranges(target.first[concept], counts)]
        scores = np.bincount(others, np.repeat(weight[concept], counts), target.documents)
        best = np.argsort(-scores, kind="stable")[:PER_DOCUMENT]
        found.extend((document, int(other)) for other in best if scores[other] > 0)
    return found
