"""Which words of a text answer which words of its translation.

Every two words have a likeness, by the word list, by their spelling, and by where they stand; the likest are linked
first, and a word that is linked is taken. Source: I. D. Melamed, Models of translational equivalence among words, 2000
(competitive linking). A German compound has as many places as it has parts: `Datenräume` answers both `espaces` and
`données`. So has a word that several answer by the word list where they stand together: `Cloud` answers both words of
`informatique en nuage`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.bitext.cognates import likeness
from explorer.language.compounds import parts
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, keys, words
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

_PART = 0.8
"""What an agreement of a part of a compound counts, where that of whole words counts 1."""
_UNEVEN = 0.8
"""What the word list counts where one word answers several that do not stand together: none answers it as a whole."""
_WITHIN = 0.6
"""What a phrase of several words says of all its words alike: less than any entry that tells them apart, wherever it
stands (see `_FAR`), so that it links only what the entries leave over."""
_TOGETHER = 0.3
"""What is added where a phrase of several words and its translation both stand as a whole."""
_SEVERAL = 1.0 + _TOGETHER
"""What the word list counts for each of several words that stand as a whole and answer one together."""
_SPELT = 0.7
"""What equal spelling counts; less alike words count less."""
_COGNATE = 0.6
_FAR = 0.4
"""What is taken off where one word stands at the beginning of its text and the other at the end of its own."""
_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class ContentWord:
    """A word that means something by itself: its keys, and those of its parts where it is a compound."""

    word: Word
    keys: frozenset[str]
    parts: tuple[str, ...]
    part_keys: frozenset[str]

    @property
    def places(self) -> int:
        """How many words may answer it."""
        return max(1, len(self.parts))


def content_words(text: str, lang: Lang) -> tuple[ContentWord, ...]:
    """The words of a text without function words, in order."""
    return tuple(_content_word(word, lang) for word in words(text, lang) if _means(word, lang))


def _means(word: Word, lang: Lang) -> bool:
    """Whether a word is no function word, or an abbreviation that looks like one (IT, but not L’ or À)."""
    return not is_stopword(word.text, lang) or (word.text.isupper() and len(word.text.rstrip("’'")) > 1)


def _content_word(word: Word, lang: Lang) -> ContentWord:
    pieces = parts(word.text) if lang is Lang.DE else ()
    pieces = pieces if len(pieces) > 1 else ()
    inner = frozenset(key for piece in pieces for key in keys(piece, lang))
    return ContentWord(word, frozenset(keys(word.text, lang)), pieces, inner)


Link = tuple[int, int]
"""Place of a word in one text, and of the word of the other that answers it."""


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """How surely two words answer one another (about 1 where the word list has them), and whether they do as a whole.

    Not as a whole where only a part of a compound is answered.
    """

    strength: float
    whole: bool


_NONE = Likeness(0.0, False)


def link(
    here: Sequence[ContentWord], there: Sequence[ContentWord], langs: tuple[Lang, Lang], lexicon: Lexicon
) -> dict[Link, Likeness]:
    """Links with their likeness, found from both sides."""
    turned = (langs[1], langs[0])
    alike = _alike(here, there, langs, lexicon)
    for (j, i), other in _alike(there, here, turned, lexicon).items():
        alike[i, j] = max(alike.get((i, j), _NONE), other)
    far = {(i, j): _FAR * abs(i / len(here) - j / len(there)) for i, j in alike}
    free_here, free_there = [w.places for w in here], [w.places for w in there]
    ours = [[(i, j) for j in row] for i, row in _several(here, there, langs, lexicon)]
    theirs = [[(i, j) for i in row] for j, row in _several(there, here, turned, lexicon)]
    for group in (*ours, *theirs):
        middle = sum(i for i, _ in group) / len(group), sum(j for _, j in group) / len(group)
        for i, j in group:
            alike[i, j] = Likeness(_SEVERAL, False)
            far[i, j] = _FAR * abs(middle[0] / len(here) - middle[1] / len(there))
            free_here[i] = max(free_here[i], len({b for _, b in group}))
            free_there[j] = max(free_there[j], len({a for a, _ in group}))
    linked: dict[Link, Likeness] = {}
    for i, j in sorted(alike, key=lambda ij: (far[ij] - alike[ij].strength, ij)):
        if alike[i, j].strength - far[i, j] >= _LEAST and free_here[i] and free_there[j]:
            free_here[i] = 0 if alike[i, j].whole else free_here[i] - 1
            free_there[j] = 0 if alike[i, j].whole else free_there[j] - 1
            linked[i, j] = alike[i, j]
    return linked


def _several(
    here: Sequence[ContentWord], there: Sequence[ContentWord], langs: tuple[Lang, Lang], lexicon: Lexicon
) -> Iterator[tuple[int, range]]:
    """Words that several of the other text answer together, and the places of these, wherever they stand."""
    for i, word in enumerate(here):
        for pair in lexicon.translations(word.word.text, langs[0]):
            sought = _sought(pair, langs[1])
            if len(sought) > 1:
                for start in _starts(sought, there):
                    yield i, range(start, start + len(sought))


def _alike(
    here: Sequence[ContentWord], there: Sequence[ContentWord], langs: tuple[Lang, Lang], lexicon: Lexicon
) -> dict[Link, Likeness]:
    found: dict[Link, Likeness] = {}
    for i, word in enumerate(here):
        phrases = [p for p in lexicon.with_word(word.word.text, langs[0]) if _stands(p, i, here, langs[0])]
        together = {j for pair in phrases for j in _standing(pair, there, langs[1])}
        sought = _answers(word, langs, lexicon)
        if not any(_by_list(sought, there[j]).whole for j in together):
            for pair in phrases:
                _enter(sought, _keys(pair, langs[1]), _WITHIN)
        for j, other in enumerate(there):
            best = max(_by_list(sought, other), _by_spelling(word, other))
            if j in together and best.strength:
                found[i, j] = Likeness(best.strength + _TOGETHER, best.whole)
            elif best.strength:
                found[i, j] = best
    return found


def _answers(word: ContentWord, langs: tuple[Lang, Lang], lexicon: Lexicon) -> dict[str, float]:
    """Keys of the other language that translate a word as a whole or in parts."""
    sought: dict[str, float] = {}
    for pair in lexicon.translations(word.word.text, langs[0]):
        even = len(_sought(pair, langs[0])) == len(_sought(pair, langs[1]))
        _enter(sought, _keys(pair, langs[1]), 1.0 if even else _UNEVEN)
    for piece in word.parts:
        for pair in lexicon.translations(piece, langs[0]):
            _enter(sought, _keys(pair, langs[1]), _PART)
    return sought


def _enter(sought: dict[str, float], found: Iterator[str], strength: float) -> None:
    for key in found:
        sought[key] = max(sought.get(key, 0.0), strength)


def _keys(pair: WordPair, lang: Lang) -> Iterator[str]:
    for word in content(side(pair, lang), lang):
        yield from keys(word, lang)


def _stands(pair: WordPair, place: int, here: Sequence[ContentWord], lang: Lang) -> bool:
    """Whether a phrase of several words stands in the text so that the word at `place` is one of it."""
    sought = _sought(pair, lang)
    starts = range(max(0, place - len(sought) + 1), place + 1)
    return len(sought) > 1 and any(_matches(sought, here, start) for start in starts)


def _standing(pair: WordPair, there: Sequence[ContentWord], lang: Lang) -> Iterator[int]:
    """The places of all words of a wording where it stands as a whole."""
    sought = _sought(pair, lang)
    for start in _starts(sought, there):
        yield from range(start, start + len(sought))


def _starts(sought: Sequence[frozenset[str]], row: Sequence[ContentWord]) -> Iterator[int]:
    return (start for start in range(len(row) - len(sought) + 1) if _matches(sought, row, start))


def _sought(pair: WordPair, lang: Lang) -> list[frozenset[str]]:
    return [frozenset(keys(word, lang)) for word in content(side(pair, lang), lang)]


def _matches(sought: Sequence[frozenset[str]], row: Sequence[ContentWord], start: int) -> bool:
    part = row[start : start + len(sought)]
    return len(part) == len(sought) and all(a & b.keys for a, b in zip(sought, part, strict=True))


def _by_list(sought: dict[str, float], other: ContentWord) -> Likeness:
    whole = max((sought[key] for key in other.keys if key in sought), default=0.0)
    inner = _PART * max((sought[key] for key in other.part_keys if key in sought), default=0.0)
    return max(Likeness(whole, whole >= 1), Likeness(inner, False))


def _by_spelling(word: ContentWord, other: ContentWord) -> Likeness:
    whole = likeness(word.word.text, other.word.text)
    if whole >= _COGNATE:
        return Likeness(_SPELT * whole, True)
    ours, theirs = word.parts or (word.word.text,), other.parts or (other.word.text,)
    inner = _PART * max((likeness(a, b) for a in ours for b in theirs), default=0.0)
    return Likeness(_SPELT * inner, False) if inner >= _COGNATE else _NONE
