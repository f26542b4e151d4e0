"""Blocks made passages: the text is given back whole, and every offset is right."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.language.blocks import Block
from explorer.language.passages import SEPARATOR, compose
from explorer.model.documents import PassageKind
from explorer.model.language import Lang

TEXTS = st.text(st.sampled_from("aBé. !?\u00a0«»1\n\t-"), max_size=60)
BLOCKS = st.lists(
    st.builds(
        Block,
        text=TEXTS.map(lambda text: unicodedata.normalize("NFC", text.strip())),
        kind=st.sampled_from(PassageKind),
        page=st.none() | st.integers(1, 9),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(BLOCKS, st.sampled_from(Lang))
def test_passages_and_separators_give_the_text_back(blocks: list[Block], lang: Lang) -> None:
    text, passages = compose(blocks, lang)
    rebuilt, end = "", 0
    for passage in passages:
        between = text[end : passage.start]
        assert not between.strip()
        rebuilt += between + passage.text
        end = passage.end
    assert rebuilt + text[end:] == text
    assert "".join(text.split()) == "".join("".join(block.text for block in blocks).split())


@settings(deadline=None)
@given(BLOCKS, st.sampled_from(Lang))
def test_offsets_and_numbers(blocks: list[Block], lang: Lang) -> None:
    text, passages = compose(blocks, lang)
    lines = text.split(SEPARATOR) if text else []
    assert [passage.number for passage in passages] == list(range(len(passages)))
    for passage in passages:
        assert text[passage.start : passage.end] == passage.text
        assert SEPARATOR not in passage.text
        assert passage.text in lines[passage.paragraph]


def test_a_paragraph_that_turns_the_page() -> None:
    text = "Erster Satz hier. Zweiter Satz dort. Dritter Satz."
    block = Block(text, page=3, turns=((text.index("Zweiter"), 4), (text.index("Dritter"), 5)))
    assert [passage.page for passage in compose([block], Lang.DE)[1]] == [3, 4, 5]


def test_headings_stay_whole_and_body_is_cut() -> None:
    blocks = [Block("Eins. Zwei.", PassageKind.HEADING), Block("Eins ist da. Zwei ist da.")]
    assert [passage.text for passage in compose(blocks, Lang.DE)[1]] == [
        "Eins. Zwei.",
        "Eins ist da.",
        "Zwei ist da.",
    ]


def test_a_foreign_sentence_keeps_its_language() -> None:
    block = Block("Der Minister sprach zuerst. Nous avons choisi l’Europe et la liberté. Dann ging er.", lang=Lang.DE)
    assert [passage.lang for passage in compose([block], Lang.DE)[1]] == [Lang.DE, Lang.FR, Lang.DE]


def test_empty_blocks_leave_no_trace() -> None:
    assert compose([Block(""), Block("  ")], Lang.DE) == ("", ())
