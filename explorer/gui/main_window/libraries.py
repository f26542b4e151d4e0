"""Opening, creating and closing libraries."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from explorer.gui.errors import sentence
from explorer.gui.harmless import plain_box
from explorer.gui.main_window import fetching
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import OpenLibrary, UnpackWanted
from explorer.library.specimen import folder as specimen_folder
from explorer.model.errors import Cancelled, ExplorerError, LibraryInUse, NotALibrary
from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library import Library


class Libraries(QObject):
    """Libraries are opened on the thread of jobs; the desk then takes them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        actions, start = shell.actions, shell.parts.start
        actions.on("new_library", self.ask_new)
        actions.on("open_library", self.ask_open)
        actions.on("open_specimen", self.open_specimen)
        actions.on("reset_specimen", self.ask_reset)
        actions.on("close_library", self.close)
        start.specimen_wanted.connect(lambda _: self.open_specimen())
        start.new_wanted.connect(lambda _: self.ask_new())
        start.open_wanted.connect(lambda _: self.ask_open())
        start.recent_wanted.connect(self.open)
        shell.menus.recent_chosen.connect(self.open)

    def open(self, wanted: OpenLibrary) -> None:
        """Open the library in a folder; the specimen library is built where it is missing."""
        if wanted.folder != self._shell.desk.folder:
            self._fetch(self.tr("Opening library"), partial(fetching.opened, self._shell.desk.door, wanted))

    def open_specimen(self) -> None:
        """Open the specimen library."""
        held = self._shell.desk.library
        self._fetch(self.tr("Building the specimen library"), partial(fetching.specimen, self._shell.desk.door, held))

    def create(self, folder: Path) -> None:
        """Make an empty library and open it."""
        self._fetch(self.tr("Creating library"), lambda _: self._shell.desk.door.create(folder))

    def unpack(self, wanted: UnpackWanted) -> None:
        """Make a library of a packed one and open it."""
        self._fetch(self.tr("Unpacking"), partial(fetching.unpacked, self._shell.desk.door, wanted))

    def close(self) -> None:
        """Go back to the start page."""
        self._shell.desk.take(None)

    def _fetch(self, name: str, make: "Callable[[Progress], Library]") -> None:
        self._shell.desk.tasks.job(name, make, self._shell.desk.take, self._refused)

    def _refused(self, error: ExplorerError) -> None:
        if isinstance(error, Cancelled):
            return
        folder = Path(str(error.data.get("path", "")))
        if isinstance(error, NotALibrary):
            self._shell.desk.settings.forget(folder)
            self._shell.parts.start.set_recent(self._shell.desk.settings.recent)
        if isinstance(error, LibraryInUse):
            self._offer_read_only(error, folder)
        else:
            self._shell.tell(sentence(error), error=True)

    def _offer_read_only(self, error: LibraryInUse, folder: Path) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Information, self.tr("Library in use"), sentence(error), parent=self._shell.window
        )
        read = box.addButton(self.tr("Open read-only"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        read.clicked.connect(lambda: self.open(OpenLibrary(folder, read_only=True)))
        plain_box(box).open()

    # -- dialogs

    def ask_new(self) -> None:
        """Ask for a folder for a new library."""
        self._ask_folder(self.tr("Folder for the new library"), self.create)

    def ask_open(self) -> None:
        """Ask for the folder of a library."""
        self._ask_folder(self.tr("Folder of the library"), lambda folder: self.open(OpenLibrary(folder)))

    def _ask_folder(self, title: str, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._shell.window, title, self._shell.desk.settings.text("folder", str(Path.home())))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self._remember_folder(Path(text)))
        dialog.fileSelected.connect(lambda text: use(Path(text)))
        dialog.open()

    def _remember_folder(self, folder: Path) -> None:
        self._shell.desk.settings.put("folder", str(folder.parent))

    def ask_reset(self) -> None:
        """Ask before everything done in the specimen library goes."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Reset the specimen library"),
            self.tr("Everything you changed in the specimen library will be lost. Build it anew?"),
            parent=self._shell.window,
        )
        yes = box.addButton(self.tr("Build anew"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(self.reset)
        plain_box(box).open()

    def reset(self) -> None:
        """Build the specimen library anew."""
        desk = self._shell.desk
        if desk.folder is not None and desk.folder == specimen_folder():
            desk.take(None)
        self._fetch(self.tr("Building the specimen library"), partial(fetching.rebuilt, desk.door))
