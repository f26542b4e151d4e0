"""Finding words side by side, by the codes that the index keeps of every word in order."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.search.postings import Docs
from explorer.search.snapshot import Snapshot


def with_sequence(view: Snapshot, name: str, codes: Sequence[int], docs: Docs) -> NDArray[np.bool_]:
    """For each of `docs` whether it holds `codes` one right after the other (`name`: `forms` or `stems`)."""
    owners, words = view.codes(name, docs)
    found = np.zeros(len(docs), dtype=bool)
    count = len(words) - len(codes) + 1
    if count < 1 or not codes:
        return found
    starts = np.flatnonzero(words[:count] == codes[0])
    for shift, code in enumerate(codes[1:], 1):
        starts = starts[words[starts + shift] == code]
    starts = starts[owners[starts] == owners[starts + len(codes) - 1]]
    found[owners[starts]] = True
    return found


def within(view: Snapshot, name: str, codes: Sequence[int], slop: int, docs: Docs) -> NDArray[np.bool_]:
    """For each of `docs` whether it holds all `codes`, in any order, with at most `slop` other words among them."""
    owners, words = view.codes(name, docs)
    wanted = sorted(set(codes))
    found = np.zeros(len(docs), dtype=bool)
    places = np.flatnonzero(np.isin(words, np.array(wanted, dtype=np.uint32)))
    if not len(places):
        return found
    earliest = np.min([_latest(words[places] == code, places) for code in wanted], axis=0)
    good = (earliest >= 0) & (places - earliest < len(wanted) + slop)
    good &= owners[np.maximum(earliest, 0)] == owners[places]
    found[owners[places[good]]] = True
    return found


def _latest(here: NDArray[np.bool_], places: NDArray[np.int64]) -> NDArray[np.int64]:
    """At each place the latest place up to it where the word stands, -1 before the first."""
    return np.maximum.accumulate(np.where(here, places, -1))
