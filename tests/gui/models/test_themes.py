import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor

from explorer.gui.models.themes import ThemeModel, looks, tip
from tests.gui.building import THEMES, theme
from tests.gui.conftest import Examine


@pytest.fixture
def model() -> ThemeModel:
    made = ThemeModel()
    made.set_themes(THEMES)
    return made


def test_qt_finds_no_fault(model: ThemeModel, examine: Examine) -> None:
    examine(model)


def test_children_stand_below_their_parent(model: ThemeModel) -> None:
    assert model.rowCount() == 2
    parent = model.index_of("sovereignty")
    assert model.rowCount(parent) == 1
    child = model.index(0, 0, parent)
    assert child.data() == "Data sovereignty"
    assert model.parent(child) == parent
    assert not model.parent(parent).isValid()
    assert model.index(5, 0) == QModelIndex()


def test_colour_count_and_all_names(model: ThemeModel) -> None:
    index = model.index_of("sovereignty")
    assert index.data(Qt.ItemDataRole.DecorationRole) == QColor("#3B6FB6")
    assert model.index(index.row(), 1).data() == "3"
    assert "Souveraineté numérique" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Deciding for oneself." in tip(THEMES[0])


def test_an_orphan_or_its_own_parent_stands_at_the_top() -> None:
    model = ThemeModel()
    model.set_themes([theme("a", parent="gone"), theme("b", parent="b")])
    assert model.rowCount() == 2


def test_looks() -> None:
    assert looks(THEMES)["ai"].label == "Artificial intelligence"
