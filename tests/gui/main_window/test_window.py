"""What the window does beside the main journey."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from explorer.gui.app import App
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.metadata import MetadataDialog
from explorer.gui.dialogs.original import OriginalDialog
from explorer.gui.dialogs.rescan import RescanDialog
from explorer.gui.dialogs.shortcuts import ShortcutsDialog
from explorer.gui.dialogs.theme_editor import ThemeEditor
from explorer.gui.dialogs.trash import TrashDialog
from explorer.gui.look import DARK, LIGHT, Mode
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.reading import languages_for
from explorer.gui.models.diptych import Side
from explorer.gui.requests import OpenLibrary, PanelLanguages, ThemesChosen
from explorer.library import Library
from explorer.model.bitext import DossierStatus
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from tests.gui import building
from tests.gui.main_window.driver import Driver


def button(driver: Driver, text: str) -> QPushButton:
    """A button of whatever message box is open."""
    driver.qtbot.waitUntil(lambda: any(b.isVisible() for b in driver.window.findChildren(QMessageBox)))
    box = next(b for b in driver.window.findChildren(QMessageBox) if b.isVisible())
    return next(b for b in box.buttons() if b.text() == text)  # type: ignore[return-value]


def test_the_start_page_comes_first(app: App) -> None:
    assert app.window.parts.whole.currentIndex() == 0
    assert app.window.windowTitle() == "Diptych"
    assert not app.window.actions_by_id["import_files"].isEnabled()
    assert app.window.actions_by_id["open_library"].isEnabled()


def test_a_new_library_asks_for_files(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    driver = Driver(app, qtbot)
    app.window.libraries.create(tmp_path / "neu")
    qtbot.waitUntil(lambda: app.desk.library is not None)
    driver.settle()
    assert app.window.parts.reading.currentIndex() == 0
    assert app.window.parts.themes.model.rowCount() > 3
    assert app.desk.settings.recent == (tmp_path / "neu",)


def test_a_folder_without_a_library_is_told_and_forgotten(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.desk.settings.remember(tmp_path)
    app.window.libraries.open(OpenLibrary(tmp_path))
    Driver(app, qtbot).settle()
    assert app.window.parts.messages.text.startswith("There is no Diptych library in")
    assert app.desk.settings.recent == ()
    assert app.desk.library is None


def test_a_library_in_use_is_offered_read_only(app: App, qtbot: QtBot, folder: Path) -> None:
    driver = Driver(app, qtbot)
    with Library.open(folder):
        app.window.libraries.open(OpenLibrary(folder))
        button(driver, "Open read-only").click()
        qtbot.waitUntil(lambda: app.desk.library is not None)
        driver.settle()
        assert driver.library.read_only
        assert "read-only" in app.window.parts.status.text()
        driver.window.coding.tag_with("ai")
        driver.settle()
        assert "read-only, so nothing can be changed" in driver.told


def test_another_language_at_once_and_the_place_stays(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    old = driver.window
    driver.app.change_language("de")
    driver.qtbot.waitUntil(lambda: driver.app.window is not old)
    driver.settle()
    assert driver.window.actions_by_id["find"].text() == "In den Texten &suchen"
    assert driver.reader.active_panel.selected.start == span.start
    assert driver.window.parts.themes.model.themes[0].label(Lang.DE) in [
        driver.window.parts.themes.model.index(i, 0).data() for i in range(3)
    ]
    driver.app.change_language("en")
    driver.qtbot.waitUntil(lambda: driver.window.actions_by_id["find"].text() == "&Find in the texts")
    driver.settle()


def test_light_and_dark(driver: Driver, qapp: QApplication) -> None:
    driver.window.menus.look_chosen.emit(Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert driver.app.desk.settings.text("look") == "dark"
    driver.window.menus.look_chosen.emit(Mode.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


def test_the_english_version_comes_in_and_panels_are_swapped(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.reader.heads[Side.RIGHT].choose(Lang.EN)
    driver.settle()
    assert driver.reader.languages() == PanelLanguages(Lang.DE, Lang.EN)
    assert driver.diptych.anchors
    driver.do("swap")
    assert driver.reader.languages() == PanelLanguages(Lang.EN, Lang.DE)
    before = driver.library.dossiers.beads(driver.diptych.view.dossier.id, Lang.DE, Lang.EN)
    driver.reader.panels[Side.LEFT].select(driver.diptych.passages(Side.LEFT)[2].span)
    driver.reader.panels[Side.RIGHT].select(driver.diptych.passages(Side.RIGHT)[5].span)
    driver.press(Qt.Key.Key_L)
    after = driver.library.dossiers.beads(driver.diptych.view.dossier.id, Lang.DE, Lang.EN)
    assert after != before
    assert any((b.left, b.right) == ((5,), (2,)) for b in after)


@pytest.mark.parametrize(
    ("langs", "document", "panels"),
    [
        ((Lang.DE, Lang.FR), None, (Lang.DE, Lang.FR)),
        ((Lang.DE, Lang.FR, Lang.EN), Lang.EN, (Lang.DE, Lang.EN)),
        ((Lang.FR, Lang.EN), None, (Lang.FR, Lang.EN)),
        ((Lang.FR,), Lang.FR, (Lang.DE, Lang.FR)),
        ((Lang.EN,), None, (Lang.EN, Lang.DE)),
        ((Lang.DE,), None, (Lang.DE, Lang.FR)),
    ],
)
def test_which_languages_are_shown(langs: tuple[Lang, ...], document: Lang | None, panels: tuple[Lang, Lang]) -> None:
    documents = {lang: i + 1 for i, lang in enumerate(langs)}
    dossier = building.dossier()
    found = languages_for(
        type(dossier)(1, "", None, documents, DossierStatus.SINGLE, None), documents.get(document or Lang.UND)
    )
    assert found == panels


def test_details_are_edited(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.do("edit_details")
    dialog = driver.dialog(MetadataDialog)
    dialog.issuer.setText("Ministerium für Proben")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save").click()
    driver.settle()
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    assert view.document.issuer == "Ministerium für Proben"
    driver.do("undo")
    assert driver.library.documents.get(view.document.id).issuer != "Ministerium für Proben"


def test_pairing_is_confirmed_parted_and_joined_again(driver: Driver) -> None:
    dossier = driver.read("Zero")
    driver.window.parts.dossiers.mark(dossier.id)
    driver.do("confirm_pairing")
    assert driver.library.dossiers.get(dossier.id).status is DossierStatus.CONFIRMED
    driver.do("part_dossier")
    singles = [d for d in driver.library.dossiers.all() if set(d.documents.values()) & set(dossier.documents.values())]
    assert len(singles) == 2
    panel = driver.window.parts.dossiers
    panel.list.clearSelection()
    for single in singles:
        row = panel.model.place_of(single.id)
        assert row is not None
        panel.list.selectionModel().select(panel.model.index(row), panel.list.selectionModel().SelectionFlag.Select)
    driver.do("join_dossiers")
    joined = driver.library.dossiers.all()
    assert any(set(d.documents.values()) == set(dossier.documents.values()) for d in joined)


def test_to_the_trash_and_back(driver: Driver) -> None:
    dossier = driver.read("Gipfel in Berlin")
    driver.window.parts.dossiers.mark(dossier.id)
    driver.do("trash")
    assert dossier.id not in {d.id for d in driver.window.parts.dossiers.model.values}
    assert driver.reader.diptych is None or driver.diptych.view.dossier.id != dossier.id
    driver.do("show_trash")
    dialog = driver.dialog(TrashDialog)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore").click()
    driver.settle()
    assert driver.library.documents.all(trashed=True) == ()
    assert driver.window.parts.dossiers.model.total == 4


def test_themes_are_made_merged_and_deleted(driver: Driver) -> None:
    driver.do("new_theme")
    editor = driver.dialog(ThemeEditor)
    editor.labels[Lang.EN].setText("Bridges")
    next(b for b in editor.findChildren(QPushButton) if b.text() == "Save").click()
    driver.settle()
    made = driver.library.themes.find("Bridges")
    driver.window.parts.themes.tree.setCurrentIndex(driver.window.parts.themes.model.index_of(made.id))
    driver.do("merge_theme")
    driver.enter(driver.dialog(Chooser).field, "artificial")
    assert made.id not in {t.id for t in driver.library.themes.all()}
    driver.do("undo")
    driver.window.parts.themes.tree.setCurrentIndex(driver.window.parts.themes.model.index_of(made.id))
    driver.do("delete_theme")
    assert made.id not in {t.id for t in driver.library.themes.all()}


def test_a_theme_with_tags_is_deleted_only_when_asked(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    driver.window.parts.themes.tree.setCurrentIndex(driver.window.parts.themes.model.index_of("ai"))
    driver.do("delete_theme")
    button(driver, "Delete").click()
    driver.settle()
    assert driver.tags() == ()
    driver.do("undo")
    assert [t.theme for t in driver.tags()] == ["ai"]


def test_excerpts_and_overview(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    driver.window.searching.show_excerpts(ThemesChosen(("ai",)))
    driver.settle()
    assert [e.quote for e in driver.window.parts.excerpts.model.values] == ["Souveränität"]
    driver.do("undo")
    assert driver.window.parts.excerpts.model.values == ()
    driver.do("show_overview")
    assert driver.window.parts.pages.currentIndex() == Page.OVERVIEW
    assert "2025" in driver.window.parts.overview.by_year.accessibleDescription()


def test_commands_are_found_by_name(driver: Driver) -> None:
    driver.window.helping.show_commands()
    chooser = driver.dialog(Chooser)
    keys = {choice.key for choice in chooser.model.values}
    assert "export" in keys
    assert "commands" not in keys
    driver.enter(chooser.field, "overview")
    assert driver.window.parts.pages.currentIndex() == Page.OVERVIEW


def test_a_dossier_is_found_by_name(driver: Driver) -> None:
    driver.window.helping.show_dossiers()
    driver.enter(driver.dialog(Chooser).field, "zero")
    assert "Zero" in driver.diptych.view.dossier.title


def test_a_key_is_changed_and_kept(driver: Driver) -> None:
    driver.do("shortcuts")
    dialog = driver.dialog(ShortcutsDialog)
    assert len(dialog.rows) == len(list(driver.window.actions_by_id))
    driver.window.actions_by_id.set_keys("tag", "Y")
    assert driver.window.actions_by_id.keys_of("tag") == "Y"
    assert driver.app.desk.settings.text("shortcut/tag") == "Y"
    driver.window.actions_by_id.set_keys("tag", "")
    assert driver.window.actions_by_id.keys_of("tag") == "T"
    dialog.reject()


def test_no_two_actions_share_a_key(driver: Driver) -> None:
    seen: dict[str, str] = {}
    for spec in driver.window.actions_by_id:
        for key in driver.window.actions_by_id[spec.id].shortcuts():
            assert key.toString() not in seen, (spec.id, seen.get(key.toString()))
            seen[key.toString()] = spec.id


def test_every_action_stands_in_a_menu_and_does_something(driver: Driver) -> None:
    shown: set[str] = set()

    def walk(actions: list[QAction]) -> None:
        for action in actions:
            shown.add(action.objectName())
            menu = action.menu()
            if menu is not None:
                walk(menu.actions())  # type: ignore[attr-defined]

    walk(driver.window.menuBar().actions())
    for spec in driver.window.actions_by_id:
        action = driver.window.actions_by_id[spec.id]
        assert spec.id in shown
        assert action.receivers("2triggered(bool)") > 0 or action.isSignalConnected(
            action.metaObject().method(action.metaObject().indexOfSignal("triggered(bool)"))
        )


def test_zoom_line_width_and_columns(driver: Driver) -> None:
    size = driver.reader.panels[Side.LEFT].measures.font.pointSizeF()
    driver.do("zoom_in")
    assert driver.reader.panels[Side.LEFT].measures.font.pointSizeF() > size
    driver.do("zoom_out")
    driver.do("zoom_out")
    assert driver.reader.panels[Side.LEFT].measures.font.pointSizeF() < size
    driver.do("zoom_reset")
    driver.do("wide")
    assert driver.reader.panels[Side.LEFT].measures.column == 0
    driver.do("narrow")
    assert 0 < driver.reader.panels[Side.LEFT].measures.column < 600
    assert not driver.window.actions_by_id["wide"].isChecked()
    driver.do("serif")
    assert "Serif" in driver.reader.panels[Side.LEFT].measures.font.families()[0]
    driver.do("right_side")
    assert driver.window.parts.right.isHidden()
    driver.do("right_side")
    driver.do("level")
    assert not driver.reader.level_scrolling


def test_stepping_through_dossiers_beads_and_tags(driver: Driver) -> None:
    first = driver.diptych.view.dossier.id
    driver.do("next_dossier")
    assert driver.diptych.view.dossier.id != first
    driver.do("previous_dossier")
    assert driver.diptych.view.dossier.id == first
    driver.read("Gipfel in Berlin")
    driver.reader.go_to_bead(driver.diptych.anchors[0])
    driver.do("next_bead")
    current = driver.reader.current_bead()
    assert current is not None
    assert current.bead.id == driver.diptych.anchors[1].bead.id
    driver.do("previous_bead")
    driver.do("next_difference")
    assert driver.window.parts.right.currentWidget() is driver.window.parts.differences
    for words in ("Souveränität", "Berlin"):
        driver.select(words)
        driver.window.coding.tag_with("ai")
        driver.settle()
    driver.do("next_tag")
    one = driver.reader.active_panel.selected.start
    driver.do("next_tag")
    assert driver.reader.active_panel.selected.start != one


def test_the_original_page_of_a_pdf(driver: Driver) -> None:
    driver.read("Zero")
    driver.press(Qt.Key.Key_O)
    dialog = driver.dialog(OriginalDialog)
    assert dialog.document.pageCount() > 0
    assert dialog.view.pageNavigator().currentPage() == 0
    driver.reader.go_to_bead(driver.diptych.anchors[-3])
    driver.press(Qt.Key.Key_J)
    driver.qtbot.waitUntil(lambda: dialog.view.pageNavigator().currentPage() == 1)
    (mark, *_) = dialog.view.mark_rects()
    assert dialog.view.viewport().rect().contains(mark.boundingRect().toRect())
    driver.press(Qt.Key.Key_O)
    assert [d for d in driver.window.findChildren(OriginalDialog) if d.isVisible()] == [dialog]
    dialog.close()
    driver.press(Qt.Key.Key_O)
    again = driver.dialog(OriginalDialog)
    assert again.document.pageCount() > 0
    driver.do("close_library")
    driver.qtbot.waitUntil(lambda: not driver.window.findChildren(OriginalDialog))


def test_a_proposal_is_rejected(driver: Driver) -> None:
    dossier = driver.read("Zero")
    driver.window.parts.details.reject_wanted.emit(dossier.id)
    driver.settle()
    assert all(set(d.documents.values()) != set(dossier.documents.values()) for d in driver.library.dossiers.all())


def test_the_last_library_is_opened_again(driver: Driver, folder: Path) -> None:
    assert driver.app.desk.settings.text("last") == str(folder)
    driver.do("close_library")
    assert driver.app.desk.settings.text("last") == ""
    driver.app.open(folder)
    driver.qtbot.waitUntil(lambda: driver.app.desk.library is not None)
    driver.settle()


def test_a_backup_is_gone_back_to(driver: Driver, folder: Path) -> None:
    driver.do("back_up")
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    assert driver.tags()
    driver.do("restore_backup")
    driver.enter(driver.dialog(Chooser).field)
    driver.qtbot.waitUntil(lambda: driver.app.desk.library is not None, timeout=20_000)
    driver.settle()
    driver.read("Gipfel in Berlin")
    assert driver.tags() == ()


def test_a_folder_is_looked_at_again(driver: Driver, tmp_path: Path, project: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "neu.txt").write_text((project / "corpus" / "single-fr-2.txt").read_text("utf8"), "utf8")
    driver.window.rereading.compare(source)
    driver.settle()
    dialog = driver.dialog(RescanDialog)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Do what is checked").click()
    driver.settle()
    assert driver.told == "1 file imported."
    assert len(driver.library.documents.all()) == 9


def test_an_original_is_read_again(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    driver.window.rereading.reread(view.document.id, ReadOptions())
    driver.settle()
    assert driver.told
    assert driver.diptych.panel(Side.LEFT) is not None


def test_the_library_is_checked_and_backed_up(driver: Driver) -> None:
    driver.do("check_library")
    assert driver.told == "The library is whole."
    driver.do("back_up")
    assert driver.told.startswith("Backed up to")


def test_an_hourly_backup_comes_by_itself(driver: Driver) -> None:
    (clock,) = driver.window.safeguarding.findChildren(QTimer)
    assert clock.isActive()
    before = driver.library.upkeep.backups()
    for _ in range(2):
        clock.timeout.emit()
        driver.settle()
    (made,) = set(driver.library.upkeep.backups()) - set(before)
    assert "hourly" in made.name
    assert not driver.told, "a backup that came by itself is not spoken of"


def test_a_fault_of_the_library_is_told_and_mended(driver: Driver) -> None:
    with closing(sqlite3.connect(driver.library.folder / "library.sqlite3", isolation_level=None)) as other:
        other.execute("UPDATE document SET passages = 99 WHERE id = 1")
    driver.do("check_library")
    assert driver.told == "The check found 1 fault in the library."
    bar = driver.window.parts.messages
    next(b for b in bar.findChildren(QToolButton) if b.text() == "Mend what can be mended").click()
    driver.settle()
    assert driver.told == "The library is whole again."
    driver.do("check_library")
    assert driver.told == "The library is whole."


def test_a_fault_is_reported_and_the_window_lives_on(driver: Driver, capsys: pytest.CaptureFixture[str]) -> None:
    driver.app.desk.read("fault", lambda library: 1 // 0, lambda _: None)
    driver.settle()
    report = driver.window.bug_report
    assert report is not None
    assert report.isVisible()
    assert "ZeroDivisionError" in report.trace.toPlainText()
    try:
        raise RuntimeError("second")
    except RuntimeError:
        driver.app.hook(*sys.exc_info())
    assert "second" in report.trace.toPlainText()
    assert "second" in capsys.readouterr().err
    report.reject()
    driver.read("Zero")
    assert "Zero" in driver.diptych.view.dossier.title


def test_closing_while_a_job_runs_asks(driver: Driver) -> None:
    import threading

    go = threading.Event()
    driver.app.desk.job("Long", lambda library, progress: go.wait(10), lambda _: None)
    event = QCloseEvent()
    driver.window.closeEvent(event)
    assert not event.isAccepted()
    button(driver, "Go on").click()
    driver.window.closeEvent(event)
    button(driver, "Stop and close").click()
    go.set()
    driver.qtbot.waitUntil(lambda: driver.window.isHidden())


def test_a_read_library_goes_back_to_the_start_page(driver: Driver) -> None:
    driver.do("close_library")
    assert driver.window.parts.whole.currentIndex() == 0
    assert driver.reader.diptych is None
    assert not driver.window.actions_by_id["export"].isEnabled()


def test_a_library_at_risk_is_told_and_a_copy_is_offered(app: App, qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    risky = Path(shutil.copytree(folder, tmp_path / "Dropbox" / "mine"))
    driver = Driver(app, qtbot)
    driver.open(risky)
    qtbot.waitUntil(lambda: "Dropbox" in driver.told, timeout=20_000)
    next(b for b in driver.window.findChildren(QToolButton) if b.text() == "Copy the library…").click()
    dialog = driver.dialog(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: "The copy lies in" in driver.told, timeout=20_000)
    driver.settle()
    assert (tmp_path / "mine" / "library.sqlite3").is_file()
