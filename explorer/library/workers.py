"""Worker processes: reading, aligning. A hostile file kills its worker, never the app."""

import multiprocessing
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent import futures
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""How many tasks per worker wait in the pool: enough to keep it busy, few enough to keep memory low."""
_TICK = 0.2
"""Seconds between two questions how far a task is."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T, R]):
    """What became of one task: its value, or the error that ended it.

    A time-out is `TimeoutError`, the death of the worker `ChildProcessError`.
    """

    task: T
    value: R | None
    error: Exception | None


def worker_count() -> int:
    """One worker a core that we may use, at most four: more would only fill the memory of a plain laptop."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(4, cores))


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


def _idle(task: object) -> None:
    """Nothing to do while waiting."""


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

    def map(
        self,
        work: Callable[[T], R],
        tasks: Iterable[T],
        seconds: float,
        steps: Callable[[T], object] | None = None,
        waiting: Callable[[T], None] = _idle,
    ) -> Iterator[Outcome[T, R]]:
        """The outcome of each task, in the order of the tasks; a task may take so many seconds.

        `steps` says how far a task is: it may then go on as long as it does not stand still for so many seconds.
        `waiting` is called several times a second with the task that is waited for, and may raise to stop.
        """
        limit = seconds if steps is None else None
        ahead: deque[tuple[T, ProcessFuture[R]]] = deque()

        def first() -> Outcome[T, R]:
            task, future = ahead.popleft()
            _wait(task, future, seconds, steps, waiting)
            return _outcome(task, future)

        for task in tasks:
            ahead.append((task, self._pool.schedule(work, args=[task], timeout=limit)))
            if len(ahead) >= self._count * _AHEAD:
                yield first()
        while ahead:
            yield first()

    def close(self) -> None:
        """End the workers at once, whatever they do."""
        self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        self._pool.join()

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _wait(
    task: T,
    future: "ProcessFuture[R]",
    seconds: float,
    steps: Callable[[T], object] | None,
    waiting: Callable[[T], None],
) -> None:
    """Wait for the end of a task, which is the oldest and so under way; end it where it stands still."""
    last, since = None, time.monotonic()
    while futures.wait([future], timeout=_TICK).not_done:
        waiting(task)
        if steps is None:
            continue
        if (now := steps(task)) != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since > seconds:
            future.cancel()  # type: ignore[no-untyped-call]  # pebble leaves it untyped


def _outcome(task: T, future: "ProcessFuture[R]") -> "Outcome[T, R]":
    try:
        return Outcome(task, future.result(), None)
    except (FutureTimeout, CancelledError) as error:
        return Outcome(task, None, TimeoutError(str(error)))
    except ProcessExpired as error:
        return Outcome(task, None, ChildProcessError(f"exit code {error.exitcode}"))
    except Exception as error:
        return Outcome(task, None, error)
