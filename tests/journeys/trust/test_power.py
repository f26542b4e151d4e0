"""When the power fails, what was acknowledged is on the disk: written, flushed, and only then said.

The system's own calls are watched: a file counts as safe once it was flushed after it was last written.
"""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.program import Program

Copy = Callable[[str], Path]
CALLS = "write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,link,linkat"
CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?:(?P<number>\d+)<(?P<path>[^>]*)>)?(?P<rest>.*)")


@pytest.fixture
def watched(copy: Copy, trust_home: Path, tmp_path: Path) -> Program:
    """The program on the small library, its writes and flushes noted in `calls`."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    watch = ("strace", "-f", "-y", "-qq", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(tmp_path / "calls"))
    if subprocess.run([*watch, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let strace watch processes")
    return Program(copy("library"), trust_home, watch)


def unsafe_when_said(calls: str, said: str) -> dict[str, str]:
    """Files written but not flushed by the moment `said` goes to standard output, with the call that wrote them."""
    waiting: dict[str, str] = {}
    for line in calls.splitlines():
        call = CALL.match(line)
        if call is None:
            continue
        name, path = call["name"], call["path"] or ""
        if name.startswith(("write", "pwrite")):
            if call["number"] == "1" and said in call["rest"]:
                return waiting
            waiting[path] = line
        elif "sync" in name:
            waiting.pop(path, None)
    raise AssertionError(f"{said} was never said")


def of(folder: Path, waiting: dict[str, str]) -> dict[str, str]:
    """Those that lie in a folder and hold what cannot be made anew."""
    return {
        p: c for p, c in waiting.items() if p.startswith(str(folder)) and not p.endswith("-shm") and "vectors" not in p
    }


def test_a_step_is_on_disk_before_it_is_acknowledged(watched: Program, tmp_path: Path) -> None:
    assert watched("tag", 1, 0, 40, "ai", "--json").code == 0
    calls = (tmp_path / "calls").read_text("utf8", "replace")
    assert "library.sqlite3-wal>" in calls
    assert of(watched.library, unsafe_when_said(calls, "tags")) == {}


def test_an_original_is_on_disk_before_it_is_acknowledged(watched: Program, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Die Verwaltung der Länder berät über eine neue Cloud.", "utf8")
    assert watched("import", tmp_path / "new.txt", "--json").code == 0
    calls = (tmp_path / "calls").read_text("utf8", "replace")
    assert "/temporary/" in calls, "the original is copied there before it takes its name"
    waiting = of(watched.library, unsafe_when_said(calls, "files"))
    assert [path for path in waiting if "originals" in path or "/temporary/" in path] == []


def test_an_export_is_flushed_before_it_takes_its_name(watched: Program, tmp_path: Path) -> None:
    assert watched("tag", 1, 0, 40, "ai").code == 0
    assert watched("export", "html", "--out", tmp_path / "a.html").code == 0
    calls = (tmp_path / "calls").read_text("utf8", "replace").splitlines()
    (renamed,) = [n for n, line in enumerate(calls) if "rename" in line and "a.html" in line]
    written = [n for n, line in enumerate(calls) if " write" in line and ".a.html." in line]
    flushed = [n for n, line in enumerate(calls) if "sync" in line and ".a.html." in line]
    assert max(written) < max(flushed) < renamed
    assert [n for n, line in enumerate(calls) if "fsync" in line and f"<{tmp_path}>" in line and n > renamed]
