"""The whole app on a real library, made once from some specimens and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.gui.app import App
from explorer.gui.settings import Settings
from explorer.library import Library
from explorer.library.apart import Apart
from tests.gui.main_window.driver import Driver

SPECIMENS = (
    "01-treffen-berlin.de.html",
    "01-rencontre-berlin.fr.html",
    "03-gipfel-berlin.de.html",
    "03-sommet-berlin.fr.html",
    "03-summit-berlin.en.txt",
    "11-zero-trust.de.pdf",
    "11-zero-trust.fr.pdf",
    "single-de-2.txt",
)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """A library with three dossiers and a single text."""
    folder = tmp_path_factory.mktemp("made") / "library"
    with Library.create(folder) as library:
        library.imports.run([project / "corpus" / name for name in SPECIMENS])
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(made, tmp_path / "library"))


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, settings: Settings, apart: Apart) -> Iterator[App]:
    """The app on its start page, in English and light."""
    settings.put("language", "en")
    settings.put("look", "light")
    running = App(qapp, settings, apart)
    running.window.show()
    yield running
    running.close()
    running.window.close()
    running.window.deleteLater()


@pytest.fixture
def driver(app: App, qtbot: QtBot, folder: Path) -> Driver:
    """The app with the library open."""
    hands = Driver(app, qtbot)
    hands.open(folder)
    return hands
