"""How texts are set and which columns are shown; kept between starts."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from explorer.gui import look
from explorer.gui.look import look_of
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.shell import Shell
from explorer.gui.panels.reader.measures import Measures

_NORMAL, _SMALLEST, _LARGEST = 115, 70, 300
"""Size of the text in tenths of a point."""
_NARROW, _PLAIN = 460, 640
"""Width of the column in pixels at the normal size."""


class Viewing(QObject):
    """Zoom, serif, line width, columns, design, full screen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._size = shell.desk.settings.number("text_size", _NORMAL)
        actions, parts = shell.actions, shell.parts
        actions.on("zoom_in", lambda: self._zoom_by(1))
        actions.on("zoom_out", lambda: self._zoom_by(-1))
        parts.reader.zoom_wanted.connect(lambda wanted: self._zoom_by(wanted.steps))
        actions.on("zoom_reset", lambda: self._zoom(_NORMAL))
        for name, default in (("serif", False), ("narrow", False), ("wide", False)):
            actions[name].setChecked(shell.desk.settings.flag(name, default))
            actions.on(name, partial(self._set_lines, name))
        for name in ("left_side", "right_side"):
            actions[name].setChecked(shell.desk.settings.flag(name, True))
            actions.on(name, partial(self._keep_column, name))
        parts.pages.currentChanged.connect(lambda _: self._show_columns())
        actions["level"].setChecked(shell.desk.settings.flag("level", True))
        parts.reader.level_scrolling = actions["level"].isChecked()
        actions.on("level", self._set_level)
        actions.on("full_screen", self._full_screen)
        shell.menus.look_chosen.connect(self._choose_look)
        self._show_columns()
        self.apply()

    def apply(self) -> None:
        """Set the texts as chosen."""
        font = QFont(QApplication.font())
        if self._shell.actions["serif"].isChecked():
            font.setFamilies(["Noto Serif", "DejaVu Serif", "Georgia", "Times New Roman", "serif"])
            font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self._size / 10)
        self._shell.parts.reader.set_measures(Measures(font, look_of(self._shell.window.palette()), self._column()))

    def _column(self) -> int:
        if self._shell.actions["wide"].isChecked():
            return 0
        base = _NARROW if self._shell.actions["narrow"].isChecked() else _PLAIN
        return base * self._size // _NORMAL

    def _zoom_by(self, steps: int) -> None:
        size = self._size
        for _ in range(abs(steps)):
            size = size * 11 // 10 + 1 if steps > 0 else size * 10 // 11
        self._zoom(size)

    def _zoom(self, size: int) -> None:
        self._size = min(max(size, _SMALLEST), _LARGEST)
        self._shell.desk.settings.put("text_size", self._size)
        self.apply()

    def _set_lines(self, name: str) -> None:
        settings, actions = self._shell.desk.settings, self._shell.actions
        if name in ("narrow", "wide") and actions[name].isChecked():
            actions["wide" if name == "narrow" else "narrow"].setChecked(False)
        for one in ("serif", "narrow", "wide"):
            settings.put(one, actions[one].isChecked())
        self.apply()

    def _keep_column(self, name: str) -> None:
        self._shell.desk.settings.put(name, self._shell.actions[name].isChecked())
        self._show_columns()

    def _show_columns(self) -> None:
        """The right column tells of the open dossier, so it stands beside the reader only."""
        parts, actions = self._shell.parts, self._shell.actions
        parts.left.setVisible(actions["left_side"].isChecked())
        parts.right.setVisible(actions["right_side"].isChecked() and parts.pages.currentIndex() == Page.READER)

    def _set_level(self) -> None:
        on = self._shell.actions["level"].isChecked()
        self._shell.parts.reader.level_scrolling = on
        self._shell.desk.settings.put("level", on)

    def _full_screen(self) -> None:
        if self._shell.window.isFullScreen():
            self._shell.window.showNormal()
        else:
            self._shell.window.showFullScreen()

    def _choose_look(self, mode: look.Mode) -> None:
        self._shell.desk.settings.put("look", mode)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.apply(app, mode)
