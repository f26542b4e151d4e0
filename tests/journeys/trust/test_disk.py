"""Full disks, folders that may not be written, and folders that vanish: one sentence, and nothing lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

from explorer.library import Library
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.documents import Span
from explorer.model.errors import ExplorerError, LibraryGone
from tests.journeys.program import Answer, Program
from tests.journeys.test_mistakes import NOBODY
from tests.journeys.trust import old
from tests.journeys.trust.small_disk import small_disk
from tests.journeys.trust.state import state

Copy = Callable[[str], Path]
only_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can become an ordinary user")
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")


def is_one_sentence(answer: Answer) -> None:
    assert answer.code == 1, answer.out
    (sentence,) = answer.err.splitlines()
    assert sentence.endswith(".")
    assert "mistake" not in sentence


def test_disk_full_while_importing(tmp_path: Path, inbox: list[Path]) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 1) as prefix, Program(disk / "library", disk / "home", prefix).start() as program:
        is_one_sentence(program("import", *inbox))
        assert program("check").code == 0
        assert program("documents").code == 0
        is_one_sentence(program("tag", 1, 0, 9, "ai"))
        subprocess.run([*prefix, "mount", "-o", "remount,size=60m", disk], check=True)
        assert program("import", *inbox).code == 0
        assert program("check").code == 0
        assert program("search", "date:2025", "--json").json["total"] > 0


def test_full_disk_leaves_an_older_export_as_it_was(copy: Copy, tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", 1) as prefix,
        Program(copy("library"), tmp_path / "home", prefix).start() as program,
    ):
        target = tmp_path / "disk/a.csv"
        assert program("export", "csv", "--out", target).code == 0
        before = subprocess.run([*prefix, "cat", target], capture_output=True, check=True).stdout
        subprocess.run([*prefix, "sh", "-c", f"yes > {tmp_path}/disk/rest"], stderr=subprocess.DEVNULL, check=False)
        assert program("tag", 1, 0, 9, "ai").code == 0
        is_one_sentence(program("export", "csv", "--out", target))
        assert subprocess.run([*prefix, "cat", target], capture_output=True, check=True).stdout == before
        left = subprocess.run([*prefix, "ls", "-A", tmp_path / "disk"], capture_output=True, text=True, check=True)
        assert left.stdout.split() == ["a.csv", "rest"]


@only_linux
@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize("kilobytes", [60, 200])
def test_no_file_may_grow_beyond_a_limit(kilobytes: int, tmp_path: Path, inbox: list[Path]) -> None:
    """The smaller limit stops the making of the library, the larger one the import."""
    program = Program(tmp_path / "library", tmp_path / "home", ("prlimit", f"--fsize={kilobytes << 10}", "--"))
    is_one_sentence(program("import", *inbox))
    with Library.open(program.library) if kilobytes > 100 else Library.create(program.library) as library:
        assert library.upkeep.check() == ()
        library.imports.run(inbox)
        assert len(library.documents.all()) == len(inbox)
        assert library.upkeep.check() == ()


@only_linux
@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize("kilobytes", [4, 60, 200])
def test_no_room_for_a_migration_leaves_the_old_library(kilobytes: int, copy: Copy, tmp_path: Path) -> None:
    """The limits stop the log, and the snapshot at its beginning and towards its end."""
    folder = copy("library")
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "ai", Span(0, 9)))
        before = state(library)
    old.become_old(folder, 1)
    kept = old.kept(folder / old.NAME)
    program = Program(folder, tmp_path / "home", ("prlimit", f"--fsize={kilobytes << 10}", "--"))
    is_one_sentence(program("documents"))
    assert old.kept(old.copied(folder, tmp_path / "left")) == kept
    assert not list((folder / "backups").glob("*before-format*"))
    with Library.open(folder) as library:
        assert library.upkeep.check() == ()
        assert state(library) == before


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that an ordinary user may enter, with a home of theirs (pytest closes its own to all others)."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        home = Path(folder) / "theirs"
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        yield Path(folder)


def as_nobody(program: Program, *words: object) -> Answer:
    answer = program(*words, user=NOBODY)
    if "Permission denied" in answer.err and "main.py" in answer.err:
        pytest.skip("an ordinary user may not read the project's folder")
    return answer


@only_root
def test_read_only_folder_as_an_ordinary_user(small: Path, open_place: Path) -> None:
    library, home = open_place / "library", open_place / "theirs"
    shutil.copytree(small, library)
    for path in (library, *library.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o500 if path.is_dir() else 0o400)
    program = Program(library, home / "home")
    answer = as_nobody(program, "documents", "--json")
    assert len(answer.json["documents"]) == 7, answer.err
    with program.start(user=NOBODY) as theirs:
        found = theirs("search", "Cloud", "--json")
        assert found.code == 0, found.err
        assert found.json["total"] > 0
        assert theirs("check").code == 0
        assert theirs("export", "html", "--out", home / "a.html").code == 0
        is_one_sentence(theirs("tag", 1, 0, 9, "ai"))
        is_one_sentence(theirs("import", home / "a.html"))


@only_root
def test_another_users_library_is_closed_to_an_ordinary_user(small: Path, open_place: Path) -> None:
    shutil.copytree(small, open_place / "library")
    answer = as_nobody(Program(open_place / "library", open_place / "theirs/home"), "documents")
    is_one_sentence(answer)
    assert "permission" in answer.err


@pytest.mark.parametrize("moved", [False, True])
def test_folder_that_vanishes(copy: Copy, tmp_path: Path, inbox: list[Path], moved: bool) -> None:
    folder, elsewhere = copy("library"), tmp_path / "elsewhere"
    library = Library.open(folder)
    acts = (
        lambda: library.tags.add(TagDraft(1, "ai", Span(0, 9))),
        lambda: library.history.undo(),
        lambda: library.imports.run(inbox),
        lambda: library.upkeep.backup(),
        lambda: library.exports.write("csv", folder / "a.csv", ExcerptFilter()),
    )
    library.tags.add(TagDraft(1, "ai", Span(0, 9)))
    shutil.move(folder, elsewhere) if moved else shutil.rmtree(folder)
    refusals = [*refused(acts), *in_another_thread(acts)]
    library.close()
    assert [type(r) for r in refusals[:2]] == [LibraryGone, LibraryGone]
    assert len(refusals) == 2 * len(acts)
    assert not folder.exists()
    if moved:
        with Library.open(elsewhere, read_only=True) as again:  # this process holds the lock that moved along
            assert again.upkeep.check() == ()
            assert len(again.tags.of_document(1)) == 1


def refused(acts: tuple[Callable[[], object], ...]) -> list[ExplorerError]:
    found = []
    for act in acts:
        with pytest.raises(ExplorerError) as caught:
            act()
        found.append(caught.value)
    return found


def in_another_thread(acts: tuple[Callable[[], object], ...]) -> list[ExplorerError]:
    found: list[ExplorerError] = []
    thread = Thread(target=lambda: found.extend(refused(acts)))
    thread.start()
    thread.join()
    return found
