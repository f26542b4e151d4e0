"""Documents as sets of weighed concepts: the words and numbers that a version in another language must show too."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from explorer.bitext.cognates import skeleton
from explorer.bitext.covering import ranges
from explorer.bitext.links import IN_COMPOUND, IN_SEVERAL
from explorer.bitext.tokens import NUMBER_MARK, Floats, Index, tokens_of
from explorer.language.compounds import parts
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.words import keys
from explorer.model.language import Lang

BEGINNING = 6
"""Letters by which cognates are taken together; a shorter word is taken whole."""
COGNATE = 0.7
COGNATE_MARK = "~"


@dataclass(frozen=True, slots=True)
class Profiles:
    """Documents of one language as types, and types as concepts of the language pair.

    Types of document d: `types[type_starts[d]:type_starts[d + 1]]`. Concepts of type t with the strength (0 to 1) of
    the tie: `concepts[concept_starts[t]:concept_starts[t + 1]]`, `ties` likewise. `weights` are idf by type.
    """

    types: Index
    type_starts: Index
    concepts: Index
    ties: Floats
    concept_starts: Index
    weights: Floats

    @property
    def size(self) -> int:
        """How many documents there are."""
        return len(self.type_starts) - 1

    def of(self, document: int) -> Index:
        """The types of a document."""
        return self.types[self.type_starts[document] : self.type_starts[document + 1]]

    def entries(self, types: Index) -> tuple[Index, Index]:
        """Places in `concepts` of all concepts of `types`, and how many each type has."""
        counts = self.concept_starts[types + 1] - self.concept_starts[types]
        return ranges(self.concept_starts[types], counts), counts


class Concepts:
    """Numbers for concepts, given out as they are met: the words of the `target` language, numbers, and spellings."""

    def __init__(self, target: Lang, lexicon: Lexicon) -> None:
        self.target = target
        self.lexicon = lexicon
        self._numbers: dict[str, int] = {}

    def profile(self, documents: Sequence[list[str]], lang: Lang) -> Profiles:
        """The profiles of documents of `lang`, each given as its tokens."""
        types: dict[str, int] = {}
        found = [sorted({types.setdefault(token, len(types)) for token in tokens}) for tokens in documents]
        concepts, ties, sizes = array("q"), array("f"), []
        for token in types:
            tie = self._ties(token, lang)
            concepts.extend(tie)
            ties.extend(tie.values())
            sizes.append(len(tie))
        flat = np.array([number for line in found for number in line], dtype=np.int64)
        frequency = np.bincount(flat, minlength=len(types))
        return Profiles(
            types=flat,
            type_starts=_starts([len(line) for line in found]),
            concepts=np.array(concepts, dtype=np.int64),
            ties=np.array(ties, dtype=np.float32),
            concept_starts=_starts(sizes),
            weights=np.log(1.0 + len(found) / np.maximum(frequency, 1)).astype(np.float32),
        )

    def __len__(self) -> int:
        return len(self._numbers)

    def _ties(self, token: str, lang: Lang) -> Mapping[int, float]:
        strongest: dict[int, float] = {}
        for concept, strength in self._meant(token, lang):
            number = self._numbers.setdefault(concept, len(self._numbers))
            strongest[number] = max(strength, strongest.get(number, 0.0))
        return strongest

    def _meant(self, token: str, lang: Lang) -> Iterator[tuple[str, float]]:
        if token.startswith(NUMBER_MARK):
            yield token, 1.0
            return
        yield COGNATE_MARK + skeleton(token)[:BEGINNING], COGNATE
        if lang is self.target:
            yield from ((key, 1.0) for key in keys(token, lang))
        else:
            yield from self._translated(token, lang, 1.0)
        if lang is Lang.DE and len(pieces := parts(token)) > 1:
            for piece in pieces:
                yield COGNATE_MARK + skeleton(piece)[:BEGINNING], COGNATE * IN_COMPOUND
                yield from self._translated(piece, lang, IN_COMPOUND)

    def _translated(self, word: str, lang: Lang, worth: float) -> Iterator[tuple[str, float]]:
        for pair in self.lexicon.with_word(word, lang):
            theirs = content(side(pair, self.target), self.target)
            strength = worth * pair.strength * (1.0 if len(theirs) == 1 else IN_SEVERAL)
            yield from ((key, strength) for translation in theirs for key in keys(translation, self.target))


def _starts(counts: Sequence[int]) -> Index:
    return np.concatenate([[0], np.cumsum(np.array(counts, dtype=np.int64))]).astype(np.int64)


def document_tokens(title: str, text: str, lang: Lang) -> list[str]:
    """The tokens of a document with its title."""
    return tokens_of(f"{title}\n{text}", lang)
