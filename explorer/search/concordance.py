"""Concordance: every place where the words of a query stand, with what is before and after, and its counterpart.

Source: key word in context (KWIC), after H. P. Luhn, Keyword-in-context index for technical literature, 1960.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from explorer.language.lexicon import Lexicon
from explorer.model.documents import Span
from explorer.model.progress import Progress, silent
from explorer.model.search import ConcordanceLine, Marked, SearchRequest
from explorer.search.answering import passing
from explorer.search.asking import Question, ask
from explorer.search.engine import Engine
from explorer.search.hits import Marks, answered, marks_of
from explorer.search.ordering import ordered
from explorer.search.postings import Docs
from explorer.search.rows import Row, rows
from explorer.search.running import Running
from explorer.search.source import TextSource

MOST: Final = 10_000
"""Lines of one concordance: the first ones in the order asked for."""
CONTEXT: Final = 120
"""Code points of the paragraph shown on either side."""
_BATCH: Final = 200


def lines(
    engine: Engine, request: SearchRequest, *, lexicon: Lexicon, source: TextSource, progress: Progress = silent
) -> tuple[ConcordanceLine, ...]:
    """A line for every place where the query's words stand, in the order of the hits. The request's stretch is ignored.

    Raises:
        Cancelled: `progress` was told to stop.
        BadQuery: the query cannot be understood.
        BadValue: a filter names no facet.
        IndexDamaged: see `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        _, kept = passing(question)
        docs = kept.docs[ordered(view, kept, request.order, len(kept))]
        return tuple(islice(_lines(question, docs, source, progress), MOST))


def _lines(question: Question, docs: Docs, source: TextSource, progress: Progress) -> Iterator[ConcordanceLine]:
    for first in range(0, len(docs), _BATCH):
        progress("Searching", first, len(docs))
        yield from _batch(question, docs[first : first + _BATCH], source)


def _batch(question: Question, docs: Docs, source: TextSource) -> Iterator[ConcordanceLine]:
    found = rows(question.view, docs)
    keys = [row.key for row in found]
    paragraphs, counterparts = source.panels(keys)
    texts = [(row, Running(paragraphs[row.key])) for row in found if paragraphs.get(row.key)]
    marks = marks_of([(row.lang, text.text) for row, text in texts], question.marker)
    others = [counterparts.get(row.key) if spans else None for (row, _), spans in zip(texts, marks, strict=True)]
    answers = answered(others, question)
    for (row, text), spans, answer in zip(texts, marks, answers, strict=True):
        yield from (_line(row, text, span, answer) for span in _side_by_side(text.text, spans))


def _side_by_side(text: str, spans: Marks) -> Iterator[Span]:
    """The marks, those with nothing but blanks between them as one: two words of a query in a row are one place."""
    last: Span | None = None
    for span in spans:
        if last is not None and not text[last.end : span.start].strip(" \u00a0\u202f"):
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _line(row: Row, text: Running, span: Span, answer: Marked | None) -> ConcordanceLine:
    whole = text.text
    place = text.place(span.start)
    passage, start = text.passages[place], text.starts[place]
    return ConcordanceLine(
        document=row.key[0],
        passage=passage.number,
        lang=passage.lang,
        span=Span(passage.start + span.start - start, passage.start + span.end - start),
        left=whole[max(0, span.start - CONTEXT) : span.start],
        keyword=whole[span.start : span.end],
        right=whole[span.end : span.end + CONTEXT],
        counterpart=answer,
        title=row.title,
        date=row.date,
        page=passage.page,
        dossier=row.dossier,
    )
