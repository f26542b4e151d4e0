"""Texts in two languages parted into two."""

import pytest

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.model.language import Lang
from explorer.reading.bilingual import parted
from explorer.reading.drafting import with_languages
from tests.reading.conftest import Reader

GERMAN = [
    "Digitale Souveränität bedeutet, dass die Verwaltung zwischen mehreren Lösungen wählen kann.",
    "Die Parteien fördern offene Standards und veröffentlichen den Quelltext ihrer Anwendungen.",
    "Das Programm läuft von 2026 bis 2028 und wird danach von einem Institut ausgewertet.",
    "Die zuständigen Ministerinnen und Minister berichten über den Stand der Umsetzung.",
]
FRENCH = [
    "La souveraineté numérique signifie que l’administration peut choisir entre plusieurs solutions.",
    "Les Parties soutiennent les standards ouverts et publient le code source de leurs applications.",
    "Le programme s’étend de 2026 à 2028 et sera ensuite évalué par un institut indépendant.",
    "Les ministres compétents rendent compte de l’état d’avancement de la mise en œuvre.",
]
HEADS = [("1. Anlass", "1. Contexte"), ("2. Ziele", "2. Objectifs")]


def texts(blocks: list[Block]) -> dict[Lang, list[str]]:
    return {lang: [block.text for block in part] for lang, part in parted(with_languages(blocks, None)).items()}


def test_one_after_the_other() -> None:
    assert texts([Block(text) for text in [*GERMAN, *FRENCH]]) == {Lang.DE: GERMAN, Lang.FR: FRENCH}
    assert texts([Block(text) for text in [*FRENCH, *GERMAN]]) == {Lang.DE: GERMAN, Lang.FR: FRENCH}


def test_paragraphs_that_take_turns_with_headings_too_short_to_tell() -> None:
    blocks = [Block(text) for pair in zip(GERMAN[:1], FRENCH[:1], strict=True) for text in pair]
    for (de, fr), left, right in zip(HEADS, GERMAN[1:], FRENCH[1:], strict=False):
        blocks += [Block(de, PassageKind.HEADING), Block(fr, PassageKind.HEADING), Block(left), Block(right)]
    blocks += [Block(GERMAN[3]), Block(FRENCH[3])]
    found = texts(blocks)
    assert found[Lang.DE] == [GERMAN[0], "1. Anlass", GERMAN[1], "2. Ziele", GERMAN[2], GERMAN[3]]
    assert found[Lang.FR] == [FRENCH[0], "1. Contexte", FRENCH[1], "2. Objectifs", FRENCH[2], FRENCH[3]]


def test_side_by_side_the_column_decides() -> None:
    quoted = [*GERMAN[:2], FRENCH[2], GERMAN[3]]
    blocks = [
        Block(text, side=side, row=row)
        for row, pair in enumerate(zip(quoted, FRENCH, strict=True))
        for side, text in enumerate(pair)
    ]
    assert texts(blocks) == {Lang.DE: quoted, Lang.FR: FRENCH}


def test_a_column_of_numbers_goes_with_both() -> None:
    blocks = [
        Block(text, side=side, row=row)
        for row, (de, fr) in enumerate(zip(GERMAN, FRENCH, strict=True))
        for side, text in enumerate((str(row + 1), de, fr))
    ]
    found = texts(blocks)
    assert found[Lang.DE][:2] == ["1", GERMAN[0]]
    assert found[Lang.FR][:2] == ["1", FRENCH[0]]


@pytest.mark.parametrize("foreign", [FRENCH[:1], [], FRENCH[:2]])
def test_a_quotation_makes_no_second_text(foreign: list[str]) -> None:
    assert texts([Block(text) for text in [*GERMAN, *foreign, *GERMAN, *GERMAN, *GERMAN]]) == {}


def test_a_split_is_told_and_can_be_declined(reading: Reader) -> None:
    from explorer.model.reports import ReadOptions

    content = "\n\n".join([*GERMAN, *FRENCH])
    found = reading("a.txt", content)
    assert [draft.lang for draft in found.drafts] == [Lang.DE, Lang.FR]
    assert [str(notice) for notice in found.warnings] == [
        "The text stands in two languages (de, fr); it was split into two documents."
    ]
    whole = reading("a.txt", content, ReadOptions(split=False))
    assert len(whole.drafts) == 1
    assert {passage.lang for passage in whole.drafts[0].passages} == {Lang.DE, Lang.FR}


def test_each_part_has_its_own_title(reading: Reader) -> None:
    content = "\n\n".join(["Gemeinsame Erklärung", *GERMAN, "Déclaration commune", *FRENCH])
    titles = [draft.metadata.title for draft in reading("a.txt", content).drafts]
    assert [title and title.value for title in titles] == ["Gemeinsame Erklärung", "Déclaration commune"]
