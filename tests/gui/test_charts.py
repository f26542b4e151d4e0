"""Charts in letters of any size."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from explorer.gui.models.overview import Bars, Grid
from explorer.gui.widgets.charts import BarChart, Chart, HeatMap


def charts() -> list[Chart]:
    bars, heat = BarChart("bars"), HeatMap("heat")
    bars.show_bars(Bars(("Ministère", "gj"), (1234, 3)))
    heat.show_grid(Grid(("AI", "gj"), ("2024", "2025"), ((0, 4), (1, 2))))
    return [bars, heat]


@pytest.mark.parametrize("size", [8.0, 10.0, 20.0, 30.0])
def test_lines_of_a_chart_have_room_for_its_letters(qtbot: QtBot, size: float) -> None:
    for chart in charts():
        qtbot.addWidget(chart)
        font = chart.font()
        font.setPointSizeF(size)
        chart.setFont(font)
        assert chart.row >= QFontMetricsF(font).height()
        assert chart.sizeHint().height() >= 2 * QFontMetricsF(font).height()
