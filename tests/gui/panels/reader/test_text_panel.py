import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from explorer.gui.look import DARK, LIGHT
from explorer.gui.models.marks import MarkKind, ThemeLook, Wash, washes
from explorer.gui.panels.reader.measures import Measures
from explorer.gui.panels.reader.tag_ends import Grip
from explorer.gui.panels.reader.text_panel import TextPanel
from explorer.gui.requests import Place, TagResize, TagsChosen
from explorer.model.documents import Span
from explorer.model.language import Lang
from tests.gui import building, hands


@pytest.fixture
def panel(qtbot: QtBot) -> TextPanel:
    made = TextPanel(mirrored=False)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    return made


def settled(panel: TextPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.settling)


def test_the_caret_speaks_in_code_points(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, ["😀 Erste", "Zweite 😀 Zeile", "Dritte"])
    panel.show_panel(view)
    span = view.passages[1].span
    with qtbot.waitSignal(panel.caret_moved) as moved:
        panel.select(span)
    assert isinstance(moved.args[0], Place)
    assert panel.selected == span
    assert panel.textCursor().selectedText() == "Zweite 😀 Zeile"
    panel.select(Span(span.start, span.start))
    assert panel.selected == Span(span.start, span.start)


def test_the_place_names_its_passage(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    places: list[Place] = []
    panel.caret_moved.connect(places.append)
    panel.select(Span(view.passages[2].start + 3, view.passages[2].start + 3))
    assert places[-1].document == 1
    assert places[-1].passage == 2


def test_keys_move_the_caret_through_the_lazy_layout(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.long_view(200).left)
    panel.setFocus()
    start = panel.selected.start
    for _ in range(5):
        hands.key(panel, Qt.Key.Key_Down)
    assert panel.selected.start > start
    hands.key(panel, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert panel.view is not None
    assert panel.selected.start == len(panel.view.text)
    hands.key(panel, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert panel.selected == Span(0, len(panel.view.text))


def test_the_text_cannot_be_changed(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.panel(1, Lang.DE, building.GERMAN))
    panel.setFocus()
    before = panel.toPlainText()
    hands.keys(panel, "tcx")
    hands.key(panel, Qt.Key.Key_Backspace)
    assert panel.toPlainText() == before


def test_a_mouse_drag_selects(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    first = panel.cursorRect().center()
    port = panel.viewport()
    hands.press(port, first)
    hands.move(port, QPoint(first.x() + 120, first.y()))
    hands.release(port, QPoint(first.x() + 120, first.y()))
    assert panel.selected.start == 0
    assert 5 < panel.selected.end < 40


def test_estimates_become_exact_without_moving_what_is_read(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.long_view(600).left)
    panel.scroll_to(9000, 0.0)
    before = panel.point_at(0)
    settled(panel, qtbot)
    assert abs(panel.point_at(0) - before) < 60
    assert panel.verticalScrollBar().maximum() > 5000


def test_places_and_heights_answer_one_another(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.long_view(100).left)
    settled(panel, qtbot)
    for point in (0, 500, 2000, 4000):
        panel.scroll_to(point, 0.5)
        y = panel.flow_y(point) - panel.verticalScrollBar().value()
        assert abs(panel.point_at(y - 2) - point) < 120
    heights = [panel.flow_y(point) for point in range(0, 4000, 37)]
    assert heights == sorted(heights)


def test_a_band_lies_where_its_span_is(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    bands = [panel.band(p.span) for p in view.passages]
    for (top, bottom), following in itertools.pairwise(bands):
        assert top < bottom <= following[0] + 1
    assert panel.band(Span(10, 10))[0] == panel.band(Span(10, 10))[1]


def test_revealing_scrolls_only_where_needed(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.long_view(300).left)
    settled(panel, qtbot)
    panel.reveal(Span(40, 60))
    assert panel.verticalScrollBar().value() == 0
    panel.reveal(Span(8000, 8010))
    assert panel.visible().start < 8000 < panel.visible().end


def test_hovering_names_the_passage(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    seen: list[Place] = []
    panel.hovered.connect(seen.append)
    top, bottom = panel.band(view.passages[3].span)
    panel.select(Span(view.passages[3].start, view.passages[3].start))
    at = panel.cursorRect().center() + QPoint(30, 0)
    hands.move(panel.viewport(), at)
    assert top <= at.y() <= bottom + 30
    assert seen[-1].passage == 3
    hands.move(panel.viewport(), QPoint(2, 290))
    qtbot.waitUntil(lambda: seen[-1].passage is None)


def test_clicking_a_tagged_text_or_its_bar_chooses_the_tag(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    tags = [building.tag(7, 1, view.passages[2].span)]
    panel.set_washes(washes(tags, panel.offsets, {"ai": ThemeLook("#D9822B", "AI")}))
    chosen: list[TagsChosen] = []
    panel.tags_chosen.connect(chosen.append)
    panel.select(Span(view.passages[2].start + 4, view.passages[2].start + 4))
    at = panel.cursorRect().center()
    hands.click(panel.viewport(), at)
    assert chosen[-1].tags == (7,)
    bar = panel.bar_of(7)
    assert bar is not None
    hands.click(panel.viewport(), bar.center().toPoint())
    assert chosen[-1].tags == (7,)
    panel.select(Span(0, 0))
    hands.click(panel.viewport(), panel.cursorRect().center())
    assert len(chosen[-1].tags) == 0


def test_the_ends_of_the_chosen_tag_can_be_dragged(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    passage = view.passages[1]
    tags = [building.tag(7, 1, Span(passage.start, passage.start + 3))]
    panel.set_washes(washes(tags, panel.offsets, {}))
    panel.choose_tags([7])
    resized: list[TagResize] = []
    panel.tag_resized.connect(resized.append)
    panel.select(Span(passage.start + 3, passage.start + 3))
    end = panel.cursorRect().center()
    panel.select(Span(passage.start + 12, passage.start + 12))
    target = panel.cursorRect().center()
    hands.press(panel.viewport(), end)
    hands.move(panel.viewport(), target)
    hands.release(panel.viewport(), target)
    assert resized == [TagResize(7, Span(passage.start, passage.start + 12))]
    hands.press(panel.viewport(), target)
    hands.release(panel.viewport(), target)
    assert len(resized) == 1


@pytest.mark.parametrize(
    ("at_start", "unit", "ends"), [(True, 2, (2, 9)), (True, 20, (8, 9)), (False, 0, (4, 5)), (False, 30, (4, 30))]
)
def test_a_tag_never_shrinks_to_nothing(at_start: bool, unit: int, ends: tuple[int, int]) -> None:
    wash = Wash(1, 4, 9, "#112233", False, 0, "AI")
    assert Grip(wash, at_start).moved(unit) == ends


def test_everything_is_painted_somewhere_in_its_colour(panel: TextPanel, qtbot: QtBot) -> None:
    view = building.panel(1, Lang.DE, building.GERMAN)
    panel.show_panel(view)
    settled(panel, qtbot)
    plain = panel.viewport().grab().toImage()
    panel.set_washes(washes([building.tag(1, 1, view.passages[1].span)], panel.offsets, {}))
    tagged = panel.viewport().grab().toImage()
    panel.light([view.passages[2].span], [view.passages[3].span])
    lit = panel.viewport().grab().toImage()
    panel.set_marks([(view.passages[3].span, MarkKind.DIFFERENCE), (view.passages[4].span, MarkKind.MISSING)])
    marked = panel.viewport().grab().toImage()
    panel.set_found([view.passages[0].span])
    found = panel.viewport().grab().toImage()
    pictures = [plain, tagged, lit, marked, found]
    assert all(a != b for a, b in itertools.pairwise(pictures))


def test_zoom_and_design_keep_the_place(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(building.long_view(300).left)
    settled(panel, qtbot)
    panel.scroll_to(6000, 1 / 3)
    font = QFont(panel.font())
    font.setPointSizeF(18)
    panel.set_measures(Measures(font, DARK, 300))
    settled(panel, qtbot)
    assert abs(panel.point_at(panel.viewport().height() / 3) - 6000) < 120
    panel.set_measures(Measures(font, LIGHT, 0))
    assert panel.selected == Span(0, 0)


def test_an_empty_panel_answers_too(panel: TextPanel, qtbot: QtBot) -> None:
    panel.show_panel(None)
    assert panel.visible().start == 0
    assert panel.point_at(100) == 0
    assert panel.view is None
    assert not panel.viewport().grab().isNull()
