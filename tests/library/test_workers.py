"""Worker processes: order, time-outs, deaths and errors cost one task alone."""

import os
import time
from pathlib import Path

import pytest

from explorer.library.steps import StepFile, last_step
from explorer.library.workers import Workers
from explorer.model.errors import Cancelled, EmptyFile


def work(task: str) -> str:
    match task:
        case "sleep":
            time.sleep(60)
        case "die":
            os._exit(3)
        case "fail":
            raise EmptyFile(path="here")
        case "grow":
            return str(len(bytearray(1 << 30)))
    return task.upper()


def test_outcomes_come_in_order_and_one_bad_task_costs_only_itself() -> None:
    tasks = ["a", "sleep", "b", "die", "fail", "c"]
    with Workers(2, 0) as workers:
        outcomes = list(workers.map(work, tasks, 5))
    assert [o.task for o in outcomes] == tasks
    assert [o.value for o in outcomes] == ["A", None, "B", None, None, "C"]
    errors = [type(o.error) for o in outcomes]
    assert errors == [type(None), TimeoutError, type(None), ChildProcessError, EmptyFile, type(None)]


def test_memory_is_limited() -> None:
    with Workers(1, 1 << 28) as workers:
        (grown, small) = workers.map(work, ["grow", "a"], 30)
    assert isinstance(grown.error, MemoryError)
    assert small.value == "A"


def tell(task: Path) -> str:
    """Tell ten steps in two seconds, or stand still after the second."""
    told = StepFile(task)
    for step in range(10):
        told("Counting", step, 10)
        time.sleep(60 if task.name == "still" and step == 2 else 0.2)
    return task.name


def test_a_task_that_tells_its_steps_may_go_on_and_one_that_stands_still_is_ended(tmp_path: Path) -> None:
    tasks = [tmp_path / "going", tmp_path / "still", tmp_path / "later"]
    seen = []
    with Workers(2, 0) as workers:
        outcomes = list(workers.map(tell, tasks, 1, last_step, lambda task: seen.append(last_step(task))))
    assert [o.value for o in outcomes] == ["going", None, "later"]
    assert isinstance(outcomes[1].error, TimeoutError)
    assert (2, 10) in seen


def test_who_waits_may_stop() -> None:
    def stop(task: str) -> None:
        raise Cancelled

    with Workers(1, 0) as workers, pytest.raises(Cancelled):
        list(workers.map(work, ["sleep"], 30, waiting=stop))


def test_steps_that_were_never_told_are_none(tmp_path: Path) -> None:
    assert last_step(None) is None
    assert last_step(tmp_path / "none") is None
    (tmp_path / "half").write_bytes(b"1234")
    assert last_step(tmp_path / "half") is None
