"""Work in the background: three threads, results by one signal.

The interface thread never calls what reads a database or a file; it gives a function to a lane and gets the outcome
back as a call in its own thread. A core error arrives as a value, any other exception goes to the bug report.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from explorer.model.errors import Cancelled, ExplorerError
from explorer.model.progress import Progress

_BETWEEN_REPORTS = 0.05
"""Seconds: progress is shown at most twenty times a second."""


class LaneName(StrEnum):
    """The three threads."""

    READER = "reader"
    WRITER = "writer"
    JOBS = "jobs"


@dataclass(eq=False, slots=True)
class Task:
    """A function on its way through a lane. `topic`: a newer task of the same topic makes this one void. `patient`: it
    gives way to whatever comes after it, and begins anew then.
    """

    lane: LaneName
    run: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[ExplorerError], None]
    topic: str = ""
    name: str = ""
    patient: bool = False
    void: bool = False
    cancelled: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class JobNews:
    """How far the running job is: its name, what it does now (a core template), steps done and in all, jobs waiting."""

    name: str
    what: str
    done: int
    total: int
    waiting: int
    seconds: float
    running: bool = True


class Tasks(QObject):
    """Owns the three threads. `close` ends them; a running job is asked to stop first."""

    news = Signal(object)
    """JobNews, at most twenty a second, and once more when the jobs are over."""
    broke = Signal(object)
    """An exception that nobody expected."""
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._lanes = {name: _Lane(name, self._came_back.emit, self._report) for name in LaneName}
        self._open = True

    def read(
        self,
        topic: str,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[ExplorerError], None],
    ) -> None:
        """Run on the reader's thread. The newest request of a topic wins: older ones are never delivered."""
        self.ask(topic, lambda _: function(), done, failed)

    def ask(
        self,
        topic: str,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[ExplorerError], None],
        patient: bool = False,
    ) -> None:
        """As `read`, for what takes long: a newer request of the topic has `function`'s progress raise Cancelled.

        A `patient` one is stopped by any newer request, and asked again when that has been answered.
        """
        self._give(Task(LaneName.READER, function, done, failed, topic, patient=patient))

    def write(
        self, function: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[ExplorerError], None]
    ) -> None:
        """Run on the writer's thread, in the order given."""
        self._give(Task(LaneName.WRITER, lambda _: function(), done, failed))

    def job(
        self,
        name: str,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[ExplorerError], None],
        topic: str = "",
    ) -> None:
        """Run on the thread of long jobs, one after the other; `function` takes a progress that raises on cancel."""
        self._give(Task(LaneName.JOBS, function, done, failed, topic, name))

    def cancel(self) -> None:
        """Ask the running job to stop."""
        self._lanes[LaneName.JOBS].cancel()

    @property
    def busy(self) -> bool:
        """Whether a named job runs or waits."""
        return self._lanes[LaneName.JOBS].busy

    @property
    def idle(self) -> bool:
        """Whether no lane has anything to do or to deliver."""
        return all(not lane.occupied for lane in self._lanes.values())

    def drop(self) -> None:
        """Make everything void that has not come back yet, as when a library is closed."""
        for lane in self._lanes.values():
            lane.drop()

    def close(self) -> None:
        """End the threads; what has not come back is dropped."""
        self._open = False
        self.drop()
        for lane in self._lanes.values():
            lane.close()

    def _give(self, task: Task) -> None:
        if self._open:
            self._lanes[task.lane].put(task)

    def _report(self, news: JobNews) -> None:
        if self._open:
            self.news.emit(news)

    @Slot(object)
    def _deliver(self, task: Task) -> None:
        lane = self._lanes[task.lane]
        lane.delivered()
        if task.name and not lane.busy:
            self._report(JobNews(task.name, "", 0, 0, 0, 0.0, running=False))
        if task.void or not self._open:
            return
        if task.error is None:
            task.done(task.result)
        elif isinstance(task.error, ExplorerError):
            task.failed(task.error)
        else:
            self.broke.emit(task.error)


class _Lane:
    """One thread and what waits for it."""

    def __init__(self, name: LaneName, come_back: Callable[[Task], None], report: Callable[[JobNews], None]) -> None:
        self._come_back = come_back
        self._report = report
        self._waiting: deque[Task] = deque()
        self._running: Task | None = None
        self._undelivered = 0
        self._ended = False
        self._wake = threading.Condition()
        self._thread = threading.Thread(target=self._work, name=f"diptych-{name}", daemon=True)
        self._thread.start()

    def put(self, task: Task) -> None:
        with self._wake:
            if task.topic:
                self._void(task.topic)
            if self._running is not None and self._running.patient:
                self._running.cancelled.set()
            place = next((n for n, other in enumerate(self._waiting) if other.patient), len(self._waiting))
            self._waiting.insert(place, task)
            self._undelivered += 1
            self._wake.notify()

    def _void(self, topic: str) -> None:
        for older in [t for t in self._waiting if t.topic == topic]:
            self._waiting.remove(older)
            self._undelivered -= 1
        if self._running is not None and self._running.topic == topic and not self._running.name:
            self._running.void = True
            if self._running.lane is LaneName.READER:
                self._running.cancelled.set()

    def cancel(self) -> None:
        with self._wake:
            if self._running is not None:
                self._running.cancelled.set()

    def drop(self) -> None:
        with self._wake:
            self._undelivered -= len(self._waiting)
            self._waiting.clear()
            if self._running is not None:
                self._running.void = True
                self._running.cancelled.set()

    def delivered(self) -> None:
        with self._wake:
            self._undelivered -= 1

    @property
    def busy(self) -> bool:
        with self._wake:
            running = [self._running] if self._running is not None else []
            return any(task.name for task in (*self._waiting, *running))

    @property
    def occupied(self) -> bool:
        with self._wake:
            return self._undelivered > 0

    def close(self) -> None:
        with self._wake:
            self._ended = True
            self._wake.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting or self._ended)
                if self._ended:
                    return
                task = self._waiting.popleft()
                self._running = task
            self._run(task)
            with self._wake:
                self._running = None
                again = self._is_put_off(task)
                if again:
                    self._waiting.append(task)
            if not again:
                self._come_back(task)

    def _is_put_off(self, task: Task) -> bool:
        """Whether a patient task has given way; it is made ready to begin anew."""
        if not task.patient or task.void or self._ended or not isinstance(task.error, Cancelled):
            return False
        task.error = None
        task.cancelled.clear()
        return True

    def _run(self, task: Task) -> None:
        try:
            task.result = task.run(_Watch(task, self._report, lambda: len(self._waiting)))
        except BaseException as error:
            task.error = error


class _Watch:
    """The progress of one job: passes on a few reports a second and raises when the person has cancelled."""

    def __init__(self, task: Task, report: Callable[[JobNews], None], waiting: Callable[[], int]) -> None:
        self._task = task
        self._report = report
        self._waiting = waiting
        self._began = time.monotonic()
        self._last = 0.0
        self._what = ""

    def __call__(self, what: str, done: int, total: int) -> None:
        if self._task.cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if what != self._what:
            self._began, self._what = now, what
        elif now - self._last < _BETWEEN_REPORTS and done < total:
            return
        self._last = now
        if self._task.name:
            self._report(JobNews(self._task.name, what, done, total, self._waiting(), now - self._began))
