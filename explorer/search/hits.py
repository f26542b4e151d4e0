"""From units to hits that a person reads: the passage with the words marked, and what answers it."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from explorer.model.documents import Passage
from explorer.model.search import Counterpart, Hit, Marked
from explorer.search import facets
from explorer.search.asking import Question
from explorer.search.marking import Marker
from explorer.search.schema import LANGS
from explorer.search.snapshot import Snapshot
from explorer.search.source import Key, TextSource


def hits(question: Question, docs: Sequence[int], scores: Sequence[float], source: TextSource) -> tuple[Hit, ...]:
    """The hits of these units, in this order. Units whose paragraph the source no longer has are left out."""
    keys = [key(question.view, doc) for doc in docs]
    paragraphs, counterparts = source.paragraphs(keys), source.counterparts(keys)
    marker, across = cache(question.marker), cache(question.marker_across)
    view = question.view

    def made(doc: int, score: float, place: Key) -> Hit:
        lang = LANGS[view.column("lang")[doc]]
        passage, snippet = best_passage(paragraphs[place], marker(lang))
        other = counterparts.get(place)
        return Hit(
            document=place[0],
            paragraph=place[1],
            passage=passage.number,
            lang=lang,
            page=passage.page,
            title=view.title(doc),
            issuer=facets.issuer(view, doc),
            date=day(view, doc),
            dossier=int(view.column("dossier")[doc]) or None,
            score=score,
            snippet=snippet,
            counterpart=marked_counterpart(other, across(other.lang)) if other else None,
            counterpart_document=other.document if other else None,
            counterpart_passages=tuple(p.number for p in other.passages) if other else (),
        )

    found = zip(docs, scores, keys, strict=True)
    return tuple(made(doc, score, place) for doc, score, place in found if paragraphs.get(place))


def key(view: Snapshot, doc: int) -> Key:
    """Document and paragraph of a unit."""
    return int(view.column("document")[doc]), int(view.column("paragraph")[doc])


def day(view: Snapshot, doc: int) -> str:
    """The ISO day of a unit's document, "" where it has none."""
    number = int(view.column("date")[doc])
    return date.fromordinal(number).isoformat() if number else ""


def best_passage(passages: Sequence[Passage], marker: Marker) -> tuple[Passage, Marked]:
    """The passage with the most marks, the first of equals, and its text with them."""
    found = [(passage, Marked(passage.text, marker.marks(passage.text))) for passage in passages]
    return max(found, key=lambda pair: len(pair[1].marks))


def marked_counterpart(counterpart: Counterpart, marker: Marker) -> Marked:
    """The text of the counterpart with the query's words and translations marked."""
    text = joined(counterpart.passages)
    return Marked(text, marker.marks(text))


def joined(passages: Sequence[Passage]) -> str:
    """The texts of passages as running text, a line break where a paragraph ends."""
    if len(passages) < 2:
        return passages[0].text if passages else ""
    gaps = [" " if before.paragraph == after.paragraph else "\n" for before, after in pairwise(passages)]
    return passages[0].text + "".join(gap + p.text for gap, p in zip(gaps, passages[1:], strict=True))
