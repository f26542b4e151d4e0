"""What translates the word under the mouse, or the one at the caret."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from explorer.gui.harmless import tip
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import Place
from explorer.model.reader import Spotted

_PAUSE = 300
"""Milliseconds that the mouse rests on a word before it is looked up."""


class Spotting(QObject):
    """Asks the library, away from the interface's thread; the newest question wins."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._place: Place | None = None
        self.found: Spotted | None = None
        """What was spotted last."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_up)
        shell.parts.reader.hovered.connect(self._hover)
        shell.actions.on("spot", self._at_caret)

    def _hover(self, place: Place) -> None:
        """Wait until the mouse rests; what was shown goes as soon as the mouse has left its word."""
        self._place = place if place.passage is not None else None
        found = self.found
        if found and place.document == found.document and found.word.start <= place.span.start <= found.word.end:
            return
        self._show(None)
        if self._place is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _look_up(self) -> None:
        if self._place is not None:
            self._ask(self._place, self._tip)

    def _at_caret(self) -> None:
        panel = self._shell.parts.reader.active_panel
        if panel.view is not None:
            self._ask(Place(panel.view.document.id, panel.selected, None), self._tell)

    def _ask(self, place: Place, done: Callable[[Spotted | None], None]) -> None:
        diptych = self._shell.parts.reader.diptych
        side = diptych.side_of(place.document) if diptych else None
        other = diptych.panel(side.other) if diptych and side else None
        if other is not None:
            partner = other.document.id
            self._shell.desk.read(
                "spot", lambda library: library.reader.spotted(place.document, place.span.start, partner), done
            )

    def _tip(self, found: Spotted | None) -> None:
        self._show(found)
        if found is not None:
            QToolTip.showText(QCursor.pos(), tip(f"{found.text} → {found.translation}"), self._shell.parts.reader)

    def _tell(self, found: Spotted | None) -> None:
        self._show(found)
        if found is None:
            self._shell.tell(self.tr("What translates this word cannot be told."))
        else:
            self._shell.tell(
                self.tr("“{word}” is translated by “{translation}”.").format(
                    word=found.text, translation=found.translation
                )
            )

    def _show(self, found: Spotted | None) -> None:
        self.found = found
        self._shell.parts.reader.show_spotted(found)
