"""What a panel paints beneath and beside its text: the lit bead, washes and bars of tags, marks, page numbers."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from explorer.gui.colours import fitted, mixed, wash
from explorer.gui.models.marks import Mark, MarkKind, Wash
from explorer.gui.panels.reader.measures import GUTTER
from explorer.gui.panels.reader.tag_ends import knobs
from explorer.gui.panels.reader.text_layout import TextLayout

_BAR = 4.0
_LANE = 6.0


@dataclass
class Underlay:
    """Everything that may be painted, in UTF-16 units; whoever changes it repaints the panel."""

    layout: TextLayout
    lit: list[tuple[int, int]] = field(default_factory=list)
    hovered: list[tuple[int, int]] = field(default_factory=list)
    washes: list[Wash] = field(default_factory=list)
    chosen: frozenset[int] = frozenset()
    """Tags that are chosen."""
    marks: list[Mark] = field(default_factory=list)
    found: list[Mark] = field(default_factory=list)
    spotted: list[tuple[int, int]] = field(default_factory=list)
    """The word that is looked at, or what translates it."""
    pages: Sequence[tuple[int, int]] = ()
    """Where a page begins, and its number."""

    @property
    def _paper(self) -> QColor:
        return self.layout.measures.look.colour("paper")

    def beneath(self, painter: QPainter, clip: QRectF) -> None:
        """Before the text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, seen = self.layout.measures.look, self.layout.units_in(clip)
        for spans, name in ((self.hovered, "hover"), (self.lit, "lit")):
            for start, end in spans:
                self._band(painter, clip, start, end, look.colour(name))
        for one in _within(self.washes, seen):
            self._wash(painter, clip, one)
        for mark in _within(self.found, seen):
            self._ground(painter, clip, mark)

    def the_chosen(self) -> Wash | None:
        """The tag that is chosen, where it is exactly one."""
        found = [w for w in self.washes if w.tag in self.chosen]
        return found[0] if len(found) == 1 else None

    def above(self, painter: QPainter, clip: QRectF) -> None:
        """After the text."""
        chosen, seen = self.the_chosen(), self.layout.units_in(clip)
        if chosen is not None and _within([chosen], seen):
            for knob in knobs(self.layout, chosen):
                painter.fillRect(knob, fitted(QColor(chosen.colour), self._paper))
        for one in _within(self.washes, seen):
            if one.provisional:
                self._underline(painter, clip, one)
            self._bar(painter, one)
        for mark in _within(self.marks, seen):
            self._mark(painter, clip, mark)
        painter.setPen(QPen(self.layout.measures.look.colour("ink"), 2.0))
        for start, end in self.spotted:
            for rect in self.layout.rects(start, end, clip):
                painter.drawLine(QPointF(rect.left(), rect.bottom() + 1), QPointF(rect.right(), rect.bottom() + 1))
        self._page_numbers(painter, seen)

    def wash_at(self, point: QPointF) -> Wash | None:
        """The tag whose bar lies under a point of the margin."""
        here = self.layout.units_in(QRectF(point, QSizeF(1, 1)))
        for one in reversed(_within(self.washes, here)):
            if self.bar_rect(one).adjusted(-1, 0, 1, 0).contains(point):
                return one
        return None

    def washes_over(self, position: int) -> list[Wash]:
        """The tags at a place of the text, shortest first."""
        return [w for w in reversed(self.washes) if w.start <= position < w.end]

    def _band(self, painter: QPainter, clip: QRectF, start: int, end: int, colour: QColor) -> None:
        measures = self.layout.measures
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for rect in self.layout.rects(start, end, clip):
            lead = rect.height() * (measures.line - 1) / 2 + 0.5
            path.addRoundedRect(rect.adjusted(-3, -lead, 3, lead), 3, 3)
        painter.fillPath(path, colour)

    def _wash(self, painter: QPainter, clip: QRectF, one: Wash) -> None:
        colour = wash(QColor(one.colour), self._paper)
        if one.provisional:
            colour = mixed(colour, self._paper, 0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for rect in self.layout.rects(one.start, one.end, clip):
            path.addRoundedRect(rect.adjusted(-1, -1, 1, 2), 2, 2)
        painter.fillPath(path, colour)
        if one.tag in self.chosen:
            painter.setPen(QPen(fitted(QColor(one.colour), self._paper), 1.4))
            painter.drawPath(path.simplified())

    def _underline(self, painter: QPainter, clip: QRectF, one: Wash) -> None:
        pen = QPen(fitted(QColor(one.colour), self._paper), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        for rect in self.layout.rects(one.start, one.end, clip):
            painter.drawLine(QPointF(rect.left(), rect.bottom() + 1.5), QPointF(rect.right(), rect.bottom() + 1.5))

    def bar_rect(self, one: Wash) -> QRectF:
        """Where the bar of a tag stands in the text's coordinates."""
        layout = self.layout
        offset = 6 + one.lane * _LANE
        x = layout.left + layout.column + offset if layout.measures.mirrored else layout.left - offset - _BAR
        top = layout.edge_y(one.start, bottom=False)
        bottom = layout.edge_y(max(one.end - 1, one.start), bottom=True)
        return QRectF(x, top, _BAR, bottom - top + 2)

    def _bar(self, painter: QPainter, one: Wash) -> None:
        rect = self.bar_rect(one)
        colour = fitted(QColor(one.colour), self._paper)
        painter.setPen(QPen(colour, 1.2) if one.provisional else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if one.provisional else colour)
        if one.tag in self.chosen:
            rect = rect.adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(rect.adjusted(0.6, 0, -0.6, 0) if one.provisional else rect, 2, 2)

    def _ground(self, painter: QPainter, clip: QRectF, mark: Mark) -> None:
        colour = mixed(self.layout.measures.look.colour("brick"), self._paper, 0.28)
        for rect in self.layout.rects(mark.start, mark.end, clip):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3, 3)

    def _mark(self, painter: QPainter, clip: QRectF, mark: Mark) -> None:
        brick = self.layout.measures.look.colour("brick")
        if mark.kind is MarkKind.DIFFERENCE:
            painter.setPen(QPen(brick, 2.0, Qt.PenStyle.DotLine))
            for rect in self.layout.rects(mark.start, mark.end, clip):
                painter.drawLine(QPointF(rect.left(), rect.bottom() + 2), QPointF(rect.right(), rect.bottom() + 2))
        else:
            self._missing(painter, mark, brick)

    def _missing(self, painter: QPainter, mark: Mark, brick: QColor) -> None:
        """A passage that the other version lacks: a hatched edge on the side of the hinge."""
        layout = self.layout
        x = layout.left - 9 if layout.measures.mirrored else layout.left + layout.column + 5
        top = layout.edge_y(mark.start, bottom=False)
        bottom = layout.edge_y(max(mark.end - 1, mark.start), bottom=True)
        edge = QRectF(x, top, 5, bottom - top + 2)
        painter.fillRect(edge, mixed(brick, self._paper, 0.22))
        painter.fillRect(edge, QBrush(brick, Qt.BrushStyle.BDiagPattern))

    def _page_numbers(self, painter: QPainter, seen: tuple[int, int]) -> None:
        layout = self.layout
        font = QFont(layout.measures.font)
        font.setPointSizeF(max(layout.measures.font.pointSizeF() * 0.68, 6.5))
        painter.setFont(font)
        painter.setPen(layout.measures.look.colour("muted"))
        first = bisect_left(self.pages, (seen[0], 0))
        for start, number in self.pages[first : bisect_left(self.pages, (seen[1], 0))]:
            self._page_number(painter, layout.edge_y(start, bottom=False), number)

    def _page_number(self, painter: QPainter, y: float, number: int) -> None:
        layout = self.layout
        x = layout.left + layout.column + 6 if layout.measures.mirrored else layout.left - GUTTER
        flags = Qt.AlignmentFlag.AlignRight if layout.measures.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, y - 14, GUTTER - 6, 13), flags | Qt.AlignmentFlag.AlignVCenter, str(number))


M = TypeVar("M", Wash, Mark)


def _within(marks: Iterable[M], seen: tuple[int, int]) -> list[M]:
    """Those that touch what is seen."""
    return [m for m in marks if m.start < seen[1] and m.end > seen[0]]
