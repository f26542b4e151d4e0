"""The first excerpts that an export would write."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from explorer.model.coding import Excerpt

_MOST = 50


class ExportPreview(QWidget):
    """A table: theme, tagged words, counterpart, citation."""

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.count = QLabel()
        self.count.setProperty("title", True)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Preview"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Theme"), self.tr("Tagged"), self.tr("Counterpart"), self.tr("Citation")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 130)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)

    def cell(self, row: int, column: int) -> str:
        """The text of a cell."""
        item = self.table.item(row, column)
        return item.text() if item else ""

    def show_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Show the first ones, and how many there are."""
        found = self.tr("%Ln excerpt(s)", "", len(excerpts))
        self.count.setText(found if excerpts else self.tr("No tag passes this choice."))
        self.table.setRowCount(min(len(excerpts), _MOST))
        for row, excerpt in enumerate(excerpts[:_MOST]):
            for place, cell in enumerate(
                (
                    self._names.get(excerpt.theme, excerpt.theme),
                    excerpt.quote,
                    excerpt.counterpart,
                    str(excerpt.citation),
                )
            ):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, item)
