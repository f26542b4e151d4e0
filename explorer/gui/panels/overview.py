"""The overview: pictures of what the library holds."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from explorer.gui.models.overview import Counted
from explorer.gui.widgets.charts import BarChart, Chart, HeatMap
from explorer.gui.widgets.elided import ElidedLabel


class Overview(QScrollArea):
    """Six pictures; each can be saved as PNG or SVG."""

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
        box = QWidget()
        box.setProperty("paper", True)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(14)
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

    def _card(self, chart: Chart) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(chart.accessibleName(), "title"), 1)
        save = QToolButton()
        save.setText(self.tr("Save picture…"))
        save.setAccessibleName(self.tr("Save picture “{name}”").format(name=chart.accessibleName()))
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
