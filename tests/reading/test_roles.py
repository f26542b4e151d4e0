"""What a paragraph is by its words."""

import pytest

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.reading.roles import is_division, is_headline, is_item, is_lone_marker, with_roles


@pytest.mark.parametrize(
    "text", ["(1) Text", "1. Text", "2.3. Text", "a) Text", "– Text", "• Text", "iv) Text", "II. Titel"]
)
def test_items(text: str) -> None:
    assert is_item(text)


@pytest.mark.parametrize(
    "text", ["Text", "22. Mai 2025", "12.05.2025 war", "-5 Grad", "1er mars", "2025 war", "I think"]
)
def test_no_items(text: str) -> None:
    assert not is_item(text)


@pytest.mark.parametrize(
    "text", ["Artikel 1", "Article premier", "CHAPITRE II", "KAPITEL IV", "Article 12 bis", "Präambel"]
)
def test_divisions(text: str) -> None:
    assert is_division(text) or text == "Article 12 bis"


@pytest.mark.parametrize("text", ["Artikel 5 regelt das Verfahren.", "Article", "Kapitel der Geschichte"])
def test_no_divisions(text: str) -> None:
    assert not is_division(text)


def test_headlines() -> None:
    assert is_headline("Strategische Neuausrichtung")
    assert is_headline("Gemeinsam in die Zukunft!")
    assert not is_headline("Er sagte,")
    assert not is_headline("x" * 500)


def test_lone_marks_join_what_they_mark() -> None:
    blocks = [Block("a)", page=1), Block("im Rahmen einer Tätigkeit,", page=2), Block("Artikel 2")]
    joined = list(with_roles(blocks))
    assert [(block.text, block.kind) for block in joined] == [
        ("a) im Rahmen einer Tätigkeit,", PassageKind.ITEM),
        ("Artikel 2", PassageKind.HEADING),
    ]
    assert [joined[0].page_at(0), joined[0].page_at(5)] == [1, 2]
    assert is_lone_marker("(12)")


def test_a_numbered_line_before_text_is_a_heading_and_in_a_list_an_item() -> None:
    texts = [
        "1. Ziel",
        "Wir wollen vieles erreichen, was lange nicht gelang.",
        "2. Kurznachrichten",
        "3. Ablage von Dateien",
    ]
    roles = [
        block.kind
        for block in with_roles(map(Block, [*texts, "Der Quelltext wird veröffentlicht, damit alle ihn nutzen."]))
    ]
    assert roles[0] is PassageKind.HEADING
    assert roles[2:4] == [PassageKind.ITEM, PassageKind.ITEM]


@pytest.mark.parametrize("bullet", ["- ", "– ", "• ", "* ", "▪  "])
def test_bullets_are_left_out_and_pages_turn_at_the_same_words(bullet: str) -> None:
    turn = len(bullet) + len("Erster Punkt ")
    block = Block(f"{bullet}Erster Punkt geht hier weiter", page=1, turns=((turn, 2),))
    (item,) = with_roles([block])
    assert item.kind is PassageKind.ITEM
    assert item.text == "Erster Punkt geht hier weiter"
    assert [item.text[start:] for start, _ in item.turns] == ["geht hier weiter"]


@pytest.mark.parametrize("text", ["1. Punkt", "a) Punkt", "(2) Punkt", "-5 Grad", "-- Strich"])
def test_numbers_and_signs_that_say_something_stay(text: str) -> None:
    assert [block.text for block in with_roles([Block(text)])] == [text]
