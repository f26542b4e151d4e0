"""Saved searches by name, and the last ones asked."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.requests import AskSearch, SavedSearch
from explorer.gui.widgets.basic import button, label
from explorer.gui.widgets.lists import RowList


class SavedModel(RowModel[SavedSearch]):
    """Name over query; of a search without name the query over what narrows it."""

    def row_of(self, value: SavedSearch) -> Row:
        """One search."""
        request = value.request
        langs = tuple(lang.value.upper() for lang in request.langs)
        chosen = [labels.facet_value(name, one) for name, values in request.filters.items() for one in values]
        if value.name:
            return Row(value.name, " · ".join([request.query, *chosen]), langs)
        return Row(request.query, " · ".join(chosen), langs)


class SavedSearches(QWidget):
    """Activating one asks it anew."""

    asked = Signal(object)
    forget_wanted = Signal(object)
    forget_recent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.recent = SavedModel(), SavedModel()
        self.list = RowList(self.tr("Saved searches"))
        self.list.setModel(self.model)
        self.recent_list = RowList(self.tr("Recent searches"))
        self.recent_list.setModel(self.recent)
        self._empty = label(self.tr("A search can be saved from the search page."), "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._delete = button(self.tr("Delete"), self.ask_forget)
        self._recent_title = label(self.tr("Recent searches"), "caption")
        self._clear = button(self.tr("Forget"), lambda: self.forget_recent_wanted.emit(self.recent.values))
        self._clear.setAccessibleName(self.tr("Forget the recent searches"))
        self._arrange()
        for one, model in ((self.list, self.model), (self.recent_list, self.recent)):
            one.activated.connect(lambda index, m=model: self._ask(m, index))
            one.clicked.connect(lambda index, m=model: self._ask(m, index))
        self.show_searches((), ())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(_foot(self._delete))
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 10, 4)
        head.addWidget(self._recent_title, 1)
        head.addWidget(self._clear)
        column.addLayout(head)
        column.addWidget(self.recent_list, 1)

    def show_searches(self, searches: Sequence[SavedSearch], recent: Sequence[SavedSearch]) -> None:
        """Show the saved searches and the recent ones."""
        self.model.set_values(searches)
        self.recent.set_values(recent)
        self._empty.setVisible(not searches)
        self._delete.setVisible(bool(searches))
        for part in (self._recent_title, self._clear, self.recent_list):
            part.setVisible(bool(recent))

    def _ask(self, model: SavedModel, index: QModelIndex) -> None:
        saved = model.value(index)
        if saved is not None:
            self.asked.emit(AskSearch(saved.request))

    def ask_forget(self) -> None:
        """Ask to delete the chosen search."""
        saved = self.model.value(self.list.currentIndex())
        if saved is not None:
            self.forget_wanted.emit(saved)


def _foot(part: QWidget) -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setContentsMargins(10, 6, 10, 6)
    foot.addStretch(1)
    foot.addWidget(part)
    return foot
