from PySide6.QtCore import Qt

from explorer.gui.models.numbers import NumbersModel, collocates, frequencies, renderings
from explorer.model.language import Lang
from explorer.model.search import Collocate, Frequency, Rendering
from tests.gui.conftest import Examine


def test_frequencies_are_shown_by_their_share() -> None:
    found = frequencies("theme", [Frequency("ai", 2, 5, 20_000), Frequency("x", 0, 0, 10)], {"ai": "KI"})
    assert found.rows == (("KI", 5, 2, 20_000, 2.5), ("x", 0, 0, 10, 0.0))
    assert found.bars.names == ("KI", "x")
    assert found.bars.counts == (2.5, 0.0)


def test_collocates_and_renderings() -> None:
    near = collocates([Collocate("Wolke", Lang.DE, 3, 9, 12.345)])
    assert near.rows == (("Wolke", "German", 3, 9, 12.35),) or near.rows == (("Wolke", "German", 3, 9, 12.34),)
    said = renderings([Rendering("nuage", Lang.FR, 3, 4), Rendering("", Lang.FR, 1, 4)])
    assert [row[0] for row in said.rows] == ["nuage", "(otherwise)"]
    assert said.bars.counts == (3.0, 1.0)


def test_the_model_stands_qt_s_examination(examine: Examine) -> None:
    model = NumbersModel()
    model.set_numbers(frequencies("year", [Frequency("2025", 1, 2, 3000)], {}))
    examine(model)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Year"
    assert [model.index(0, column).data() for column in range(5)] == ["2025", "2", "1", "3,000", "6.67"]
    model.set_numbers(None)
    assert model.rowCount() == 0
