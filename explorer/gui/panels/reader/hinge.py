"""The hinge: ribbons from bead to bead between the two panels."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.gui.look import Look, look_of
from explorer.gui.models.diptych import Side
from explorer.gui.panels.reader.ribbons import Ribbon, sign_places
from explorer.gui.requests import BeadsChosen, BorderMove
from explorer.model.bitext import BeadStatus

UNSURE = 0.5
"""Below this probability a bead deserves a look."""
_EDGE = 5.0
"""Pixels around the lower edge of a ribbon where it can be seized."""
WIDTH = 76
_BEYOND = 2000.0
"""Pixels above and below the hinge from which a ribbon is not painted further."""


class Hinge(QWidget):
    """Paints the ribbons that `seen` gives. The strength of a ribbon is its confidence; signs stand for the same."""

    chosen = Signal(object)
    """BeadsChosen, by a click; with Shift or Ctrl more than one."""
    hovered = Signal(object)
    """BeadsChosen under the mouse, empty where there is none."""
    dragged = Signal(object)
    """BorderMove in pixels is turned into passages by the reader: see `edge_dragged`."""

    def __init__(
        self,
        seen: Callable[[], Iterable[Ribbon]],
        describe: Callable[[Ribbon], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._seen, self._describe = seen, describe
        self._ribbons: tuple[Ribbon, ...] | None = None
        self._signs: dict[int, QPointF] = {}
        self._lit: frozenset[int] = frozenset()
        self._hovered: int | None = None
        self._differing: frozenset[int] = frozenset()
        self._drag: tuple[Ribbon, Side] | None = None
        self._drag_y = 0.0
        self.passages_until: Callable[[Ribbon, Side, float], int] = lambda *_: 0
        self.setMouseTracking(True)
        self.setFixedWidth(WIDTH)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Hinge"))
        self.setAccessibleDescription(self.tr("Ribbons join the passages that translate one another."))

    def renew(self) -> None:
        """Something else is to be seen: asked for when it is painted, however often it changes until then."""
        self._ribbons = None
        self.update()

    def set_lit(self, beads: frozenset[int], hovered: int | None) -> None:
        """The chosen beads, and the one under the mouse on any panel."""
        self._lit, self._hovered = beads, hovered
        self.update()

    def set_differing(self, beads: frozenset[int]) -> None:
        """The beads whose sides say something different."""
        self._differing = beads
        self.update()

    @property
    def ribbons(self) -> tuple[Ribbon, ...]:
        """What is to be seen now."""
        if self._ribbons is None:
            self._ribbons = tuple(self._seen())
            self._signs = sign_places((r for r in self._ribbons if self._bears_sign(r)), self.width())
        return self._ribbons

    def sizeHint(self) -> QSize:  # noqa: N802
        """A narrow strip."""
        return QSize(WIDTH, 200)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Ribbons first, then the lit ones, then the signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(self.palette())
        painter.fillRect(self.rect(), look.colour("window"))
        for ribbon in sorted(self.ribbons, key=lambda r: r.anchor.bead.id in self._lit):
            self._paint_ribbon(painter, ribbon.within(-_BEYOND, self.height() + _BEYOND), look)
        for ribbon in self.ribbons:
            self._paint_sign(painter, ribbon, look)
        if self._drag is not None:
            self._paint_drag(painter, look)
        painter.end()

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon, look: Look) -> None:
        bead = ribbon.anchor.bead
        colour = look.colour("brick" if ribbon.is_gap else "ink")
        lit, hovered = bead.id in self._lit, bead.id == self._hovered
        sure = bead.status is not BeadStatus.AUTOMATIC
        strength = 0.10 + 0.26 * (1.0 if sure else bead.score) + (0.25 if lit else 0.12 if hovered else 0.0)
        fill = QColor(colour)
        fill.setAlphaF(min(strength, 0.75))
        painter.fillPath(ribbon.path(self.width()), fill)
        unsure = not sure and bead.score < UNSURE
        pen = QPen(
            colour, 1.6 if lit else 1.0 if sure else 0.7, Qt.PenStyle.DashLine if unsure else Qt.PenStyle.SolidLine
        )
        edge = QColor(colour)
        edge.setAlphaF(1.0 if lit else 0.75 if sure or unsure else 0.4)
        pen.setColor(edge)
        painter.strokePath(ribbon.edges(self.width()), pen)

    def _bears_sign(self, ribbon: Ribbon) -> bool:
        bead = ribbon.anchor.bead
        unsure = bead.status is not BeadStatus.AUTOMATIC or bead.score < UNSURE
        return ribbon.is_gap or unsure or bead.id in self._differing

    def sign_of(self, ribbon: Ribbon) -> QPointF:
        """Where the sign of a ribbon stands, or would stand."""
        return self._signs.get(ribbon.anchor.bead.id) or ribbon.middle(self.width())

    def _paint_sign(self, painter: QPainter, ribbon: Ribbon, look: Look) -> None:
        bead, at = ribbon.anchor.bead, self.sign_of(ribbon)
        if not -10 < at.y() < self.height() + 10:
            return
        if bead.id in self._differing and not ribbon.is_gap:
            _sign(painter, at + QPointF(15, 0), "≠", look.colour("brick"), look.colour("paper"))
        if bead.status is not BeadStatus.AUTOMATIC:
            mark = "✓" if bead.status is BeadStatus.CONFIRMED else "✎"
            _sign(painter, at, mark, look.colour("ink"), look.colour("paper"), solid=True)
        elif ribbon.is_gap:
            _sign(painter, at, "∅", look.colour("brick"), look.colour("paper"))
        elif bead.score < UNSURE:
            _sign(painter, at, "?", look.colour("ink"), look.colour("paper"))

    def _paint_drag(self, painter: QPainter, look: Look) -> None:
        assert self._drag is not None
        painter.setPen(QPen(look.colour("brick"), 2))
        x = 0 if self._drag[1] is Side.LEFT else self.width() / 2
        painter.drawLine(QPointF(x, self._drag_y), QPointF(x + self.width() / 2, self._drag_y))

    # -- mouse

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """The ribbon under a point; a gap's thin one is preferred."""
        found = [r for r in self.ribbons if r.near(point, self.width(), self.sign_of(r))]
        return min(found, key=lambda r: not r.is_gap, default=None)

    def edge_at(self, point: QPointF) -> tuple[Ribbon, Side] | None:
        """The ribbon whose lower end on one panel lies under a point near that panel."""
        side = Side.LEFT if point.x() < self.width() / 3 else Side.RIGHT if point.x() > self.width() * 2 / 3 else None
        if side is None:
            return None
        for ribbon in self.ribbons:
            bottom = (ribbon.left if side is Side.LEFT else ribbon.right)[1]
            if not ribbon.is_gap and abs(bottom - point.y()) <= _EDGE:
                return ribbon, side
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light the ribbon, or move the end that is held."""
        point = event.position()
        if self._drag is not None:
            self._drag_y = point.y()
            self.update()
            return
        self.setCursor(Qt.CursorShape.SizeVerCursor if self.edge_at(point) else Qt.CursorShape.ArrowCursor)
        ribbon = self.ribbon_at(point)
        self.hovered.emit(BeadsChosen((ribbon.anchor.bead.id,) if ribbon else ()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a ribbon, or seize its end; the right button chooses the one that its menu is to speak of."""
        point = event.position()
        ribbon = self.ribbon_at(point)
        right = event.button() is Qt.MouseButton.RightButton
        if right and ribbon is not None and ribbon.anchor.bead.id not in self._lit:
            self.chosen.emit(BeadsChosen((ribbon.anchor.bead.id,)))
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._drag = self.edge_at(point)
        self._drag_y = point.y()
        if self._drag is None and ribbon is not None:
            more = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
            kept = tuple(self._lit) if more else ()
            self.chosen.emit(BeadsChosen((*kept, ribbon.anchor.bead.id)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the end go: the passages between are moved from one bead to the next."""
        if self._drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        (ribbon, side), self._drag = self._drag, None
        moved = self.passages_until(ribbon, side, event.position().y())
        self.update()
        if moved:
            left, right = (moved, 0) if side is Side.LEFT else (0, moved)
            self.dragged.emit(BorderMove(ribbon.anchor.bead.id, left, right))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802
        """Nothing is under the mouse."""
        self.hovered.emit(BeadsChosen(()))

    def event(self, event: QEvent) -> bool:
        """Say what a ribbon is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, at: QPoint, on_screen: QPoint) -> None:
        ribbon = self.ribbon_at(QPointF(at))
        if ribbon is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(on_screen, self._describe(ribbon), self)


def _sign(painter: QPainter, at: QPointF, text: str, colour: QColor, paper: QColor, *, solid: bool = False) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if solid else paper)
    painter.drawEllipse(at, 7.0, 7.0)
    font = painter.font()
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(paper if solid else colour)
    rect = painter.fontMetrics().boundingRect(text)
    painter.drawText(QPointF(at.x() - rect.width() / 2 - rect.left(), at.y() + 3.6), text)
