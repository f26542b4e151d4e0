"""Pictures of the real app on the specimen library.

They go into `resources/screenshots` where the variable DIPTYCH_SCREENSHOTS is set (`make screenshots`), else into a
temporary folder. In both cases the test looks whether something is to be seen in them.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.gui import look
from explorer.gui.app import App
from explorer.gui.look import Mode
from explorer.gui.main_window.parts import Page
from explorer.gui.models.diptych import Side
from explorer.gui.requests import AskSearch, ThemesChosen
from explorer.gui.settings import Settings
from explorer.library import Library
from explorer.library.apart import Apart
from explorer.library.specimen import files
from explorer.model.search import SearchRequest
from tests.gui.main_window.driver import Driver

_SIZE = (1360, 840)
_TAGS = (
    ("Künstlichen Intelligenz", "ai"),
    ("digitalen Souveränität", "sovereignty"),
    ("Cloud", "cloud"),
    ("Datenschutz-Grundverordnung", "data-sovereignty"),
)


@pytest.fixture
def folder(project: Path, tmp_path: Path) -> Path:
    """Where the pictures go."""
    return project / "resources" / "screenshots" if os.environ.get("DIPTYCH_SCREENSHOTS") else tmp_path


@pytest.fixture(scope="session")
def specimens(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All specimens in a library of their own."""
    made = tmp_path_factory.mktemp("specimens") / "specimen"
    with Library.create(made) as library:
        library.imports.run(files())
    return made


@pytest.fixture(params=[("en", "light"), ("de", "light"), ("fr", "dark")], ids=lambda p: "-".join(p))
def dressed(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, settings: Settings, apart: Apart
) -> Iterator[tuple[App, str]]:
    """The app in a language and a design."""
    lang, mode = request.param
    settings.put("language", lang)
    settings.put("look", mode)
    settings.put("export_folder", "/home/user/Diptych")  # pictures show no folder of the machine they were made on
    app = App(qapp, settings, apart)
    app.window.resize(*_SIZE)
    app.window.show()
    yield app, f"{lang}-{mode}"
    app.close()
    for translator in app.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    app.window.close()
    app.window.deleteLater()
    QLocale.setDefault(QLocale("en"))
    look.apply(qapp, Mode.LIGHT)


def keep(widget: QWidget, path: Path) -> None:
    """Take a picture, and look whether there is more in it than a ground."""
    picture: QPixmap = widget.grab()
    image = picture.toImage()
    step = max(image.width() // 60, 1)
    seen = {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), 2)}
    assert len(seen) > 12
    path.parent.mkdir(exist_ok=True)
    assert picture.save(str(path))


def tag(driver: Driver) -> None:
    """Some tags on the summit's German text, carried over; one of them confirmed."""
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    for words, theme in _TAGS:
        if words in view.text:
            driver.select(words)
            driver.window.coding.tag_with(theme)
            driver.settle()
    driver.do("carry_all")
    carried = driver.tags(Side.RIGHT)
    driver.library.tags.confirm([carried[0].id])


def test_pictures_of_the_app(
    dressed: tuple[App, str], qtbot: QtBot, specimens: Path, tmp_path: Path, folder: Path
) -> None:
    app, name = dressed
    driver = Driver(app, qtbot)
    keep(app.window, folder / f"start-{name}.png")
    driver.open(Path(shutil.copytree(specimens, tmp_path / "specimen")))
    driver.read("Gipfel in Berlin")
    tag(driver)
    driver.select("Souveränität")
    driver.window.parts.messages.hide()
    qtbot.wait(60)
    driver.settle()
    keep(app.window, folder / f"reader-{name}.png")
    driver.window.searching.ask(AskSearch(SearchRequest("Souveränität")))
    driver.settle()
    keep(app.window, folder / f"search-{name}.png")
    driver.window.searching.ask(AskSearch(SearchRequest("Souveränität"), concordance=True))
    driver.settle()
    keep(app.window, folder / f"concordance-{name}.png")
    driver.window.searching.show_page(Page.OVERVIEW)
    driver.settle()
    qtbot.wait(200)  # the page grows to what its pictures need
    keep(app.window, folder / f"overview-{name}.png")
    driver.window.exporting.open_dialog(ThemesChosen(()))
    driver.settle()
    dialog = driver.window.exporting.dialog
    assert dialog is not None
    assert dialog.preview.table.rowCount() >= 4
    keep(dialog, folder / f"export-{name}.png")
    dialog.reject()
