"""Moving the ends of a tag with the mouse."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from explorer.gui.models.marks import Wash
from explorer.gui.panels.reader.text_layout import TextLayout

_NEAR = 6.0


@dataclass(frozen=True, slots=True)
class Grip:
    """An end of a tag that is held: the wash as it was, and which end."""

    wash: Wash
    at_start: bool

    def moved(self, unit: int) -> tuple[int, int]:
        """Start and end in UTF-16 units when the held end is at `unit`; at least one unit stays."""
        if self.at_start:
            return min(unit, self.wash.end - 1), self.wash.end
        return self.wash.start, max(unit, self.wash.start + 1)


def grip_at(layout: TextLayout, wash: Wash, point: QPointF) -> Grip | None:
    """The end of a tag near a point of the text; None where there is none."""
    for at_start, knob in zip((True, False), knobs(layout, wash), strict=True):
        if knob.adjusted(-_NEAR, -2, _NEAR, 2).contains(point):
            return Grip(wash, at_start)
    return None


def knobs(layout: TextLayout, wash: Wash) -> tuple[QRectF, QRectF]:
    """Where the two ends are drawn: a thin upright line before the first and after the last letter."""
    rects = list(layout.rects(wash.start, wash.end))
    if not rects:
        return QRectF(), QRectF()
    first, last = rects[0], rects[-1]
    return (
        QRectF(first.left() - 2, first.top() - 3, 2, first.height() + 6),
        QRectF(last.right(), last.top() - 3, 2, last.height() + 6),
    )
