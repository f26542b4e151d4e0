"""A look at the running app: a timer that notes how long the interface's thread was held up, and memory."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from explorer.gui.app import App
from explorer.gui.requests import OpenPlace
from explorer.library.apart import Apart

_TICK = 5
"""Milliseconds between two beats of the probe."""


class Watch:
    """Runs the event loop of an app under measurement."""

    def __init__(self, qt: QApplication, app: App, apart: Apart) -> None:
        self._qt, self._app, self._apart = qt, app, apart

    def turn(self) -> None:
        """Everything that waits for the interface's thread, painting included."""
        self._qt.processEvents()

    def until(self, holds: Callable[[], bool], seconds: float = 900.0) -> None:
        """Let the app run until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the app did not get there")
            self._qt.processEvents()
            time.sleep(0.001)
        self.turn()

    def wait(self, seconds: float) -> None:
        """Let the app run for some time."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    @property
    def idle(self) -> bool:
        """Whether no lane has anything to do and all is laid out."""
        panels = self._app.window.parts.reader.panels.values()
        return self._app.desk.tasks.idle and not any(panel.settling for panel in panels)

    def reads(self) -> bool:
        """Whether dossiers are listed and one is shown; an empty library shows none."""
        parts = self._app.window.parts
        if self._app.desk.library is None or parts.empty.isVisible():
            return self._app.desk.library is not None and self._app.desk.tasks.idle
        return bool(parts.dossiers.model.rowCount()) and parts.reader.diptych is not None

    @contextmanager
    def probing(self) -> Iterator[list[float]]:
        """Seconds between two turns of the event loop beyond what the timer waits for anyway."""
        gaps: list[float] = []
        last = time.perf_counter()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append(max(now - last - _TICK / 1000, 0.0))
            last = now

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(beat)
        timer.start(_TICK)
        yield gaps
        timer.stop()

    # -- the long acts

    def longest(self) -> int:
        """Passages of the longest side of what is open."""
        diptych = self._app.window.parts.reader.diptych
        views = [diptych.view.left, diptych.view.right] if diptych else []
        return max(len(view.passages) for view in views if view)

    def open_act(self, name: str = "short") -> tuple[float, float]:
        """Open an act anew; seconds until it is painted, and seconds of the processor that both processes took."""
        parts = self._app.window.parts
        found = next(d for d in parts.dossiers.model.values if d.title.startswith(name))
        self._app.window.reading.close()
        self.turn()
        start, work = time.perf_counter(), self.processor()
        self._app.window.reading.open(OpenPlace(found.id))
        self.until(lambda: parts.reader.diptych is not None)
        parts.reader.repaint()
        return time.perf_counter() - start, self.processor() - work

    def processor(self) -> float:
        """Seconds of the processor that app and library process have taken: what a busy machine does not change."""
        other = (~self.other << 3) | 2  # the clock of another process: clock_getcpuclockid(3)
        return time.process_time() + time.clock_gettime(other)

    def scroll(self, lines: int) -> tuple[list[float], list[float]]:
        """Seconds of each of 200 steps of so many lines down: both panels and the hinge, moved and painted.

        Then those of the processor, for the interface's thread. Both from the least to the most.
        """
        panel = self._app.window.parts.reader.active_panel
        bar, times, work = panel.verticalScrollBar(), [], []
        bar.setValue(0)
        self.turn()
        for _ in range(200):
            start, before = time.perf_counter(), time.thread_time()
            bar.setValue(bar.value() + lines * bar.singleStep())
            self.turn()
            times.append(time.perf_counter() - start)
            work.append(time.thread_time() - before)
        return sorted(times), sorted(work)

    # -- memory

    def memory(self, pid: int, kind: str = "Pss") -> int:
        """Bytes of a process; of pages that several share its share, or with "Rss" all (proc_pid_smaps_rollup)."""
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith(f"{kind}:"):
                return int(line.split()[1]) * 1024
        return 0

    @property
    def other(self) -> int:
        """The number of the process of the libraries."""
        return self._apart.running().pid

    def together(self) -> int:
        """Bytes of the app and of the process of its libraries, shared pages by share."""
        return self.memory(os.getpid()) + self.memory(self.other)
