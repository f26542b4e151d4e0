"""Bars and heat maps, painted plainly; every number is written too, so that colour is never the only sign."""

import math
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.gui import labels
from explorer.gui.colours import mixed, text_on
from explorer.gui.look import look_of
from explorer.gui.models.overview import Bars, Grid
from explorer.gui.requests import TableWanted

_ROW = 22.0
_NAME = 190.0
_HEAD = 120.0
"""Greatest length of a column's head in pixels."""
_ANGLE = math.radians(58)
"""Steep enough that heads of narrow columns do not run into one another."""


class Chart(QWidget):
    """A picture that can be saved."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def row(self) -> float:
        """Pixels from one line to the next: more where letters are large."""
        return max(_ROW, QFontMetricsF(self.font()).height() + 5)

    def draw(self, painter: QPainter, width: float) -> None:
        """Paint onto a surface of some width."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """On the screen."""
        painter = QPainter(self)
        painter.setFont(self.font())
        self.draw(painter, self.width())
        painter.end()

    def table(self) -> TableWanted:
        """What the picture shows, in numbers."""
        raise NotImplementedError

    def save(self, path: Path) -> None:
        """As SVG where the name ends so, else as PNG at twice the size."""
        if path.suffix.lower() == ".svg":
            drawing = QSvgGenerator()
            drawing.setFileName(str(path))
            drawing.setSize(self.size())
            drawing.setViewBox(self.rect())
            painter = QPainter(drawing)
            painter.setFont(self.font())
            self.draw(painter, self.width())
            painter.end()
            return
        picture = QPixmap(self.size() * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(look_of(self.palette()).colour("paper"))
        self.render(picture)
        picture.save(str(path))


class BarChart(Chart):
    """Horizontal bars."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._bars = Bars((), ())

    def show_bars(self, bars: Bars) -> None:
        """Show other counts."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{n}: {c}" for n, c in zip(bars.names, bars.counts, strict=True)))
        self.updateGeometry()
        self.update()

    def table(self) -> TableWanted:
        """Name and number."""
        rows = tuple(zip(self._bars.names, self._bars.counts, strict=True))
        return TableWanted(self.accessibleName(), (self.accessibleName(), ""), rows)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line a bar."""
        return QSize(200, round(self.row * max(len(self._bars.names), 1)) + 6)

    def draw(self, painter: QPainter, width: float) -> None:
        """Name, bar, number."""
        look, metrics = look_of(self.palette()), QFontMetricsF(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(self._bars.counts, default=0)
        longest = max((metrics.horizontalAdvance(name) for name in self._bars.names), default=0.0)
        names = min(longest + 10, width * 0.45)
        told = max(metrics.horizontalAdvance(labels.decimal(most)) + 14, 60.0)
        room = max(width - names - told, 20.0)
        for i, (name, number) in enumerate(zip(self._bars.names, self._bars.counts, strict=True)):
            y = i * self.row + 3
            painter.setPen(look.colour("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 8)
            painter.drawText(
                QRectF(0, y, names - 8, self.row - 4),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                shown,
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("ink"))
            length = room * number / most if most else 0.0
            painter.drawRoundedRect(QRectF(names, y + 2, max(length, 1.5), self.row - 8), 2, 2)
            painter.setPen(look.colour("muted"))
            beside = QRectF(names + length + 6, y, told - 6, self.row - 4)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, labels.decimal(number))


class HeatMap(Chart):
    """Rows against columns."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._grid = Grid((), (), ())

    def show_grid(self, grid: Grid) -> None:
        """Show other counts."""
        self._grid = grid
        self.setAccessibleDescription(_spoken(grid))
        self.updateGeometry()
        self.update()

    def table(self) -> TableWanted:
        """Rows against columns."""
        return _table(self.accessibleName(), self._grid)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line a row, and the heads of the columns, which stand aslant; one line that says there is nothing."""
        if not self._grid.rows:
            return QSize(200, round(self.row) + 8)
        return QSize(200, round(self.row * len(self._grid.rows) + self._head() + 8))

    def _head(self) -> float:
        return self._longest() * math.sin(_ANGLE) + 18

    def _slant(self) -> float:
        """How far the last head reaches beyond its column."""
        return self._longest() * math.cos(_ANGLE)

    def _names(self, width: float) -> float:
        """Room for the names of the rows."""
        return min(_NAME, width * 0.4)

    def _longest(self) -> float:
        metrics = QFontMetricsF(self.font())
        return min(max((metrics.horizontalAdvance(name) for name in self._grid.columns), default=0.0), _HEAD)

    def draw(self, painter: QPainter, width: float) -> None:
        """Heads, then cells with their numbers; a sentence where nothing is counted yet."""
        look, grid, head = look_of(self.palette()), self._grid, self._head()
        if not grid.rows:
            painter.setPen(look.colour("muted"))
            vertical = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, 3, width, self.row), vertical, self.tr("Nothing is tagged yet."))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((n for row in grid.counts for n in row), default=0)
        names = self._names(width)
        cell = min(max((width - names - self._slant()) / max(len(grid.columns), 1), 16.0), 64.0)
        self._heads(painter, names, cell, head)
        metrics = QFontMetricsF(self.font())
        for i, (name, row) in enumerate(zip(grid.rows, grid.counts, strict=True)):
            y = head + i * self.row
            painter.setPen(look.colour("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 10)
            painter.drawText(
                QRectF(0, y, names - 10, self.row), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown
            )
            for k, number in enumerate(row):
                box = QRectF(names + k * cell + 1, y + 1, cell - 2, self.row - 2)
                ground = mixed(
                    look.colour("ink"), look.colour("raised"), 0.12 + 0.78 * number / most if number else 0.0
                )
                painter.fillRect(box, ground)
                painter.setPen(text_on(ground))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, labels.number(number) if number else "")

    def _heads(self, painter: QPainter, names: float, cell: float, head: float) -> None:
        look, metrics = look_of(self.palette()), QFontMetricsF(self.font())
        painter.setPen(look.colour("muted"))
        for k, name in enumerate(self._grid.columns):
            painter.save()
            painter.translate(names + k * cell + cell / 2, head - 5)
            painter.rotate(-math.degrees(_ANGLE))
            painter.drawText(QPointF(0, 0), metrics.elidedText(name, Qt.TextElideMode.ElideRight, _HEAD))
            painter.restore()


class WideHeatMap(HeatMap):
    """A heat map that draws the columns with the most only, and has all of them in its table."""

    _MOST = 30

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._whole = Grid((), (), ())

    def show_grid(self, grid: Grid) -> None:
        """Show other counts."""
        self._whole = grid
        totals = [sum(row[k] for row in grid.counts) for k in range(len(grid.columns))]
        kept = sorted(sorted(range(len(totals)), key=lambda k: -totals[k])[: self._MOST])
        columns = tuple(grid.columns[k] for k in kept)
        super().show_grid(Grid(grid.rows, columns, tuple(tuple(row[k] for k in kept) for row in grid.counts)))

    def _names(self, width: float) -> float:
        """As much as the longest name needs, up to a third."""
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(name) for name in self._grid.rows), default=0.0)
        return min(longest + 14, width / 3)

    def table(self) -> TableWanted:
        """Every column."""
        return _table(self.accessibleName(), self._whole)


def _table(name: str, grid: Grid) -> TableWanted:
    rows: list[tuple[str | int | float | None, ...]] = [
        (row, *numbers) for row, numbers in zip(grid.rows, grid.counts, strict=True)
    ]
    return TableWanted(name, (name, *grid.columns), tuple(rows))


def _spoken(grid: Grid) -> str:
    lines = (
        f"{row}: "
        + ", ".join(f"{column} {number}" for column, number in zip(grid.columns, counts, strict=True) if number)
        for row, counts in zip(grid.rows, grid.counts, strict=True)
    )
    return "; ".join(lines)
