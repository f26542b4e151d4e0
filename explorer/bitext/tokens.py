"""The sentences of one side as counted word types: what aligning and pairing compare."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.language.numbers import Number, NumberKind, numbers
from explorer.language.stopwords import is_stopword
from explorer.language.words import words
from explorer.model.language import Lang

Ints = NDArray[np.int32]
Index = NDArray[np.int64]
Floats = NDArray[np.float32]

NUMBER_MARK: Final = "#"
"""Before the value of a number or a sign, so that it is never taken for a word."""
MONTH_MARK: Final = "m"
"""Before the number of a month, so that it is never taken for a day."""

_SIGN = re.compile(r"[?!(]|[«„“»”]|…|\.\.\.")
_SAME = dict.fromkeys("«»„“”", "quote") | {"...": "…"}
"""Signs that both languages set alike."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Content words, numbers and signs of `size` sentences.

    `types` are the distinct tokens; token k is of type `type_of[k]`, stands in sentence `sentence_of[k]` (ascending)
    and weighs `weights[type_of[k]]`. Tokens `starts[i]` to `starts[i + 1]` are those of sentence i; `lengths` count
    characters.
    """

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

    def select(self, sentences: Sequence[int]) -> "Tokens":
        """The tokens of some sentences only, renumbered; types and weights stay."""
        kept = np.zeros(self.size, dtype=bool)
        kept[list(sentences)] = True
        renumbered = np.cumsum(kept) - 1
        held = kept[self.sentence_of]
        counts = np.diff(self.starts)[kept]
        return replace(
            self,
            type_of=self.type_of[held],
            sentence_of=renumbered[self.sentence_of[held]].astype(np.int32),
            starts=_starts(counts),
            lengths=self.lengths[kept],
        )


def tokens_of(text: str, lang: Lang) -> list[str]:
    """Content words in lower case; numbers by value, and signs, behind `NUMBER_MARK`."""
    counted = numbers(text, lang)
    taken = {place for number in counted if not number.spelt for place in range(number.start, number.end)}
    plain = [
        word.text.lower()
        for word in words(text, lang)
        if len(word.text) > 1 and word.start not in taken and not is_stopword(word.text, lang)
    ]
    signs = [NUMBER_MARK + _SAME.get(sign, sign) for sign in _SIGN.findall(text)]
    return plain + signs + [NUMBER_MARK + part for number in counted for part in _parts_of(number)]


def _parts_of(number: Number) -> list[str]:
    """The value of a number; of a date day, month and year apart, since a version may leave one of them out."""
    if number.kind is not NumberKind.DATE:
        return [number.value]
    year, month, *day = number.value.replace("--", "-", 1).split("-")
    parts = [year, MONTH_MARK + month.lstrip("0"), *(part.lstrip("0") for part in day)]
    return [part for part in parts if part]


def tokenise(texts: Sequence[str], lang: Lang) -> Tokens:
    """The tokens of sentences, each type weighing the logarithm of how rare it is among them (idf)."""
    found = [tokens_of(text, lang) for text in texts]
    types = {token: number for number, token in enumerate(dict.fromkeys(token for line in found for token in line))}
    counts = np.array([len(line) for line in found], dtype=np.int32)
    frequency = np.bincount([types[token] for line in found for token in set(line)], minlength=len(types))
    return Tokens(
        types=tuple(types),
        type_of=np.array([types[token] for line in found for token in line], dtype=np.int32),
        sentence_of=np.repeat(np.arange(len(found), dtype=np.int32), counts),
        starts=_starts(counts),
        weights=np.log(1.0 + len(found) / np.maximum(frequency, 1)).astype(np.float32),
        lengths=np.array([max(len(text.strip()), 1) for text in texts], dtype=np.float32),
    )


def _starts(counts: NDArray[np.integer]) -> Ints:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
