"""How a text panel sets its text: fonts, column, margins."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from explorer.gui.look import Look
from explorer.model.documents import PassageKind

_SCALE = {
    PassageKind.HEADING: 1.16,
    PassageKind.BODY: 1.0,
    PassageKind.ITEM: 1.0,
    PassageKind.NOTE: 0.88,
    PassageKind.BOILERPLATE: 0.88,
}
GUTTER = 34
"""Pixels on the outer side for the bars of the tags and the page numbers."""
INNER = 18
"""Pixels between the text and the hinge."""


@dataclass(frozen=True, slots=True)
class Measures:
    """`column` is the greatest width of a line in pixels; 0 lets lines fill the panel."""

    font: QFont
    look: Look
    column: int = 620
    mirrored: bool = False
    """The right panel has its tag bars on the right."""
    line: float = 1.24
    """Line height as a multiple of the font's own."""

    @property
    def paragraph_gap(self) -> float:
        """Pixels between two paragraphs."""
        return self.font.pointSizeF() * 0.95

    @property
    def item_indent(self) -> float:
        """Pixels that a list item stands in."""
        return self.font.pointSizeF() * 1.6

    def format_of(self, kind: PassageKind) -> QTextCharFormat | None:
        """What a kind of passage looks like beyond the font of the panel; None for plain body text."""
        if kind in (PassageKind.BODY, PassageKind.ITEM):
            return None
        made = QTextCharFormat()
        made.setFontPointSize(self.font.pointSizeF() * _SCALE[kind])
        if kind is PassageKind.HEADING:
            made.setFontWeight(QFont.Weight.DemiBold)
        else:
            made.setForeground(QColor(self.look.muted))
        return made
