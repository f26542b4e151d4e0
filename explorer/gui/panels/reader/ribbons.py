"""The shapes on the hinge: a ribbon from each bead's passages on one panel to those on the other."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from explorer.gui.models.diptych import Anchor

_GAP_HEIGHT = 3.0
_INSET = 1.0
_SIGN = 15.0
"""How far two signs stand from one another at least."""
_SHARES = (0.5, 0.3, 0.7, 0.15, 0.85)
"""Where on its way a sign may stand, the best place first."""


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
        """Where its sign stands, if no other is in the way."""
        return self.along(0.5, width)

    def along(self, share: float, width: float) -> QPointF:
        """A point of the line between its edges, from 0 (left) to 1 (right)."""
        (start, end), rest = (sum(self.left) / 2, sum(self.right) / 2), 1 - share
        near, far = rest**3 + 3 * rest**2 * share, 3 * rest * share**2 + share**3
        return QPointF(width * (1.5 * rest * share + share**3), near * start + far * end)

    def near(self, point: QPointF, width: float, sign: QPointF) -> bool:
        """Whether a point lies on the ribbon, or on its sign."""
        around = QRectF(sign.x() - 7, sign.y() - 7, 14, 14)
        return self.path(width).contains(point) or around.contains(point)


def sign_places(ribbons: Iterable[Ribbon], width: float) -> dict[int, QPointF]:
    """Where the sign of each ribbon stands, by its bead: in the middle, beside it where ribbons cross there."""
    found: dict[int, QPointF] = {}
    for ribbon in ribbons:
        tried = [ribbon.along(share, width) for share in _SHARES]
        free = (at for at in tried if all(_apart(at, other) for other in found.values()))
        found[ribbon.anchor.bead.id] = next(free, tried[0])
    return found


def _apart(one: QPointF, other: QPointF) -> bool:
    return math.hypot(one.x() - other.x(), one.y() - other.y()) >= _SIGN


def _inset(ends: tuple[float, float]) -> tuple[float, float]:
    top, bottom = ends
    if bottom - top < _GAP_HEIGHT:
        middle = (top + bottom) / 2
        return middle - _GAP_HEIGHT / 2, middle + _GAP_HEIGHT / 2
    return top + _INSET, bottom - _INSET
