"""Bytes that are kept in the user's cache folder."""

import mmap
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from explorer.files.keeping import kept


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path))
    return tmp_path


class Maker:
    """Makes bytes and counts how often."""

    def __init__(self, content: bytes) -> None:
        self.content, self.times = content, 0

    def __call__(self) -> bytes:
        self.times += 1
        return self.content


def path(home: Path, name: str = "name") -> Path:
    return home / "cache" / "folder" / name


def test_made_once_and_mapped_from_then_on() -> None:
    maker = Maker(b"content" * 1000)
    for _ in range(3):
        found = kept("folder", "name", maker)
        assert isinstance(found, mmap.mmap)
        assert found[:] == maker.content
    assert maker.times == 1


@given(st.data())
@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_with_any_byte_changed_is_made_anew(home: Path, data: st.DataObject) -> None:
    maker = Maker(bytes(range(200)))
    kept("folder", "name", maker)
    file = path(home)
    content = bytearray(file.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    file.write_bytes(content)
    before = maker.times
    assert kept("folder", "name", maker)[:] == maker.content
    assert maker.times == before + 1
    assert kept("folder", "name", maker)[:] == maker.content
    assert maker.times == before + 1


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 100])
def test_a_file_that_was_cut_off_is_made_anew(home: Path, length: int) -> None:
    maker = Maker(bytes(range(200)))
    kept("folder", "name", maker)
    path(home).write_bytes(path(home).read_bytes()[:length])
    assert kept("folder", "name", maker)[:] == maker.content
    assert maker.times == 2


def test_a_file_under_another_name_is_not_believed(home: Path) -> None:
    kept("folder", "old", Maker(b"old"))
    path(home, "old").rename(path(home, "new"))
    assert kept("folder", "new", Maker(b"new"))[:] == b"new"


def test_without_a_cache_folder_the_bytes_are_in_memory(home: Path) -> None:
    (home / "cache").write_text("a file where the folder should be")
    maker = Maker(b"content")
    assert kept("folder", "name", maker) == b"content"
    assert maker.times == 1


def test_a_file_that_cannot_be_replaced_leaves_the_bytes_in_memory(home: Path) -> None:
    path(home).mkdir(parents=True)
    assert kept("folder", "name", Maker(b"content")) == b"content"


def test_old_editions_are_removed_and_no_other_file(home: Path) -> None:
    kept("folder", "other-1", Maker(b"other"))
    for edition in range(5):
        kept("folder", f"name-{edition}", Maker(b"content"))
        os.utime(path(home, f"name-{edition}"), (edition, edition))
    kept("folder", "name-5", Maker(b"content"))
    assert {file.name for file in path(home).parent.iterdir()} == {"other-1", "name-3", "name-4", "name-5"}
