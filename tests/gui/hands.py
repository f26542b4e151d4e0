"""Keys and mouse, typed: Qt's own test functions under the names that tests use."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def key(widget: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, which, modifiers)


def keys(widget: QWidget, text: str) -> None:
    """Type ASCII letters."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Click with the left button."""
    QTest.mouseClick(widget, _LEFT, modifiers, at)


def press(widget: QWidget, at: QPoint) -> None:
    """Press the left button."""
    QTest.mousePress(widget, _LEFT, _NONE, at)


def move(widget: QWidget, to: QPoint) -> None:
    """Move the mouse."""
    QTest.mouseMove(widget, to)


def release(widget: QWidget, at: QPoint) -> None:
    """Let the left button go."""
    QTest.mouseRelease(widget, _LEFT, _NONE, at)
