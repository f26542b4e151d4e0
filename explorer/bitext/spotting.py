"""Where the words of one panel are translated on the other: word list first, cognates next, otherwise nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from explorer.bitext.cognates import likeness
from explorer.language.compounds import parts
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, keys, words
from explorer.model.documents import Span
from explorer.model.language import Lang

Keys = frozenset[str]

_SHARE = 0.5
"""At least this share of the words must be found, else nothing is marked: better none than a wrong one."""
_SPREAD = 2
"""The found words may lie among so many others for each word sought."""
_COGNATE = 0.6


@dataclass(frozen=True, slots=True)
class _Side:
    """The content words of a text with the keys under which each is known."""

    words: tuple[Word, ...]
    keys: tuple[Keys, ...]


def spot(text: str, span: Span, other: str, langs: tuple[Lang, Lang], lexicon: Lexicon) -> Span | None:
    """The span of `other` that translates `text[span.start:span.end]`; None where it cannot be told.

    `langs` are the languages of `text` and of `other`.
    """
    wanted = text[span.start : span.end]
    there = _side(other, langs[1])
    return _whole(wanted, there, langs, lexicon) or _by_words(_side(wanted, langs[0]), there, langs, lexicon)


def _side(text: str, lang: Lang) -> _Side:
    kept = tuple(w for w in words(text, lang) if not is_stopword(w.text, lang) or w.text.isupper())
    return _Side(kept, tuple(frozenset(keys(w.text, lang)) for w in kept))


def _whole(wanted: str, there: _Side, langs: tuple[Lang, Lang], lexicon: Lexicon) -> Span | None:
    """The wording as a whole, by the word list; the longest translation that stands there."""
    best: Span | None = None
    for pair in lexicon.translations(wanted, langs[0]):
        sought = [frozenset(keys(word, langs[1])) for word in content(side(pair, langs[1]), langs[1])]
        for place in _places(sought, there.keys):
            found = Span(there.words[place].start, there.words[place + len(sought) - 1].end)
            if best is None or len(found) > len(best):
                best = found
    return best


def _places(sought: Sequence[Keys], row: Sequence[Keys]) -> Iterator[int]:
    for place in range(len(row) - len(sought) + 1 if sought else 0):
        if all(a & b for a, b in zip(sought, row[place : place + len(sought)], strict=True)):
            yield place


def _by_words(here: _Side, there: _Side, langs: tuple[Lang, Lang], lexicon: Lexicon) -> Span | None:
    """Word by word: the densest stretch of `there` that answers at least half of the words."""
    hits = [set(_answers(word.text, there, langs, lexicon)) for word in here.words]
    places = sorted(set().union(*hits)) if hits else []
    best: tuple[float, int, int] | None = None
    for first in places:
        for last in places:
            width = last - first + 1
            if last < first or width > max(2, _SPREAD * len(hits)):
                continue
            answered = sum(any(first <= place <= last for place in hit) for hit in hits)
            score = (answered / len(hits) - 0.02 * width, -first, last)
            if answered >= _SHARE * len(hits) and (best is None or score > best):
                best = score
    if best is None:
        return None
    return Span(there.words[-best[1]].start, there.words[best[2]].end)


def _answers(word: str, there: _Side, langs: tuple[Lang, Lang], lexicon: Lexicon) -> Iterator[int]:
    """Places of `there` that translate one word: by the list, by the list for a part of a compound, by spelling."""
    sought = set(_translations([word], langs, lexicon))
    if not sought and langs[0] is Lang.DE:
        sought = set(_translations(parts(word), langs, lexicon))
    for place, known in enumerate(there.keys):
        if known & sought or likeness(word, there.words[place].text) >= _COGNATE:
            yield place


def _translations(wordings: Iterable[str], langs: tuple[Lang, Lang], lexicon: Lexicon) -> Iterator[str]:
    for wording in wordings:
        for pair in lexicon.translations(wording, langs[0]):
            for word in content(side(pair, langs[1]), langs[1]):
                yield from keys(word, langs[1])
