"""Worker processes: order, time-outs, deaths and errors cost one task alone."""

import os
import time

from explorer.library.workers import Workers
from explorer.model.errors import EmptyFile


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
