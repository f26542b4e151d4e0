"""From units to hits that a person reads: the passage with the words marked, and what answers it."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.model.documents import Passage, Span
from explorer.model.language import Lang
from explorer.model.search import Counterpart, Hit, Marked
from explorer.search.asking import Question
from explorer.search.marking import Marker, Pair
from explorer.search.postings import Docs
from explorer.search.rows import Row, rows
from explorer.search.running import Running
from explorer.search.source import TextSource

Marks = tuple[Span, ...]


def hits(question: Question, docs: Docs, scores: NDArray[np.float64], source: TextSource) -> tuple[Hit, ...]:
    """The hits of these units, in this order. Units whose paragraph the source no longer has are left out."""
    found = rows(question.view, docs)
    keys = [row.key for row in found]
    paragraphs, others = source.panels(keys)
    kept = [(row, score) for row, score in zip(found, scores.tolist(), strict=True) if paragraphs.get(row.key)]
    texts = [Running(paragraphs[row.key]) for row, _ in kept]
    marks = pairs_of([(row.lang, text.text) for (row, _), text in zip(kept, texts, strict=True)], question.marker)
    answers = answered([others.get(row.key) for row, _ in kept], question)
    parts = zip(kept, texts, marks, answers, strict=True)
    return tuple(
        [_hit(row, score, text, pairs, others.get(row.key), answer) for (row, score), text, pairs, answer in parts]
    )


def answered(counterparts: Sequence[Counterpart | None], question: Question) -> list[Marked | None]:
    """The text of each counterpart with the query's words and their translations marked."""
    texts = [(other.lang, Running(other.passages).text) for other in counterparts if other]
    marked = zip(texts, marks_of(texts, question.marker_across), strict=True)
    ready = iter([Marked(text, spans) for (_, text), spans in marked])
    return [next(ready) if other else None for other in counterparts]


def marks_of(texts: Sequence[tuple[Lang, str]], marker: Callable[[Lang], Marker]) -> list[Marks]:
    """The marks of each text, given with its language."""
    return [tuple([Span(*pair) for pair in pairs]) for pairs in pairs_of(texts, marker)]


def pairs_of(texts: Sequence[tuple[Lang, str]], marker: Callable[[Lang], Marker]) -> list[list[Pair]]:
    """As `marks_of`, as starts and ends."""
    found: list[list[Pair]] = [[]] * len(texts)
    for lang in dict.fromkeys(lang for lang, _ in texts):
        places = [place for place, (other, _) in enumerate(texts) if other is lang]
        for place, pairs in zip(places, marker(lang).pairs_of([texts[place][1] for place in places]), strict=True):
            found[place] = pairs
    return found


def _hit(
    row: Row, score: float, text: Running, marks: Sequence[Pair], other: Counterpart | None, answer: Marked | None
) -> Hit:
    passage, snippet = _best_passage(text, marks)
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


def _best_passage(text: Running, marks: Sequence[Pair]) -> tuple[Passage, Marked]:
    """The passage in which the most marks begin, the first of equals, and its text with them."""
    passages = text.passages
    if len(passages) == 1:
        return passages[0], Marked(text.text, tuple([Span(*pair) for pair in marks]))
    starts = text.starts
    places = [bisect_right(starts, start) - 1 for start, _ in marks]
    best = max(dict.fromkeys(places), key=places.count) if places else 0
    passage, begin = passages[best], starts[best]
    length = len(passage.text)
    own = [pair for pair, place in zip(marks, places, strict=True) if place == best]
    return passage, Marked(passage.text, tuple([Span(start - begin, min(end - begin, length)) for start, end in own]))
