"""Several coders, and the drift between panels: dialogs that stay open beside the reader."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from explorer.gui.dialogs.comparison import ComparisonDialog
from explorer.gui.dialogs.drift import DriftDialog
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.shell import Shell
from explorer.gui.main_window.tables import Tables
from explorer.gui.requests import CompareWanted, OpenPlace, SettleWanted
from explorer.model.analysis import Agreement, CodedPassage, DriftPlace
from explorer.model.change import Change

if TYPE_CHECKING:
    from explorer.library import Library

Compared = tuple[tuple[Agreement, ...], tuple[CodedPassage, ...]]


class Comparing(QObject):
    """Who codes, what colleagues tagged, where they differ, where the panels differ."""

    def __init__(self, shell: Shell, listing: Listing, open_place: Callable[[OpenPlace], None]) -> None:
        super().__init__(shell.window)
        self._shell, self._listing, self._open_place = shell, listing, open_place
        self.tables = Tables(shell)
        self._comparison: ComparisonDialog | None = None
        self._drift: DriftDialog | None = None
        shell.actions.on("coder_name", self._ask_name)
        shell.actions.on("compare_coders", self._compare)
        shell.actions.on("drift", self._report_drift)
        shell.desk.changed.connect(self._changed)
        shell.desk.opened.connect(self._close)

    def _close(self) -> None:
        """Another library: what is shown of the old one goes."""
        for dialog in (self._comparison, self._drift):
            if dialog is not None:
                dialog.close()
        self._comparison = self._drift = None

    def _changed(self, change: Change) -> None:
        if not (change.tags or change.themes or change.beads):
            return
        if self._comparison is not None and self._comparison.isVisible():
            self._comparison.ask()
        if self._drift is not None and self._drift.isVisible():
            self._drift.ask()

    # -- who am I

    def _ask_name(self) -> None:
        self._shell.desk.read("me", lambda library: library.coders.me(), self._show_name)

    def _show_name(self, name: str) -> None:
        dialog = QInputDialog(self._shell.window)
        dialog.setWindowTitle(self.tr("Your name as coder"))
        dialog.setLabelText(self.tr("This name stands on the tags that you make; empty: your name on this system."))
        dialog.setTextValue(name)
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self.call_me)
        dialog.open()

    def call_me(self, name: str) -> None:
        """Put this name on new tags."""
        self._shell.desk.write(lambda library: _named(library, name), self._tell_name)

    def _tell_name(self, name: str) -> None:
        self._shell.tell(self.tr("New tags bear the name {name}.").format(name=name or "–"))

    # -- comparing

    def _compare(self) -> None:
        self._shell.desk.read("coders", lambda lib: (lib.coders.all(), lib.coders.me()), self._show_comparison)

    def _show_comparison(self, found: tuple[tuple[tuple[str, int], ...], str]) -> None:
        names = [name for name, _ in found[0]]
        if len(names) < 2:
            self._shell.tell(self.tr("There are tags of one coder only; bring in a colleague’s tags first."))
            return
        dialog = ComparisonDialog(names, found[1], self._shell.window)
        dialog.asked.connect(self._ask_comparison)
        dialog.settled.connect(self._settle)
        dialog.opened.connect(self._open_place)
        dialog.table_wanted.connect(self.tables.ask)
        self._comparison = dialog
        dialog.ask()
        dialog.show()

    def _ask_comparison(self, wanted: CompareWanted) -> None:
        self._shell.desk.read("comparison", lambda library: _compared(library, wanted), self._show_compared)

    def _show_compared(self, found: Compared) -> None:
        if self._comparison is not None:
            self._comparison.show_result(*found, self._listing.looks)

    def _settle(self, wanted: SettleWanted) -> None:
        self._shell.desk.change(
            lambda library: library.coders.settle(
                wanted.document, wanted.passage, wanted.first, wanted.second, wanted.keep
            )
        )

    # -- drift

    def _report_drift(self) -> None:
        dialog = DriftDialog(self._shell.parts.reader.diptych is not None, self._shell.window)
        dialog.asked.connect(self._ask_drift)
        dialog.opened.connect(self._open_place)
        dialog.table_wanted.connect(self.tables.ask)
        self._drift = dialog
        dialog.ask()
        dialog.show()

    def _ask_drift(self, in_dossier: bool) -> None:
        diptych = self._shell.parts.reader.diptych
        dossier = diptych.view.dossier.id if in_dossier and diptych is not None else None
        self._shell.desk.read("drift", lambda library: library.analysis.drift(dossier), self._show_drift)

    def _show_drift(self, places: tuple[DriftPlace, ...]) -> None:
        if self._drift is not None:
            self._drift.show_places(places, self._listing.looks)


def _named(library: "Library", name: str) -> str:
    library.coders.call_me(name)
    return library.coders.me()


def _compared(library: "Library", wanted: CompareWanted) -> Compared:
    if wanted.first == wanted.second:
        return (), ()
    names = (wanted.first, wanted.second)
    return (
        library.coders.agreement(names, wanted.unit, every_text=wanted.every_text),
        library.coders.differences(*names, every_text=wanted.every_text),
    )
