import os
import stat
from pathlib import Path

import pytest

from explorer.files.private import private_file, private_folder
from explorer.model.errors import CannotWrite


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_is_made_for_its_owner_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = private_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert mode(made) == 0o700


def test_an_open_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    assert mode(private_folder(folder)) == 0o700


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        private_folder(tmp_path / "file" / "folder")


def test_a_private_file_keeps_what_it_holds(tmp_path: Path) -> None:
    path = private_file(tmp_path / "file")
    assert mode(path) == 0o600
    path.write_text("kept")
    assert private_file(path).read_text() == "kept"
