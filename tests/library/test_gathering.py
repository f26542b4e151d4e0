"""From what was dropped to the files to read."""

from pathlib import Path

from explorer.library.gathering import gather


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text")


def shown(folder: Path, *paths: Path) -> list[str]:
    unpacked = folder / "unpacked"
    unpacked.mkdir()
    return [g.shown_as.removeprefix(f"{folder}/") for g in gather(paths, unpacked)]


def test_folders_are_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    make(tmp_path, "in/b.txt", "in/a.txt", "in/deep/c.txt", "in/.hidden", "in/.git/config", "in/Thumbs.db")
    assert shown(tmp_path, tmp_path / "in") == ["in/a.txt", "in/b.txt", "in/deep/c.txt"]


def test_file_named_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt")
    assert shown(tmp_path, tmp_path / "in", tmp_path / "in/a.txt") == ["in/a.txt"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in", target_is_directory=True)
    assert shown(tmp_path, tmp_path / "in") == ["in/a.txt"]


def test_empty_and_missing_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "unpacked").mkdir()
    found = list(gather([tmp_path / "empty", tmp_path / "missing"], tmp_path / "unpacked"))
    assert [type(g.error).__name__ for g in found] == ["EmptyFile", "NoSuchFile"]
