"""Keys and mouse, typed: Qt's own test functions under the names that tests use."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def key(widget: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, which, modifiers)


def keys(widget: QWidget, text: str) -> None:
    """Type ASCII letters."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier = _NONE, button: Qt.MouseButton = _LEFT) -> None:
    """Click, with the left button unless another is named."""
    QTest.mouseClick(widget, button, modifiers, at)


def wheel(widget: QWidget, turned: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Turn the wheel over the middle of a widget, in eighths of a degree."""
    at = QPointF(widget.rect().center())
    phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, turned), none, modifiers, phase, False
    )
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, at: QPoint) -> None:
    """Press the left button."""
    QTest.mousePress(widget, _LEFT, _NONE, at)


def move(widget: QWidget, to: QPoint) -> None:
    """Move the mouse."""
    QTest.mouseMove(widget, to)


def release(widget: QWidget, at: QPoint) -> None:
    """Let the left button go."""
    QTest.mouseRelease(widget, _LEFT, _NONE, at)
