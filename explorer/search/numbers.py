"""Numbers over the corpus: how often something is said by year, issuer or language, beside what, and how rendered."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.language.lexicon import Lexicon
from explorer.model.language import Lang
from explorer.model.search import Counterpart, Frequency, Rendering, SearchRequest
from explorer.search import facets
from explorer.search.answering import passing
from explorer.search.asking import Question, ask
from explorer.search.engine import Engine
from explorer.search.marking import Marker, Wanted, wanted
from explorer.search.nodes import Wording, leaves
from explorer.search.occurrences import counted
from explorer.search.ordering import ordered
from explorer.search.rows import rows
from explorer.search.running import Running
from explorer.search.snapshot import Snapshot
from explorer.search.source import TextSource

MOST_HITS: Final = 500
"""Hits whose counterparts are looked at for renderings: the first by relevance."""


def frequencies(engine: Engine, request: SearchRequest, by: str, *, lexicon: Lexicon) -> tuple[Frequency, ...]:
    """How often what the query means stands in the texts of each `year`, `issuer`, `lang`, or other facet `by`.

    Values without any are there with 0. Years in order, all else from the most frequent by share.

    Raises:
        BadQuery, BadValue, IndexDamaged: as for `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        masks, kept = passing(question)
        known = facets.known(view)
        allowed = np.zeros(view.size, dtype=bool)
        for lang in question.langs:
            allowed |= view.langs[lang]
        for mask in masks.values():
            allowed &= mask
        hit = np.zeros(view.size, dtype=bool)
        hit[kept.docs] = True
        per_unit = _occurrences(question) * hit
        units, words = (known.summed(by, numbers) for numbers in (hit * 1.0, _lengths(question) * allowed))
        found = known.summed(by, per_unit)
    present = [value for value in words if words[value]]
    table = [Frequency(value, int(units[value]), int(found[value]), int(words[value])) for value in present]
    if by == "year":
        return tuple(sorted(table, key=lambda row: row.value))
    return tuple(sorted(table, key=lambda row: (-row.per_ten_thousand, row.value)))


def renderings(
    engine: Engine, request: SearchRequest, *, lexicon: Lexicon, source: TextSource
) -> tuple[Rendering, ...]:
    """How what the query means is said on the other panel: which wordings of the lexicon the counterparts of hits have.

    Raises:
        BadQuery, BadValue, IndexDamaged: as for `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        _, kept = passing(question)
        best = kept.docs[ordered(view, kept, request.order, MOST_HITS)]
        keys = [row.key for row in rows(view, best)]
        found = list(source.panels(keys)[1].values())
        return tuple(row for lang in dict.fromkeys(c.lang for c in found) for row in _rendered(question, found, lang))


def _rendered(question: Question, found: Sequence[Counterpart], lang: Lang) -> Iterator[Rendering]:
    texts = [Running(other.passages).text for other in found if other.lang is lang]
    counts: dict[str, int] = {}
    unseen = set(range(len(texts)))
    for sought, wording in _wordings(question, lang).items():
        marker = Marker(lang, sought)
        seen = {number for number, text in enumerate(texts) if marker.marks(text)}
        counts[wording] = len(seen)
        unseen -= seen
    for wording, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        if count:
            yield Rendering(wording, lang, count, len(texts))
    if unseen:
        yield Rendering("", lang, len(unseen), len(texts))


def _wordings(question: Question, lang: Lang) -> dict[Wanted, str]:
    """The wordings of the lexicon in `lang`; of those that differ only in inflection the first."""
    found: dict[Wanted, str] = {}
    for leaf in leaves(question.translated(lang)):
        if isinstance(leaf, Wording):
            found.setdefault(wanted(leaf, question.view, lang), leaf.text)
    return found


def _occurrences(question: Question) -> NDArray[np.float64]:
    counts = np.zeros(question.view.size)
    for lang in question.langs:
        counts += counted(question.view, lang, question.trees[lang])
    return counts


def _lengths(question: Question) -> NDArray[np.float64]:
    """How many words every unit has."""
    return question.view.once("lengths", _word_counts)


def _word_counts(view: Snapshot) -> NDArray[np.float64]:
    return np.concatenate([np.zeros(0), *(np.diff(segment.codes("forms").starts) for segment in view.segments)])
