import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from explorer.files.locking import LOCK_NAME, LibraryLock
from explorer.files.processes import Process, this_process
from explorer.model.errors import CannotWrite, LibraryInUse

HOLD = """
import sys, time
from pathlib import Path
from explorer.files.locking import LibraryLock
LibraryLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
time.sleep(60)
"""


def test_one_holds_it_and_says_who(tmp_path: Path) -> None:
    first, second = LibraryLock(tmp_path), LibraryLock(tmp_path)
    first.acquire()
    first.acquire()
    assert first.held
    with pytest.raises(LibraryInUse) as caught:
        second.acquire()
    assert f"process {os.getpid()} on {platform.node()}" in str(caught.value)
    assert not second.held
    second.release()
    assert first.holder()
    first.release()
    assert first.holder() == ""
    second.acquire()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    LibraryLock(tmp_path / "new").acquire()
    assert (tmp_path / "new" / LOCK_NAME).stat().st_mode & 0o777 == 0o600


def test_a_killed_holder_leaves_it_free(tmp_path: Path, project: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, cwd=project, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(LibraryInUse, match=f"process {holder.pid}"):
        LibraryLock(tmp_path).acquire()
    holder.kill()
    holder.wait()
    holder.stdout.close()
    lock = LibraryLock(tmp_path)
    lock.acquire()
    assert lock.held


@pytest.mark.parametrize("content", ["", "nonsense", "[]", '{"pid": "x"}', '{"pid": -1, "host": "h"}'])
def test_a_lock_that_makes_no_sense_heals(tmp_path: Path, content: str) -> None:
    (tmp_path / LOCK_NAME).write_text(content)
    lock = LibraryLock(tmp_path)
    lock.acquire()
    assert lock.held


def test_another_computer_s_lock_is_respected(tmp_path: Path) -> None:
    entry = {"pid": 1, "host": "elsewhere", "start": "", "since": "2025-05-22T10:00:00+00:00", "token": "t"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(entry))
    with pytest.raises(LibraryInUse, match="elsewhere since 2025-05-22"):
        LibraryLock(tmp_path).acquire()


def test_a_later_process_with_the_same_number_is_not_the_holder(tmp_path: Path) -> None:
    entry = {"pid": os.getpid(), "host": platform.node(), "start": "another boot/1", "token": "t"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(entry))
    lock = LibraryLock(tmp_path)
    lock.acquire()
    assert lock.held


def test_a_lock_taken_over_is_not_removed_by_the_old_holder(tmp_path: Path) -> None:
    old = LibraryLock(tmp_path)
    old.acquire()
    (tmp_path / LOCK_NAME).unlink()
    new = LibraryLock(tmp_path)
    new.acquire()
    old.release()
    assert new.holder()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        LibraryLock(tmp_path / "file").acquire()


def test_of_many_that_race_for_a_stale_lock_one_wins(tmp_path: Path, project: Path) -> None:
    stale = Process(2**22 + 1, platform.node()).as_data()
    (tmp_path / LOCK_NAME).write_text(json.dumps({**stale, "token": "old"}))
    code = HOLD.replace('print("held", flush=True)\ntime.sleep(60)', 'print("held", flush=True)\nsys.stdin.read()')
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=project,
        )
        for _ in range(6)
    ]
    deadline = time.monotonic() + 30
    while sum(racer.poll() is not None for racer in racers) < 5 and time.monotonic() < deadline:
        time.sleep(0.02)
    running = [racer for racer in racers if racer.poll() is None]
    for racer in racers:
        racer.communicate()
    assert len(running) == 1


def test_a_disk_without_second_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    first, second = LibraryLock(tmp_path), LibraryLock(tmp_path)
    first.acquire()
    with pytest.raises(LibraryInUse):
        second.acquire()
    first.release()
    second.acquire()
    assert second.held


def test_a_process_knows_itself() -> None:
    me = this_process()
    assert Process.from_data(me.as_data()) == me
    assert me.may_run()
    assert not Process(2**22 + 1, platform.node()).may_run()
    assert Process(2**22 + 1, "elsewhere").may_run()


def draft(folder: Path, content: str, age: float = 0.0) -> Path:
    path = folder / f".{LOCK_NAME}.{abs(hash((content, age))):x}.part"
    path.write_text(content)
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_drafts_of_those_who_were_ended_go_and_others_stay(tmp_path: Path) -> None:
    gone = json.dumps({**Process(2**22 + 1, platform.node()).as_data(), "token": "t"})
    alive = json.dumps({**this_process().as_data(), "token": "t"})
    ended, ended_long_ago = draft(tmp_path, gone), draft(tmp_path, gone, 1000)
    half_new, half_old = draft(tmp_path, "{", 30), draft(tmp_path, "{", 90)
    running, running_long = draft(tmp_path, alive), draft(tmp_path, alive, 1000)
    LibraryLock(tmp_path).acquire()
    assert [path.exists() for path in (ended, ended_long_ago, half_new, half_old)] == [False, False, True, False]
    assert running.exists()
    assert running_long.exists()


def test_a_lock_is_on_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[bool] = []
    flush = os.fsync

    def watched(descriptor: int) -> None:
        flushed.append((tmp_path / LOCK_NAME).exists())
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    LibraryLock(tmp_path).acquire()
    assert flushed[:1] == [False]


def test_a_stale_lock_is_taken_over_and_nothing_else_is_left(tmp_path: Path) -> None:
    stale = {**Process(2**22 + 1, platform.node()).as_data(), "token": "old"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(stale))
    lock = LibraryLock(tmp_path)
    lock.acquire()
    assert [path.name for path in tmp_path.iterdir()] == [LOCK_NAME]
    assert f"process {os.getpid()}" in lock.holder()
    with pytest.raises(LibraryInUse):
        LibraryLock(tmp_path).acquire()
