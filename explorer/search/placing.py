"""Every passage that a question finds, without what a page of hits shows."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final

import numpy as np

from explorer.language.lexicon import Lexicon
from explorer.model.documents import Passage
from explorer.model.search import SearchRequest
from explorer.search.answering import passing
from explorer.search.asking import Question, ask
from explorer.search.engine import Engine
from explorer.search.hits import Marks, marks_of
from explorer.search.postings import Docs
from explorer.search.rows import rows
from explorer.search.running import Running
from explorer.search.source import TextSource

_BATCH: Final = 500


def passages(
    engine: Engine, request: SearchRequest, among: Collection[int], *, lexicon: Lexicon, source: TextSource
) -> Mapping[int, tuple[Passage, ...]]:
    """For each of the documents `among` the passages that `request` finds there; those without any are left out.

    Of a paragraph that is found, the passages in which a word of the query stands; all of them where none does, as
    with `theme:ai` or `date:2025`. The request's stretch is ignored.

    Raises:
        BadQuery: the query cannot be understood.
        BadValue: a filter names no facet.
        IndexDamaged: see `Engine.find`.
    """
    with engine.reading() as view:
        question = ask(view, request, lexicon)
        _, kept = passing(question)
        docs = kept.docs[np.isin(view.column("document")[kept.docs], sorted(among))]
        found: dict[int, list[Passage]] = defaultdict(list)
        for first in range(0, len(docs), _BATCH):
            for document, passage in _batch(question, docs[first : first + _BATCH], source):
                found[document].append(passage)
    return {document: tuple(group) for document, group in found.items()}


def _batch(question: Question, docs: Docs, source: TextSource) -> Iterator[tuple[int, Passage]]:
    found = rows(question.view, docs)
    paragraphs = source.paragraphs([row.key for row in found])
    texts = [(row, Running(paragraphs[row.key])) for row in found if paragraphs.get(row.key)]
    marks = marks_of([(row.lang, text.text) for row, text in texts], question.marker)
    for (row, text), spans in zip(texts, marks, strict=True):
        yield from ((row.key[0], passage) for passage in _marked(text, spans))


def _marked(text: Running, spans: Marks) -> list[Passage]:
    """The passages that a mark reaches into; all where there is no mark."""
    if not spans:
        return list(text.passages)
    places = {place for span in spans for place in range(text.place(span.start), text.place(span.end - 1) + 1)}
    return [text.passages[place] for place in sorted(places)]
