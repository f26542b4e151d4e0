"""What we need of the binding between Python and Qt, since versions differ."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument


def test_void_calls_leave_none_alone(qapp: object) -> None:
    document = QTextDocument()
    document.setPlainText("word " * 100)
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for place in range(1000):
        cursor.setPosition(place % 400)
    assert abs(sys.getrefcount(None) - before) < 50
