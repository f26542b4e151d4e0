"""The shapes on the hinge: a ribbon from each bead's passages on one panel to those on the other."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from explorer.gui.models.diptych import Anchor

_GAP_HEIGHT = 3.0
_INSET = 1.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A bead between two heights on each side, in pixels of the hinge."""

    anchor: Anchor
    left: tuple[float, float]
    right: tuple[float, float]

    @property
    def is_gap(self) -> bool:
        """Whether one panel lacks the passage."""
        return not self.anchor.bead.left or not self.anchor.bead.right

    def within(self, top: float, bottom: float) -> "Ribbon":
        """With ends that lie beyond two heights put there: painting takes as long as a ribbon is long."""
        left, right = ((min(max(a, top), bottom), min(max(b, top), bottom)) for a, b in (self.left, self.right))
        return Ribbon(self.anchor, left, right)

    def path(self, width: float) -> QPainterPath:
        """The closed shape of the ribbon."""
        (a, b), (c, d) = _inset(self.left), _inset(self.right)
        path = QPainterPath(QPointF(0, a))
        path.cubicTo(QPointF(width * 0.5, a), QPointF(width * 0.5, c), QPointF(width, c))
        path.lineTo(QPointF(width, d))
        path.cubicTo(QPointF(width * 0.5, d), QPointF(width * 0.5, b), QPointF(0, b))
        path.closeSubpath()
        return path

    def edges(self, width: float) -> QPainterPath:
        """Its upper and lower edge."""
        (a, b), (c, d) = _inset(self.left), _inset(self.right)
        path = QPainterPath(QPointF(0, a))
        path.cubicTo(QPointF(width * 0.5, a), QPointF(width * 0.5, c), QPointF(width, c))
        path.moveTo(QPointF(0, b))
        path.cubicTo(QPointF(width * 0.5, b), QPointF(width * 0.5, d), QPointF(width, d))
        return path

    def middle(self, width: float) -> QPointF:
        """Where its sign stands."""
        return QPointF(width / 2, (sum(self.left) + sum(self.right)) / 4)

    def near(self, point: QPointF, width: float) -> bool:
        """Whether a point lies on the ribbon, or on its sign."""
        middle = self.middle(width)
        sign = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
        return self.path(width).contains(point) or sign.contains(point)


def _inset(ends: tuple[float, float]) -> tuple[float, float]:
    top, bottom = ends
    if bottom - top < _GAP_HEIGHT:
        middle = (top + bottom) / 2
        return middle - _GAP_HEIGHT / 2, middle + _GAP_HEIGHT / 2
    return top + _INSET, bottom - _INSET
