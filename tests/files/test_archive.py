import io
import stat
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.files.archive import Archive, Limits
from explorer.model.errors import DamagedFile, EncryptedFile, ExplorerError, FileTooLarge, NoSuchFile


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


names = st.text("abcäß é.-", min_size=1, max_size=8).filter(lambda name: name.strip(". "))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(members=st.dictionaries(names, st.binary(max_size=2000), max_size=5))
def test_members_come_back_as_they_went_in(tmp_path: Path, members: dict[str, bytes]) -> None:
    with Archive(packed(tmp_path / "a.zip", members)) as archive:
        assert {name: archive.read(name) for name in archive.names()} == members


def test_unpacking_writes_below_the_folder(tmp_path: Path) -> None:
    with Archive(packed(tmp_path / "a.zip", {"x/y.txt": b"1"})) as archive:
        assert "x/y.txt" in archive
        assert archive.unpack("x/y.txt", tmp_path / "out") == tmp_path / "out" / "x" / "y.txt"
    assert (tmp_path / "out/x/y.txt").read_bytes() == b"1"


@pytest.mark.parametrize("name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt", "a\\..\\out.txt"])
def test_names_that_lead_outside_are_refused(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.zip", {"x" * len(name): b"1"})
    path.write_bytes(path.read_bytes().replace(b"x" * len(name), name.encode()))
    with pytest.raises(DamagedFile, match="leads out"):
        Archive(path)


def test_links_are_refused(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("link")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(DamagedFile, match="link"):
        Archive(tmp_path / "a.zip")


def test_a_bomb_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"zeros": bytes(30 << 20)})
    with pytest.raises(FileTooLarge, match="200 times"):
        Archive(path)
    with pytest.raises(FileTooLarge, match="1 MB"):
        Archive(path, Limits(total=1 << 20, member=1 << 20, ratio=1 << 20))


def test_a_bomb_that_lies_about_its_size_is_stopped_while_reading(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"zeros": bytes(8 << 20)})
    real, small = struct.pack("<I", 8 << 20), struct.pack("<I", 100)
    path.write_bytes(path.read_bytes().replace(real, small))
    with Archive(path) as archive, pytest.raises(ExplorerError) as caught:
        archive.read("zeros")
    assert isinstance(caught.value, DamagedFile | FileTooLarge)


def test_limits_of_members_total_and_nesting(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {f"{i}": b"12345678" for i in range(5)})
    with pytest.raises(FileTooLarge, match="4 members"):
        Archive(path, Limits(members=4))
    with pytest.raises(FileTooLarge):
        Archive(path, Limits(total=39))
    with pytest.raises(FileTooLarge, match="within one another"):
        Archive(path, depth=3)
    with Archive(path, Limits(members=5, total=40), depth=2) as archive:
        assert len(archive.names()) == 5


def test_reading_over_and_over_counts_towards_the_total(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": bytes(1 << 20)})
    with Archive(path, Limits(total=3 << 20, ratio=1 << 20)) as archive:
        for _ in range(3):
            archive.read("a")
        with pytest.raises(FileTooLarge):
            archive.read("a")


def test_a_password_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": b"secret"})
    data = bytearray(path.read_bytes())
    data[6] |= 1  # general purpose flag, bit 0, in the local header and in the directory
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with Archive(path, shown_as="letter.docx") as archive, pytest.raises(EncryptedFile, match=r"letter\.docx"):
        archive.read("a")


def test_no_archive_and_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"not a zip")
    with pytest.raises(DamagedFile):
        Archive(tmp_path / "a.zip")
    with pytest.raises(NoSuchFile):
        Archive(tmp_path / "b.zip")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(place=st.integers(0, 400), values=st.binary(min_size=1, max_size=4), cut=st.integers(0, 400))
def test_damage_anywhere_is_told_as_ours(tmp_path: Path, place: int, values: bytes, cut: int) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.txt", "Ein Satz. " * 20)
        archive.writestr("two/three.txt", "Une phrase. " * 20)
    data = bytearray(whole.getvalue())
    data[place % len(data) : place % len(data) + len(values)] = values
    path = tmp_path / "damaged.zip"
    path.write_bytes(data[: max(1, len(data) - cut)] if cut < 100 else data)
    with suppress(ExplorerError), Archive(path) as found:
        assert all(isinstance(found.read(name), bytes) for name in found.names())


def test_limits_as_they_are_promised() -> None:
    assert Limits() == Limits(total=1 << 30, member=512 << 20, members=10_000, ratio=200, nesting=3)


@pytest.mark.parametrize(("size", "refused"), [(1 << 20, False), ((1 << 20) + 1, True)])
def test_a_high_ratio_does_no_harm_up_to_a_megabyte(tmp_path: Path, size: int, refused: bool) -> None:
    path = packed(tmp_path / "a.zip", {"zeros": bytes(size)})
    if refused:
        with pytest.raises(FileTooLarge, match="200 times"):
            Archive(path)
        return
    with Archive(path) as archive:
        assert len(archive.read("zeros")) == size


@pytest.mark.parametrize("name", ["a:b/c.txt", "b/a:c.txt"])
def test_a_colon_names_a_drive_only_at_the_start(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.zip", {name: b"1"})
    if name.startswith("a:"):
        with pytest.raises(DamagedFile, match="leads out"):
            Archive(path)
    else:
        with Archive(path) as archive:
            assert archive.names() == (name,)


def test_a_member_as_large_as_allowed_is_read_and_told_in_megabytes(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": bytes(2 << 20)})
    with Archive(path, Limits(member=2 << 20, ratio=1 << 20)) as archive:
        assert len(archive.read("a")) == 2 << 20
    with pytest.raises(FileTooLarge, match="1 MB unpacked"):
        Archive(path, Limits(member=(2 << 20) - 1, ratio=1 << 20))


def test_unpacking_never_writes_over_a_file(tmp_path: Path) -> None:
    with Archive(packed(tmp_path / "a.zip", {"a": b"new"})) as archive:
        (tmp_path / "a").write_bytes(b"old")
        with pytest.raises(FileExistsError):
            archive.unpack("a", tmp_path)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_refused_archive_leaves_no_file_open(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": bytes(1 << 20)})
    before = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0
    for _ in range(3):
        with pytest.raises(FileTooLarge):
            Archive(path, Limits(member=1))
    after = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0
    assert after == before
