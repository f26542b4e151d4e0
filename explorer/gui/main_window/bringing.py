"""Bringing in what other programs and colleagues hand over."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.bring_in import BringDialog
from explorer.gui.dialogs.brought_in import BroughtInReport
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import BringWanted
from explorer.model.change import Change
from explorer.model.exchange import BroughtIn

_DROPPED = frozenset({".qdpx", ".qde", ".qdc", ".tmx", ".xlf", ".xliff", ".tbx", ".jsonld", ".toml"})
"""Endings that are no document's, so that a dropped file is brought in."""


class Bringing(QObject):
    """One job for a file; what could not be taken is told in a report."""

    finished = Signal(object)
    """BroughtIn."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._dialog: BringDialog | None = None
        self._report: BroughtInReport | None = None
        shell.actions.on("bring_in", self.ask_file)
        shell.actions.on("bring_library", self.ask_library)

    @property
    def dialog(self) -> BringDialog | None:
        """The dialog opened last."""
        return self._dialog

    @property
    def report(self) -> BroughtInReport | None:
        """The report shown last."""
        return self._report

    def ask_file(self) -> None:
        """Ask for a file."""
        dialog = self._files(self.tr("Bring in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("All that can be brought in ({endings})").format(
                    endings="*.qdpx *.qde *.qdc *.csv *.tsv *.toml *.tmx *.xlf *.xliff *.tbx *.jsonld *.json *.diptych"
                ),
                self.tr("Projects of coding programs ({endings})").format(endings="*.qdpx *.qde"),
                self.tr("Codebooks ({endings})").format(endings="*.qdc *.csv *.tsv *.toml"),
                self.tr("Translation memories ({endings})").format(endings="*.tmx *.xlf *.xliff"),
                self.tr("Term bases ({endings})").format(endings="*.tbx"),
                self.tr("Web annotations ({endings})").format(endings="*.jsonld *.json"),
                self.tr("Packed libraries (*.diptych)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self.ask(Path(name)))
        dialog.open()

    def ask_library(self) -> None:
        """Ask for the folder of a colleague's library."""
        dialog = self._files(self.tr("Folder of the colleague’s library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.ask(Path(name)))
        dialog.open()

    def _files(self, title: str) -> QFileDialog:
        settings = self._shell.desk.settings
        dialog = QFileDialog(self._shell.window, title, settings.text("import_folder", str(Path.home())))
        dialog.directoryEntered.connect(lambda folder: settings.put("import_folder", folder))
        return dialog

    def ask(self, path: Path) -> None:
        """Ask what a person may say of a file, then take it in."""
        self._dialog = BringDialog(path, self._shell.window)
        self._dialog.wanted.connect(self.run)
        self._dialog.open()

    def run(self, wanted: BringWanted) -> None:
        """Take a file in, in the background."""
        self._shell.desk.job(
            self.tr("Bringing in"),
            lambda library, progress: library.exchange.bring_in(wanted.path, wanted.options, progress),
            self._done,
        )

    def _done(self, found: BroughtIn) -> None:
        change = found.change
        if found.documents:
            change = change | Change("", documents=frozenset({0}), dossiers=frozenset({0}))
        self._shell.desk.changed.emit(change)
        self._report = BroughtInReport(found, self._shell.window)
        self._shell.tell(f"{found.name}: {self._report.summary.text()}")
        if found.notices:
            self._report.open()
        self.finished.emit(found)

    def dropped(self, event: QDropEvent) -> bool:
        """Bring in one dropped file that is no document; whether it was one."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if self._shell.desk.library is None or len(paths) != 1 or paths[0].suffix.lower() not in _DROPPED:
            return False
        event.acceptProposedAction()
        self.ask(paths[0])
        return True
