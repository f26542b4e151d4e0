"""Fields that say of a key or of being left what an event filter would have to watch for.

Filters written in Python were seen to crash the interpreter while Qt deleted other widgets; a widget's own methods were
not.
"""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QWidget

_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class NoteField(QPlainTextEdit):
    """A field for a note."""

    done = Signal()
    """It is left, or Ctrl+Enter is pressed."""

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving is the end of writing."""
        super().focusOutEvent(event)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """So is Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NarrowingField(QLineEdit):
    """A field that narrows a list below it: the keys that go up and down move in the list."""

    def __init__(self, rows: QListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down move the mark."""
        model = self._rows.model()
        step, count = _STEPS.get(event.key()), model.rowCount(QModelIndex()) if model else 0
        if step is None or not count:
            super().keyPressEvent(event)
            return
        row = self._rows.currentIndex().row() + step
        self._rows.setCurrentIndex(model.index(min(max(row, 0), count - 1), 0))


class WideList(QListView):
    """A list that tells how wide its rows may be."""

    widened = Signal(int)
    """The width of the rows in pixels."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Rows are laid out anew."""
        self.widened.emit(self.viewport().width())
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
