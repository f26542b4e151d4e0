"""Two at once: one writes, others read; a lock whose holder has died heals itself."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.files.locking import LOCK_NAME
from explorer.library import Library
from explorer.model.coding import TagDraft
from explorer.model.documents import Span
from explorer.model.errors import LibraryInUse
from tests.conftest import PROJECT
from tests.journeys.program import Program

Copy = Callable[[str], Path]
HOLD = """
import sys, time
from pathlib import Path
from explorer.library import Library
library = Library.open(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(600)
"""


def test_second_writer_is_told_who_writes(copy: Copy, trust_home: Path) -> None:
    folder = copy("library")
    with Library.open(folder):
        answer = Program(folder, trust_home)("tag", 1, 0, 9, "ai")
        assert answer.code == 1
        (sentence,) = answer.err.splitlines()
        assert f"process {os.getpid()}" in sentence
        assert "read-only" in sentence
    assert Program(folder, trust_home)("tag", 1, 0, 9, "ai").code == 0


def test_command_line_reads_while_another_writes(copy: Copy, trust_home: Path, tmp_path: Path) -> None:
    folder = copy("library")
    program = Program(folder, trust_home)
    with Library.open(folder) as library:
        library.tags.add(TagDraft(1, "ai", Span(0, 9)), carry=True)
        library.search.catch_up()
        tags = library.tags.of_document(1)
        assert [tag["quote"] for tag in program.rows("tags", "tags", 1)] == [tag.quote for tag in tags]
        assert program("search", "theme:ai", "--json").json["total"] > 0
        assert program("check").code == 0
        assert program("export", "csv", "--out", tmp_path / "a.csv").code == 0
        assert str(tags[0].quote) in (tmp_path / "a.csv").read_text("utf-8-sig")
        library.tags.add(TagDraft(1, "cloud", Span(0, 9)))
        assert len(library.tags.of_document(1)) == 2
        assert len(program.rows("tags", "tags", 1)) == 2


def test_many_writers_at_once_lose_nothing(copy: Copy, trust_home: Path) -> None:
    """Each is either acknowledged or told that another writes."""
    folder = copy("library")
    environment = {**os.environ, "DIPTYCH_HOME": str(trust_home), "PYTHONDONTWRITEBYTECODE": "1"}
    words = [sys.executable, str(PROJECT / "main.py"), "--library", str(folder), "tag", "1"]
    running = [
        subprocess.Popen([*words, str(n), str(n + 9), "ai"], env=environment, stderr=subprocess.PIPE, text=True)
        for n in range(5)
    ]
    ends = [(process.communicate()[1], process.returncode) for process in running]
    assert all(code == 0 or "in use by" in told for told, code in ends), ends
    with Library.open(folder) as library:
        assert len(library.tags.of_document(1)) == sum(code == 0 for _, code in ends) > 0
        assert library.upkeep.check() == ()


@pytest.mark.parametrize("reaped", [True, False])
def test_lock_of_a_killed_process_heals(copy: Copy, trust_home: Path, reaped: bool) -> None:
    """Also while its parent has not asked for its end yet: such a process still has its number."""
    folder = copy("library")
    environment = {**os.environ, "DIPTYCH_HOME": str(trust_home)}
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, env=environment, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LibraryInUse):
            Library.open(folder)
        holder.send_signal(signal.SIGKILL)
        if reaped:
            holder.wait()
        time.sleep(0.2)
        Library.open(folder).close()


def test_lock_of_another_computer_holds(copy: Copy) -> None:
    folder = copy("library")
    entry = {"pid": 1, "host": "another computer", "start": "", "since": "2025-01-01", "token": "x"}
    (folder / LOCK_NAME).write_text(json.dumps(entry), "utf8")
    with pytest.raises(LibraryInUse, match="another computer"):
        Library.open(folder)
    with Library.open_if_free(folder) as library:
        assert library.read_only
        assert isinstance(library.hindrance, LibraryInUse)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"pid": "x"}', b"\xff\xfe\x00"])
def test_lock_of_nonsense_heals(copy: Copy, content: bytes) -> None:
    folder = copy("library")
    (folder / LOCK_NAME).write_bytes(content)
    Library.open(folder).close()


def test_synced_folder_is_warned_of(copy: Copy, trust_home: Path, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    program = Program(copy("Dropbox/library"), trust_home)
    (warning,) = program("info", "--json").json["warnings"]
    assert "Dropbox" in warning
    answer = program("import", PROJECT / "corpus/06-datenraeume.de.txt")
    assert answer.code == 0
    assert "Dropbox" in answer.err


def test_library_in_a_synced_folder_is_copied_away_while_a_window_has_it(
    copy: Copy, trust_home: Path, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    folder = copy("Dropbox/library")
    with Library.open(folder):
        assert Program(folder, trust_home)("copy", tmp_path / "here").code == 0
    away = Program(tmp_path / "here", trust_home)
    assert away("info", "--json").json["warnings"] == []
    assert away("check").code == 0
    assert len(away.rows("documents", "documents")) == 7
