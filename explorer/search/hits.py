"""From units to hits that a person reads: the passage with the words marked, and what answers it."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from explorer.model.documents import Passage
from explorer.model.language import Lang
from explorer.model.search import Counterpart, Hit, Marked
from explorer.search.asking import Question
from explorer.search.marking import Wanted, marks
from explorer.search.schema import LANGS
from explorer.search.source import Key, TextSource


def hits(question: Question, docs: Sequence[int], scores: Sequence[float], source: TextSource) -> tuple[Hit, ...]:
    """The hits of these units, in this order. Units whose paragraph the source no longer has are left out."""
    keys = [key(question, doc) for doc in docs]
    paragraphs, counterparts = source.paragraphs(keys), source.counterparts(keys)
    wanted, across = cache(question.wanted), cache(question.wanted_across)

    def made(doc: int, score: float, place: Key) -> Hit:
        row = question.view.records[doc]
        lang = LANGS[row["lang"]]
        passage, snippet = best_passage(paragraphs[place], lang, wanted(lang))
        other = counterparts.get(place)
        title, issuer, day = question.view.stored(doc, "shown")
        return Hit(
            document=place[0],
            paragraph=place[1],
            passage=passage.number,
            lang=lang,
            page=passage.page,
            title=title,
            issuer=issuer,
            date=day,
            dossier=int(row["dossier"]) or None,
            score=score,
            snippet=snippet,
            counterpart=marked_counterpart(other, across(other.lang)) if other else None,
            counterpart_document=other.document if other else None,
            counterpart_passages=tuple(p.number for p in other.passages) if other else (),
        )

    found = zip(docs, scores, keys, strict=True)
    return tuple(made(doc, score, place) for doc, score, place in found if paragraphs.get(place))


def key(question: Question, doc: int) -> Key:
    """Document and paragraph of a unit."""
    row = question.view.records[doc]
    return int(row["document"]), int(row["paragraph"])


def best_passage(passages: Sequence[Passage], lang: Lang, wanted: Wanted) -> tuple[Passage, Marked]:
    """The passage with the most marks, the first of equals, and its text with them."""
    found = [(passage, Marked(passage.text, marks(passage.text, lang, wanted))) for passage in passages]
    return max(found, key=lambda pair: len(pair[1].marks))


def marked_counterpart(counterpart: Counterpart, wanted: Wanted) -> Marked:
    """The text of the counterpart with the query's words and translations marked."""
    text = joined(counterpart.passages)
    return Marked(text, marks(text, counterpart.lang, wanted))


def joined(passages: Sequence[Passage]) -> str:
    """The texts of passages as running text, a line break where a paragraph ends."""
    if not passages:
        return ""
    gaps = [" " if before.paragraph == after.paragraph else "\n" for before, after in pairwise(passages)]
    return passages[0].text + "".join(gap + p.text for gap, p in zip(gaps, passages[1:], strict=True))
