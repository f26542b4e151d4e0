from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.gui.models.dossiers import DossierScope, prepared
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.tags import tags_of
from explorer.gui.panels.difference_list import DifferenceList
from explorer.gui.panels.dossier_list import DossierList
from explorer.gui.panels.saved_searches import SavedSearches
from explorer.gui.panels.tag_list import TagList
from explorer.gui.panels.theme_tree import ThemeTree
from explorer.gui.requests import AskSearch, OpenPlace, SavedSearch, TagNote, ThemesChosen
from explorer.model.bitext import Dossier, DossierStatus
from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.model.search import SearchRequest
from tests.gui import building, hands

THEMES = {"ai": ThemeLook("#D9822B", "Artificial intelligence")}


def dossiers() -> list[Dossier]:
    return [building.dossier(1, "Gipfel in Berlin"), building.dossier(2, "Rat in Toulon")]


def test_typing_then_enter_opens_the_first_dossier(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    panel.set_dossiers(prepared(dossiers()))
    hands.keys(panel.filter, "toulon")
    with qtbot.waitSignal(panel.opened) as opened:
        hands.key(panel.filter, Qt.Key.Key_Return)
    assert opened.args == [OpenPlace(2)]
    assert panel.model.rowCount() == 1


def test_a_click_opens_and_two_chosen_ones_do_not(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.set_dossiers(prepared(dossiers()))
    panel.show()
    opened: list[OpenPlace] = []
    panel.opened.connect(opened.append)
    rects = [panel.list.visualRect(panel.model.index(i)).center() for i in range(2)]
    port = panel.list.viewport()
    hands.click(port, rects[0])
    hands.click(port, rects[1], Qt.KeyboardModifier.ControlModifier)
    assert len(opened) == 1
    assert {d.id for d in panel.selected()} == {1, 2}
    assert not panel.grab().isNull()


def test_fresh_dossiers_keep_the_choice(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    panel.set_dossiers(prepared(dossiers()))
    panel.mark(2)
    panel.set_dossiers(prepared([*dossiers(), building.dossier(3, "Neu")]))
    assert [d.id for d in panel.selected()] == [2]
    panel.model.set_scope(DossierScope.SINGLE)
    assert panel.selected() == []


def test_a_theme_is_activated_by_enter(qtbot: QtBot) -> None:
    tree = ThemeTree()
    qtbot.addWidget(tree)
    tree.show()
    tree.set_themes(building.THEMES)
    tree.tree.setCurrentIndex(tree.model.index_of("data"))
    assert tree.current() == building.THEMES[1]
    with qtbot.waitSignal(tree.activated) as activated:
        hands.key(tree.tree, Qt.Key.Key_Return)
    assert activated.args == [ThemesChosen(("data",))]
    tree.set_themes(building.THEMES)
    assert tree.current() == building.THEMES[1]


def tag_list(qtbot: QtBot) -> TagList:
    panel = TagList()
    qtbot.addWidget(panel)
    panel.resize(280, 400)
    panel.show()
    tags = [building.tag(1, 1, Span(0, 6)), replace(building.tag(2, 2, Span(0, 6)), note="alt")]
    panel.show_tags(1, tags_of(building.view(tags), THEMES))
    return panel


def test_a_tag_that_is_clicked_is_gone_to(qtbot: QtBot) -> None:
    panel = tag_list(qtbot)
    with qtbot.waitSignal(panel.opened) as opened:
        at = panel.list.visualRect(panel.model.index(1)).center()
        hands.click(panel.list.viewport(), at)
    assert opened.args == [OpenPlace(1, 2, span=Span(0, 6))]
    assert panel.note.toPlainText() == "alt"


def test_a_note_is_kept_by_ctrl_enter_and_by_leaving(qtbot: QtBot) -> None:
    panel = tag_list(qtbot)
    panel.choose([1])
    panel.note.setPlainText("neu")
    with qtbot.waitSignal(panel.note_written) as written:
        hands.key(panel.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == [TagNote(1, "neu")]
    panel.choose([2])
    panel.note.setPlainText("anders")
    with qtbot.waitSignal(panel.note_written) as written:
        panel.choose([1])
    assert written.args == [TagNote(2, "anders")]


def test_an_untouched_note_is_not_written(qtbot: QtBot) -> None:
    panel = tag_list(qtbot)
    written: list[TagNote] = []
    panel.note_written.connect(written.append)
    panel.choose([2])
    panel.choose([1])
    panel.choose([])
    assert written == []
    assert not panel.note.isEnabled()


def test_differences_are_stepped_through_around_the_ends(qtbot: QtBot) -> None:
    panel = DifferenceList()
    qtbot.addWidget(panel)
    seen: list[str] = []
    panel.chosen.connect(lambda d: seen.append(d.left))
    differences = building.view().differences
    panel.show_differences(differences)
    for step in (1, 1, 1, -1):
        panel.step(step)
    first, second = differences[0].left, differences[1].left
    assert seen == [first, second, first, second]
    panel.show_differences(())
    panel.step(1)
    assert len(seen) == 4


def test_a_difference_is_shown_once_by_click_and_by_key_and_not_for_the_focus(qtbot: QtBot) -> None:
    panel = DifferenceList()
    qtbot.addWidget(panel)
    panel.resize(300, 300)
    panel.show()
    seen: list[str] = []
    panel.chosen.connect(lambda d: seen.append(d.left))
    differences = building.view().differences
    panel.show_differences(differences)
    panel.list.setFocus()
    assert seen == []
    for row in (1, 1, 0):
        place = panel.list.visualRect(panel.model.index(row)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    first, second = differences[0].left, differences[1].left
    assert seen == [second, second, first, second]


def test_saved_searches_are_asked_anew_and_forgotten(qtbot: QtBot) -> None:
    panel = SavedSearches()
    qtbot.addWidget(panel)
    panel.resize(280, 300)
    panel.show()
    saved = SavedSearch("Wolke", SearchRequest("cloud", (Lang.DE,)))
    recent = SavedSearch("", SearchRequest("nuage", filters={"lang": ("fr",)}))
    panel.show_searches([saved], [recent])
    with qtbot.waitSignal(panel.asked) as asked:
        at = panel.list.visualRect(panel.model.index(0)).center()
        hands.click(panel.list.viewport(), at)
    assert asked.args == [AskSearch(saved.request)]
    with qtbot.waitSignal(panel.forget_wanted) as forgotten:
        panel.ask_forget()
    assert forgotten.args == [saved]
    with qtbot.waitSignal(panel.asked) as asked:
        at = panel.recent_list.visualRect(panel.recent.index(0)).center()
        hands.click(panel.recent_list.viewport(), at)
    assert asked.args == [AskSearch(recent.request)]
    assert panel.recent.index(0).data() == "nuage"
    with qtbot.waitSignal(panel.forget_recent_wanted):
        next(b for b in panel.findChildren(QPushButton) if b.text() == "Forget").click()
    panel.show_searches([], [])
    assert not panel.recent_list.isVisible()


def test_menus_are_asked_for_where_the_mouse_is(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.menu_wanted) as wanted:
        panel.list.customContextMenuRequested.emit(QPoint(3, 4))
    assert isinstance(wanted.args[0], QPoint)


def test_the_first_row_of_a_group_has_room_for_its_name(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    panel.set_dossiers(prepared(dossiers()))
    plain = [panel.list.rowHeight(i) for i in range(panel.model.rowCount())]
    assert len(set(plain)) == 1
    box = next(b for b in panel.findChildren(QComboBox) if b.accessibleName() == "Groups of dossiers")
    box.setCurrentIndex(1)
    heights = [panel.list.rowHeight(i) for i in range(panel.model.rowCount())]
    assert [i for i, height in enumerate(heights) if height > plain[0]] == list(panel.model.heads) != []
    panel.show()
    assert not panel.grab().isNull()
    box.setCurrentIndex(0)
    assert [panel.list.rowHeight(i) for i in range(panel.model.rowCount())] == plain


def test_single_texts_are_counted_apart(qtbot: QtBot) -> None:
    panel = DossierList()
    qtbot.addWidget(panel)
    single = replace(building.dossier(4, "Allein"), documents={Lang.DE: 9}, status=DossierStatus.SINGLE)
    panel.set_dossiers(prepared([building.dossier(3, "Neu"), single]))
    assert "1 dossier · 1 without counterpart" in [label.text() for label in panel.findChildren(QLabel)]
    panel.filter.setText("Neu")
    panel.apply_filter()
    assert "1 of 2" in [label.text() for label in panel.findChildren(QLabel)]
