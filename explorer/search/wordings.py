"""Finding words side by side, by the codes that the index keeps of every word in order."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.search.postings import Docs
from explorer.search.segment import Codes
from explorer.search.snapshot import Snapshot


def with_sequence(view: Snapshot, name: str, codes: Sequence[int], docs: Docs) -> NDArray[np.bool_]:
    """For each of `docs` whether it holds `codes` one right after the other (`name`: `forms` or `stems`)."""
    borders, words = gathered(view, name, docs)
    count = len(words) - len(codes) + 1
    found = np.zeros(len(docs), dtype=bool)
    if count < 1 or not codes:
        return found
    firsts = np.flatnonzero(words[:count] == codes[0])
    for shift, code in enumerate(codes[1:], 1):
        firsts = firsts[words[firsts + shift] == code]
    owners = _owners(borders, firsts)
    found[owners[firsts + len(codes) <= borders[owners + 1]]] = True
    return found


def within(view: Snapshot, name: str, codes: Sequence[int], slop: int, docs: Docs) -> NDArray[np.bool_]:
    """For each of `docs` whether it holds all `codes`, in any order, with at most `slop` other words among them."""
    borders, words = gathered(view, name, docs)
    each = [np.flatnonzero(words == code) for code in dict.fromkeys(codes)]
    found = np.zeros(len(docs), dtype=bool)
    if not all(len(places) for places in each):
        return found
    ends = np.sort(np.concatenate(each))
    begins = np.min([_latest(places, ends) for places in each], axis=0)
    good = (begins >= 0) & (ends - begins < len(each) + slop)
    owners = _owners(borders, ends[good])
    found[owners[begins[good] >= borders[owners]]] = True
    return found


def gathered(view: Snapshot, name: str, docs: Docs) -> Codes:
    """The words of `docs` (ascending), one unit after the other, and where each unit's begin."""
    parts: list[Codes] = []
    places = np.searchsorted(docs, view.bases).tolist()
    for number, segment in enumerate(view.segments):
        own = docs[places[number] : places[number + 1]] - view.bases[number]
        if len(own):
            parts.append(_slices(*segment.codes(name), own))
    if len(parts) == 1:
        return parts[0]
    lengths = np.concatenate([np.zeros(1, np.int64), *(np.diff(starts) for starts, _ in parts)])
    return np.cumsum(lengths), np.concatenate([np.zeros(0, np.uint32), *(words for _, words in parts)])


def _slices(starts: NDArray[np.int64], codes: NDArray[np.uint32], docs: Docs) -> Codes:
    begins = starts[docs]
    borders = np.zeros(len(docs) + 1, np.int64)
    lengths = starts[docs + 1] - begins
    np.cumsum(lengths, out=borders[1:])
    places = np.arange(borders[-1])
    places += np.repeat(begins - borders[:-1], lengths)
    return borders, codes[places]


def _owners(borders: NDArray[np.int64], places: NDArray[np.int64]) -> NDArray[np.int64]:
    """The unit of each word place."""
    return np.searchsorted(borders, places, side="right") - 1


def _latest(places: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each of `ends` the last of `places` up to it, -1 where there is none."""
    before = np.searchsorted(places, ends, side="right") - 1
    return np.where(before >= 0, places[np.maximum(before, 0)], -1)
