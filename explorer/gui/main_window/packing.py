"""A library as one file, and a library made of such a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.unpack import UnpackDialog
from explorer.gui.main_window.libraries import Libraries
from explorer.gui.main_window.shell import Shell
from explorer.gui.panels.message_bar import Offer

PACKED = ".diptych"
"""How the name of a packed library ends."""


class Packing(QObject):
    """Asks for file and folder; the work is done on the thread of jobs."""

    def __init__(self, shell: Shell, libraries: Libraries) -> None:
        super().__init__(shell.window)
        self._shell, self._libraries = shell, libraries
        self._dialog: UnpackDialog | None = None
        shell.actions.on("pack", self.ask_pack)
        shell.actions.on("unpack", self.ask_unpack)

    @property
    def dialog(self) -> UnpackDialog | None:
        """The dialog opened last."""
        return self._dialog

    def ask_pack(self) -> None:
        """Ask for the file to write."""
        folder = self._shell.desk.folder
        if folder is None:
            return
        at = Path(self._shell.desk.settings.text("export_folder", str(Path.home())))
        dialog = QFileDialog(self._shell.window, self.tr("Pack library"), str(at / f"{folder.name}{PACKED}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Packed libraries (*.diptych)"))
        dialog.setDefaultSuffix(PACKED.lstrip("."))
        dialog.selectFile(f"{folder.name}{PACKED}")
        dialog.fileSelected.connect(lambda name: self.pack(Path(name)))
        dialog.open()

    def pack(self, path: Path) -> None:
        """Write the open library into one file."""
        self._shell.desk.settings.put("export_folder", str(path.parent))
        self._shell.desk.job(
            self.tr("Packing"),
            lambda library, progress: library.exchange.pack(path, progress),
            lambda _: self._packed(path),
        )

    def _packed(self, path: Path) -> None:
        offer = Offer(self.tr("Show folder"), partial(_reveal, path))
        self._shell.tell(self.tr("Library packed into {path}").format(path=path), offer=offer)

    def ask_unpack(self) -> None:
        """Ask for a packed library."""
        at = self._shell.desk.settings.text("folder", str(Path.home()))
        dialog = QFileDialog(self._shell.window, self.tr("Unpack library"), at)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packed libraries (*.diptych)"))
        dialog.fileSelected.connect(lambda name: self.ask_folder(Path(name)))
        dialog.open()

    def ask_folder(self, path: Path) -> None:
        """Ask where the library in a file is to lie."""
        self._dialog = UnpackDialog(path, self._shell.window)
        self._dialog.wanted.connect(self._libraries.unpack)
        self._dialog.open()

    # -- drag-and-drop

    def entered(self, event: QDragEnterEvent) -> None:
        """A packed library is welcome also while none is open."""
        if _packed_in(event) is not None:
            event.acceptProposedAction()

    def dropped(self, event: QDropEvent) -> bool:
        """Ask where a dropped library is to lie; whether it was one."""
        path = _packed_in(event)
        if path is None:
            return False
        event.acceptProposedAction()
        self.ask_folder(path)
        return True


def _packed_in(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == PACKED else None


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
