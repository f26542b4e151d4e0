"""Whether the process that left a note still runs."""

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ENDED = frozenset("ZX")


@dataclass(frozen=True, slots=True)
class Process:
    """A process by number, computer, and the moment it started as the system counts it ("" where not known).

    The start tells a process from a later one that was given the same number.
    """

    pid: int
    host: str
    start: str = ""

    def as_data(self) -> dict[str, str | int]:
        """The process as a mapping that JSON can hold."""
        return {"pid": self.pid, "host": self.host, "start": self.start}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Process | None":
        """The process that `as_data` gave, None where the data makes no sense."""
        pid, host, start = data.get("pid"), data.get("host"), data.get("start", "")
        if isinstance(pid, int) and isinstance(host, str) and isinstance(start, str) and 0 < pid < 1 << 31:
            return cls(pid, host, start)
        return None

    def may_run(self) -> bool:
        """Whether the process runs, as far as can be told; what runs on another computer cannot be seen from here."""
        if self.host != platform.node():
            return True
        if not _exists(self.pid):
            return False
        return not self.start or self.start == _start_of(self.pid)


def this_process() -> Process:
    """The process that asks."""
    return Process(os.getpid(), platform.node(), _start_of(os.getpid()))


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        return _exists_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _exists_on_windows(pid: int) -> bool:
    """Ask Windows itself: os.kill would end the process there."""
    import ctypes

    kernel: Any = vars(ctypes)["windll"].kernel32
    query_limited_information = 0x1000
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if handle:
        kernel.CloseHandle(handle)
    return bool(handle)


def _start_of(pid: int) -> str:
    """Boot and start of a process under Linux (field 22 of proc_pid_stat(5)), "" elsewhere.

    Also "" for one that has ended and only waits for its parent to ask: it keeps its number, maybe for long.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] in _ENDED else f"{boot}/{fields[19]}"
