"""Commands by name, shortcuts, manual, about."""

from PySide6.QtCore import QObject

from explorer import __version__
from explorer.gui import labels
from explorer.gui.dialogs.about import AboutDialog
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.manual import ManualDialog
from explorer.gui.dialogs.shortcuts import KeyRow, ShortcutsDialog
from explorer.gui.main_window.reading import Reading
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.choices import Choice
from explorer.gui.requests import OpenPlace


class Helping(QObject):
    """Everything can be found by its name."""

    def __init__(self, shell: Shell, reading: Reading) -> None:
        super().__init__(shell.window)
        self._shell, self._reading = shell, reading
        shell.actions.on("commands", self.show_commands)
        shell.actions.on("go_to_dossier", self.show_dossiers)
        shell.actions.on("shortcuts", self.show_shortcuts)
        shell.actions.on("help", self.show_manual)
        shell.actions.on("about", self.show_about)

    def show_commands(self) -> None:
        """Every action that can be done now."""
        actions = self._shell.actions
        choices = [
            Choice(spec.id, actions.name_of(spec.id), badge=actions.keys_of(spec.id))
            for spec in actions
            if actions[spec.id].isEnabled() and spec.id != "commands"
        ]
        chooser = Chooser(self.tr("Commands"), self.tr("Type part of a command’s name"), choices, self._shell.window)
        chooser.picked.connect(lambda name: actions[name].trigger())
        chooser.open()

    def show_dossiers(self) -> None:
        """Every dossier."""
        choices = [
            Choice(str(d.id), d.title, " · ".join(p for p in (labels.day(d.date), d.issuer) if p))
            for d in self._shell.parts.dossiers.model.values
        ]
        chooser = Chooser(self.tr("Go to dossier"), self.tr("Type part of a title"), choices, self._shell.window)
        chooser.picked.connect(lambda key: self._reading.open(OpenPlace(int(key))))
        chooser.open()

    def show_shortcuts(self) -> None:
        """Every key, to be changed too."""
        actions = self._shell.actions
        rows = [KeyRow(s.id, actions.name_of(s.id), actions.keys_of(s.id), s.reader) for s in actions]
        dialog = ShortcutsDialog(rows, self._shell.window)
        dialog.changed.connect(lambda change: actions.set_keys(change.id, change.keys))
        dialog.open()

    def show_manual(self) -> None:
        """The manual in the language of the interface."""
        ManualDialog(labels.interface_language(), self._shell.window).show()

    def show_about(self) -> None:
        """Name and version."""
        AboutDialog(__version__, self._shell.window).open()
