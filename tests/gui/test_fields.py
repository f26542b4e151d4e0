"""Fields that say of a key or of being left."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.gui.widgets.fields import NarrowingField, NoteField, WideList


def test_keys_in_the_field_move_in_the_list(qtbot: QtBot) -> None:
    rows = QListView()
    field = NarrowingField(rows)
    for widget in (rows, field):
        qtbot.addWidget(widget)
    QTest.keyClick(field, Qt.Key.Key_Down)  # without a model there is nowhere to go
    model = QStringListModel([str(n) for n in range(20)])
    rows.setModel(model)
    rows.setCurrentIndex(model.index(0, 0))
    for key, row in ((Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 9), (Qt.Key.Key_PageDown, 17)):
        QTest.keyClick(field, key)
        assert rows.currentIndex().row() == row
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    QTest.keyClicks(field, "ab")
    assert (rows.currentIndex().row(), field.text()) == (19, "ab")


def test_a_note_is_done_when_it_is_left_or_by_key(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    note, other = NoteField(), QLineEdit()
    column.addWidget(note)
    column.addWidget(other)
    whole.show()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "ab")
    with qtbot.waitSignal(note.done):
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(note.done):
        other.setFocus()
    assert note.toPlainText() == "ab"


def test_a_list_tells_how_wide_its_rows_may_be(qtbot: QtBot) -> None:
    rows = WideList()
    qtbot.addWidget(rows)
    rows.show()
    with qtbot.waitSignal(rows.widened) as told:
        rows.resize(333, 200)
    assert told.args == [rows.viewport().width()]
