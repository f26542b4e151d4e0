"""The vocabulary of the whole index: that of every segment, taken together."""

from collections.abc import Callable

import numpy as np

from explorer.search.postings import Docs
from explorer.search.snapshot import Snapshot
from explorer.search.termfile import Vocabulary

Choice = Callable[[Vocabulary], "list[int] | range"]
"""Which terms of a vocabulary are meant, by their places."""


def everything(vocabulary: Vocabulary) -> range:
    """All terms."""
    return range(len(vocabulary.terms))


def terms(view: Snapshot, field: str, choice: Choice = everything) -> list[str]:
    """The terms of `field` that are meant, in order."""
    known = [segment.vocabulary(field) for segment in view.segments]
    return sorted({vocabulary.terms[place] for vocabulary in known for place in choice(vocabulary)})


def units(view: Snapshot, field: str, choice: Choice) -> Docs:
    """The units that hold any of these terms."""
    found = [np.zeros(0, np.int64)]
    for base, segment in zip(view.bases, view.segments, strict=False):
        found.append(segment.units(field, choice(segment.vocabulary(field))) + base)
    return view.present(np.concatenate(found))
