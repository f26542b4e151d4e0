"""Saved searches by name."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.requests import AskSearch, SavedSearch
from explorer.gui.widgets.basic import button, label
from explorer.gui.widgets.lists import RowList


class SavedModel(RowModel[SavedSearch]):
    """Name over query."""

    def row_of(self, value: SavedSearch) -> Row:
        """One search."""
        return Row(value.name, value.request.query, tuple(lang.value.upper() for lang in value.request.langs))


class SavedSearches(QWidget):
    """Activating one asks it anew."""

    asked = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SavedModel()
        self.list = RowList(self.tr("Saved searches"))
        self.list.setModel(self.model)
        self._empty = label(self.tr("A search can be saved from the search page."), "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._delete = button(self.tr("Delete"), self.ask_forget)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 6)
        foot.addStretch(1)
        foot.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.list.activated.connect(self._ask)
        self.list.clicked.connect(self._ask)
        self.show_searches(())

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches."""
        self.model.set_values(searches)
        self._empty.setVisible(not searches)
        self._delete.setVisible(bool(searches))

    def _ask(self, index: QModelIndex) -> None:
        saved = self.model.value(index)
        if saved is not None:
            self.asked.emit(AskSearch(saved.request))

    def ask_forget(self) -> None:
        """Ask to delete the chosen search."""
        saved = self.model.value(self.list.currentIndex())
        if saved is not None:
            self.forget_wanted.emit(saved)
