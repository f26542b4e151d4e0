"""The word lists that a person has added to the library."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.widgets.row_delegate import RowDelegate
from explorer.model.bitext import WordListInfo


class WordListModel(RowModel[WordListInfo]):
    """The name of a list over how many pairs it has."""

    def row_of(self, value: WordListInfo) -> Row:
        """One list."""
        return Row(value.name, self.tr("%Ln pair(s) of words", "", value.pairs))


class WordListsDialog(QDialog):
    """Lists can be added and removed; those that come with Diptych always count and are not shown."""

    add_wanted = Signal(object)
    """None."""
    remove_wanted = Signal(object)
    """The name of a list (text)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Word lists"))
        self.resize(560, 380)
        self.model = WordListModel()
        self.list = QListView()
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Word lists of this library"))
        about = QLabel(
            self.tr(
                "They help to pair and align new texts and to find translations. A list is a table parted by tabs "
                "(German, French, English), a TBX glossary, or a dictionary for dictd."
            )
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self.add = buttons.addButton(self.tr("Add…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add.clicked.connect(lambda: self.add_wanted.emit(None))
        self.remove = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove.clicked.connect(self._remove)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def show_lists(self, lists: Sequence[WordListInfo]) -> None:
        """Show the lists of the library."""
        self.model.set_values(lists)
        self.remove.setEnabled(bool(lists))
        if lists:
            self.list.setCurrentIndex(self.model.index(0))

    def _remove(self) -> None:
        chosen = self.model.value(self.list.currentIndex())
        if chosen is not None:
            self.remove_wanted.emit(chosen.name)
