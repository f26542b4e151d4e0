"""Documents in the trash."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.widgets.row_delegate import RowDelegate
from explorer.model.documents import Document


class DocumentModel(RowModel[Document]):
    """Title over date, issuer and path."""

    def row_of(self, value: Document) -> Row:
        """One document."""
        second = " · ".join(p for p in (labels.day(value.date) if value.date else "", value.issuer, value.path) if p)
        return Row(value.title or "–", second, (value.lang.value.upper(),))


class TrashDialog(QDialog):
    """Nothing is ever deleted for good: what is chosen here comes back."""

    restore_wanted = Signal(object)
    """Ids of documents."""

    def __init__(self, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        self.resize(620, 420)
        self.model = DocumentModel()
        self.model.set_values(documents)
        self.list = QListView()
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setModel(self.model)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Documents in the trash"))
        self.list.selectAll()
        text = self.tr("Choose what is to come back.") if documents else self.tr("The trash is empty.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        restore.setEnabled(bool(documents))
        restore.clicked.connect(self._restore)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(text))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _restore(self) -> None:
        indexes = self.list.selectionModel().selectedIndexes()
        ids = tuple(d.id for index in indexes if (d := self.model.value(index)) is not None)
        self.accept()
        if ids:
            self.restore_wanted.emit(ids)
