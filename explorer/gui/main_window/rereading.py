"""Looking at folders again, and reading originals again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.reread import RereadDialog
from explorer.gui.dialogs.rescan import RescanDialog
from explorer.gui.errors import told
from explorer.gui.main_window.importing import Importing
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import FolderWanted, ImportPaths
from explorer.model.documents import Document
from explorer.model.progress import Progress
from explorer.model.reports import FileReport, FolderState, ReadOptions

if TYPE_CHECKING:
    from explorer.library import Library

Compared = tuple[FolderState, list[Document]]


class Rereading(QObject):
    """What was imported once and may have changed."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell.window)
        self._shell, self._importing = shell, importing
        shell.actions.on("rescan", self._ask_folder)
        shell.actions.on("reread", self._ask_options)

    def _ask_folder(self) -> None:
        start = self._shell.desk.settings.text("import_folder", str(Path.home()))
        dialog = QFileDialog(self._shell.window, self.tr("Folder to look at again"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.compare(Path(name)))
        dialog.open()

    def compare(self, folder: Path) -> None:
        """Compare a folder with what was imported from it."""
        self._shell.desk.job(
            self.tr("Comparing folder"), lambda library, progress: _compared(library, folder, progress), self._show
        )

    def _show(self, compared: Compared) -> None:
        state, vanished = compared
        dialog = RescanDialog(state.new, state.changed, vanished, self._shell.window)
        dialog.wanted.connect(self._do)
        dialog.open()

    def _do(self, wanted: FolderWanted) -> None:
        if wanted.trash:
            self._shell.desk.change(lambda library: library.documents.trash(wanted.trash))
        if wanted.files:
            self._importing.run(ImportPaths(wanted.files))

    def _ask_options(self) -> None:
        view = self._shell.parts.reader.active_panel.view
        if view is not None:
            document = view.document.id
            dialog = RereadDialog(view.document.title, self._shell.window)
            dialog.wanted.connect(lambda options: self.reread(document, options))
            dialog.open()

    def reread(self, document: int, options: ReadOptions) -> None:
        """Read a document's original again."""
        self._shell.desk.job(
            self.tr("Reading again"),
            lambda library, progress: library.imports.reread(document, options, progress),
            self._read,
        )

    def _read(self, report: FileReport) -> None:
        self._importing.refresh()
        said = " ".join(told(notice) for notice in report.messages)
        self._shell.tell(said or self.tr("The original was read again."), error=bool(report.error))


def _compared(library: "Library", folder: Path, progress: Progress) -> Compared:
    state = library.imports.scan(folder, progress)
    return state, [library.documents.get(number) for number in state.vanished]
