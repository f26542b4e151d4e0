"""Start the driver, kill its work at a random moment, and say what it had acknowledged."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.conftest import PROJECT
from tests.journeys.trust.driver import Order

_PATIENCE = 30.0
"""Seconds within which worker processes must have ended after their parent was killed."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What the work had said after `ready` when it was killed, and whether it had ended by itself before."""

    said: tuple[str, ...]
    ended: bool


class Driver:
    """The driver, waiting for orders; close it at the end."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.trust.driver"],
            cwd=PROJECT,
            env={**os.environ, "DIPTYCH_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._line()

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def kill_at_random(self, order: Order, random: Random, most_steps: int, most_seconds: float) -> Killed:
        """Kill -9 the work some acknowledged steps and some seconds after it is ready, both by chance."""
        os.mkfifo(order.said)
        self._tell(order.as_line())
        pid = int(self._line())
        with Path(order.said).open(encoding="utf8") as said:
            assert said.readline() == "ready\n"
            lines = [line for _ in range(random.randint(0, most_steps)) if (line := said.readline())]
            time.sleep(random.uniform(0, most_seconds))
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            code = int(self._line())
            no_process_is_left(pid)
            lines += said.readlines()
        assert code in (0, -signal.SIGKILL)
        return Killed(tuple(line.rstrip("\n") for line in lines), code == 0)

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line)
        self._process.stdin.flush()

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the driver has ended"
        return line


def no_process_is_left(group: int) -> None:
    """Workers notice that their parent is gone and end; they are not left to hold memory."""
    until = time.monotonic() + _PATIENCE
    while left := running_in(group):
        if time.monotonic() > until:
            for pid in left:
                os.kill(pid, signal.SIGKILL)
            raise AssertionError(f"{len(left)} worker processes outlived the process that was killed")
        time.sleep(0.02)


def running_in(group: int) -> list[int]:
    """The processes of a group that run (proc_pid_stat(5): state, parent, group after the name)."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, process_group = stat.read_text("utf8", "replace").rpartition(")")[2].split()[:3]
            if int(process_group) == group and state not in "ZX":
                found.append(int(stat.parent.name))
    return found
