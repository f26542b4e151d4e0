"""The figures of a passage."""

import pytest

from explorer.bitext.figures import figures
from explorer.model.bitext import DifferenceKind
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang

OFFSET = 100


def told(text: str, lang: Lang) -> list[tuple[str, str]]:
    passage = Passage(0, PassageKind.BODY, 0, None, lang, OFFSET, OFFSET + len(text), text)
    found = figures(passage)
    assert all(text[f.span.start - OFFSET : f.span.end - OFFSET] == f.text for f in found)
    return [(figure.value, figure.cited) for figure in found]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Artikel 5 Absatz 2 Buchstabe c", Lang.DE, [("5", "article"), ("2", "paragraph"), ("letter c", "letter")]),
        ("article 5, paragraphe 2, point c)", Lang.FR, [("5", "article"), ("2", "paragraph"), ("letter c", "letter")]),
        ("die Artikel 5, 6 und 7", Lang.DE, [("5", "article"), ("6", "article"), ("7", "article")]),
        ("erster Unterabsatz", Lang.DE, [("1", "subparagraph")]),
        ("premier alinéa", Lang.FR, [("1", "subparagraph")]),
        ("die Verordnung (EU) Nr. 45/2001", Lang.DE, [("45", "act"), ("2001", "act")]),
        (
            "points a), b), et c) du texte",
            Lang.FR,
            [("letter a", "letter"), ("letter b", "letter"), ("letter c", "letter")],
        ),
        ("Au point où l'on en est", Lang.FR, []),
        ("gemäß Buchstabe a", Lang.DE, [("letter a", "letter")]),
    ],
)
def test_citations_are_read_alike_in_both_languages(text: str, lang: Lang, expected: list[tuple[str, str]]) -> None:
    assert told(text, lang) == expected


def test_third_parties_are_no_number() -> None:
    assert told("Daten an Dritte weitergeben", Lang.DE) == []


def test_what_a_number_counts() -> None:
    text = "Am 1. März 2025 erhielten 12 Stellen je 5 % von 3 Mio. Euro nach Artikel 4."
    passage = Passage(0, PassageKind.BODY, 0, None, Lang.DE, 0, len(text), text)
    assert [figure.kind for figure in figures(passage)] == [
        DifferenceKind.DATE,
        DifferenceKind.NUMBER,
        DifferenceKind.PERCENTAGE,
        DifferenceKind.AMOUNT,
        DifferenceKind.REFERENCE,
    ]
