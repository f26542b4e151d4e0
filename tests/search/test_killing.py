"""A process killed while it writes leaves an index that opens, and that holds exactly the changes it says it holds."""

import multiprocessing
import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from explorer.model.search import IndexUnit
from explorer.search.engine import Engine
from tests.search.library import unit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are not there")

_PARAGRAPHS = 5


def _document(change: int) -> list[IndexUnit]:
    return [unit(change, f"Absatz der Änderung{change} im Dokument.", paragraph=p) for p in range(_PARAGRAPHS)]


def _write_on(folder: Path) -> None:
    engine = Engine.open(folder, "library")
    while True:
        change = engine.change + 1
        engine.update(_document(change), [change - 3], change)


def _documents(engine: Engine) -> dict[int, int]:
    """How many paragraphs each document has in the index."""
    view = engine.snapshot
    found: dict[int, int] = {}
    for document in view.column("document")[view.units].tolist():
        found[document] = found.get(document, 0) + 1
    return found


@pytest.mark.parametrize("seed", range(20))
def test_after_a_kill_the_index_holds_what_its_change_says(tmp_path: Path, seed: int) -> None:
    process = multiprocessing.get_context("fork").Process(target=_write_on, args=(tmp_path,))
    process.start()
    time.sleep(random.Random(seed).uniform(0.05, 0.6))
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    engine = Engine.open(tmp_path, "library")
    reached = engine.change
    assert _documents(engine) == dict.fromkeys(range(max(1, reached - 2), reached + 1), _PARAGRAPHS)
    engine.update(_document(reached + 1), [], reached + 1)
    assert engine.change == reached + 1
    assert _documents(engine)[reached + 1] == _PARAGRAPHS
