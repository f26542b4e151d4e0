"""A small library made once, and copies of it that a test may ruin."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.library import Library
from tests.journeys.trust.old import work_in

FILES = (
    *("06-datenraeume.de.txt", "06-espaces-de-donnees.fr.txt", "08-rede-ki.de.md", "08-discours-ia.fr.md"),
    *("03-summit-berlin.en.txt", "12-logiciel-libre.fr.txt", "single-de-2.txt"),
)
"""Specimens that are read quickly."""


@pytest.fixture(scope="session")
def inbox(project: Path) -> list[Path]:
    """The files of the small library."""
    return [project / "corpus" / name for name in FILES]


@pytest.fixture(scope="session")
def trust_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of every process of these tests."""
    return tmp_path_factory.mktemp("trust") / "home"


@pytest.fixture
def at_home(trust_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have libraries opened in this process keep their index in the tests' home."""
    monkeypatch.setenv("DIPTYCH_HOME", str(trust_home))


@pytest.fixture(scope="session")
def small(inbox: list[Path], trust_home: Path) -> Path:
    """The folder of the small library, closed; tests work on copies."""
    folder = trust_home.parent / "small"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(trust_home))
        with Library.create(folder) as library:
            library.imports.run(inbox)
    return folder


@pytest.fixture(scope="session")
def worked(small: Path, trust_home: Path) -> Path:
    """The folder of a closed library with content worth losing; tests work on copies."""
    folder = small.with_name("worked")
    shutil.copytree(small, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(trust_home))
        work_in(folder, small.parent)
    return folder


@pytest.fixture
def copy(small: Path, tmp_path: Path, at_home: None) -> Callable[[str], Path]:
    """Makes a copy of the small library under a name."""

    def make(name: str) -> Path:
        return Path(shutil.copytree(small, tmp_path / name))

    return make
