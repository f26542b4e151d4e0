"""Paragraphs that share the rare words of a text, in its own language and, through the lexicon, in the others."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from explorer.language.lexicon import Lexicon
from explorer.model.language import Lang
from explorer.model.search import Hit, SearchRequest
from explorer.search.analysis import WORD, is_function_word, stem_of
from explorer.search.asking import Question
from explorer.search.engine import Engine
from explorer.search.hits import hits
from explorer.search.nodes import Node, Or, Phrase, Word
from explorer.search.ordering import best
from explorer.search.schema import text_field
from explorer.search.scoring import rarity
from explorer.search.snapshot import Snapshot
from explorer.search.source import TextSource

_LONGEST: Final = 4
"""Words of a wording that is translated as a whole."""
_MOST: Final = 24
"""Words of the text that are sought: those that tell most."""
_SHARED: Final = 2


def like(engine: Engine, text: str, lang: Lang, count: int, *, lexicon: Lexicon, source: TextSource) -> tuple[Hit, ...]:
    """The `count` paragraphs likest to `text`, each by its passage with the most of the words, which are marked.

    Words weigh as BM25F weighs them, so by how rare they are; wordings of the lexicon stand in for them in the other
    languages. The paragraph that `text` was taken from is among them.

    Raises:
        IndexDamaged: see `Engine.find`.
    """
    with engine.reading() as view:
        words = _telling(view, text, lang)
        if not words:
            return ()
        parts: tuple[Node, ...] = (*words, *_wordings(text, lang, lexicon))
        question = Question(view, SearchRequest(text), lexicon, Or(parts) if len(parts) > 1 else parts[0])
        matches = question.matches
        places = best(matches, count)
        return hits(question, matches.docs[places], matches.scores[places], source)


def _telling(view: Snapshot, text: str, lang: Lang) -> list[Word]:
    """The words that tell most, by how often they stand in the text and how rarely elsewhere.

    Words that stand in no other paragraph come last: they can only lead elsewhere through the lexicon.
    """
    found = [word for word in WORD.findall(text) if not is_function_word(word, lang)]
    often = Counter(stem_of(word, lang) for word in found)
    shown = {stem_of(word, lang): word for word in reversed(found)}
    field = text_field(lang)
    alone = {stem: len(view.raw_postings(field, stem)[0]) < _SHARED for stem in shown}
    weight = {stem: often[stem] * rarity(view, field, stem) for stem in shown}
    chosen = sorted(shown, key=lambda stem: (alone[stem], -weight[stem], stem))[:_MOST]
    return [Word(shown[stem], 1) for stem in chosen]


def _wordings(text: str, lang: Lang, lexicon: Lexicon) -> Iterator[Phrase]:
    """Runs of words that the lexicon translates as a whole."""
    words = WORD.findall(text)
    for count in range(2, _LONGEST + 1):
        runs = {" ".join(words[first : first + count]): None for first in range(len(words) - count + 1)}
        yield from (Phrase(run, 1) for run in runs if lexicon.translations(run, lang))
