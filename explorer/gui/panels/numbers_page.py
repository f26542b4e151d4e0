"""How often it is said, beside what, and how it is rendered: as a table and as bars."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer.gui.models.numbers import NumberKind, Numbers, NumbersModel
from explorer.gui.models.overview import Bars
from explorer.gui.widgets.basic import button
from explorer.gui.widgets.charts import BarChart
from explorer.gui.widgets.elided import ElidedLabel


class NumbersPage(QWidget):
    """Numbers of the search asked last."""

    wanted = Signal(object)
    """NumberKind: count this."""
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NumbersModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Numbers"))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.chart = BarChart(self.tr("Numbers as bars"))
        self._title = ElidedLabel("", "title")
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("What is counted"))
        for kind, text in (
            (NumberKind.YEAR, self.tr("By year")),
            (NumberKind.ISSUER, self.tr("By issuer")),
            (NumberKind.LANG, self.tr("By language")),
            (NumberKind.KIND, self.tr("By kind")),
            (NumberKind.THEME, self.tr("By theme")),
            (NumberKind.COLLOCATES, self.tr("Words near by")),
            (NumberKind.RENDERINGS, self.tr("How it is rendered")),
        ):
            self._kind.addItem(text, kind)
        self._kind.activated.connect(lambda _: self.wanted.emit(self.kind))
        self._export = button(self.tr("Export…"), lambda: self.export_wanted.emit(self.kind))
        self._picture = button(self.tr("Save picture…"), self._ask_picture)
        self._arrange()
        self.show_numbers("", None)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 8)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for part in (self._kind, self._export, self._picture):
            head.addWidget(part)
        bars = QScrollArea()
        bars.setWidgetResizable(True)
        bars.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        paper = QWidget()
        paper.setProperty("paper", True)
        inner = QVBoxLayout(paper)
        inner.addWidget(self.chart)
        inner.addStretch(1)
        bars.setWidget(paper)
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(bars)
        split.setSizes([480, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)

    @property
    def kind(self) -> NumberKind:
        """What is to be counted."""
        return NumberKind(self._kind.currentData())

    def choose(self, kind: NumberKind) -> None:
        """Count something else."""
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self.wanted.emit(kind)

    def show_numbers(self, query: str, numbers: Numbers | None) -> None:
        """Show the numbers of a query; None before any was asked."""
        self.model.set_numbers(numbers)
        self.chart.show_bars(numbers.bars if numbers else Bars((), ()))
        self.chart.setVisible(numbers is not None)
        for part in (self._export, self._picture):
            part.setEnabled(numbers is not None and bool(numbers.rows))
        if numbers is None:
            self._title.setText(self.tr("Type a query above, then look at its numbers here."))
        elif numbers.rows:
            self._title.setText(self.tr("“{query}” in numbers").format(query=query))
        else:
            self._title.setText(self.tr("There is nothing to count for “{query}”.").format(query=query))

    def _ask_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Save picture"), f"{self._kind.currentText()}.png")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pictures (*.png)"), self.tr("Drawings (*.svg)")])
        dialog.fileSelected.connect(lambda path: self.chart.save(Path(path)))
        dialog.open()
