"""Which word types of two sides may translate one another, and how surely."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from explorer.bitext.cognates import SHORTEST, likeness, skeleton
from explorer.bitext.tokens import NUMBER_MARK, Floats, Ints
from explorer.language.compounds import pieces
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.words import keys
from explorer.model.language import Lang

IN_SEVERAL: Final = 0.6
"""Strength of a link between words of wordings of which one has several words."""
IN_COMPOUND: Final = 0.85
"""What a link is worth that only a part of a compound has."""


@dataclass(frozen=True, slots=True)
class Links:
    """Links in no order: left type, right type and strength (0 to 1), each pair of types once."""

    left: Ints
    right: Ints
    strength: Floats


class _Sought:
    """The types of one side, found by key and by the beginning of their spelling."""

    def __init__(self, types: Sequence[str], lang: Lang) -> None:
        self.lang = lang
        self.types = types
        self.exact: dict[str, list[int]] = defaultdict(list)
        self.by_key: dict[str, list[int]] = defaultdict(list)
        self.by_beginning: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(types):
            self.exact[word].append(number)
            if not word.startswith(NUMBER_MARK):
                for key in keys(word, lang):
                    self.by_key[key].append(number)
                self.by_beginning[skeleton(word)[:SHORTEST]].append(number)

    def of_word(self, word: str) -> set[int]:
        """Types that are a form of `word`."""
        return {number for key in keys(word, self.lang) for number in self.by_key.get(key, ())}

    def like(self, word: str) -> Iterator[tuple[int, float]]:
        """Types spelt like `word`, with how surely they are the same word."""
        for number in self.by_beginning.get(skeleton(word)[:SHORTEST], ()):
            if strength := likeness(word, self.types[number]):
                yield number, strength


def link(left: Sequence[str], right: Sequence[str], langs: tuple[Lang, Lang], lexicon: Lexicon) -> Links:
    """Links between the types of two sides by number, word list, spelling and the parts of German compounds."""
    if langs[1] is Lang.DE and langs[0] is not Lang.DE:
        turned = link(right, left, (langs[1], langs[0]), lexicon)
        return Links(turned.right, turned.left, turned.strength)
    other = _Sought(right, langs[1])
    found: dict[tuple[int, int], float] = {}
    for number, word in enumerate(left):
        for target, strength in _of_type(word, langs, other, lexicon):
            found[number, target] = max(strength, found.get((number, target), 0.0))
    pairs = np.array(list(found), dtype=np.int32).reshape(-1, 2)
    return Links(pairs[:, 0], pairs[:, 1], np.array(list(found.values()), dtype=np.float32))


def _of_type(word: str, langs: tuple[Lang, Lang], other: _Sought, lexicon: Lexicon) -> Iterator[tuple[int, float]]:
    if word.startswith(NUMBER_MARK):
        yield from ((target, 1.0) for target in other.exact.get(word, ()))
        return
    yield from _of_word(word, langs, other, lexicon)
    if langs[0] is Lang.DE and len(held := pieces(word)) > 1:
        for piece in held:
            yield from ((target, strength * IN_COMPOUND) for target, strength in _of_word(piece, langs, other, lexicon))


def _of_word(word: str, langs: tuple[Lang, Lang], other: _Sought, lexicon: Lexicon) -> Iterator[tuple[int, float]]:
    yield from other.like(word)
    for pair in lexicon.with_word(word, langs[0]):
        ours, theirs = content(side(pair, langs[0]), langs[0]), content(side(pair, langs[1]), langs[1])
        strength = pair.strength * (1.0 if len(ours) == len(theirs) == 1 else IN_SEVERAL)
        for translation in theirs:
            yield from ((target, strength) for target in other.of_word(translation))
