"""The order of hits."""

import numpy as np
from numpy.typing import NDArray

from explorer.model.search import SortOrder
from explorer.search.postings import Docs
from explorer.search.sets import Matches
from explorer.search.snapshot import Snapshot


def ordered(view: Snapshot, matches: Matches, order: SortOrder, count: int) -> Docs:
    """Places in `matches` of the first `count` hits, in order.

    By relevance: from the highest score, equal ones in the order of the index. By date: documents without date last.
    By dossier: dossiers from that with the best hit, within each in the order of the text.
    """
    if order is SortOrder.RELEVANCE:
        return best(matches, count)
    docs = matches.docs
    text = (view.column("paragraph")[docs], view.column("document")[docs])
    if order is SortOrder.DOSSIER:
        dossiers = view.column("dossier")[docs]
        return np.lexsort((*text, dossiers, -_best_of_dossier(dossiers, matches)))[:count]
    days = view.column("date")[docs].astype(np.int64)
    if order is SortOrder.NEWEST:
        return np.lexsort((*text, -days))[:count]
    return np.lexsort((*text, np.where(days > 0, days, np.iinfo(np.int64).max)))[:count]


def best(matches: Matches, count: int) -> Docs:
    """Places in `matches` of the `count` highest scores, from the highest, equal ones in the order of the index."""
    total = len(matches)
    if count < 1 or not total:
        return np.zeros(0, np.int64)
    candidates = np.arange(total)
    if count < total:
        border = np.partition(matches.scores, total - count)[total - count]
        better, equal = np.flatnonzero(matches.scores > border), np.flatnonzero(matches.scores == border)
        candidates = np.concatenate([better, equal[: count - len(better)]])
    return candidates[np.argsort(-matches.scores[candidates], kind="stable")]


def _best_of_dossier(dossiers: Docs, matches: Matches) -> NDArray[np.float64]:
    """For each hit the best score in its dossier."""
    _, places = np.unique(dossiers, return_inverse=True)
    best = np.zeros(int(places.max()) + 1 if len(places) else 0)
    np.maximum.at(best, places, matches.scores)
    return best[places]
