"""A folder compared with what was imported from it: what is to be taken in, what is to go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from explorer.gui.harmless import tip
from explorer.gui.requests import FolderWanted
from explorer.model.documents import Document


class RescanDialog(QDialog):
    """Everything new and changed is checked; documents whose file is gone are not, since nothing is lost by keeping
    them.
    """

    wanted = Signal(object)
    """FolderWanted."""

    def __init__(
        self,
        new: Sequence[Path],
        changed: Sequence[Path],
        vanished: Sequence[Document],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folder compared"))
        self.resize(700, 460)
        self._files: list[tuple[QTreeWidgetItem, Path]] = []
        self._documents: list[tuple[QTreeWidgetItem, int]] = []
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Files and documents"))
        self._add_files(self.tr("New files"), new)
        self._add_files(self.tr("Changed files"), changed)
        self._add_documents(vanished)
        self.tree.expandAll()
        found = self._files or self._documents
        text = self.tr("Check what is to be done.") if found else self.tr("The folder is as it was imported.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Do what is checked"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(text))
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)

    def _add_files(self, title: str, paths: Sequence[Path]) -> None:
        group = self._group(title, len(paths))
        for path in paths:
            self._files.append((_item(group, str(path), Qt.CheckState.Checked), path))

    def _add_documents(self, documents: Sequence[Document]) -> None:
        group = self._group(self.tr("File gone: document to the trash"), len(documents))
        for document in documents:
            text = f"{document.title} — {document.path}"
            self._documents.append((_item(group, text, Qt.CheckState.Unchecked), document.id))

    def _group(self, title: str, count: int) -> QTreeWidgetItem:
        group = QTreeWidgetItem([f"{title} ({count})"])
        group.setHidden(count == 0)
        self.tree.addTopLevelItem(group)
        group.setHidden(count == 0)
        return group

    def _accept(self) -> None:
        files = tuple(path for item, path in self._files if item.checkState(0) is Qt.CheckState.Checked)
        gone = tuple(number for item, number in self._documents if item.checkState(0) is Qt.CheckState.Checked)
        self.accept()
        if files or gone:
            self.wanted.emit(FolderWanted(files, gone))


def _item(group: QTreeWidgetItem, text: str, state: Qt.CheckState) -> QTreeWidgetItem:
    item = QTreeWidgetItem(group, [text])
    item.setCheckState(0, state)
    item.setToolTip(0, tip(text))
    return item
