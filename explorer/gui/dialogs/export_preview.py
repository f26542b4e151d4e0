"""The first rows that an export would write."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from explorer.gui.harmless import tip
from explorer.gui.models import formats
from explorer.model.exchange import ExportSample

_FIRST = 130
"""Width of the first column where it is a short name."""
_NARROW = frozenset({"theme", "confidence", "date"})


class ExportPreview(QWidget):
    """A table whose columns are those of the sample."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.count.setProperty("title", True)
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(self.tr("Preview"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
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

    def headings(self) -> list[str]:
        """What heads the columns."""
        items = [self.table.horizontalHeaderItem(place) for place in range(self.table.columnCount())]
        return [item.text() if item else "" for item in items]

    def show_sample(self, sample: ExportSample) -> None:
        """Show the rows, and how many there are."""
        found = self.tr("%Ln row(s)", "", sample.total)
        self.count.setText(found if sample.total else self.tr("Nothing passes this choice."))
        self.table.setColumnCount(len(sample.columns))
        self.table.setHorizontalHeaderLabels([formats.column(name) for name in sample.columns])
        header = self.table.horizontalHeader()
        for place, name in enumerate(sample.columns):
            narrow = name in _NARROW
            mode = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if narrow:
                header.resizeSection(place, _FIRST)
        self.table.setRowCount(len(sample.rows))
        for row, cells in enumerate(sample.rows):
            for place, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setToolTip(tip(cell))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, item)
