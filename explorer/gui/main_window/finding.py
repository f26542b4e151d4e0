"""Find in the two texts that are open."""

from PySide6.QtCore import QObject

from explorer.gui.main_window.shell import Shell
from explorer.gui.models.diptych import Side
from explorer.gui.models.finding import places
from explorer.gui.panels.find_bar import FindWanted
from explorer.model.documents import Span


class Finding(QObject):
    """Places on the left panel first, then on the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._places: list[tuple[Side, Span]] = []
        self._text = ""
        self._at = -1
        shell.actions.on("find", self._begin)
        shell.actions.on("find_next", lambda: self._go(FindWanted(shell.parts.find.field.text(), 1)))
        shell.actions.on("find_previous", lambda: self._go(FindWanted(shell.parts.find.field.text(), -1)))
        shell.parts.find.wanted.connect(self._go)
        shell.parts.find.closed.connect(lambda _: self._end())

    def _begin(self) -> None:
        panel = self._shell.parts.reader.active_panel
        text = panel.view.text[panel.selected.start : panel.selected.end] if panel.view else ""
        self._shell.parts.find.begin(text if "\n" not in text else "")

    def renew(self) -> None:
        """Another dossier: look for the same in its texts."""
        self._places, self._at = [], -1
        if self._shell.parts.find.isVisible():
            self._look(self._shell.parts.find.field.text())

    def _go(self, wanted: FindWanted) -> None:
        if wanted.text != self._text or not self._places:
            self._look(wanted.text)
        if self._places:
            step = wanted.step if self._at >= 0 else (1 if wanted.step >= 0 else -1)
            self._at = (self._at + step) % len(self._places) if self._at >= 0 or step < 0 else 0
            side, span = self._places[self._at]
            self._shell.parts.reader.panels[side].select(span, focus=False)
        self._shell.parts.find.tell(self._at + 1, len(self._places))

    def _look(self, text: str) -> None:
        self._text, self._at = text, -1
        self._places = []
        for side, panel in self._shell.parts.reader.panels.items():
            spans = places(panel.view.text, text) if panel.view else []
            panel.set_found(spans)
            self._places.extend((side, span) for span in spans)

    def _end(self) -> None:
        for panel in self._shell.parts.reader.panels.values():
            panel.set_found([])
        self._places, self._at, self._text = [], -1, ""
        self._shell.parts.reader.active_panel.setFocus()
