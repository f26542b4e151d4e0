"""Importing by dialog and by drag-and-drop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.import_report import ImportReport
from explorer.gui.errors import sentence
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.reports import BAD
from explorer.gui.panels.message_bar import Offer
from explorer.gui.requests import ImportPaths
from explorer.model.change import Change
from explorer.model.errors import Cancelled, ExplorerError
from explorer.model.reports import FileReport


class Importing(QObject):
    """One job an import; its report is kept and can be looked at again."""

    finished = Signal(object)
    """The reports."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._reports: list[FileReport] = []
        shell.actions.on("import_files", self.ask_files)
        shell.actions.on("import_folder", self.ask_folder)
        shell.actions.on("import_report", self.show_report)
        shell.parts.empty.import_wanted.connect(lambda _: self.ask_files())

    def ask_files(self) -> None:
        """Ask for files."""
        dialog = self._dialog(self.tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.run(ImportPaths(tuple(Path(n) for n in names))))
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Import folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.run(ImportPaths((Path(name),))))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(
            self._shell.window, title, self._shell.desk.settings.text("import_folder", str(Path.home()))
        )
        dialog.directoryEntered.connect(lambda folder: self._shell.desk.settings.put("import_folder", folder))
        return dialog

    def run(self, wanted: ImportPaths) -> None:
        """Import in the background; what was finished is kept when it is cancelled."""
        self._reports = []
        listen = self._reports.append  # called from the thread of jobs; appending is atomic
        self._shell.desk.job(
            self.tr("Importing"),
            lambda library, progress: library.imports.run(wanted.paths, wanted.options, progress, listen),
            self._done,
            self._failed,
        )

    def _done(self, reports: Sequence[FileReport]) -> None:
        self._reports = list(reports)
        self.refresh()
        bad = sum(report.status in BAD for report in reports)
        good = len(reports) - bad
        parts = [self.tr("%Ln file(s) imported.", "", good) if good else ""]
        parts.append(self.tr("%Ln file(s) not imported.", "", bad) if bad or not good else "")
        self._tell(" ".join(part for part in parts if part), error=bool(bad))
        self.finished.emit(tuple(reports))

    def _failed(self, error: ExplorerError) -> None:
        self.refresh()
        self._tell(sentence(error), error=not isinstance(error, Cancelled))
        self.finished.emit(tuple(self._reports))

    def refresh(self) -> None:
        """An import touches everything that lists documents."""
        self._shell.desk.changed.emit(Change("Import", dossiers=frozenset({0}), documents=frozenset({0})))

    def _tell(self, text: str, error: bool) -> None:
        self._shell.tell(text, error=error, offer=Offer(self.tr("Show report"), self.show_report))

    def show_report(self) -> None:
        """What became of the files of the last import."""
        dialog = ImportReport(tuple(self._reports), self._shell.window)
        dialog.retry_wanted.connect(self.run)
        dialog.open()

    # -- drag-and-drop

    def entered(self, event: QDragEnterEvent) -> None:
        """Files may be dropped while a library is open."""
        if event.mimeData().hasUrls() and self._shell.desk.library is not None:
            event.acceptProposedAction()

    def dropped(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths and self._shell.desk.library is not None:
            event.acceptProposedAction()
            self.run(ImportPaths(paths))
