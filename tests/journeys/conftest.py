"""A library made of the specimens through the command line, once for all journeys."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library.specimen import files
from tests.journeys.program import Program
from tests.journeys.serving import stop


@pytest.fixture(scope="session", autouse=True)
def served() -> Iterator[None]:
    """End the loaded program after the last test."""
    yield
    stop()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program with no library yet."""
    return Program(tmp_path / "library", tmp_path / "home")


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Program:
    """The specimens imported once; journeys that change the library take `specimens`."""
    folder = tmp_path_factory.mktemp("imported")
    program = Program(folder / "library", folder / "home")
    answer = program("import", *files(), "--json")
    told = {Path(f["path"]).name: f for f in answer.json["files"]}
    assert [name for name, file in told.items() if file["status"] != "imported"] == ["16-lettre-intention.fr.pdf"]
    assert answer.code == 1, "the scan has no text layer, so one file failed"
    return program


@pytest.fixture
def specimens(imported: Program, tmp_path: Path) -> Program:
    """A copy of the specimen library that a journey may change."""
    shutil.copytree(imported.library, tmp_path / "library")
    return Program(tmp_path / "library", tmp_path / "home")
