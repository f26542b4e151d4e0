"""Tagged passages as examples to learn from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.coding.units import Grid
from explorer.model.analysis import TaggedText, Unit
from explorer.model.coding import TagStatus
from explorer.model.documents import PassageKind
from explorer.model.language import Lang

Vectors = Mapping[tuple[int, int], NDArray[np.float32]]
"""Document and passage number -> the passage's vector of unit length."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its themes. Examples of one `group` (a dossier) are versions of one another, or of one document."""

    text: str
    lang: Lang
    themes: frozenset[str]
    group: int
    vector: NDArray[np.float32] | None = None


def examples_of(texts: Sequence[TaggedText], vectors: Vectors | None = None) -> list[Example]:
    """Every passage of the documents that have tags at all, boilerplate left out.

    Only confirmed tags count; a passage without them is an example of what is no theme.
    """
    return [example for text in texts for example in _of_text(text, vectors or {})]


def _of_text(text: TaggedText, vectors: Vectors) -> list[Example]:
    tags = [tag for tag in text.tags if tag.status is TagStatus.CONFIRMED]
    if not tags:
        return []
    grid = Grid(text, Unit.PASSAGE)
    themes: list[set[str]] = [set() for _ in text.passages]
    for tag in tags:
        for place in grid.touched(tag):
            themes[place].add(tag.theme)
    document = text.document
    group = document.dossier if document.dossier is not None else -document.id
    return [
        Example(passage.text, passage.lang, frozenset(here), group, vectors.get((document.id, passage.number)))
        for passage, here in zip(text.passages, themes, strict=True)
        if passage.kind is not PassageKind.BOILERPLATE
    ]


def limited(examples: Sequence[Example], themes: frozenset[str], most: int) -> list[Example]:
    """At most `most` examples: those with one of the themes first, then others, evenly chosen from all."""
    good = [example for example in examples if example.themes & themes]
    other = [example for example in examples if not example.themes & themes]
    kept = _evenly(good, most)
    return kept + _evenly(other, most - len(kept))


def _evenly(examples: Sequence[Example], most: int) -> list[Example]:
    if len(examples) <= most:
        return list(examples)
    return [examples[place * len(examples) // most] for place in range(most)]
