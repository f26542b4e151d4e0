"""Names for screen readers, keys to everywhere, and room for long words in large letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from explorer.gui import look
from explorer.gui.app import App
from explorer.gui.dialogs.about import AboutDialog
from explorer.gui.dialogs.bring_in import BringDialog
from explorer.gui.dialogs.brought_in import BroughtInReport
from explorer.gui.dialogs.bug_report import BugReport
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.comparison import ComparisonDialog
from explorer.gui.dialogs.drift import DriftDialog
from explorer.gui.dialogs.export import ExportDialog
from explorer.gui.dialogs.import_report import ImportReport
from explorer.gui.dialogs.manual import ManualDialog
from explorer.gui.dialogs.metadata import MetadataDialog
from explorer.gui.dialogs.original import OriginalDialog
from explorer.gui.dialogs.question import QuestionDialog
from explorer.gui.dialogs.reread import RereadDialog
from explorer.gui.dialogs.rescan import RescanDialog
from explorer.gui.dialogs.shortcuts import KeyRow, ShortcutsDialog
from explorer.gui.dialogs.suggestions import SuggestionDialog
from explorer.gui.dialogs.theme_editor import ThemeEditor
from explorer.gui.dialogs.theme_split import ThemeSplitDialog
from explorer.gui.dialogs.translations import TranslationsDialog
from explorer.gui.dialogs.trash import TrashDialog
from explorer.gui.dialogs.unpack import UnpackDialog
from explorer.gui.dialogs.word_lists import WordListsDialog
from explorer.gui.look import Mode
from explorer.gui.main_window.parts import Page
from explorer.gui.models.choices import Choice
from explorer.gui.settings import Settings
from explorer.gui.widgets.elided import ElidedLabel
from explorer.library.apart import Apart
from explorer.model.change import Change
from explorer.model.exchange import BroughtIn
from explorer.model.language import Lang
from tests.gui import building
from tests.gui.main_window.driver import Driver

_NAMED = (QAbstractItemView, QLineEdit, QComboBox, QTextEdit, QPlainTextEdit)


def dialogs(parent: QWidget, tmp_path: Path) -> list[QDialog]:
    """One of each that asks something."""
    return [
        ExportDialog(building.export_start("csv", "html"), building.THEMES, (), 1, tmp_path, parent),
        BringDialog(tmp_path / "a.qdpx", parent),
        BroughtInReport(BroughtIn("a", Change("x")), parent),
        UnpackDialog(tmp_path / "a.diptych", parent),
        ImportReport((), parent),
        MetadataDialog(building.document(1, Lang.DE), parent),
        ShortcutsDialog([KeyRow("tag", "Tag", "T", True)], parent),
        ComparisonDialog(("Ana", "Bo"), "Ana", parent),
        DriftDialog(True, parent),
        QuestionDialog(building.THEMES, "ai", parent),
        SuggestionDialog((), (), {}, (), parent),
        ThemeSplitDialog(building.THEMES[0], [building.excerpt()], building.THEMES, parent),
        ThemeEditor(building.THEMES[0], building.THEMES, parent),
        TrashDialog((), parent),
        RescanDialog([tmp_path / "neu.txt"], [tmp_path / "anders.txt"], [building.document(4, Lang.DE)], parent),
        RereadDialog("Gipfel", parent),
        WordListsDialog(parent),
        TranslationsDialog("Souveränität", (), parent),
        OriginalDialog(tmp_path / "none.pdf", "Gipfel", parent),
        ManualDialog(Lang.FR, parent),
        Chooser("Tag", "Type", [Choice("ai", "AI")], parent),
        BugReport(ValueError("bad"), parent),
        AboutDialog("1.2.3", parent),
    ]


def nameless(top: QWidget) -> list[str]:
    """What can have the focus and has no name."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, _NAMED) and not widget.accessibleName() and type(widget.parent()) is not QComboBox:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
        if (
            isinstance(widget, QAbstractButton)
            and not widget.isHidden()
            and not (widget.text() or widget.accessibleName())
        ):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_everything_that_takes_the_focus_has_a_name(driver: Driver, tmp_path: Path) -> None:
    known = {
        "QListView in QFrame",
    }
    assert set(nameless(driver.window)) - known == set()
    for dialog in dialogs(driver.window, tmp_path):
        assert set(nameless(dialog)) - known == set(), type(dialog).__name__


def test_tab_leaves_every_text_and_list(driver: Driver) -> None:
    for area in driver.window.findChildren(QAbstractScrollArea):
        if isinstance(area, QTextEdit | QPlainTextEdit) and area.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert area.tabChangesFocus(), type(area).__name__
        if isinstance(area, QAbstractItemView):
            assert not area.tabKeyNavigation(), type(area).__name__


@pytest.fixture(params=[1.0, 1.25, 2.0], ids=["100%", "125%", "200%"])
def french(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, settings: Settings, folder: Path, apart: Apart
) -> Iterator[Driver]:
    """The app in French, in letters of several sizes."""
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    settings.put("language", "fr")
    settings.put("look", "light")
    app = App(qapp, settings, apart)
    app.window.resize(round(1360 * request.param), round(840 * request.param))
    app.window.show()
    driver = Driver(app, qtbot)
    driver.open(folder)
    yield driver
    app.close()
    for translator in app.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    app.window.close()
    app.window.deleteLater()
    qapp.setFont(before)
    QLocale.setDefault(QLocale("en"))


def cut_off(top: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel) or widget.objectName().startswith("qt_"):
            continue
        if (
            isinstance(widget, QAbstractButton)
            and widget.text()
            and widget.sizePolicy().horizontalPolicy().name != "Ignored"
        ) or (isinstance(widget, QLabel) and widget.text() and not widget.wordWrap()):
            if widget.width() < widget.sizeHint().width() - 1:
                found.append(f"{widget.text()} ({widget.width()} of {widget.sizeHint().width()})")
        elif isinstance(widget, QLabel) and widget.text() and widget.height() < widget.heightForWidth(widget.width()):
            found.append(f"{widget.text()} ({widget.height()} high of {widget.heightForWidth(widget.width())})")
        elif isinstance(widget, QComboBox):
            needed = max(widget.fontMetrics().horizontalAdvance(widget.itemText(i)) for i in range(widget.count()))
            if widget.width() < needed + 24:
                found.append(f"{widget.currentText()} ({widget.width()} of {needed + 24})")
    return found


def test_nothing_is_cut_off_in_french(french: Driver, tmp_path: Path) -> None:
    for page in Page:
        french.window.searching.show_page(page)
        french.settle()
        french.qtbot.wait(30)
        assert cut_off(french.window) == [], page
    for dialog in dialogs(french.window, tmp_path):
        dialog.show()
        french.qtbot.wait(30)
        assert cut_off(dialog) == [], type(dialog).__name__
        dialog.reject()
    french.do("close_library")
    french.qtbot.wait(30)
    assert cut_off(french.window) == []


def unseen_focus(dialog: QDialog) -> list[str]:
    """What looks with the focus as it does without."""
    every = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.focusProxy()
    ]
    found = []
    for widget in every if len(every) > 1 else ():
        next(other for other in every if other is not widget).setFocus(Qt.FocusReason.TabFocusReason)
        before = dialog.grab().toImage().copy(QRect(widget.mapTo(dialog, QPoint()), widget.size()))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if dialog.grab().toImage().copy(QRect(widget.mapTo(dialog, QPoint()), widget.size())) == before:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_focus_is_seen(driver: Driver, qapp: QApplication, tmp_path: Path, mode: Mode) -> None:
    look.apply(qapp, mode)
    for dialog in dialogs(driver.window, tmp_path):
        dialog.show()
        dialog.activateWindow()
        driver.qtbot.wait(20)
        assert unseen_focus(dialog) == [], type(dialog).__name__
        dialog.reject()
    look.apply(qapp, Mode.LIGHT)
