"""Steps and drags of themes in the tree."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt

from explorer.gui.models.theme_moves import children, down, into, out, up
from explorer.gui.models.themes import ThemeModel
from explorer.gui.requests import ThemeMove
from explorer.model.coding import Theme
from tests.gui import building

THEMES = (
    building.theme("a", position=0),
    building.theme("b", position=1),
    building.theme("b1", "b", position=0),
    building.theme("b2", "b", position=1),
    building.theme("c", position=2),
)


@pytest.mark.parametrize(
    ("step", "theme", "wanted"),
    [
        (up, "b", ThemeMove("b", None, 0)),
        (up, "a", None),
        (down, "b1", ThemeMove("b1", "b", 1)),
        (down, "c", None),
        (out, "b2", ThemeMove("b2", None, 2)),
        (out, "a", None),
        (into, "c", ThemeMove("c", "b", 2)),
        (into, "a", None),
    ],
)
def test_a_step_leads_to_one_place(
    step: Callable[[str, Sequence[Theme]], ThemeMove | None], theme: str, wanted: ThemeMove | None
) -> None:
    assert step(theme, THEMES) == wanted


def test_children_stand_in_the_order_of_the_tree() -> None:
    assert children("b", tuple(reversed(THEMES))) == ["b1", "b2"]


def dropped(dragged: str, on: str | None, row: int) -> list[ThemeMove]:
    model = ThemeModel()
    model.set_themes(THEMES)
    asked: list[ThemeMove] = []
    model.move_wanted.connect(asked.append)
    data = model.mimeData([model.index_of(dragged)])
    above = model.index_of(on) if on else QModelIndex()
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, above), "the rows follow the library"
    return asked


def test_a_theme_dropped_on_another_becomes_its_last_child() -> None:
    assert dropped("a", "b", -1) == [ThemeMove("a", "b", 2)]


def test_a_theme_dropped_between_others_stands_there() -> None:
    assert dropped("c", None, 0) == [ThemeMove("c", None, 0)]
    assert dropped("a", None, 2) == [ThemeMove("a", None, 1)]


def test_a_theme_is_not_dropped_below_itself() -> None:
    assert dropped("b", "b1", -1) == []
    assert dropped("b", "b", -1) == []


def test_labels_of_the_drag_are_ids_of_themes_that_are_there() -> None:
    model = ThemeModel()
    model.set_themes((Theme("x", None, {}, {}, {}, "#112233"),))
    assert bytes(model.mimeData([model.index_of("x")]).data(model.mimeTypes()[0]).data()) == b"x"
