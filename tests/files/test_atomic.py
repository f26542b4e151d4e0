import os
import resource
import signal
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.files.atomic import SUFFIX, replacing, write_bytes, write_text
from explorer.model.errors import CannotWrite


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(SUFFIX)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=5000))
def test_what_was_written_is_what_is_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file"
    write_bytes(path, data)
    assert path.read_bytes() == data
    assert leftovers(tmp_path) == []


def test_text_is_utf8_with_line_ends_as_given(tmp_path: Path) -> None:
    write_text(tmp_path / "t", "Straße\r\nnuméro\n")
    assert (tmp_path / "t").read_bytes() == "Straße\r\nnuméro\n".encode()


def test_an_error_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_text(path, "old")

    def fail() -> None:
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise KeyError("stop")

    with pytest.raises(KeyError):
        fail()
    assert path.read_text() == "old"
    assert leftovers(tmp_path) == []


def test_an_os_error_in_the_block_is_told_as_cannot_write(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught, replacing(tmp_path / "file") as temporary:
        (temporary / "below").write_text("a file is no folder")
    assert str(tmp_path / "file") in str(caught.value)
    assert not (tmp_path / "file").exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="its folder does not exist"):
        write_text(tmp_path / "no" / "file", "x")


def test_a_new_file_is_for_its_owner_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_text(path, "x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    write_text(path, "y")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_text(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


@contextmanager
def no_more_than_4096_bytes() -> Iterator[None]:
    """A file size limit stands for a full disk: the write fails halfway.

    It holds for the call alone: the tests' own report may go to a longer file.
    """
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


def test_a_write_cut_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_text(path, "old")
    with no_more_than_4096_bytes(), pytest.raises(CannotWrite, match="too large"):
        write_bytes(path, os.urandom(10_000))
    assert path.read_text() == "old"
    assert leftovers(tmp_path) == []


def test_a_file_is_flushed_before_and_its_folder_after_it_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, str]] = []
    flush = os.fsync

    def watched(descriptor: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        seen.append(((tmp_path / "file").exists(), kind))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    write_text(tmp_path / "file", "x")
    assert seen == [(False, "file"), (True, "folder")]


def test_unfinished_files_are_named_alike_and_short_enough(tmp_path: Path) -> None:
    name = "n" * 250
    with replacing(tmp_path / name) as temporary:
        assert temporary.parent == tmp_path
        assert temporary.name.startswith(f".{'n' * 50}.")
        assert temporary.stat().st_mode & 0o777 == 0o600
        temporary.write_text("x")
    assert (tmp_path / name).read_text() == "x"


@pytest.mark.parametrize("sign", ["n", "é", "数", "🇩"])
def test_names_as_long_as_a_disk_takes_them(tmp_path: Path, sign: str) -> None:
    name = sign * (255 // len(sign.encode()))
    try:
        (tmp_path / name).touch()
    except OSError:
        pytest.skip("this disk takes no such name")
    write_text(tmp_path / name, "new")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "new")]
