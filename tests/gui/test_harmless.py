import pytest
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication

from explorer.gui.harmless import plain_label, tip

TRAP = '<img src="file:///etc/hostname"><a href="http://127.0.0.1:9/">Erklärung</a>'


@pytest.mark.parametrize("text", [TRAP, f"Titel {TRAP}\nund mehr", "<b>fett</b>"])
def test_a_tooltip_shows_markup_as_it_is(qapp: QApplication, text: str) -> None:
    assert Qt.mightBeRichText(text)
    shown = QTextDocument()
    shown.setHtml(tip(text))
    assert shown.toPlainText() == text
    assert "<img" not in tip(text)


@pytest.mark.parametrize("text", ["", "A < B", "Zeile\n<b>später</b>", "Müller & Söhne"])
def test_what_qt_takes_for_plain_stays_as_it_is(qapp: QApplication, text: str) -> None:
    assert tip(text) == text


def test_a_label_shows_markup_as_it_is(qapp: QApplication) -> None:
    label = plain_label(TRAP)
    assert label.textFormat() is Core.TextFormat.PlainText
    wide = label.fontMetrics().horizontalAdvance(TRAP)
    assert label.sizeHint().width() >= wide
