from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from explorer.gui.models.diptych import Diptych, Side
from explorer.gui.models.marks import ThemeLook
from explorer.gui.panels.reader.hinge import WIDTH
from explorer.gui.panels.reader.reader import Reader
from explorer.gui.panels.reader.ribbons import Ribbon
from explorer.gui.requests import BorderMove, OpenPlace, PanelLanguages
from explorer.model.bitext import BeadStatus
from explorer.model.coding import TagStatus
from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.model.reader import ReaderView
from tests.gui import building, hands


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.set_themes({"ai": ThemeLook("#D9822B", "Artificial intelligence")})
    made.show()
    return made


def opened(reader: Reader, qtbot: QtBot, view: ReaderView) -> Reader:
    reader.show_view(Diptych(view))
    qtbot.waitUntil(lambda: not any(p.settling for p in reader.panels.values()))
    return reader


def ribbon(reader: Reader, bead: int) -> Ribbon:
    return next(r for r in reader.hinge.ribbons if r.anchor.bead.id == bead)


def test_every_visible_bead_has_a_ribbon(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    assert {r.anchor.bead.id for r in reader.hinge.ribbons} == {11, 12, 13, 14}
    assert ribbon(reader, 14).is_gap
    assert not ribbon(reader, 12).is_gap
    for one in reader.hinge.ribbons:
        assert one.near(one.middle(WIDTH), WIDTH, one.middle(WIDTH))


def test_only_what_is_seen_has_ribbons(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.long_view(400))
    assert 5 < len(reader.hinge.ribbons) < 60
    reader.panels[Side.LEFT].scroll_to(9000, 0.0)
    first = reader.hinge.ribbons[0].anchor.bead.id
    assert first > 100


def test_scrolling_keeps_aligned_places_level(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.long_view(400))
    left, right = reader.panels[Side.LEFT], reader.panels[Side.RIGHT]
    for value in (1500, 4000, 7777):
        left.verticalScrollBar().setValue(value)
        share = value / left.verticalScrollBar().maximum()
        at = share * left.viewport().height()
        assert reader.diptych is not None
        here = reader.diptych.passage_at(Side.LEFT, left.point_at(at))
        there = reader.diptych.passage_at(Side.RIGHT, right.point_at(at))
        assert here is not None
        assert there is not None
        assert abs(here.number - there.number) <= 1
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.verticalScrollBar().value() == right.verticalScrollBar().maximum()
    right.verticalScrollBar().setValue(0)
    assert left.verticalScrollBar().value() < 30


def test_panels_can_be_scrolled_apart(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.long_view(200))
    reader.level_scrolling = False
    reader.panels[Side.LEFT].verticalScrollBar().setValue(900)
    assert reader.panels[Side.RIGHT].verticalScrollBar().value() == 0


def test_the_caret_lights_the_counterpart_and_says_it(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    reader.go_to(OpenPlace(1, 1, passage=2))
    anchor = reader.current_bead()
    assert anchor is not None
    assert anchor.bead.id == 12
    assert reader.chosen_beads == (12,)
    spoken = reader.panels[Side.LEFT].accessibleDescription()
    assert "2 left and 2 right" in spoken
    assert "Les ministres se sont rencontrés" in spoken
    reader.go_to(OpenPlace(1, 1, passage=4))
    assert "No counterpart on the other panel." in reader.panels[Side.LEFT].accessibleDescription()


def test_the_counterpart_is_brought_into_sight(reader: Reader, qtbot: QtBot) -> None:
    view = building.long_view(300)
    assert view.right is not None
    shifted = tuple(replace(b, right=(min(b.right[0] + 40, 299),)) if b.id < 200 else b for b in view.beads)
    opened(reader, qtbot, ReaderView(view.dossier, view.left, view.right, shifted, ()))
    reader.go_to(OpenPlace(1, 1, passage=2))
    place = view.right.passages[42].start
    right = reader.panels[Side.RIGHT]
    assert 0 <= right.band(Span(place, place + 1))[0] <= right.viewport().height()


def test_crossing_and_stepping(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    reader.go_to(OpenPlace(1, 1, passage=1))
    reader.cross()
    assert reader.active_side.name == "RIGHT"
    assert reader.diptych is not None
    assert reader.panels[Side.RIGHT].selected.start == reader.diptych.passages(Side.RIGHT)[1].start
    reader.cross()
    assert reader.active_side.name == "LEFT"


def test_the_next_unsure_bead(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    unsure = reader.next_unsure()
    assert unsure is not None
    assert unsure.bead.id == 12
    view = building.view()
    sure = tuple(replace(b, status=BeadStatus.CONFIRMED) for b in view.beads)
    opened(reader, qtbot, replace(view, beads=sure))
    assert reader.next_unsure() is None


def test_a_click_on_a_ribbon_goes_to_its_bead(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    at = ribbon(reader, 13).middle(WIDTH).toPoint()
    hands.click(reader.hinge, at)
    assert list(reader.chosen_beads) == [13]
    other = ribbon(reader, 12).middle(WIDTH).toPoint()
    hands.click(reader.hinge, other, Qt.KeyboardModifier.ShiftModifier)
    assert list(reader.chosen_beads) == [12, 13]


def test_dragging_the_end_of_a_ribbon_moves_the_border(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    one = ribbon(reader, 11)
    moves: list[BorderMove] = []
    reader.border_moved.connect(moves.append)
    start = QPointF(4, one.left[1]).toPoint()
    target = reader.panels[Side.LEFT].band(reader.panels[Side.LEFT].view.passages[1].span)  # type: ignore[union-attr]
    end = QPointF(4, (target[0] + target[1]) / 2).toPoint()
    hands.press(reader.hinge, start)
    hands.move(reader.hinge, end)
    hands.release(reader.hinge, end)
    assert moves == [BorderMove(11, 1, 0)]


def test_hovering_a_ribbon_describes_it(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    assert "confirmed" in reader.describe(ribbon(reader, 13))
    assert "The numbers differ." in reader.describe(ribbon(reader, 13))


def test_tags_at_the_caret_shortest_first(reader: Reader, qtbot: QtBot) -> None:
    tags = [building.tag(1, 1, Span(0, 30)), building.tag(2, 1, Span(5, 9)), building.tag(3, 2, Span(0, 4))]
    opened(reader, qtbot, building.view(tags))
    reader.go_to(OpenPlace(1, 1, span=Span(6, 6)))
    assert [t.id for t in reader.tags_at_caret()] == [2, 1]
    reader.go_to(OpenPlace(1, 1, span=Span(20, 20)))
    assert [t.id for t in reader.tags_at_caret()] == [1]


def test_a_fresh_view_of_the_same_texts_keeps_the_place(reader: Reader, qtbot: QtBot) -> None:
    opened(reader, qtbot, building.view())
    reader.go_to(OpenPlace(1, 1, span=Span(40, 44)))
    reader.refresh(Diptych(building.view([building.tag(1, 1, Span(40, 44), status=TagStatus.PROVISIONAL)])))
    assert reader.panels[Side.LEFT].selected == Span(40, 44)
    assert [t.id for t in reader.tags_at_caret()] == [1]
    lone = building.view()
    reader.refresh(Diptych(replace(lone, right=None, beads=(), differences=())))
    assert reader.panels[Side.RIGHT].view is None


def test_the_heads_offer_the_languages_of_the_dossier(reader: Reader, qtbot: QtBot) -> None:
    view = building.view()
    documents = {**view.dossier.documents, Lang.EN: 3}
    opened(reader, qtbot, replace(view, dossier=replace(view.dossier, documents=documents)))
    assert reader.languages() == PanelLanguages(Lang.DE, Lang.FR)
    with qtbot.waitSignal(reader.languages_wanted) as wanted:
        reader.heads[Side.RIGHT].choose(Lang.EN)
    assert wanted.args == [PanelLanguages(Lang.DE, Lang.EN)]
    with qtbot.waitSignal(reader.languages_wanted) as wanted:
        reader.heads[Side.LEFT].choose(Lang.FR)
    assert wanted.args == [PanelLanguages(Lang.FR, Lang.DE)]


def test_nothing_is_open(reader: Reader, qtbot: QtBot) -> None:
    reader.show_view(None)
    assert reader.diptych is None
    assert reader.current_bead() is None
    assert reader.next_unsure() is None
    assert reader.tags_at_caret() == ()
    assert reader.hinge.ribbons == ()
    reader.cross()
    reader.go_to(OpenPlace(1, 1))
