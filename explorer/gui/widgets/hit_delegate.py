"""Paints a hit: over it where it stands, below the hit and the aligned passage side by side, as in the reader."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.gui.colours import mixed
from explorer.gui.guard import guarded, nothing
from explorer.gui.look import Look, look_of
from explorer.gui.models.hits import head_of
from explorer.gui.models.rows import Role
from explorer.gui.offsets import Offsets, shown
from explorer.model.language import Lang
from explorer.model.search import Hit, Marked

_PAD = 14
_HINGE = 28
_LINE = 1.3
_MOST_LINES = 7


@dataclass(frozen=True, slots=True)
class _Panels:
    """German left and French right, whichever of them was hit."""

    left: Marked | None
    right: Marked | None
    hit_left: bool


def _panels(hit: Hit) -> _Panels:
    hit_left = hit.lang is not Lang.FR
    return _Panels(hit.snippet, hit.counterpart, True) if hit_left else _Panels(hit.counterpart, hit.snippet, False)


class HitDelegate(QStyledItemDelegate):
    """`width` is the width of the list; rows are as tall as their longer panel, seven lines at most."""

    def __init__(self, width: int = 600) -> None:
        super().__init__()
        self.width = width

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The head line and the longer panel."""
        hit = index.data(Role.VALUE)
        font: QFont = option.font
        if not isinstance(hit, Hit):
            return QSize()
        panels = _panels(hit)
        heights = [_height(_laid(part, font, self._column(), None)) for part in (panels.left, panels.right) if part]
        return QSize(self.width, round(QFontMetrics(font).height() * 1.25 + max(heights, default=0) + 2 * 9 + 6))

    def _column(self) -> float:
        return (self.width - 2 * _PAD - _HINGE) / 2

    @guarded(nothing)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One hit."""
        hit = index.data(Role.VALUE)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(option.palette)
        rect: QRect = option.rect
        font: QFont = option.font
        _ground(painter, rect, option.state, look)
        line = _head(painter, rect, hit, font, look)
        self._texts(painter, rect.adjusted(_PAD, 9 + line, -_PAD, -9), _panels(hit), font, look)
        painter.restore()

    def _texts(self, painter: QPainter, rect: QRect, panels: _Panels, font: QFont, look: Look) -> None:
        column = self._column()
        for part, x, hit in (
            (panels.left, rect.left(), panels.hit_left),
            (panels.right, rect.left() + column + _HINGE, not panels.hit_left),
        ):
            if part is not None:
                painter.setPen(look.colour("text" if hit else "muted"))
                _laid(part, font, column, look).draw(painter, QPointF(x, rect.top()))
            else:
                _lacking(painter, QRectF(x, rect.top(), column, rect.height()), font, look)
        if panels.left and panels.right:
            self._hinge(painter, rect, look)

    def _hinge(self, painter: QPainter, rect: QRect, look: Look) -> None:
        x = rect.left() + self._column() + _HINGE / 2
        colour = look.colour("ink")
        colour.setAlphaF(0.35)
        painter.fillRect(QRectF(x - 1.5, rect.top() + 3, 3, max(rect.height() - 6, 8)), colour)


def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, look: Look) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.colour("ink"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, look.colour("hover"))
    painter.setPen(look.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _head(painter: QPainter, rect: QRect, hit: Hit, font: QFont, look: Look) -> int:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    metrics = QFontMetrics(small)
    place = QCoreApplication.translate("HitDelegate", "p. {page}").format(page=hit.page) if hit.page else ""
    tail = "  ".join(part for part in (place, hit.lang.value.upper()) if part)
    line = QRect(rect.left() + _PAD, rect.top() + 8, rect.width() - 2 * _PAD, metrics.height())
    painter.setFont(small)
    painter.setPen(look.colour("ink"))
    room = line.width() - metrics.horizontalAdvance(tail) - 12
    painter.drawText(
        line, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(head_of(hit), Qt.TextElideMode.ElideRight, room)
    )
    painter.setPen(look.colour("muted"))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, tail)
    return round(metrics.height() * 1.35)


def _lacking(painter: QPainter, rect: QRectF, font: QFont, look: Look) -> None:
    painter.setFont(font)
    painter.setPen(look.colour("brick"))
    text = QCoreApplication.translate("HitDelegate", "No counterpart on the other panel.")
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)


def _laid(part: Marked, font: QFont, width: float, look: Look | None) -> QTextLayout:
    layout = QTextLayout(shown(part.text).replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if look is not None:
        layout.setFormats(_marks(part, look))
    layout.beginLayout()
    y = 0.0
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 60.0))
        line.setPosition(QPointF(0, y))
        y += line.height() * _LINE
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(i).height() * _LINE for i in range(layout.lineCount()))


def _marks(part: Marked, look: Look) -> list[QTextLayout.FormatRange]:
    offsets = Offsets(part.text)
    marked = QTextCharFormat()
    marked.setBackground(mixed(look.colour("ink"), look.colour("paper"), 0.22))
    marked.setForeground(look.colour("text"))
    marked.setFontWeight(QFont.Weight.DemiBold)
    made = []
    for span in part.marks:
        one = QTextLayout.FormatRange()
        one.start, end = offsets.span_to_units(span)
        one.length, one.format = end - one.start, marked
        made.append(one)
    return made
