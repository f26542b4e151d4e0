"""A linear model of themes over spelling, meaning and vectors, and what each word of a text adds to a score."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.coding.features import Space, WordFeatures
from explorer.coding.rows import Rows
from explorer.language.words import Word
from explorer.model.language import Lang

Floats = NDArray[np.float32]
Text = tuple[str, Lang]


class TextSpaces:
    """The spaces of spelling and of meaning that training texts span; `own` are those texts in each."""

    def __init__(self, features: WordFeatures, texts: Sequence[Text]) -> None:
        self.features = features
        counts = [self._counts(text) for text in texts]
        self._spaces = tuple(Space([count[which] for count in counts]) for which in (0, 1))
        self.own = self._in_spaces(counts)

    def rows(self, texts: Sequence[Text]) -> tuple[Rows, ...]:
        """The texts in each space."""
        return self._in_spaces([self._counts(text) for text in texts])

    def _in_spaces(self, counts: Sequence[tuple[Counter[str], Counter[str]]]) -> tuple[Rows, ...]:
        return tuple(space.rows(count[which] for count in counts) for which, space in enumerate(self._spaces))

    def _counts(self, text: Text) -> tuple[Counter[str], Counter[str]]:
        return self.features.spellings(*text), self.features.meanings(*text)

    def shares(self, text: Text, weights: Sequence[Floats]) -> list[tuple[Word, float]]:
        """What each content word adds to a text's score; `weights` are one theme's, a vector for each space."""
        worth = [
            _worth(space, count, theme)
            for space, count, theme in zip(self._spaces, self._counts(text), weights, strict=True)
        ]
        return [
            (word, sum(worth[which].get(name, 0.0) for which, name in self._names(word.text, text[1])))
            for word in self.features.content(*text)
        ]

    def _names(self, word: str, lang: Lang) -> Iterator[tuple[int, str]]:
        """Space and name of each feature of a word."""
        yield from ((0, name) for name in self.features.spelling(word))
        yield from ((1, name) for name in self.features.meaning(word, lang))


def _worth(space: Space, count: Counter[str], weights: Floats) -> dict[str, float]:
    """What each occurrence of a feature adds."""
    entry = space.entry(count)
    known = ((name, space.columns[name], number) for name, number in count.items() if name in space.columns)
    return {name: float(weights[column]) * entry[column] / number for name, column, number in known}


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights of every theme: one matrix (features, themes) a space, one for vectors (or None), and what is added."""

    words: tuple[Floats, ...]
    vectors: Floats | None
    added: Floats

    def scores(self, rows: Sequence[Rows], vectors: Floats | None) -> Floats:
        """Scores of shape (texts, themes); a text without a vector has a row of zeros in `vectors`."""
        total = np.repeat(self.added[None, :], len(rows[0]), axis=0)
        for part, weights in zip(rows, self.words, strict=True):
            total = total + part.times(weights)
        if self.vectors is not None and vectors is not None:
            total = total + vectors @ self.vectors
        return np.asarray(total, dtype=np.float32)
