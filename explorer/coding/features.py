"""What a classifier sees of a text: how its words are spelt, and what they mean whatever their language.

Spelling: letter sequences of 3 to 5 within folded words, so that inflections and compounds resemble one another.
Meaning: the German stem of a word or of its translations in the word list, and the folded word itself, so that names
and what a German text taught hold for a French one. Both are weighed by TF-IDF with a logarithm of the count.
Source: G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log, sqrt

from explorer.coding.rows import Rows, rows_of
from explorer.language.compounds import parts
from explorer.language.lexicon import Lexicon
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, fold, stem, words
from explorer.model.language import Lang

_SHORTEST, _LONGEST = 3, 5
_LEAST = 2
"""Texts that must hold a feature; one text's own features teach nothing about others."""
_MOST = 1 << 15
"""Features that a space keeps: the most frequent ones."""


class WordFeatures:
    """The features of single words, each worked out once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._meanings: dict[tuple[str, Lang], tuple[str, ...]] = {}
        self._spellings: dict[str, tuple[str, ...]] = {}

    def content(self, text: str, lang: Lang) -> list[Word]:
        """The words of a text without function words."""
        return [word for word in words(text, lang) if not is_stopword(word.text, lang)]

    def spelling(self, word: str) -> tuple[str, ...]:
        """Letter sequences of the folded word with a space at both ends, with repeats."""
        if word not in self._spellings:
            padded = f" {fold(word)} "
            self._spellings[word] = tuple(
                padded[at : at + size]
                for size in range(_SHORTEST, _LONGEST + 1)
                for at in range(len(padded) - size + 1)
            )
        return self._spellings[word]

    def meaning(self, word: str, lang: Lang) -> tuple[str, ...]:
        """Keys under which the same word of another language is found too."""
        key = (word, lang)
        if key not in self._meanings:
            self._meanings[key] = (f"={fold(word)}", *dict.fromkeys(self._stems(word, lang)))
        return self._meanings[key]

    def _stems(self, word: str, lang: Lang) -> Iterator[str]:
        """German stems of the word, of the parts of a compound, and of their translations of one word."""
        pieces = parts(word) if lang is Lang.DE else ()
        for piece in (word, *(pieces if len(pieces) > 1 else ())):
            if lang is Lang.DE:
                yield stem(piece, lang)
            for pair in self._lexicon.translations(piece, lang):
                german = self.content(pair.de, Lang.DE)
                if len(german) == 1:
                    yield stem(german[0].text, Lang.DE)

    def spellings(self, text: str, lang: Lang) -> Counter[str]:
        """How often each letter sequence stands in a text; function words count too."""
        return Counter(piece for word in words(text, lang) for piece in self.spelling(word.text))

    def meanings(self, text: str, lang: Lang) -> Counter[str]:
        """How often each meaning stands in a text."""
        return Counter(key for word in self.content(text, lang) for key in self.meaning(word.text, lang))


class Space:
    """The features that training texts have in common, each with its inverse document frequency."""

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        held = Counter(name for count in counts for name in count)
        kept = [(name, number) for name, number in held.most_common(_MOST) if number >= _LEAST]
        self.columns: dict[str, int] = {name: column for column, (name, _) in enumerate(kept)}
        self._rarity = [log((1 + len(counts)) / (1 + number)) + 1 for _, number in kept]

    def rows(self, counts: Iterable[Counter[str]]) -> Rows:
        """One row of length 1 for each text; an empty one where it has no known feature."""
        return rows_of([self.entry(count) for count in counts], len(self.columns))

    def entry(self, count: Mapping[str, int]) -> dict[int, float]:
        """Column -> value of one text."""
        known = ((self.columns[name], number) for name, number in count.items() if name in self.columns)
        raw = {column: (1 + log(number)) * self._rarity[column] for column, number in known}
        length = sqrt(sum(value * value for value in raw.values()))
        return {column: value / length for column, value in raw.items()}
