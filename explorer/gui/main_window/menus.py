"""The menu bar and the menus under the right mouse button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from explorer.gui.look import Mode
from explorer.gui.main_window.actions import Actions
from explorer.gui.requests import OpenLibrary
from explorer.gui.settings import Settings

_FILE = (
    "new_library open_library RECENT open_specimen reset_specimen - import_files import_folder rescan import_report - "
    "export print_pdf - bring_in bring_library - pack unpack - back_up restore_backup check_library - "
    "close_library quit"
)
_EDIT = (
    "undo redo - copy_passage copy_bead copy_markdown - find find_next find_previous search similar export_answer - "
    "edit_details reread trash show_trash"
)
_TAG = (
    "tag tag_again carry carry_all carry_library - confirm_tag retag resize_tag note remove_tag - "
    "next_tag previous_tag - suggest forget_rejections tag_hits - coder_name compare_coders drift ask_tags - "
    "theme_excerpts new_theme edit_theme merge_theme split_theme delete_theme theme_up theme_down theme_out theme_in"
)
_ALIGN = (
    "cross spot next_bead previous_bead next_unsure next_difference previous_difference - confirm_bead confirm_up_to "
    "merge_bead split_bead swap_beads link_bead unlink_bead realign - next_dossier previous_dossier confirm_pairing "
    "part_dossier join_dossiers - report_dossier report_library - translations word_lists"
)
_VIEW = (
    "show_reader show_search show_concordance show_numbers show_excerpts show_overview - left_side right_side - "
    "level swap original - zoom_in zoom_out zoom_reset serif narrow wide - LOOK LANGUAGE - full_screen"
)
_HELP = "help shortcuts commands go_to_dossier - about"
_IN_READER = (
    "tag tag_again carry confirm_tag retag resize_tag note remove_tag - copy_passage copy_bead copy_markdown "
    "similar translations - "
    "confirm_bead confirm_up_to merge_bead split_bead swap_beads link_bead unlink_bead"
)
_ON_DOSSIER = "edit_details confirm_pairing part_dossier join_dossiers realign - report_dossier export - trash"
_ON_THEME = (
    "theme_excerpts export - new_theme edit_theme merge_theme split_theme delete_theme - "
    "theme_up theme_down theme_out theme_in"
)
_ON_HIT = "similar tag_hits export_answer"
_ON_EXCERPT = "copy_passage copy_bead copy_markdown - export"
_ON_TAG = "confirm_tag carry retag note remove_tag"


class Menus(QObject):
    """Fills the menu bar; tells when a recent library, a look or a language was chosen."""

    recent_chosen = Signal(object)
    look_chosen = Signal(object)
    """Mode."""
    language_chosen = Signal(object)
    """A code, or "" for that of the system."""

    def __init__(self, window: QMainWindow, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._recent = QMenu(self.tr("Open recen&t"), window)
        self._look = self._choices(self.tr("&Design"), self._looks(), settings.text("look", Mode.SYSTEM))
        self._language = self._choices(self.tr("&Language"), self._languages(), settings.text("language"))
        bar = window.menuBar()
        for title, layout in (
            (self.tr("&File"), _FILE),
            (self.tr("&Edit"), _EDIT),
            (self.tr("&Tags"), _TAG),
            (self.tr("&Alignment"), _ALIGN),
            (self.tr("&View"), _VIEW),
            (self.tr("&Help"), _HELP),
        ):
            self._fill(bar.addMenu(title), layout)

    def _fill(self, menu: QMenu, layout: str) -> QMenu:
        special = {"RECENT": self._recent, "LOOK": self._look, "LANGUAGE": self._language}
        for name in layout.split():
            if name == "-":
                menu.addSeparator()
            elif name in special:
                menu.addMenu(special[name])
            else:
                menu.addAction(self._actions[name])
        return menu

    def reader(self) -> QMenu:
        """For the text panels and the hinge."""
        return self._fill(QMenu(self._window), _IN_READER)

    def dossier(self) -> QMenu:
        """For the list of dossiers."""
        return self._fill(QMenu(self._window), _ON_DOSSIER)

    def hit(self) -> QMenu:
        """For hits and lines of a concordance."""
        return self._fill(QMenu(self._window), _ON_HIT)

    def theme(self) -> QMenu:
        """For the tree of themes."""
        return self._fill(QMenu(self._window), _ON_THEME)

    def excerpt(self) -> QMenu:
        """For the list of excerpts."""
        return self._fill(QMenu(self._window), _ON_EXCERPT)

    def tag(self) -> QMenu:
        """For the list of tags."""
        return self._fill(QMenu(self._window), _ON_TAG)

    def set_recent(self, folders: Sequence[Path]) -> None:
        """The libraries opened lately."""
        self._recent.clear()
        self._recent.setEnabled(bool(folders))
        for folder in folders:
            action = self._recent.addAction(str(folder))
            action.triggered.connect(lambda _=False, f=folder: self.recent_chosen.emit(OpenLibrary(f)))

    def _looks(self) -> list[tuple[str, str]]:
        return [
            (Mode.SYSTEM, self.tr("As the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        return [("", self.tr("As the system")), ("de", "Deutsch"), ("fr", "Français"), ("en", "English")]

    def _choices(self, title: str, entries: list[tuple[str, str]], current: str) -> QMenu:
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        for value, text in entries:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._chosen)
        return menu

    def _chosen(self, action: QAction) -> None:
        value = action.data()
        if action in self._look.actions():
            self.look_chosen.emit(Mode(value))
        else:
            self.language_chosen.emit(value)
