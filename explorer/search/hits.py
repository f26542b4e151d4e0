"""From units to hits that a person reads: the passage with the words marked, and what answers it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from explorer.model.documents import Passage, Span
from explorer.model.search import Counterpart, Hit, Marked
from explorer.search.asking import Question
from explorer.search.marking import Marker
from explorer.search.postings import Docs
from explorer.search.rows import Row
from explorer.search.rows import rows as _rows
from explorer.search.running import Running
from explorer.search.source import TextSource


def hits(question: Question, docs: Docs, scores: NDArray[np.float64], source: TextSource) -> tuple[Hit, ...]:
    """The hits of these units, in this order. Units whose paragraph the source no longer has are left out."""
    rows = _rows(question.view, docs)
    keys = [row.key for row in rows]
    paragraphs, counterparts = source.paragraphs(keys), source.counterparts(keys)
    marker, across = cache(question.marker), cache(question.marker_across)

    def made(row: Row, score: float) -> Hit:
        passage, snippet = best_passage(paragraphs[row.key], marker(row.lang))
        other = counterparts.get(row.key)
        return Hit(
            document=row.key[0],
            paragraph=row.key[1],
            passage=passage.number,
            lang=row.lang,
            page=passage.page,
            title=row.title,
            issuer=row.issuer,
            date=row.date,
            dossier=row.dossier,
            score=score,
            snippet=snippet,
            counterpart=marked_counterpart(other, across(other.lang)) if other else None,
            counterpart_document=other.document if other else None,
            counterpart_passages=tuple(p.number for p in other.passages) if other else (),
        )

    found = zip(rows, scores.tolist(), strict=True)
    return tuple(made(row, score) for row, score in found if paragraphs.get(row.key))


def best_passage(passages: Sequence[Passage], marker: Marker) -> tuple[Passage, Marked]:
    """The passage with the most marks, the first of equals, and its text with them."""
    text = Running(passages)
    spans = marker.marks(text.text)
    if len(passages) == 1:
        return passages[0], Marked(text.text, spans)
    places = [bisect_right(text.starts, span.start) - 1 for span in spans]
    best = max(dict.fromkeys(places), key=places.count, default=0)
    start, end = text.starts[best], text.starts[best] + len(passages[best].text)
    own = [span for span, place in zip(spans, places, strict=True) if place == best]
    marks = tuple(Span(span.start - start, min(span.end, end) - start) for span in own)
    return passages[best], Marked(passages[best].text, marks)


def marked_counterpart(counterpart: Counterpart, marker: Marker) -> Marked:
    """The text of the counterpart with the query's words and translations marked."""
    text = Running(counterpart.passages).text
    return Marked(text, marker.marks(text))
