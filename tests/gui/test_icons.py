from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from explorer.gui.icons import app_icon, icon, picture
from explorer.gui.main_window.actions import ICONS
from explorer.gui.main_window.specs import all_specs


@pytest.mark.parametrize("name", sorted(set(ICONS.values()) | {"diptych"}))
def test_an_icon_is_drawn_and_leaves_its_edges_free(qapp: QApplication, name: str) -> None:
    image = picture(name, "#ff0000", 40).toImage()
    seen = {image.pixelColor(x, y).alpha() > 0 for x in range(40) for y in range(40)}
    assert seen == {True, False}
    assert all(image.pixelColor(x, 0).alpha() == 0 for x in range(40))


def test_an_icon_takes_the_colour_asked_for(qapp: QApplication) -> None:
    image = picture("undo", "#ff0000", 40).toImage()
    solid = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#ff0000"}
    both = icon("undo", QColor("#000000"), QColor("#999999"))
    assert both.pixmap(20, QIcon.Mode.Disabled).toImage() != both.pixmap(20, QIcon.Mode.Normal).toImage()
    assert not app_icon().isNull()


def test_every_icon_belongs_to_an_action_and_every_file_is_used(project: Path) -> None:
    assert set(ICONS) <= {spec.id for spec in all_specs()}
    files = {path.stem for path in (project / "resources" / "icons").glob("*.svg")}
    assert files == set(ICONS.values()) | {"diptych", "chevron", "check-on-dark", "check-on-light"}
