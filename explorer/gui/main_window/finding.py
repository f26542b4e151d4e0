"""Find in the two texts that are open."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject

from explorer.gui.main_window.shell import Shell
from explorer.gui.models.diptych import Side
from explorer.gui.models.finding import places
from explorer.gui.panels.find_bar import FindWanted
from explorer.model.documents import Span


class Finding(QObject):
    """From the caret on: places of its panel, then those of the other."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._places: list[tuple[Side, Span]] = []
        self._text = ""
        shell.actions.on("find", self._begin)
        shell.actions.on("find_next", lambda: self._again(1))
        shell.actions.on("find_previous", lambda: self._again(-1))
        shell.parts.find.wanted.connect(self._go)
        shell.parts.find.closed.connect(lambda _: self._end())

    def _begin(self) -> None:
        panel = self._shell.parts.reader.active_panel
        text = panel.view.text[panel.selected.start : panel.selected.end] if panel.view else ""
        self._shell.parts.find.begin(text if "\n" not in text else "")

    def _again(self, step: int) -> None:
        """On from the caret with what was looked for last; the bar shows what that is."""
        find = self._shell.parts.find
        if not find.isVisible():
            find.show()
        if find.field.text():
            self._go(FindWanted(find.field.text(), step))
        else:
            find.begin("")

    def renew(self) -> None:
        """Another dossier, or the same after a change: look for the same in its texts."""
        self._places = []
        if self._shell.parts.find.isVisible():
            self._look(self._shell.parts.find.field.text())

    def _go(self, wanted: FindWanted) -> None:
        if wanted.text != self._text or not self._places:
            self._look(wanted.text)
        at = self._from_caret(wanted.step)
        if self._places:
            side, span = self._places[at]
            self._shell.parts.reader.point_to(side, span)
        self._shell.parts.find.tell(at + 1, len(self._places))

    def _from_caret(self, step: int) -> int:
        """Which place comes next after the caret (`step` 1), before it (-1), or is the first from it on (0).

        After the last comes the first; what is found is selected, so that the way goes on from there.
        """
        reader = self._shell.parts.reader
        starts = [(side.value, span.start) for side, span in self._places]
        here = reader.active_side.value, reader.active_panel.selected.start
        if step < 0:
            return (bisect_left(starts, here) - 1) % max(len(starts), 1)
        selected = here in starts and len(reader.active_panel.selected) > 0
        after = bisect_right(starts, here) if step > 0 and selected else bisect_left(starts, here)
        return after % max(len(starts), 1)

    def _look(self, text: str) -> None:
        self._text = text
        self._places = []
        for side, panel in self._shell.parts.reader.panels.items():
            spans = places(panel.view.text, text) if panel.view else []
            panel.set_found(spans)
            self._places.extend((side, span) for span in spans)

    def _end(self) -> None:
        for panel in self._shell.parts.reader.panels.values():
            panel.set_found([])
        self._places, self._text = [], ""
        self._shell.parts.reader.active_panel.setFocus()
