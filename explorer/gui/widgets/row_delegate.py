"""Paints the rows of every list."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.gui.colours import fitted
from explorer.gui.guard import guarded, nothing
from explorer.gui.look import Look, look_of
from explorer.gui.models.rows import Role, Row

_PAD = 8


class RowDelegate(QStyledItemDelegate):
    """A title of one line or two, a quieter line, chips and a badge; every row is as tall as the others."""

    def __init__(self, parent: QObject | None = None, title_lines: int = 1) -> None:
        super().__init__(parent)
        self._title_lines = title_lines

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802
        """The lines of text and some air."""
        return QSize(120, (1 + self._title_lines) * QFontMetrics(option.font).height() + 13)

    @guarded(nothing)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(option.palette)
        state = option.state
        rect: QRect = option.rect
        if row.head:
            strip = QRect(rect.left(), rect.top(), rect.width(), head_height(option.font))
            _head(painter, strip, row.head, QFont(option.font), look)
            rect = rect.adjusted(0, strip.height(), 0, 0)
        _ground(painter, rect, state, look)
        inner = rect.adjusted(_PAD, 5, -_PAD, -5)
        if row.colour:
            _bar(painter, inner, row, look)
            inner.setLeft(inner.left() + 11)
        _Lines(painter, QFont(option.font), look, self._title_lines).paint(inner, row)
        painter.restore()


def head_height(font: QFont) -> int:
    """Pixels that the name of a group takes above its first row."""
    return QFontMetrics(font).height() + 8


def _head(painter: QPainter, strip: QRect, text: str, font: QFont, look: Look) -> None:
    painter.fillRect(strip, look.colour("raised"))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    room = strip.adjusted(_PAD, 0, -_PAD, 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, look: Look) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, look.colour("lit"))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.colour("ink"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, look.colour("hover"))
    painter.setPen(look.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setPen(QPen(look.colour("ink"), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _bar(painter: QPainter, inner: QRect, row: Row, look: Look) -> None:
    colour = fitted(QColor(row.colour), look.colour("paper"))
    painter.setPen(QPen(colour, 1.3) if row.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if row.hollow else colour)
    painter.drawRoundedRect(QRect(inner.left(), inner.top() + 2, 5, inner.height() - 4), 2, 2)


class _Lines:
    def __init__(self, painter: QPainter, font: QFont, look: Look, title_lines: int) -> None:
        self._painter, self._font, self._look, self._title_lines = painter, font, look, title_lines
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.88)

    def paint(self, inner: QRect, row: Row) -> None:
        line = QFontMetrics(self._font).height()
        upper = QRect(inner.left(), inner.top(), inner.width(), line * self._title_lines)
        lower = QRect(inner.left(), inner.top() + line * self._title_lines + 3, inner.width(), line)
        used = self._badge(lower, row) if row.badge else 0
        used = self._chips(lower.adjusted(0, 0, -used, 0), row.chips) + used
        if self._title_lines > 1:
            self._title(upper, row.title)
        else:
            self._text(upper, row.title, self._font, "text")
        self._text(lower.adjusted(0, 0, -used, 0), row.second, self._small, "muted")

    def _text(self, rect: QRect, text: str, font: QFont, colour: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(self._look.colour(colour))
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _title(self, rect: QRect, text: str) -> None:
        """Broken into lines; the last one is cut."""
        metrics = QFontMetrics(self._font)
        layout = QTextLayout(text.replace("\n", " "), self._font)
        self._painter.setFont(self._font)
        self._painter.setPen(self._look.colour("text"))
        layout.beginLayout()
        for number in range(self._title_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            y = rect.top() + number * metrics.height()
            if number == self._title_lines - 1:
                rest = metrics.elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, rect.width())
                self._painter.drawText(QPointF(rect.left(), y + metrics.ascent()), rest)
            else:
                line.draw(self._painter, QPointF(rect.left(), y))
        layout.endLayout()

    def _badge(self, rect: QRect, row: Row) -> int:
        width = QFontMetrics(self._small).horizontalAdvance(row.badge)
        self._painter.setFont(self._small)
        self._painter.setPen(self._look.colour("brick" if row.brick else "muted"))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.badge)
        return width + 8

    def _chips(self, rect: QRect, chips: tuple[str, ...]) -> int:
        metrics = QFontMetrics(self._small)
        self._painter.setFont(self._small)
        x = rect.right()
        for text in reversed(chips):
            width = metrics.horizontalAdvance(text) + 8
            x -= width
            box = QRect(x, rect.top() + 1, width, rect.height() - 2)
            self._painter.setPen(self._look.colour("line"))
            self._painter.setBrush(self._look.colour("raised"))
            self._painter.drawRoundedRect(box, 3, 3)
            self._painter.setPen(self._look.colour("text"))
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            x -= 4
        return rect.right() - x + 4 if chips else 0
