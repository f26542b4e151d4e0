"""Editing the codebook."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from explorer.gui import labels
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.theme_editor import ThemeEditor
from explorer.gui.dialogs.theme_split import ThemeSplitDialog
from explorer.gui.harmless import plain_box
from explorer.gui.main_window.coding import theme_choice
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.theme_moves import down, into, out, up
from explorer.gui.requests import ThemeEdited, ThemeMove, ThemeSplit
from explorer.model.coding import Excerpt, ExcerptFilter, Theme


class Theming(QObject):
    """Acts on the theme that is chosen in the tree."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        shell.actions.on("new_theme", lambda: self._edit(None))
        shell.actions.on("edit_theme", self._edit_current)
        shell.actions.on("merge_theme", self._ask_merge)
        shell.actions.on("delete_theme", self._ask_delete)
        shell.actions.on("split_theme", self._ask_split)
        for name, step in (("up", up), ("down", down), ("out", out), ("in", into)):
            shell.actions.on(f"theme_{name}", partial(self._step, step))
        shell.parts.themes.moved.connect(self.move)

    def _current(self) -> Theme | None:
        theme = self._shell.parts.themes.current()
        if theme is None:
            self._shell.parts.left.setCurrentWidget(self._shell.parts.themes)
            self._shell.tell(self.tr("Choose a theme in the tree first."))
        return theme

    def _edit_current(self) -> None:
        theme = self._current()
        if theme is not None:
            self._edit(theme)

    def _edit(self, theme: Theme | None) -> None:
        editor = ThemeEditor(theme, self._listing.themes, self._shell.window)
        editor.edited.connect(self._put)
        editor.open()

    def _put(self, edited: ThemeEdited) -> None:
        self._shell.desk.change(lambda library: library.themes.put(edited.theme))

    def _ask_merge(self) -> None:
        theme = self._current()
        if theme is None:
            return
        others = [theme_choice(t) for t in self._listing.themes if t.id != theme.id]
        title = self.tr("Merge “{theme}” into").format(theme=labels.theme(theme))
        chooser = Chooser(title, self.tr("Type part of a theme’s name"), others, self._shell.window)
        chooser.picked.connect(lambda target: self._merge(theme.id, target))
        chooser.open()

    def _merge(self, source: str, target: str) -> None:
        self._shell.desk.change(lambda library: library.themes.merge(source, target))

    def _ask_delete(self) -> None:
        theme = self._current()
        if theme is None:
            return
        if not theme.tags:
            self._delete(theme.id)
            return
        text = self.tr("“{theme}” has %Ln tag(s), deleted with it; undo brings them back.", "", theme.tags)
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Delete theme"),
            text.format(theme=labels.theme(theme)),
            parent=self._shell.window,
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda: self._delete(theme.id))
        plain_box(box).open()

    def _delete(self, theme: str) -> None:
        self._shell.desk.change(lambda library: library.themes.remove(theme))

    # -- moving

    def _step(self, step: Callable[[str, Sequence[Theme]], ThemeMove | None]) -> None:
        theme = self._current()
        wanted = step(theme.id, self._listing.themes) if theme is not None else None
        if wanted is not None:
            self.move(wanted)

    def move(self, wanted: ThemeMove) -> None:
        """Put a theme elsewhere in the tree."""
        self._shell.desk.change(lambda library: library.themes.move(wanted.theme, wanted.parent, wanted.place))

    # -- splitting

    def _ask_split(self) -> None:
        theme = self._current()
        if theme is None:
            return
        self._shell.desk.read(
            "split",
            lambda library: library.tags.excerpts(ExcerptFilter(themes=(theme.id,))),
            lambda found: self._show_split(theme, found),
        )

    def _show_split(self, theme: Theme, found: tuple[Excerpt, ...]) -> None:
        own = [excerpt for excerpt in found if excerpt.theme == theme.id]
        if not own:
            self._shell.tell(self.tr("“{theme}” has no tags to be split.").format(theme=labels.theme(theme)))
            return
        dialog = ThemeSplitDialog(theme, own, self._listing.themes, self._shell.window)
        dialog.wanted.connect(self._split)
        dialog.open()

    def _split(self, wanted: ThemeSplit) -> None:
        self._shell.desk.change(lambda library: library.themes.split(wanted.source, wanted.new, wanted.tags))
