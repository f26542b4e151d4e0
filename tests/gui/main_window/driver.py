"""Hands and eyes for tests of the whole app."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from explorer.gui.app import App
from explorer.gui.main_window import MainWindow
from explorer.gui.models.diptych import Diptych, Side
from explorer.gui.panels.reader.reader import Reader
from explorer.gui.requests import OpenLibrary, OpenPlace
from explorer.library import Library
from explorer.model.bitext import Dossier
from explorer.model.coding import Tag
from explorer.model.documents import Span
from tests.gui import hands

D = TypeVar("D", bound=QDialog)
_PATIENCE = 30_000


class Driver:
    """Waits for the three lanes after each act, as a person waits for the screen."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot = app, qtbot

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def reader(self) -> Reader:
        return self.window.parts.reader

    @property
    def library(self) -> Library:
        assert self.app.desk.library is not None
        return self.app.desk.library

    @property
    def diptych(self) -> Diptych:
        assert self.reader.diptych is not None
        return self.reader.diptych

    def settle(self) -> None:
        """Until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.app.desk.tasks.idle, timeout=_PATIENCE)
        self.qtbot.waitUntil(lambda: not any(p.settling for p in self.reader.panels.values()), timeout=_PATIENCE)

    def open(self, folder: Path) -> None:
        self.window.libraries.open(OpenLibrary(folder))
        self.qtbot.waitUntil(lambda: self.app.desk.library is not None, timeout=_PATIENCE)
        self.settle()

    def dossier(self, part: str) -> Dossier:
        return next(d for d in self.library.dossiers.all() if part in d.title)

    def read(self, part: str) -> Dossier:
        """Open the dossier whose title holds `part`."""
        found = self.dossier(part)
        self.window.reading.open(OpenPlace(found.id))
        self.settle()
        return found

    def do(self, action: str) -> None:
        """An action from the menu."""
        self.window.actions_by_id[action].trigger()
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key on the active panel."""
        hands.key(self.reader.active_panel, key, modifiers)
        self.settle()

    def enter(self, widget: QWidget, text: str = "") -> None:
        """Type into a widget that has the focus, then Enter."""
        widget.setFocus()
        widget.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
        hands.keys(widget, text)
        hands.key(widget, Qt.Key.Key_Return)
        self.settle()

    def select(self, words: str, side: Side = Side.LEFT) -> Span:
        """Select words on a panel."""
        view = self.diptych.panel(side)
        assert view is not None
        start = view.text.index(words)
        span = Span(start, start + len(words))
        self.reader.go_to(OpenPlace(self.diptych.view.dossier.id, view.document.id, span=span))
        return span

    def tags(self, side: Side = Side.LEFT) -> tuple[Tag, ...]:
        view = self.diptych.panel(side)
        assert view is not None
        return self.library.tags.of_document(view.document.id)

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind that is open."""
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in self.window.findChildren(kind)), timeout=_PATIENCE)
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    @property
    def told(self) -> str:
        return self.window.parts.messages.text
