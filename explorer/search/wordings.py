"""Finding words side by side, by the places of every word that the index keeps."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.search.columns import Codes
from explorer.search.postings import Docs
from explorer.search.snapshot import Snapshot


def with_sequence(view: Snapshot, name: str, codes: Sequence[int]) -> Docs:
    """The units that hold `codes` one right after the other (`name`: `forms` or `stems`)."""
    return _everywhere(view, name, lambda words: sequence(words, codes))


def within(view: Snapshot, name: str, codes: Sequence[int], slop: int) -> Docs:
    """The units that hold all `codes`, in any order, with at most `slop` other words among them."""
    return _everywhere(view, name, lambda words: near(words, list(dict.fromkeys(codes)), slop))


def _everywhere(view: Snapshot, name: str, find: Callable[[Codes], NDArray[np.int64]]) -> Docs:
    """The units that hold the places which `find` finds in each segment."""
    found = [np.zeros(0, np.int64)]
    for base, segment in zip(view.bases, view.segments, strict=False):
        words = segment.codes(name)
        found.append(np.unique(words.units(find(words))) + base)
    return view.present(np.concatenate(found))


def sequence(words: Codes, codes: Sequence[int]) -> NDArray[np.int64]:
    """Where the first word of each occurrence stands: from every place of the rarest one looks at its neighbours."""
    rarest = min(range(len(codes)), key=lambda number: words.count(codes[number]))
    firsts = words.places(codes[rarest]) - rarest
    firsts = firsts[(firsts >= 0) & (firsts + len(codes) <= len(words.words))]
    for shift, code in enumerate(codes):
        firsts = firsts[words.words[firsts + shift] == code]
    whole: NDArray[np.int64] = firsts[words.units(firsts) == words.units(firsts + len(codes) - 1)]
    return whole


def near(words: Codes, codes: Sequence[int], slop: int) -> NDArray[np.int64]:
    """Where the last word of each stretch stands that holds all `codes` with at most `slop` other words among them.

    Stretches do not overlap: of several the first counts.
    """
    each = [words.places(code) for code in codes]
    if not each or not all(len(found) for found in each):
        return np.zeros(0, np.int64)
    ends = np.sort(np.concatenate(each))
    begins = np.min([_latest(found, ends) for found in each], axis=0)
    close = (begins >= 0) & (ends - begins < len(codes) + slop)
    begins, ends = begins[close], ends[close]
    whole = words.units(begins) == words.units(ends)
    return _apart(begins[whole], ends[whole])


def _apart(begins: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """The ends of those stretches that begin after the one kept before has ended."""
    kept, last = [], -1
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        if begin > last:
            kept.append(end)
            last = end
    return np.array(kept, dtype=np.int64)


def _latest(places: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each of `ends` the last of `places` up to it, -1 where there is none."""
    before = np.searchsorted(places, ends, side="right") - 1
    return np.where(before >= 0, places[np.maximum(before, 0)], -1)
