"""Time, memory and processes of the stages of a long run, told apart by what it says of its progress."""

import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_TICK = 0.2


@dataclass(slots=True)
class Stage:
    """What one stage took: seconds, and the most memory (bytes) of this process and of its workers together."""

    seconds: float = 0.0
    own: int = 0
    workers: int = 0


@dataclass(slots=True)
class Stages:
    """A `Progress` that keeps a clock for each thing it is told of; watch memory with `with`."""

    found: dict[str, Stage] = field(default_factory=dict)
    now: str = ""
    since: float = field(default_factory=time.perf_counter)
    _done: threading.Event = field(default_factory=threading.Event)

    def __call__(self, what: str, done: int, total: int) -> None:
        """Note what is going on."""
        if what != self.now:
            self.turn_to(what)

    def turn_to(self, what: str) -> None:
        """End the stage that was, begin another."""
        moment = time.perf_counter()
        if self.now:
            self.found.setdefault(self.now, Stage()).seconds += moment - self.since
        self.now, self.since = what, moment

    def __enter__(self) -> "Stages":
        threading.Thread(target=self._watch, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self.turn_to("")

    def _watch(self) -> None:
        while not self._done.wait(_TICK):
            if self.now:
                stage = self.found.setdefault(self.now, Stage())
                stage.own = max(stage.own, resident(os.getpid()))
                stage.workers = max(stage.workers, sum(map(resident, children(os.getpid()))))


def resident(pid: int) -> int:
    """Bytes of memory that a process has of its own (proc_pid_statm(5): resident less shared)."""
    with suppress(OSError):
        pages = Path(f"/proc/{pid}/statm").read_text("ascii").split()
        return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGE_SIZE")
    return 0


def children(pid: int) -> list[int]:
    """The processes below one, at any depth."""
    found: list[int] = []
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [int(child) for child in (task / "children").read_text("ascii").split()]
    return found + [deeper for child in found for deeper in children(child)]


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
