"""What the reader shows is the same after it was sent from one process to another."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from explorer.model.bitext import Bead, BeadStatus, Dossier, DossierStatus
from explorer.model.documents import Document, Passage, PassageKind
from explorer.model.language import Lang
from explorer.model.reader import PanelView, ReaderView

NUMBERS = st.lists(st.integers(0, 9), max_size=3).map(tuple)
BEADS = st.builds(
    Bead,
    id=st.integers(1, 9),
    dossier=st.just(1),
    left_document=st.integers(1, 3),
    right_document=st.integers(1, 3),
    left=NUMBERS,
    right=NUMBERS,
    score=st.floats(0, 1),
    status=st.sampled_from(BeadStatus),
)


@st.composite
def panels(draw: st.DrawFn) -> PanelView:
    document = draw(st.builds(Document, date=st.none(), url=st.none()))
    text, passages = "", []
    for number, words in enumerate(draw(st.lists(st.text(min_size=1, max_size=9), max_size=6))):
        text += draw(st.sampled_from(["", "\n", " "]))
        page, kind = draw(st.none() | st.integers(1, 9)), draw(st.sampled_from(PassageKind))
        lang = draw(st.sampled_from(Lang))
        passages.append(Passage(number, kind, number // 2, page, lang, len(text), len(text) + len(words), words))
        text += words
    return PanelView(document, text, tuple(passages), ())


@given(st.none() | panels(), st.none() | panels(), st.lists(BEADS, max_size=6))
def test_a_view_that_was_sent_is_the_same(left: PanelView | None, right: PanelView | None, beads: list[Bead]) -> None:
    dossier = Dossier(1, "", None, {}, DossierStatus.SINGLE, None, "", "")
    view = ReaderView(dossier, left, right, tuple(beads), (), None, compared=False)
    sent = pickle.loads(pickle.dumps(view, pickle.HIGHEST_PROTOCOL))
    assert sent == view
    assert [type(bead.status) for bead in sent.beads] == [BeadStatus] * len(beads)
