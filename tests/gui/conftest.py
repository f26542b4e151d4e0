"""A dressed application, settings of their own, and a real library made from the corpus."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from explorer.gui import look
from explorer.gui.look import Mode
from explorer.gui.resources import resources
from explorer.gui.settings import Settings
from explorer.library.apart import Apart

Examine = Callable[[QAbstractItemModel], None]


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of the person who runs the tests is read or written."""
    before = os.environ.get("DIPTYCH_HOME")
    os.environ["DIPTYCH_HOME"] = str(tmp_path_factory.mktemp("home"))
    yield
    if before is None:
        del os.environ["DIPTYCH_HOME"]
    else:
        os.environ["DIPTYCH_HOME"] = before


@pytest.fixture(scope="session", autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied goes before Python does: the offscreen clipboard outlives it and would free it twice."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def _plurals(qapp: QApplication) -> Iterator[None]:
    """English has a file too, for its plurals."""
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "diptych_en.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Light design, English dates. Dressing takes half a second, so only where another design is worn."""
    QLocale.setDefault(QLocale("en"))
    if look.look_of(qapp.palette()) is not look.LIGHT or not qapp.styleSheet():
        look.apply(qapp, Mode.LIGHT)


@pytest.fixture
def examine(qtmodeltester: Any) -> Examine:
    """Qt's own examination of a model."""
    return cast(Examine, qtmodeltester.check)


@pytest.fixture(scope="session")
def apart(_home: None) -> Iterator[Apart]:
    """The process of the libraries, one for all tests."""
    made = Apart()
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An empty settings file."""
    return Settings(tmp_path / "diptych.ini")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of what it lacks; that is no fault of ours. Every other Qt warning fails a test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
