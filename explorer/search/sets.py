"""Units with scores, joined as AND, OR and NOT join them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.search.postings import Docs, Postings
from explorer.search.snapshot import Mask


@dataclass(frozen=True, slots=True)
class Matches:
    """Units in ascending order and their scores, of equal shape."""

    docs: Docs
    scores: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.docs)

    def kept(self, wanted: NDArray[np.bool_]) -> "Matches":
        """Those at whose place `wanted` is true."""
        return Matches(self.docs[wanted], self.scores[wanted])


def of(postings: Postings) -> Matches:
    """Scored postings as matches."""
    return Matches(*postings)


def plain(docs: Docs, score: float = 0.0) -> Matches:
    """Units that all score the same."""
    return Matches(docs, np.full(len(docs), score))


def masked(mask: Mask) -> Matches:
    """The units of a mask, without score."""
    return plain(np.flatnonzero(mask))


def all_of(parts: Sequence[Matches]) -> Matches:
    """Units that are in every part, with the sums of their scores."""
    first, *others = sorted(parts, key=len)
    for other in others if len(first) else ():
        places = np.minimum(np.searchsorted(other.docs, first.docs), len(other) - 1)
        held = other.docs[places] == first.docs
        first = Matches(first.docs[held], first.scores[held] + other.scores[places[held]])
    return first


def any_of(parts: Sequence[Matches], size: int) -> Matches:
    """Units that are in any part; `size` is the number of all units."""
    if len(parts) == 1:
        return parts[0]
    scores, mask = np.zeros(size), np.zeros(size, dtype=bool)
    for part in parts:
        scores[part.docs] += part.scores
        mask[part.docs] = True
    docs = np.flatnonzero(mask)
    return Matches(docs, scores[docs])


def with_scores(matches: Matches, more: Matches) -> Matches:
    """The first, with the scores of the second added where it has the same units."""
    if not len(more):
        return matches
    places = np.minimum(np.searchsorted(more.docs, matches.docs), len(more) - 1)
    added = np.where(more.docs[places] == matches.docs, more.scores[places], 0.0)
    return Matches(matches.docs, matches.scores + added)


def without(matches: Matches, gone: Matches) -> Matches:
    """Units of the first that are not in the second."""
    return matches.kept(~_held(gone.docs, matches.docs))


def _held(docs: Docs, sought: Docs) -> NDArray[np.bool_]:
    """For each unit of `sought` whether it is in `docs`."""
    if not len(docs):
        return np.zeros(len(sought), dtype=bool)
    places = np.searchsorted(docs, sought)
    places[places == len(docs)] = 0
    found: NDArray[np.bool_] = docs[places] == sought
    return found
