"""Same in, same out: neither the order of files nor the number of processes nor a second import changes anything."""

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from explorer.library import Library
from explorer.library.specimen import files
from explorer.model.reports import FileStatus
from tests.journeys.trust.state import State, named

KINDS = (".txt", ".md", ".html")
"""Of the specimens, those that are read quickly."""


@pytest.fixture(scope="module")
def in_order(tmp_path_factory: pytest.TempPathFactory) -> State:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("same")
        patch.setenv("DIPTYCH_HOME", str(folder / "home"))
        return imported(folder / "library", specimens(), workers=1)


def specimens() -> list[Path]:
    return [path for path in files() if path.suffix in KINDS]


def imported(folder: Path, paths: list[Path], workers: int) -> State:
    with Library.create(folder) as library:
        reports = library.imports.run(paths, workers=workers)
        assert {report.status for report in reports} == {FileStatus.IMPORTED}
        assert library.upkeep.check() == ()
        return named(library)


@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize(("order", "workers"), [(1, 2), (2, 3)])
def test_order_and_number_of_processes_change_nothing(
    order: int, workers: int, in_order: State, tmp_path: Path
) -> None:
    paths = specimens()
    Random(order).shuffle(paths)
    assert imported(tmp_path / "library", paths, workers) == in_order


@pytest.mark.usefixtures("at_home")
def test_second_import_of_the_folder_or_of_a_copy_changes_nothing(small: Path, tmp_path: Path, project: Path) -> None:
    shutil.copytree(small, tmp_path / "library")
    copies = tmp_path / "copies"
    copies.mkdir()
    with Library.open(tmp_path / "library") as library:
        before = named(library)
        for document in library.documents.all():
            os.link(library.documents.original(document.id), copies / f"{document.id}.txt")
        reports = library.imports.run([project / "corpus/06-datenraeume.de.txt", copies])
        assert {report.status for report in reports} == {FileStatus.DUPLICATE}
        assert named(library) == before
