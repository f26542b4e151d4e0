"""From units to hits that a person reads: the passage with the words marked, and what answers it."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.model.documents import Passage, Span
from explorer.model.language import Lang
from explorer.model.search import Counterpart, Hit, Marked
from explorer.search.asking import Question
from explorer.search.marking import Marker
from explorer.search.postings import Docs
from explorer.search.rows import Row, rows
from explorer.search.running import Running
from explorer.search.source import TextSource

Marks = tuple[Span, ...]


def hits(question: Question, docs: Docs, scores: NDArray[np.float64], source: TextSource) -> tuple[Hit, ...]:
    """The hits of these units, in this order. Units whose paragraph the source no longer has are left out."""
    found = rows(question.view, docs)
    keys = [row.key for row in found]
    paragraphs, others = source.paragraphs(keys), source.counterparts(keys)
    kept = [(row, score) for row, score in zip(found, scores.tolist(), strict=True) if paragraphs.get(row.key)]
    texts = [Running(paragraphs[row.key]) for row, _ in kept]
    marks = marks_of([(row.lang, text.text) for (row, _), text in zip(kept, texts, strict=True)], question.marker)
    answers = answered([others.get(row.key) for row, _ in kept], question)
    parts = zip(kept, texts, marks, answers, strict=True)
    return tuple(
        [_hit(row, score, text, spans, others.get(row.key), answer) for (row, score), text, spans, answer in parts]
    )


def answered(counterparts: Sequence[Counterpart | None], question: Question) -> list[Marked | None]:
    """The text of each counterpart with the query's words and their translations marked."""
    texts = [(other.lang, Running(other.passages).text) for other in counterparts if other]
    marked = zip(texts, marks_of(texts, question.marker_across), strict=True)
    ready = iter([Marked(text, spans) for (_, text), spans in marked])
    return [next(ready) if other else None for other in counterparts]


def marks_of(texts: Sequence[tuple[Lang, str]], marker: Callable[[Lang], Marker]) -> list[Marks]:
    """The marks of each text, given with its language."""
    found: list[Marks] = [()] * len(texts)
    for lang in dict.fromkeys(lang for lang, _ in texts):
        places = [place for place, (other, _) in enumerate(texts) if other is lang]
        for place, spans in zip(places, marker(lang).marks_of([texts[place][1] for place in places]), strict=True):
            found[place] = spans
    return found


def _hit(row: Row, score: float, text: Running, spans: Marks, other: Counterpart | None, answer: Marked | None) -> Hit:
    passage, snippet = best_passage(text, spans)
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
        counterpart=answer,
        counterpart_document=other.document if other else None,
        counterpart_passages=tuple([p.number for p in other.passages]) if other else (),
    )


def best_passage(text: Running, spans: Marks) -> tuple[Passage, Marked]:
    """The passage with the most marks, the first of equals, and its text with them."""
    passages = text.passages
    if len(passages) == 1:
        return passages[0], Marked(text.text, spans)
    starts = text.starts
    places = [bisect_right(starts, span.start) - 1 for span in spans]
    best = max(dict.fromkeys(places), key=places.count) if places else 0
    start, end = starts[best], starts[best] + len(passages[best].text)
    own = [span for span, place in zip(spans, places, strict=True) if place == best]
    marks = tuple([Span(span.start - start, min(span.end, end) - start) for span in own])
    return passages[best], Marked(passages[best].text, marks)
