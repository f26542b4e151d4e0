"""Worker processes: reading, aligning. A hostile file kills its worker, never the app."""

import multiprocessing
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""How many tasks per worker wait in the pool: enough to keep it busy, few enough to keep memory low."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T, R]):
    """What became of one task: its value, or the error that ended it.

    A time-out is `TimeoutError`, the death of the worker `ChildProcessError`.
    """

    task: T
    value: R | None
    error: Exception | None


def _context() -> multiprocessing.context.BaseContext:
    """How workers are started.

    A process with threads must not fork (a lock that another thread holds would never be released), so the app uses a
    fork server. The command line has no threads: plain fork is quicker, and works where the interpreter's own folder
    is closed to the user.
    """
    methods = multiprocessing.get_all_start_methods()
    if "fork" in methods and sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    if "forkserver" not in methods:
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["explorer.library.tasks"])
    return context


def _limit_memory(size: int) -> None:
    if sys.platform == "linux" and size:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


class Workers:
    """A pool of worker processes, started at its first use."""

    def __init__(self, count: int, memory: int) -> None:
        """`memory`: bytes of data a worker may hold (kept on Linux), 0 for no limit."""
        self._count = count
        self._pool = ProcessPool(
            max_workers=count,
            max_tasks=200,
            context=_context(),
            initializer=_limit_memory,
            initargs=[memory],
        )

    def map(self, work: Callable[[T], R], tasks: Iterable[T], seconds: float) -> Iterator[Outcome[T, R]]:
        """The outcome of each task, in the order of the tasks; a task may take so many seconds."""
        waiting: deque[tuple[T, ProcessFuture[R]]] = deque()
        for task in tasks:
            waiting.append((task, self._pool.schedule(work, args=[task], timeout=seconds)))
            if len(waiting) >= self._count * _AHEAD:
                yield _outcome(*waiting.popleft())
        while waiting:
            yield _outcome(*waiting.popleft())

    def close(self) -> None:
        """End the workers at once, whatever they do."""
        self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        self._pool.join()

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _outcome(task: T, future: "ProcessFuture[R]") -> "Outcome[T, R]":
    try:
        return Outcome(task, future.result(), None)
    except FutureTimeout as error:
        return Outcome(task, None, TimeoutError(str(error)))
    except ProcessExpired as error:
        return Outcome(task, None, ChildProcessError(f"exit code {error.exitcode}"))
    except Exception as error:
        return Outcome(task, None, error)
