"""The translation of a word, under the mouse and by key."""

from PySide6.QtCore import QPoint, Qt

from explorer.gui.models.diptych import Side
from explorer.model.documents import Span
from tests.gui import hands
from tests.gui.main_window.driver import Driver


def test_the_word_at_the_caret_shows_what_translates_it(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    driver.reader.panels[Side.LEFT].select(Span(span.start + 2, span.start + 2))
    driver.press(Qt.Key.Key_W)
    documents = [driver.diptych.panel(side) for side in Side]
    assert documents[0] is not None
    assert documents[1] is not None
    found = driver.library.reader.spotted(documents[0].document.id, span.start + 2, documents[1].document.id)
    assert found is not None
    assert driver.told == f"“Souveränität” is translated by “{found.translation}”."
    assert not driver.reader.panels[Side.RIGHT].grab().isNull()


def test_the_mouse_on_a_word_shows_what_translates_it(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    panel = driver.reader.panels[Side.LEFT]
    panel.select(Span(span.start + 4, span.start + 4))
    driver.settle()
    at = panel.cursorRect().center()
    hands.move(panel.viewport(), QPoint(1, 1))
    hands.move(panel.viewport(), at)
    driver.qtbot.waitUntil(lambda: driver.window.spotting.found is not None, timeout=30_000)
    found = driver.window.spotting.found
    assert found is not None
    assert found.text == "Souveränität"
    hands.move(panel.viewport(), QPoint(1, 1))
    driver.qtbot.waitUntil(lambda: driver.window.spotting.found is None)
