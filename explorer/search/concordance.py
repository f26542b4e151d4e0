"""Concordance: every place where the words of a query stand, with what is before and after, and its counterpart.

Source: key word in context (KWIC), after H. P. Luhn, Keyword-in-context index for technical literature, 1960.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from explorer.language.lexicon import Lexicon
from explorer.model.documents import Passage, Span
from explorer.model.search import ConcordanceLine, Marked, SearchRequest
from explorer.search.answering import passing
from explorer.search.asking import Question, ask
from explorer.search.engine import Engine
from explorer.search.hits import day, joined, key, marked_counterpart
from explorer.search.ordering import ordered
from explorer.search.schema import LANGS
from explorer.search.source import TextSource

MOST: Final = 10_000
"""Lines of one concordance: the first ones in the order asked for."""
CONTEXT: Final = 120
"""Code points of the paragraph shown on either side."""
_BATCH: Final = 200


def lines(
    engine: Engine, request: SearchRequest, *, lexicon: Lexicon, source: TextSource
) -> tuple[ConcordanceLine, ...]:
    """A line for every place where the query's words stand, in the order of the hits. The request's stretch is ignored.

    Raises:
        BadQuery: the query cannot be understood.
        BadValue: a filter names no facet.
        IndexDamaged: see `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        _, kept = passing(question)
        docs = kept.docs[ordered(view, kept, request.order, len(kept))].tolist()
        return tuple(islice(_lines(question, docs, source), MOST))


def _lines(question: Question, docs: Sequence[int], source: TextSource) -> Iterator[ConcordanceLine]:
    for first in range(0, len(docs), _BATCH):
        yield from _batch(question, docs[first : first + _BATCH], source)


def _batch(question: Question, docs: Sequence[int], source: TextSource) -> Iterator[ConcordanceLine]:
    keys = [key(question.view, doc) for doc in docs]
    paragraphs, counterparts = source.paragraphs(keys), source.counterparts(keys)
    marker, across = cache(question.marker), cache(question.marker_across)
    for doc, place in zip(docs, keys, strict=True):
        other, lang = counterparts.get(place), LANGS[question.view.column("lang")[doc]]
        text = Context(paragraphs.get(place, ()))
        spans = marker(lang).marks(text.text)
        answer = marked_counterpart(other, across(other.lang)) if other and spans else None
        yield from (_line(question, doc, text, span, answer) for span in spans)


@dataclass(frozen=True)
class Context:
    """A paragraph as running text."""

    passages: tuple[Passage, ...]

    @property
    def text(self) -> str:
        """The passages joined."""
        return joined(self.passages)

    def passage_at(self, place: int) -> tuple[Passage, int]:
        """The passage that holds code point `place` of the running text, and where it begins there."""
        start = 0
        for passage in self.passages:
            if place < start + len(passage.text) + 1:
                return passage, start
            start += len(passage.text) + 1
        return self.passages[-1], start


def _line(question: Question, doc: int, text: Context, span: Span, answer: Marked | None) -> ConcordanceLine:
    view, whole = question.view, text.text
    passage, start = text.passage_at(span.start)
    return ConcordanceLine(
        document=int(view.column("document")[doc]),
        passage=passage.number,
        lang=passage.lang,
        span=Span(passage.start + span.start - start, passage.start + span.end - start),
        left=whole[max(0, span.start - CONTEXT) : span.start],
        keyword=whole[span.start : span.end],
        right=whole[span.end : span.end + CONTEXT],
        counterpart=answer,
        title=view.title(doc),
        date=day(view, doc),
        page=passage.page,
        dossier=int(view.column("dossier")[doc]) or None,
    )
