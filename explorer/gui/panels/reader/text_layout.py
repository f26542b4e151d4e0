"""The layout of a panel's text: a document layout of our own, since only what is looked at needs to be laid out.

Qt's own layout works through the whole text after every change of width; for an act of 5,000 passages on two panels
that stops the window. Here a block is laid out when it is painted or asked for; positions are UTF-16 units.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextInlineObject,
    QTextLayout,
    QTextLine,
)

from explorer.gui.guard import guarded, nothing
from explorer.gui.panels.reader.blocks import Heights
from explorer.gui.panels.reader.measures import GUTTER, INNER, Measures
from explorer.model.documents import PassageKind

_TOP = 20.0
_BOTTOM = 28.0
_NARROWEST = 120.0
_INDENTED = frozenset({PassageKind.ITEM})


class Underlay(Protocol):
    """What is painted beneath and beside the text."""

    def beneath(self, painter: QPainter, clip: QRectF) -> None:
        """Before the text."""
        ...

    def above(self, painter: QPainter, clip: QRectF) -> None:
        """After the text."""
        ...


class TextLayout(QAbstractTextDocumentLayout):
    """Lays out one column of paragraphs. `kinds` gives the kind of each block (paragraph)."""

    def __init__(self, document: QTextDocument, measures: Measures) -> None:
        super().__init__(document)
        self._measures = measures
        self._kinds: Sequence[PassageKind] = ()
        self._lengths: Sequence[int] = ()
        self._heights = Heights()
        self._flows: dict[int, tuple[int, float]] = {}
        self._viewport = 400.0
        self._setting = False
        self.underlay: Underlay | None = None
        self.grown: Callable[[], None] = lambda: None

    @property
    def measures(self) -> Measures:
        """How the text is set."""
        return self._measures

    def set_text(self, text: str, kinds: Sequence[PassageKind]) -> None:
        """Another text, and the kind of each of its blocks."""
        self._setting = True
        self.document().setPlainText(text)
        self._setting = False
        self._kinds = kinds
        self._lengths = [len(line) + 1 for line in text.split("\n")]
        self._estimate()

    def set_measures(self, measures: Measures) -> None:
        """Set the text otherwise."""
        self._measures = measures
        self.invalidate()

    def set_viewport(self, width: float) -> None:
        """The width of the panel in pixels."""
        if width != self._viewport:
            self._viewport = width
            self.invalidate()

    # -- the column

    @property
    def column(self) -> float:
        """Width of a full line in pixels."""
        room = self._viewport - GUTTER - INNER
        wanted = self._measures.column or room
        return max(min(room, wanted), _NARROWEST)

    @property
    def left(self) -> float:
        """Where lines begin: a column narrower than the panel stands in its middle."""
        spare = max(self._viewport - GUTTER - INNER - self.column, 0.0)
        return INNER + spare / 2 if self._measures.mirrored else GUTTER + spare / 2

    # -- estimates and exact heights

    def invalidate(self) -> None:
        """Forget every line; heights become estimates from the length of the paragraphs."""
        for number in self._heights.exact():
            self.document().findBlockByNumber(number).layout().clearLayout()
        if len(self._lengths) != self.document().blockCount():
            self._lengths = [len(line) + 1 for line in self.document().toPlainText().split("\n")]
        self._estimate()

    def _estimate(self) -> None:
        """From lengths that are known already: asking Qt for each of 5,000 paragraphs stops the window."""
        self._flows.clear()
        per_line = max(self.column / (self._measures.font.pointSizeF() * 0.68), 10.0)
        height, gap = self._line_height_guess(), self._measures.paragraph_gap
        self._heights.reset([(length // per_line + 1) * height + gap for length in self._lengths])
        self.announce()

    def _line_height_guess(self) -> float:
        return self._measures.font.pointSizeF() * 1.8 * self._measures.line

    def announce(self) -> None:
        """Tell the scroll bars the size."""
        self.documentSizeChanged.emit(self.documentSize())

    def settle(self, block_number: int) -> None:
        """Lay a block out unless that was done."""
        if not self._heights.is_exact(block_number):
            block = self.document().findBlockByNumber(block_number)
            if self._heights.fix(block_number, self._lay(block)):
                self.grown()

    def settle_next(self, near: int) -> bool:
        """Lay out the next block that is only an estimate; False where all are exact."""
        place = self._heights.next_estimate(near)
        if place is None:
            return False
        self.settle(place)
        return True

    def _lay(self, block: QTextBlock) -> float:
        layout, kind = block.layout(), self._kind(block.blockNumber())
        layout.setFormats(self._formats(block, kind))
        indent = self._measures.item_indent if kind in _INDENTED else 0.0
        y = self._measures.paragraph_gap * 0.7 if kind is PassageKind.HEADING and block.blockNumber() else 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column - indent)
            line.setPosition(QPointF(self.left + indent, y))
            y += line.height() * self._measures.line
        layout.endLayout()
        return y + self._measures.paragraph_gap

    def _kind(self, number: int) -> PassageKind:
        return self._kinds[number] if number < len(self._kinds) else PassageKind.BODY

    def _formats(self, block: QTextBlock, kind: PassageKind) -> list[QTextLayout.FormatRange]:
        look = self._measures.format_of(kind)
        if look is None:
            return []
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, block.length(), look
        return [whole]

    def units_in(self, clip: QRectF) -> tuple[int, int]:
        """Where the text begins and ends that a clip shows, whole blocks."""
        first = self.document().findBlockByNumber(self.block_at(clip.top()))
        last = self.document().findBlockByNumber(self.block_at(clip.bottom()))
        return first.position(), last.position() + last.length()

    # -- geometry, in the coordinates of the document

    def block_at(self, y: float) -> int:
        """The number of the block at a height."""
        return self._heights.at(y - _TOP)

    def top_of_block(self, number: int) -> float:
        """Where a block begins."""
        return self._heights.top(number) + _TOP

    def line_at(self, position: int) -> tuple[QTextBlock, QTextLine]:
        """The block and line that hold a position."""
        block = self.document().findBlock(position)
        if not block.isValid():
            block = self.document().lastBlock()
        self.settle(block.blockNumber())
        return block, block.layout().lineForTextPosition(min(position - block.position(), block.length() - 1))

    def flow_y(self, position: int) -> float:
        """How far down a position stands when a line is taken as a slope: the hinge uses it, so that two passages
        that share a line do not share an edge.
        """
        known = self._flows.get(position)
        if known is None:
            known = self._flows[position] = self._flow(position)
        return self.top_of_block(known[0]) + known[1]

    def _flow(self, position: int) -> tuple[int, float]:
        """The block of a position and how far down it the position stands."""
        block, line = self.line_at(position)
        if not line.isValid():
            return block.blockNumber(), 0.0
        x = _x(line, min(position - block.position(), block.length() - 1))
        share = (x - line.x()) / max(line.width(), 1.0)
        step = line.height() * self._measures.line
        return block.blockNumber(), line.y() + step * min(max(share, 0.0), 1.0)

    def edge_y(self, position: int, *, bottom: bool) -> float:
        """The upper or lower edge of the line that holds a position."""
        block, line = self.line_at(position)
        top = self.top_of_block(block.blockNumber())
        return top + line.y() + (line.height() if bottom else 0.0) if line.isValid() else top

    def rects(self, start: int, end: int, within: QRectF | None = None) -> Iterator[QRectF]:
        """One rectangle for each line that a span touches; of blocks outside `within` none."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            number = block.blockNumber()
            if within is not None and self.top_of_block(number) > within.bottom():
                return
            if within is None or self.top_of_block(number) + self._heights.height(number) >= within.top():
                self.settle(number)
                yield from self._rects_in(block, start - block.position(), end - block.position())
            block = block.next()

    def _rects_in(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        layout, top = block.layout(), self.top_of_block(block.blockNumber())
        for i in range(layout.lineCount()):
            line = layout.lineAt(i)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first < end and last > start:
                left, right = _x(line, max(first, start)), _x(line, min(last, end))
                yield QRectF(left, top + line.y(), right - left, line.height())

    # -- what Qt asks of a layout

    @guarded(nothing)
    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002, N802
        """The text was set from elsewhere, or Qt has made the page wider."""
        if not self._setting:
            self.invalidate()

    @guarded(QSizeF)
    def documentSize(self) -> QSizeF:  # noqa: N802
        """The size of the whole text."""
        return QSizeF(self._viewport, self._heights.total + _TOP + _BOTTOM)

    @guarded(int)
    def pageCount(self) -> int:  # noqa: N802
        """A panel is one page."""
        return 1

    @guarded(QRectF)
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002, N802
        """There is one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    @guarded(QRectF)
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802
        """Where a block stands; it is laid out for that."""
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._heights):
            return QRectF()
        self.settle(number)
        return QRectF(0, self.top_of_block(number), self._viewport, self._heights.height(number))

    @guarded(int)
    def hitTest(self, point: QPointF, accuracy: object) -> int:  # type: ignore[override] # noqa: N802
        """The position at a point; -1 beside the text where Qt asks for exactness."""
        number = self.block_at(point.y())
        self.settle(number)
        block = self.document().findBlockByNumber(number)
        line = self._line_under(block.layout(), point.y() - self.top_of_block(number))
        exact = getattr(accuracy, "name", "") == "ExactHit"
        if line is None or (
            exact
            and not line.naturalTextRect()
            .adjusted(-2, -6, 2, 6)
            .contains(QPointF(point.x(), point.y() - self.top_of_block(number)))
        ):
            return -1 if exact else block.position()
        return block.position() + line.xToCursor(point.x())

    def _line_under(self, layout: QTextLayout, y: float) -> QTextLine | None:
        for i in range(layout.lineCount()):
            line = layout.lineAt(i)
            if y < line.y() + line.height() * self._measures.line or i == layout.lineCount() - 1:
                return line
        return None

    @guarded(nothing)
    def resizeInlineObject(self, item: QTextInlineObject, position: int, format_: object) -> None:  # noqa: N802
        """Texts hold no objects."""

    @guarded(nothing)
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint what the clip shows: what lies beneath, the text with its selection, what lies above."""
        clip = QRectF(context.clip)
        if not len(self._heights):
            return
        self._settle_within(clip)
        if self.underlay is not None:
            self.underlay.beneath(painter, clip)
        painter.setPen(context.palette.color(context.palette.ColorRole.Text))
        self._draw_text(painter, context, clip)
        if self.underlay is not None:
            self.underlay.above(painter, clip)

    def _settle_within(self, clip: QRectF) -> None:
        number = self.block_at(clip.top())
        while number < len(self._heights) and self.top_of_block(number) <= clip.bottom():
            self.settle(number)
            number += 1

    def _draw_text(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, clip: QRectF) -> None:
        block = self.document().findBlockByNumber(self.block_at(clip.top()))
        while block.isValid() and (top := self.top_of_block(block.blockNumber())) <= clip.bottom():
            at = QPointF(0, top)
            block.layout().draw(painter, at, _selected(block, context), clip)
            if block.contains(context.cursorPosition):
                block.layout().drawCursor(painter, at, context.cursorPosition - block.position(), 2)
            block = block.next()


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # the binding gives a pair of x and position
    return float(x[0] if isinstance(x, tuple) else x)


def _selected(block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext) -> list[QTextLayout.FormatRange]:
    made = []
    for selection in context.selections:
        start = max(selection.cursor.selectionStart() - block.position(), 0)
        end = min(selection.cursor.selectionEnd() - block.position(), block.length())
        if end > start:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, selection.format
            made.append(part)
    return made
