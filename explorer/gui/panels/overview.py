"""The overview: pictures of what the library holds."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.models.overview import Counted, Grid
from explorer.gui.requests import CountsWanted
from explorer.gui.widgets.charts import BarChart, Chart, HeatMap, WideHeatMap
from explorer.gui.widgets.elided import ElidedLabel
from explorer.model.analysis import CountBy, Measure


class Overview(QScrollArea):
    """Pictures; each can be saved as PNG or SVG, and its numbers as a table."""

    counts_wanted = Signal(object)
    """CountsWanted."""
    table_wanted = Signal(object)
    """TableWanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.by_year = BarChart(self.tr("Documents by year"))
        self.by_issuer = BarChart(self.tr("Documents by issuer"))
        self.themes_by_year = HeatMap(self.tr("Themes over time"))
        self.themes_by_issuer = HeatMap(self.tr("Themes by issuer"))
        self.together = HeatMap(self.tr("Themes that occur together"))
        self.one_panel = HeatMap(self.tr("Themes on both panels, and on one only"))
        self.counts = WideHeatMap(self.tr("Counts"))
        self.by, self.measure = QComboBox(), QComboBox()
        self.below = QCheckBox(self.tr("With the themes below"))
        self._fill_choices()
        box = QWidget()
        box.setProperty("paper", True)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(14)
        column.addWidget(self._card(self.counts, self.by, self.measure, self.below))
        for pair in (
            (self.by_year, self.by_issuer),
            (self.themes_by_year, self.themes_by_issuer),
            (self.together, self.one_panel),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            for chart in pair:
                row.addWidget(self._card(chart), 1)
            column.addLayout(row)
        column.addStretch(1)
        self.setWidget(box)

    def _fill_choices(self) -> None:
        for by in CountBy:
            self.by.addItem(labels.count_by(by), by)
        self.by.setCurrentIndex(self.by.findData(CountBy.YEAR))
        self.by.setAccessibleName(self.tr("Count by"))
        for measure in Measure:
            self.measure.addItem(labels.measure(measure), measure)
        self.measure.setAccessibleName(self.tr("What is counted"))
        self.by.currentIndexChanged.connect(lambda _: self.ask_counts())
        self.measure.currentIndexChanged.connect(lambda _: self.ask_counts())
        self.below.toggled.connect(lambda _: self.ask_counts())

    def ask_counts(self) -> None:
        """Ask for the table that is chosen."""
        by, measure = CountBy(self.by.currentData()), Measure(self.measure.currentData())  # Qt gives plain text back
        wanted = CountsWanted(by, measure, self.below.isChecked())
        self.counts_wanted.emit(wanted)

    def show_table(self, grid: Grid) -> None:
        """Show the table that was asked for."""
        self.counts.show_grid(grid)

    def _card(self, chart: Chart, *choices: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(chart.accessibleName(), "title"), 1)
        for choice in choices:
            head.addWidget(choice)
        table = QToolButton()
        table.setText(self.tr("Table…"))
        _explain(table, self.tr("Save table “{name}”").format(name=chart.accessibleName()))
        table.clicked.connect(lambda: self.table_wanted.emit(chart.table()))
        head.addWidget(table)
        save = QToolButton()
        save.setText(self.tr("Picture…"))
        _explain(save, self.tr("Save picture “{name}”").format(name=chart.accessibleName()))
        save.clicked.connect(lambda: self._ask_save(chart))
        head.addWidget(save)
        column.addLayout(head)
        column.addWidget(chart)
        column.addStretch(1)
        return card

    def show_counts(self, counted: Counted) -> None:
        """Show what was counted."""
        self.by_year.show_bars(counted.by_year)
        self.by_issuer.show_bars(counted.by_issuer)
        self.themes_by_year.show_grid(counted.themes_by_year)
        self.themes_by_issuer.show_grid(counted.themes_by_issuer)
        self.together.show_grid(counted.together)
        self.one_panel.show_grid(counted.one_panel)

    def _ask_save(self, chart: Chart) -> None:
        dialog = QFileDialog(self, self.tr("Save picture"), f"{chart.accessibleName()}.png")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pictures (*.png)"), self.tr("Drawings (*.svg)")])
        dialog.fileSelected.connect(lambda path: chart.save(Path(path)))
        dialog.open()


def _explain(control: QWidget, name: str) -> None:
    """Say in full what a short text means: to screen readers, and under the mouse."""
    control.setAccessibleName(name)
    control.setToolTip(name)
