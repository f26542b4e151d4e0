"""Plain text and Markdown."""

import pytest

from explorer.model.errors import FileTooLarge
from explorer.model.language import Lang
from tests.reading.conftest import Reader, body, kinds

WRAPPED = """Digitale Souveränität bedeutet, dass Bürgerinnen und Bürger selbst-
bestimmt handeln können. Sie verlangt, dass wir zwischen mehreren Lösun-
gen wählen und die deutsch-
französische Zusammenarbeit stärken.

Technik allein genügt nicht. Beide Seiten fördern deshalb digitale Kom-
petenzen in Schule, Ausbildung und Beruf, und zwar mit Nachdruck und in
allen Ländern.
"""


def test_wrapped_lines_become_paragraphs(reading: Reader) -> None:
    text = reading("a.txt", WRAPPED).drafts[0].text
    assert text.split("\n") == [
        "Digitale Souveränität bedeutet, dass Bürgerinnen und Bürger selbstbestimmt handeln können. Sie verlangt,"
        " dass wir zwischen mehreren Lösungen wählen und die deutsch-französische Zusammenarbeit stärken.",
        "Technik allein genügt nicht. Beide Seiten fördern deshalb digitale Kompetenzen in Schule,"
        " Ausbildung und Beruf, und zwar mit Nachdruck und in allen Ländern.",
    ]


def test_a_line_left_short_on_purpose_ends_a_paragraph(reading: Reader) -> None:
    text = "Ministerium für Digitales\nPressemitteilung Nr. 12\nBerlin, den 22. Mai 2025\n\n" + WRAPPED
    draft = reading("a.txt", text).drafts[0]
    assert draft.text.split("\n")[:3] == [
        "Ministerium für Digitales",
        "Pressemitteilung Nr. 12",
        "Berlin, den 22. Mai 2025",
    ]
    assert draft.metadata.date is not None
    assert draft.metadata.date.value == "2025-05-22"


def test_a_line_a_paragraph(reading: Reader) -> None:
    long = "Die Bundesregierung hat heute beschlossen, dass die Verwaltung offene Standards nutzt. " * 3
    assert reading("a.txt", f"Offene Standards\n{long}\n{long}\n").drafts[0].text.count("\n") == 2


def test_headings_items_and_lone_marks(reading: Reader) -> None:
    text = """Artikel 2

Sachlicher Anwendungsbereich

(1)   Diese Verordnung gilt für die ganz oder teilweise automatisierte Verarbeitung von Daten.

a)

im Rahmen einer Tätigkeit, die nicht in den Anwendungsbereich des Rechts fällt,
"""
    assert kinds(reading("a.txt", text).drafts[0]) == [
        ("heading", "Artikel 2"),
        ("heading", "Sachlicher Anwendungsbereich"),
        ("item", "(1) Diese Verordnung gilt für die ganz oder teilweise automatisierte Verarbeitung von Daten."),
        ("item", "a) im Rahmen einer Tätigkeit, die nicht in den Anwendungsbereich des Rechts fällt,"),
    ]


def test_form_feeds_turn_pages(reading: Reader) -> None:
    found = reading("a.txt", "Die erste Seite ist hier.\fDie zweite Seite ist dort.")
    assert found.pages == 2
    assert [passage.page for passage in found.drafts[0].passages] == [1, 2]


def test_lines_in_another_language_at_the_edge_are_boilerplate(reading: Reader) -> None:
    text = """Germany and France: Together for a digital future!

Transparenz: Redaktionell erstellt und geprüft.
Veröffentlicht am

On May 22, 2025, Germany and France will deepen their cooperation to strengthen the sovereignty of Europe.
"""
    draft = reading("2025-05-22_together.en.txt", text).drafts[0]
    assert draft.lang is Lang.EN
    assert [(p.kind.value, p.lang.value) for p in draft.passages[1:3]] == [("boilerplate", "de"), ("boilerplate", "de")]
    assert draft.metadata.title is not None
    assert draft.metadata.title.value == "Germany and France: Together for a digital future!"
    assert draft.metadata.date is not None
    assert draft.metadata.date.value == "2025-05-22"


def test_markdown(reading: Reader) -> None:
    text = """---
title: Gemeinsame Erklärung
date: 2025-05-22
type: joint declaration
summary: Ein Vorspann, der so lang ist, dass er offenbar zum Text gehört
  und nicht zu den Angaben über ihn, und der deshalb bleibt.
---

# Ziele

Wir **fördern** [offene Standards](https://example.org) und *freie* Software.[^1]
Und das `gemeinsam`.

- erstens
- zweitens

> Ein Zitat,
> das weitergeht.

Ein Titel
---------

[^1]: Die Fußnote dazu.
"""
    draft = reading("a.md", text).drafts[0]
    assert kinds(draft)[1:] == [
        ("heading", "Ziele"),
        ("body", "Wir fördern offene Standards und freie Software. Und das gemeinsam."),
        ("item", "erstens"),
        ("item", "zweitens"),
        ("body", "Ein Zitat, das weitergeht."),
        ("heading", "Ein Titel"),
        ("note", "Die Fußnote dazu."),
    ]
    assert body(draft)[0].startswith("Ein Vorspann")
    assert (draft.metadata.title and draft.metadata.title.value) == "Gemeinsame Erklärung"
    assert (draft.metadata.kind and draft.metadata.kind.value) == "joint_declaration"


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_more_letters_than_a_text_may_have_are_refused(reading: Reader, name: str) -> None:
    with pytest.raises(FileTooLarge, match="20 million characters"):
        reading(name, b"Wort " * 4_000_001)
