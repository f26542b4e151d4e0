from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang
from explorer.search.running import Running

_TEXTS = st.lists(st.tuples(st.text("ab c", min_size=1, max_size=6), st.integers(0, 1)), min_size=1, max_size=6)


@given(_TEXTS)
def test_every_place_of_the_running_text_belongs_to_its_passage(texts: list[tuple[str, int]]) -> None:
    paragraph, passages = 0, []
    for number, (text, step) in enumerate(texts):
        paragraph += step
        passages.append(Passage(number, PassageKind.BODY, paragraph, None, Lang.DE, 0, len(text), text))
    running = Running(passages)
    for number, passage in enumerate(passages):
        start = running.starts[number]
        assert running.text[start : start + len(passage.text)] == passage.text
        assert {running.place(start + n) for n in range(len(passage.text))} == {number}
        if number:
            same = passage.paragraph == passages[number - 1].paragraph
            assert running.text[start - 1] == (" " if same else "\n")
    assert len(running.text) == sum(len(passage.text) + 1 for passage in passages) - 1
