"""A whole library as one file, and back."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.portable import MANIFEST, described, pack, unpack
from explorer.model.errors import Cancelled, CannotWrite, DamagedFile

FILES = {"library.sqlite3": b"SQLite format 3\0" + bytes(5000), "originals/ab/abcd.pdf": b"%PDF-1.7", "log": b""}


def made(folder: Path, files: dict[str, bytes]) -> dict[str, Path]:
    """Files under names of their own, by the names that they shall have."""
    folder.mkdir(exist_ok=True)
    members = {}
    for number, (name, data) in enumerate(files.items()):
        (folder / str(number)).write_bytes(data)
        members[name] = folder / str(number)
    return members


def content(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder).as_posix()): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}(/[a-zé]{1,8}\.[a-z]{3})?", fullmatch=True), st.binary(), max_size=5))
def test_every_file_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    tops = {name for name in files if "/" not in name}
    files = {name: data for name, data in files.items() if name.partition("/")[0] not in tops or name in tops}
    folder = tmp_path_factory.mktemp("portable")
    pack(made(folder / "from", files), folder / "a.diptych", about={"id": "ü"})
    assert described(folder / "a.diptych") == {"id": "ü"}
    unpack(folder / "a.diptych", folder / "to")
    assert content(folder / "to") == files


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    pack(made(tmp_path / "from", FILES), tmp_path / "a.diptych")
    (tmp_path / "to").mkdir()
    (tmp_path / "to" / "mine").write_text("x")
    with pytest.raises(CannotWrite, match="not empty"):
        unpack(tmp_path / "a.diptych", tmp_path / "to")
    assert content(tmp_path / "to") == {"mine": b"x"}


def rewritten(path: Path, change: dict[str, bytes | None]) -> None:
    """The packed library with members changed, added, or left out."""
    with zipfile.ZipFile(path) as archive:
        members: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (members | change).items():
            if data is not None:
                archive.writestr(name, data)


@pytest.mark.parametrize(
    "change",
    [
        {"log": b"changed"},
        {"log": None},
        {"foreign": b"x"},
        {MANIFEST: None},
        {MANIFEST: b"[]"},
        {MANIFEST: b"{"},
        {MANIFEST: json.dumps({"format": "diptych-library", "version": 2}).encode()},
        {MANIFEST: json.dumps({"format": "diptych-library", "version": 1, "about": {}, "files": {"log": 1}}).encode()},
    ],
)
def test_what_was_tampered_with_is_refused_and_leaves_nothing(tmp_path: Path, change: dict[str, bytes | None]) -> None:
    pack(made(tmp_path / "from", FILES), tmp_path / "a.diptych")
    rewritten(tmp_path / "a.diptych", change)
    with pytest.raises(DamagedFile):
        unpack(tmp_path / "a.diptych", tmp_path / "to")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.diptych", "from"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.diptych").write_text("old")

    def full(what: str, done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite, match="unchanged"):
        pack(made(tmp_path / "from", FILES), tmp_path / "a.diptych", progress=full)
    assert (tmp_path / "a.diptych").read_text() == "old"


def test_unpacking_can_be_stopped(tmp_path: Path) -> None:
    pack(made(tmp_path / "from", FILES), tmp_path / "a.diptych")

    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        unpack(tmp_path / "a.diptych", tmp_path / "to", progress=stop)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.diptych", "from"]
