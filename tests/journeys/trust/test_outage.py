"""The power fails: whatever was not flushed may be lost, and yet the library is whole and holds what was acknowledged.

The calls of a process are noted while it works; then the disk is laid out as it may be if the power had failed before
any one of them, again and again.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from explorer.library import Library
from tests.conftest import PROJECT
from tests.journeys.trust import old, outage
from tests.journeys.trust.driver import Order
from tests.journeys.trust.state import State, is_whole, state
from tests.journeys.trust.test_killed import Copy, replay

CODE = """
import json, sys
from tests.journeys.trust import driver
driver.MOST = 6
driver.work(driver.Order(**json.loads(sys.argv[1])))
"""
SHORT, LONG = 8, 60
"""Outages in one piece of work."""
WORK = ("undoing", "importing", "migrating", "tagging", "aligning", "tidying", "unpacking", "restoring", "bringing")
Check = Callable[[Path, int], None]


def cases() -> Iterator[Any]:
    """Three kinds of work that always run, all of them at length in the long run."""
    for number, scenario in enumerate(WORK):
        yield pytest.param(scenario, SHORT, id=scenario, marks=[pytest.mark.soak] if number >= 3 else [])
        yield pytest.param(scenario, LONG, id=f"{scenario}-long", marks=[pytest.mark.soak])


@pytest.mark.parametrize(("scenario", "count"), tuple(cases()))
def test_the_power_fails(
    scenario: str,
    count: int,
    small: Path,
    worked: Path,
    copy: Copy,
    tmp_path: Path,
    inbox: list[Path],
    trust_home: Path,
) -> None:
    seed = count
    print(f"{scenario}, seed {seed}, {count} outages")
    place, chance = tmp_path / "disk", random.Random(f"{scenario} {seed}")
    place.mkdir()
    order, check = prepared(scenario, seed, place, worked, copy, inbox)
    before = outage.contents(place)
    disk = outage.Disk(place, before)
    disk.take(noted(order, tmp_path, trust_home))
    assert disk.said, "the work ended"
    for number in range(count):
        until = chance.choice(disk.touched) + 1
        said = sum(moment < until for moment in disk.said) - 1  # the first says that it is ready
        left = tmp_path / f"left-{number}"
        outage.lay_out(disk.cut(until, chance), left)
        check(left, max(0, said))
        shutil.rmtree(left)


def strace_works(scratch: Path) -> bool:
    if shutil.which("strace") is None:
        return False
    probe = ["strace", "-qq", "-o", str(scratch / "probe"), "true"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def noted(order: Order, scratch: Path, home: Path) -> list[outage.Call]:
    if not strace_works(scratch):
        pytest.skip("strace is not there, or may not watch processes")
    command = [sys.executable, "-c", CODE, json.dumps(asdict(order))]
    environment = {**os.environ, "DIPTYCH_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    return outage.record(command, scratch / "calls", environment, PROJECT)


def prepared(scenario: str, seed: int, place: Path, worked: Path, copy: Copy, inbox: list[Path]) -> tuple[Order, Check]:
    """What to do on the disk, and how to look at what is left of it."""
    folder, paths = place / "library", [str(path) for path in inbox]
    match scenario:
        case "importing":
            Library.create(folder).close()
            check = holds_files_in_order(paths)
        case "bringing":
            Library.create(folder).close()
            paths, check = [packed(worked, place)], opens_whole
        case "unpacking":
            paths, check = [packed(worked, place)], is_there_or_not(worked)
        case "migrating":
            shutil.copytree(worked, folder)
            old.become_old(folder, 1)
            check = holds(worked)
        case "restoring":
            shutil.copytree(worked, folder)
            with Library.open(folder) as library:
                paths = [str(shutil.copyfile(library.upkeep.backup(), place / "given.sqlite3"))]
            check = holds(worked)
        case _:
            shutil.move(copy("small-copy"), folder)
            check = follows(replay(scenario, seed, copy("unhurt"), place.with_name("replay"), 7)[0])
    return Order(scenario, str(folder), str(place), seed, "", tuple(paths)), check


def packed(worked: Path, place: Path) -> str:
    with Library.open(worked) as library:
        library.exchange.pack(place / "worked.diptych")
    return str(place / "worked.diptych")


def content(folder: Path) -> State:
    """What a library holds, which must be whole."""
    with Library.open(folder) as library:
        is_whole(library)
        return state(library)


def opens_whole(left: Path, _: int) -> None:
    content(left / "library")


def holds(worked: Path) -> Check:
    """What is left holds the same as another library."""
    expected = content(worked)

    def check(left: Path, _: int) -> None:
        assert content(left / "library") == expected

    return check


def follows(expected: list[State]) -> Check:
    """What is left is as after the last step that was acknowledged, or as after the next."""

    def check(left: Path, said: int) -> None:
        assert content(left / "library") in expected[said : said + 2]

    return check


def holds_files_in_order(paths: list[str]) -> Check:
    """Transactions of an import may be lost, the last first, but never a part of one."""

    def check(left: Path, _: int) -> None:
        with Library.open(left / "library") as library:
            is_whole(library)
            stored = [document.path for document in library.documents.all()]
            assert stored == paths[: len(stored)]

    return check


def is_there_or_not(worked: Path) -> Check:
    """The library is wholly there, and surely once that was said."""
    expected = content(worked)

    def check(left: Path, said: int) -> None:
        assert said == 0 or (left / "library").exists()
        if (left / "library").exists():
            assert content(left / "library") == expected

    return check


RENAME = """
import os, sys
from pathlib import Path
place = Path.cwd()
with open(place / "new", "wb") as file:
    file.write(b"word" * 9)
    file.flush()
    if sys.argv[1:]:
        os.fsync(file.fileno())
os.replace(place / "new", place / "old")
os.fsync(os.open(place / "other", os.O_CREAT | os.O_WRONLY))
"""


WORDS = b"word" * 9


@pytest.mark.parametrize(("flushed", "possible"), [(True, {WORDS}), (False, {WORDS, WORDS[:18], b""})])
def test_what_was_not_flushed_before_it_took_its_name_may_be_lost(
    flushed: bool, possible: set[bytes], tmp_path: Path
) -> None:
    """The outages would notice it."""
    if not strace_works(tmp_path):
        pytest.skip("strace is not there, or may not watch processes")
    place = tmp_path / "place"
    outage.lay_out({"old": b"before"}, place)
    disk = outage.Disk(place, outage.contents(place))
    words = [sys.executable, "-c", RENAME, *(["flush"] if flushed else [])]
    disk.take(outage.record(words, tmp_path / "calls", os.environ, place))
    assert {disk.cut(disk.count, random.Random(seed))["old"] for seed in range(60)} == possible
