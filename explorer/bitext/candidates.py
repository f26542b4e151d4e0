"""Which documents may be versions of one another: those that share rare words, numbers or marks."""

from collections.abc import Sequence

import numpy as np

from explorer.bitext.covering import ranges
from explorer.bitext.profiles import Profiles
from explorer.bitext.tokens import Floats, Index

COMMONEST = 100
"""A concept that more documents than this hold, of either side, proposes nobody: that keeps the work linear."""
PER_DOCUMENT = 12


def candidates(left: Profiles, right: Profiles, concepts: int) -> list[tuple[int, int]]:
    """Pairs (left, right) of documents worth comparing: for each document the best few by rare concepts in common."""
    ours, theirs = _held(left, concepts), _held(right, concepts)
    return sorted({*_best(ours, theirs), *((one, other) for other, one in _best(theirs, ours))})


class _Held:
    """Concepts by document, and documents by concept."""

    def __init__(self, document: Index, concept: Index, documents: int, concepts: int) -> None:
        self.documents = documents
        self.concept = concept
        self.starts = np.searchsorted(document, np.arange(documents + 1))
        order = np.argsort(concept, kind="stable")
        self.document = document[order]
        self.first = np.searchsorted(concept[order], np.arange(concepts + 1))
        self.frequency = self.first[1:] - self.first[:-1]


def _held(profiles: Profiles, concepts: int) -> _Held:
    entries, counts = profiles.entries(profiles.types)
    owner = np.repeat(np.arange(profiles.size), np.diff(profiles.type_starts))
    pairs = np.unique(np.repeat(owner, counts) * concepts + profiles.concepts[entries])
    return _Held(pairs // max(concepts, 1), pairs % max(concepts, 1), profiles.size, concepts)


def _best(source: _Held, target: _Held) -> Sequence[tuple[int, int]]:
    rare = (target.frequency <= COMMONEST) & (source.frequency <= COMMONEST)
    weight: Floats = np.log(1.0 + target.documents / np.maximum(target.frequency, 1)).astype(np.float32) ** 2
    found: list[tuple[int, int]] = []
    for document in range(source.documents):
        concept = source.concept[source.starts[document] : source.starts[document + 1]]
        concept = concept[rare[concept]]
        counts = target.frequency[concept]
        others = target.document[ranges(target.first[concept], counts)]
        scores = np.bincount(others, np.repeat(weight[concept], counts), target.documents)
        best = np.argsort(-scores, kind="stable")[:PER_DOCUMENT]
        found.extend((document, int(other)) for other in best if scores[other] > 0)
    return found
