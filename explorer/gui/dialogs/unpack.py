"""Where a packed library is to lie."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.gui.harmless import plain_label
from explorer.gui.requests import UnpackWanted


class UnpackDialog(QDialog):
    """Proposes a new folder beside the file."""

    wanted = Signal(object)
    """UnpackWanted."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unpack library"))
        self.resize(560, 160)
        self._path = path
        self.folder = QLineEdit(str(_free(path.with_suffix(""))))
        self.folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("File"), plain_label(path.name))
        form.addRow(self.tr("New folder"), row)
        self._wrong = plain_label()
        self._wrong.setProperty("brick", True)
        self._wrong.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Unpack and open"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addStretch(1)
        column.addWidget(buttons)

    def _browse(self) -> None:
        """A folder that is there already is taken as the place for the new one."""
        dialog = QFileDialog(self, self.tr("Folder for the library"), str(self._path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self.folder.setText(str(_free(Path(text) / self._path.stem))))
        dialog.open()

    def _accept(self) -> None:
        text = self.folder.text().strip()
        folder = Path(text)
        if not text or not folder.is_absolute():
            self._wrong.setText(self.tr("Name the new folder."))
        elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            self._wrong.setText(self.tr("There is something in this folder already; name a new one."))
        else:
            self.accept()
            self.wanted.emit(UnpackWanted(self._path, folder))


def _free(folder: Path) -> Path:
    """A folder that does not exist yet: this one, or the first free number after its name."""
    number, found = 2, folder
    while found.exists():
        number, found = number + 1, folder.with_name(f"{folder.name} {number}")
    return found
