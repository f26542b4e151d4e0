"""A copy of a library, made while it is open: whole, private, and a library of its own."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.coding import TagDraft
from explorer.model.documents import Span
from explorer.model.errors import CannotWrite
from explorer.model.search import SearchRequest


def test_a_copy_holds_everything_and_lives_by_itself(library: Library, tmp_path: Path) -> None:
    library.tags.add(TagDraft(1, "ai", Span(0, 9)))
    steps: list[tuple[int, int]] = []
    target = library.upkeep.copy(tmp_path / "copy", lambda _, done, total: steps.append((done, total)))
    with Library.open(target) as copy:
        assert copy.upkeep.check() == ()
        assert copy.documents.all() == library.documents.all()
        assert copy.tags.of_document(1) == library.tags.of_document(1)
        copy.search.catch_up()
        assert copy.search.find(SearchRequest("Cloud")).total == library.search.find(SearchRequest("Cloud")).total
        copy.history.undo()
        assert copy.tags.of_document(1) == ()
    assert len(library.tags.of_document(1)) == 1
    assert steps[-1][0] == steps[-1][1] == len(steps) >= 4
    assert all(path.stat().st_mode & 0o077 == 0 for path in (target, *target.rglob("*")))
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_read_only_library_is_copied_too(library: Library, tmp_path: Path) -> None:
    with Library.open(library.folder, read_only=True) as other:
        other.upkeep.copy(tmp_path / "copy")
    with Library.open(tmp_path / "copy") as copy:
        assert copy.documents.all() == library.documents.all()


def test_an_empty_folder_is_filled_and_one_that_holds_something_is_left_alone(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    library.upkeep.copy(tmp_path / "empty")
    assert Library.open(tmp_path / "empty", read_only=True).documents.all() == library.documents.all()
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine.txt").write_text("mine", "utf8")
    with pytest.raises(CannotWrite, match="not empty"):
        library.upkeep.copy(tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]


def test_a_library_is_not_copied_into_itself(library: Library) -> None:
    with pytest.raises(CannotWrite, match="within the library"):
        library.upkeep.copy(library.folder / "copy")


def test_a_copy_that_is_stopped_leaves_nothing(library: Library, tmp_path: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.upkeep.copy(tmp_path / "copy", stop)
    assert not (tmp_path / "copy").exists()
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == []
