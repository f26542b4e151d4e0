"""Texts of documents in places where Qt takes what looks like markup for markup, and loads the pictures it names."""

from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QMessageBox


def tip(text: str) -> str:
    """A tooltip that shows a text as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def plain_label(text: str = "") -> QLabel:
    """A label that shows a text as it is, also one that it is given later."""
    made = QLabel()
    made.setTextFormat(Core.TextFormat.PlainText)
    made.setText(text)
    return made


def plain_box(box: QMessageBox) -> QMessageBox:
    """Have a box show its text as it is."""
    box.setTextFormat(Core.TextFormat.PlainText)
    return box
