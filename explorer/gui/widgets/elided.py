"""Texts that are cut with an ellipsis where there is no room; the whole text is told when the mouse rests on them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from explorer.gui.harmless import tip


class ElidedLabel(QLabel):
    """A label of one line that may be narrower than its text; `style` as for `basic.label`."""

    def __init__(self, text: str = "", style: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if style:
            self.setProperty(style, True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as can be."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """The text, cut at its end."""
        painter = QPainter(self)
        inner = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(inner, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class ElidedCheckBox(QCheckBox):
    """A check box whose `full_text` is cut to its width; `tail` always stays."""

    def __init__(self, full_text: str, tail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.full_text = f"{full_text}{tail}"
        self._head, self._tail = full_text, tail
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.full_text)
        self.setToolTip(tip(full_text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - 28 - metrics.horizontalAdvance(self._tail)
        head = metrics.elidedText(self._head, Qt.TextElideMode.ElideRight, max(room, 20))
        self.setText(f"{head}{self._tail}".replace("&", "&&"))
