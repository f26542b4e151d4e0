"""Damaged files and wrong clocks: told in one sentence; a backup brings the library back."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import BeadStatus
from explorer.model.coding import TagDraft
from explorer.model.documents import Span
from explorer.model.errors import LibraryDamaged, NotALibrary
from explorer.model.reports import ReadOptions
from explorer.model.search import SearchRequest
from tests.journeys.program import Program
from tests.journeys.trust.state import state
from tests.journeys.trust.test_disk import is_one_sentence

Copy = Callable[[str], Path]
NAME = "library.sqlite3"


def test_truncated_database_is_told_and_a_backup_restores_it(copy: Copy, trust_home: Path) -> None:
    folder = copy("library")
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "ai", Span(0, 9)))
        snapshot = library.upkeep.backup()
    whole = (folder / NAME).read_bytes()
    program = Program(folder, trust_home)
    (folder / NAME).write_bytes(whole[: len(whole) // 2])
    for words in (("documents",), ("check",), ("search", "Cloud"), ("tag", 1, 0, 9, "ai")):
        answer = program(*words)
        assert answer.code == 1, words
        assert "mistake" not in answer.err
        assert "restore a backup" in answer.err + answer.out
    assert program("restore", snapshot).code == 0
    assert program("check").code == 0
    assert len(program.rows("tags", "tags", 1)) == 1
    assert list((folder / "backups").glob("damaged-*")), "the damaged file is kept: someone may get something out of it"


@pytest.mark.parametrize("size", [1, 99, 4096, 20000])
def test_cut_off_anywhere(copy: Copy, size: int) -> None:
    folder = copy("library")
    os.truncate(folder / NAME, size)
    with pytest.raises(LibraryDamaged, match="restore a backup"):
        Library.open(folder)


def test_emptied_file_is_no_library(copy: Copy) -> None:
    folder = copy("library")
    os.truncate(folder / NAME, 0)
    with pytest.raises(NotALibrary):
        Library.open(folder)


@pytest.mark.parametrize("place", [0, 16, 100, 5000, 40000])
def test_overwritten_anywhere(copy: Copy, place: int) -> None:
    folder = copy("library")
    with (folder / NAME).open("rb+") as file:
        file.seek(place)
        file.write(b"\xff" * 3000)
    damaged(folder, copy("unhurt"))


def damaged(folder: Path, unhurt: Path) -> None:
    """Opening refuses, or checking finds what is wrong, or only bytes without meaning were hit: never a crash."""
    try:
        library = Library.open(folder)
    except (LibraryDamaged, NotALibrary):
        return
    with library, Library.open(unhurt) as other:
        if findings := library.upkeep.check():
            assert all("backup" in str(f.notice) or "import" in str(f.notice) for f in findings)
        else:
            assert state(library) == state(other)


@pytest.mark.parametrize("gone", [True, False])
def test_importing_again_mends_an_original_as_the_check_says(copy: Copy, inbox: list[Path], gone: bool) -> None:
    with Library.open(copy("library")) as library:
        path = library.documents.original(1)
        whole = path.read_bytes()
        path.unlink() if gone else path.write_bytes(whole[:-1] + b"?")
        (finding,) = library.upkeep.check()
        assert "import the file again" in str(finding.notice)
        before = state(library)
        library.imports.run(inbox)
        assert library.upkeep.check() == ()
        assert path.read_bytes() == whole
        assert path.stat().st_mode & 0o077 == 0
        assert state(library) == before


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE content SET text = replace(text, 'e', 'ä') WHERE document = 1",
        "UPDATE content SET passages = x'00' WHERE document = 1",
        "UPDATE content SET passages = zeroblob(length(passages)) WHERE document = 1",
        "DELETE FROM content WHERE document = 1",
    ],
)
def test_reading_an_original_again_mends_a_text_as_the_check_says(copy: Copy, harm: str) -> None:
    folder = copy("library")
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "ai", Span(0, 9)))
        library.beads.confirm([bead.id for bead in library.dossiers.beads(1)[:3]])
        before = state(library)
    with closing(sqlite3.connect(folder / NAME, isolation_level=None)) as other:
        other.execute(harm)
    with Library.open(folder) as library:
        (finding, *_) = library.upkeep.check()
        assert "reread" in str(finding.notice)
        library.imports.reread(1, ReadOptions())
        assert library.upkeep.check() == ()
        after = state(library)
        assert after["tags"] == before["tags"]
        sure = [bead for bead in before["beads"] if bead[7] == BeadStatus.CONFIRMED]
        assert [bead[1:] for bead in after["beads"] if bead[7] == BeadStatus.CONFIRMED] == [b[1:] for b in sure]


def test_cache_of_vectors_may_be_damaged(copy: Copy) -> None:
    folder = copy("library")
    (folder / "vectors.sqlite3").write_bytes(b"nonsense" * 1000)
    with Library.open(folder) as library:
        assert library.upkeep.check() == ()


def test_word_list_of_nonsense_is_told(copy: Copy, trust_home: Path) -> None:
    folder = copy("library")
    (folder / "lexicon").mkdir()
    (folder / "lexicon/own.tsv").write_bytes(b"de\tfr\n\xff\xfe\x00\x80\tx\n")
    answer = Program(folder, trust_home)("search", "Cloud")
    is_one_sentence(answer)
    assert "own.tsv" in answer.err


def test_damaged_index_is_made_anew(copy: Copy, trust_home: Path) -> None:
    program = Program(copy("library"), trust_home)
    total = program("search", "Cloud", "--json").json["total"]
    index = Path(program("info", "--json").json["index"])
    for file in index.iterdir():
        file.write_bytes(b"\x80\x04nonsense" + file.read_bytes()[20:])
    assert program("search", "Cloud", "--json").json["total"] == total > 0


def test_clock_set_back(copy: Copy) -> None:
    """All that was written lies in the future: files, and the name of the last backup."""
    folder = copy("library")
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "ai", Span(0, 9)))
        first = library.upkeep.backup()
    future = first.with_name(first.name.replace(first.name[7:11], "2999"))
    first.rename(future)
    for path in folder.rglob("*"):
        os.utime(path, (time.time() + 10**9,) * 2)
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "cloud", Span(0, 9)))
        assert library.upkeep.hourly_backup() is not None, "a backup of the future does not put off the next one"
        library.search.catch_up()
        assert library.search.find(SearchRequest("theme:cloud")).total == 1
        assert library.upkeep.check() == ()
        made = library.upkeep.backups()
        assert made[0] == future, "the order is that of making, not of the clock"
        for _ in range(8):
            made = (*made, library.upkeep.backup())
        assert library.upkeep.backups()[-1] == made[-1]
        assert library.history.next_undo() is not None
