"""The sentences of one side as counted word types: what aligning and pairing compare."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.language.numbers import numbers
from explorer.language.stopwords import is_stopword
from explorer.language.words import words
from explorer.model.language import Lang

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

NUMBER_MARK = "#"
"""Before the value of a number, so that it is never taken for a word."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Content words and numbers of `size` sentences.

    `types` are the distinct tokens; token k is of type `type_of[k]`, stands in sentence `sentence_of[k]` (ascending)
    and weighs `weights[type_of[k]]`. Tokens `starts[i]` to `starts[i + 1]` are those of sentence i; `lengths` count
    characters.
    """

    lang: Lang
    types: tuple[str, ...]
    type_of: Ints
    sentence_of: Ints
    starts: Ints
    weights: Floats
    lengths: Floats

    @property
    def size(self) -> int:
        """How many sentences there are."""
        return len(self.lengths)


def tokens_of(text: str, lang: Lang) -> list[str]:
    """Content words in lower case, and numbers by value behind `NUMBER_MARK`."""
    counted = numbers(text, lang)
    taken = {place for number in counted if not number.spelt for place in range(number.start, number.end)}
    plain = [
        word.text.lower()
        for word in words(text, lang)
        if len(word.text) > 1 and word.start not in taken and not is_stopword(word.text, lang)
    ]
    return plain + [NUMBER_MARK + number.value for number in counted]


def tokenise(texts: Sequence[str], lang: Lang) -> Tokens:
    """The tokens of sentences, each type weighing the logarithm of how rare it is among them (idf)."""
    found = [tokens_of(text, lang) for text in texts]
    types = {token: number for number, token in enumerate(dict.fromkeys(token for line in found for token in line))}
    type_of = np.array([types[token] for line in found for token in line], dtype=np.int32)
    counts = np.array([len(line) for line in found], dtype=np.int32)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    frequency = np.bincount(
        np.array([types[token] for line in found for token in set(line)], dtype=np.int32), minlength=len(types)
    )
    return Tokens(
        lang=lang,
        types=tuple(types),
        type_of=type_of,
        sentence_of=np.repeat(np.arange(len(found), dtype=np.int32), counts),
        starts=starts,
        weights=np.log(1.0 + len(found) / np.maximum(frequency, 1)).astype(np.float32),
        lengths=np.array([max(len(text.strip()), 1) for text in texts], dtype=np.float32),
    )
