"""A dressed application, settings of their own, and a real library made from the corpus."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from explorer.gui import look
from explorer.gui.look import Mode
from explorer.gui.settings import Settings


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


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Light design, English dates."""
    QLocale.setDefault(QLocale("en"))
    look.apply(qapp, Mode.LIGHT)


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
