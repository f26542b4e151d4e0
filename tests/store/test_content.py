from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Passage, PassageKind
from explorer.model.errors import BadSpan, BadValue
from explorer.model.language import Lang
from explorer.store import content
from tests.store.making import passages_of


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, tuple[Passage, ...]]:
    """A text of pieces, some of which are passages."""
    text = ""
    made: list[Passage] = []
    for piece in draw(st.lists(st.text(min_size=1, max_size=12), max_size=12)):
        start, text = len(text), text + piece
        if draw(st.booleans()):
            kind, lang = draw(st.sampled_from(PassageKind)), draw(st.sampled_from(Lang))
            page = draw(st.none() | st.integers(1, 5000))
            made.append(Passage(len(made), kind, draw(st.integers(0, 9)), page, lang, start, len(text), piece))
    return text, tuple(made)


@given(texts())
def test_passages_come_back_from_their_packing(value: tuple[str, tuple[Passage, ...]]) -> None:
    text, passages = value
    content.check(text, passages)
    packed = content.pack(passages)
    assert len(packed) == content.SIZE * len(passages)
    assert tuple(content.unpack(packed, text)) == passages


@given(texts(), st.sets(st.integers(0, 9)))
def test_some_paragraphs_are_those_of_all(value: tuple[str, tuple[Passage, ...]], wanted: set[int]) -> None:
    text, passages = value
    some = tuple(content.unpack(content.pack(passages), text, wanted))
    assert some == tuple(p for p in passages if p.paragraph in wanted)


def test_passages_that_are_no_slices_are_refused() -> None:
    text, passages = passages_of(Lang.DE, ["Eins.", "Zwei."])
    first, second = passages
    for wrong in (
        [replace(second, number=0), replace(first, number=1)],
        [first, replace(second, end=len(text) + 1)],
        [replace(first, start=0, end=0, text="")],
        [first, replace(second, start=2)],
        [replace(first, start=-1)],
    ):
        with pytest.raises(BadSpan):
            content.check(text, wrong)
    for wrong in ([replace(first, text="Etwas")], [replace(first, number=1)]):
        with pytest.raises(BadValue):
            content.check(text, wrong)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(BadValue):
        content.check("\ud83d", ())
