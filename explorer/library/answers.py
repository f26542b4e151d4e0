"""Answers of search as tables, to be written to a file."""

from collections.abc import Sequence

from explorer.model.search import (
    AnswerTable,
    Collocate,
    ConcordanceLine,
    Frequency,
    Hit,
    Marked,
    Rendering,
)

_PLACE = ("document", "passage", "language", "title", "date", "page", "dossier")


def hits(title: str, found: Sequence[Hit]) -> AnswerTable:
    """Hits with both panels and their places."""
    head = ("text", "counterpart", *_PLACE, "issuer", "score")
    rows = tuple(
        (
            hit.snippet,
            hit.counterpart,
            hit.document,
            hit.passage,
            hit.lang.value,
            hit.title,
            hit.date,
            hit.page,
            hit.dossier,
            hit.issuer,
            round(hit.score, 4),
        )
        for hit in found
    )
    return AnswerTable(title, head, rows)


def lines(title: str, found: Sequence[ConcordanceLine]) -> AnswerTable:
    """A concordance."""
    head = ("left", "keyword", "right", "counterpart", "translation", *_PLACE)
    rows = tuple(
        (
            line.left,
            line.keyword,
            line.right,
            line.counterpart,
            _marked(line.counterpart),
            line.document,
            line.passage,
            line.lang.value,
            line.title,
            line.date,
            line.page,
            line.dossier,
        )
        for line in found
    )
    return AnswerTable(title, head, rows)


def _marked(text: Marked | None) -> str:
    """What is marked in a text."""
    return "; ".join(text.text[mark.start : mark.end] for mark in text.marks) if text else ""


def frequencies(title: str, by: str, found: Sequence[Frequency]) -> AnswerTable:
    """Frequencies by a facet."""
    head = (by, "occurrences", "paragraphs", "words", "per_10000_words")
    rows = tuple((row.value, row.occurrences, row.units, row.words, round(row.per_ten_thousand, 3)) for row in found)
    return AnswerTable(title, head, rows)


def collocates(title: str, found: Sequence[Collocate]) -> AnswerTable:
    """Collocates."""
    head = ("word", "language", "together", "everywhere", "log_likelihood")
    rows = tuple((row.word, row.lang.value, row.together, row.everywhere, round(row.score, 3)) for row in found)
    return AnswerTable(title, head, rows)


def renderings(title: str, found: Sequence[Rendering]) -> AnswerTable:
    """Renderings; without wording: hits whose counterpart has none of those in the word list."""
    head = ("wording", "language", "paragraphs", "of")
    rows = tuple((row.wording, row.lang.value, row.units, row.of) for row in found)
    return AnswerTable(title, head, rows)
