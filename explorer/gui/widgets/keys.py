"""Keys of a dialog of its own."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton


def on_key(dialog: QDialog, keys: str, use: Callable[[], object]) -> None:
    """What a key does anywhere in a dialog."""
    QShortcut(QKeySequence(keys), dialog).activated.connect(lambda: use())


def enter_presses_nothing(dialog: QDialog) -> None:
    """Enter belongs to the list, not to whichever button comes first."""
    for part in dialog.findChildren(QPushButton):
        part.setAutoDefault(False)
