"""Collocates: the words that stand near what a query means more often than chance would have it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.language.lexicon import Lexicon
from explorer.model.language import Lang
from explorer.model.search import Collocate, SearchRequest
from explorer.search.analysis import WORD, entries, is_function_word
from explorer.search.answering import passing
from explorer.search.asking import Question, ask
from explorer.search.engine import Engine
from explorer.search.nodes import Phrase, Word, Wording, leaves
from explorer.search.occurrences import column, places
from explorer.search.rows import rows
from explorer.search.running import Running
from explorer.search.snapshot import Mask, Snapshot
from explorer.search.source import TextSource

REACH: Final = 5
"""Words on either side that count as near."""
LEAST: Final = 3
"""How often a word must stand near to be a collocate."""
_SURE: Final = 3.84
"""Scores below come about by chance in one case of twenty (chi-squared distribution, one degree of freedom)."""
_MOST: Final = 100
_LOOKED_AT: Final = 300
"""Stems of which a form is looked for in the texts; some prove to be function words."""


@dataclass(frozen=True, slots=True)
class Words:
    """All words of the index as stem codes: unit n has `codes[starts[n]:starts[n + 1]]`."""

    starts: NDArray[np.int64]
    codes: NDArray[np.uint32]

    def units(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The unit that holds each place."""
        return np.searchsorted(self.starts, places, side="right") - 1


@dataclass(frozen=True, slots=True)
class Near:
    """Stems near the query: code, how often near and in all, score, and a place where it stands near."""

    codes: NDArray[np.uint32]
    together: NDArray[np.int64]
    everywhere: NDArray[np.int64]
    scores: NDArray[np.float64]
    places: NDArray[np.int64]


def collocates(
    engine: Engine, request: SearchRequest, *, lexicon: Lexicon, source: TextSource, reach: int = REACH
) -> tuple[Collocate, ...]:
    """The words that stand within `reach` words of what the query means, by log-likelihood, the most telling first.

    Words are counted by their stem and shown in a form that occurs; function words are left out. Each language is
    counted for itself.

    Source: T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993.

    Raises:
        BadQuery, BadValue, IndexDamaged: as for `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        hit = np.zeros(view.size, dtype=bool)
        hit[passing(question)[1].docs] = True
        found = [row for lang in question.langs for row in _of_language(question, lang, hit, source, reach)]
    return tuple(sorted(found, key=lambda row: (-row.score, row.word)))[:_MOST]


def _of_language(question: Question, lang: Lang, hit: Mask, source: TextSource, reach: int) -> Iterator[Collocate]:
    words = question.view.once("words", _words)
    near = _near(question, lang, words, hit, reach)
    units = words.units(near.places)
    keys = [row.key for row in rows(question.view, units)]
    texts = source.paragraphs(list(dict.fromkeys(keys)))
    numbers = (near.places - words.starts[units]).tolist()
    columns = (near.together.tolist(), near.everywhere.tolist(), near.scores.tolist())
    for key, number, together, everywhere, score in zip(keys, numbers, *columns, strict=True):
        shown = WORD.findall(Running(texts[key]).text) if texts.get(key) else []
        if number < len(shown) and not is_function_word(shown[number], lang):
            yield Collocate(shown[number], lang, together, everywhere, score)


def _near(question: Question, lang: Lang, words: Words, hit: Mask, reach: int) -> Near:
    """The stems that stand near more often than by chance, the most telling first."""
    codes, counts = question.view.once(f"stems {lang}", lambda view: _known(view, words, lang))
    window = _window(words, _places(question, lang, hit), reach)
    found, firsts, together = np.unique(words.codes[window], return_index=True, return_counts=True)
    everywhere = counts[np.searchsorted(codes, found)]
    total = int(counts.sum())
    scores = likelihood(together, everywhere, len(window), total)
    telling = (together >= LEAST) & (scores >= _SURE) & (together * total > everywhere * len(window))
    telling &= ~np.isin(found, _own(question, lang))
    order = np.flatnonzero(telling)[np.argsort(-scores[telling], kind="stable")][:_LOOKED_AT]
    return Near(found[order], together[order], everywhere[order], scores[order], window[firsts[order]])


def likelihood(
    together: NDArray[np.int64], everywhere: NDArray[np.int64], near: int, total: int
) -> NDArray[np.float64]:
    """Log-likelihood ratio of a word that stands `together` times among `near` words and `everywhere` among `total`."""
    observed = np.array([together, near - together, everywhere - together, total - near - everywhere + together], float)
    shares = np.array([everywhere / total, 1 - everywhere / total] * 2)
    rows = np.array([near, near, total - near, total - near], float)[:, None]
    expected = rows * shares
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(observed > 0, observed * np.log(observed / expected), 0.0)
    score: NDArray[np.float64] = 2 * terms.sum(axis=0)
    return score


def _places(question: Question, lang: Lang, hit: Mask) -> NDArray[np.int64]:
    """Where in all words the query's words stand, in units of the language that are hit."""
    view, found, before = question.view, [np.zeros(0, np.int64)], 0
    wanted = hit & view.langs[lang]
    for base, segment in zip(view.bases, view.segments, strict=False):
        for leaf in leaves(question.trees[lang]):
            words = segment.codes(column(leaf))
            here = places(words, view, lang, leaf)
            found.append(here[wanted[base + words.units(here)]] + before)
        before += len(segment.codes("stems").words)
    return np.unique(np.concatenate(found))


def _window(words: Words, middles: NDArray[np.int64], reach: int) -> NDArray[np.int64]:
    """The places up to `reach` words before or after, within the same unit, without the middles themselves."""
    shifts = np.concatenate([np.arange(-reach, 0), np.arange(1, reach + 1)])
    around = (middles[:, None] + shifts).ravel()
    owners = np.repeat(words.units(middles), len(shifts))
    inside = (around >= words.starts[owners]) & (around < words.starts[owners + 1])
    return np.setdiff1d(around[inside], middles)


def _own(question: Question, lang: Lang) -> NDArray[np.uint32]:
    """The codes of the query's own words."""
    texts = [leaf.text for leaf in leaves(question.trees[lang]) if isinstance(leaf, Word | Phrase | Wording)]
    return np.array([word.stem_code for text in texts for word in entries(text, lang)], dtype=np.uint32)


def _words(view: Snapshot) -> Words:
    each = [segment.codes("stems") for segment in view.segments]
    lengths = np.concatenate([np.zeros(1, np.int64), *(np.diff(codes.starts) for codes in each)])
    return Words(np.cumsum(lengths), np.concatenate([np.zeros(0, np.uint32), *(codes.words for codes in each)]))


def _known(view: Snapshot, words: Words, lang: Lang) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The stems of a language and how often each stands in its texts."""
    spoken = np.repeat(view.langs[lang], np.diff(words.starts))
    return np.unique(words.codes[spoken], return_counts=True)
