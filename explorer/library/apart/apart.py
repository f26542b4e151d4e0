"""The process of the libraries as the app sees it."""

import atexit
import multiprocessing
import queue
import threading
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.library.apart.library import ApartLibrary, in_place
from explorer.library.apart.wire import Answer, Ask, Facts, Fault, Leave, Line, Listener, Stop, Told, serve, unpacked
from explorer.model.errors import Cancelled, LibraryProcessEnded
from explorer.model.progress import Progress, silent

if TYPE_CHECKING:
    from explorer.library.library import Library

_PATIENCE = 10.0
"""Seconds that the process has for closing its libraries."""


class Apart:
    """One process for all libraries that an app opens. Started at once, so that it loads the core while the window is
    built; started anew by the next call where it has ended. May be used from any thread.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._running: _Running | None = _Running()
        atexit.register(self.kill)  # else multiprocessing would wait for a process that waits for us

    # -- what opens libraries: as the methods of the same names of `Library`, with the same errors

    def open(self, folder: Path, read_only: bool = False) -> "Library":
        """Open a library."""
        return self._opened("open", folder, read_only)

    def create(self, folder: Path) -> "Library":
        """Make an empty library."""
        return self._opened("create", folder)

    def make_specimen(self, progress: Progress = silent, reset: bool = False) -> "Library":
        """Open the specimen library, building it where needed."""
        return self._opened("specimen", progress, reset)

    def restore(self, folder: Path, snapshot: Path) -> None:
        """Put a snapshot in the place of a closed library's file."""
        self.ask(0, "restore", (folder, snapshot), {})

    def unpack(self, path: Path, folder: Path, progress: Progress = silent) -> None:
        """Make a library of a packed one."""
        self.ask(0, "unpack", (path, folder, progress), {})

    def _opened(self, name: str, *args: Any) -> "Library":
        running = self.running()
        facts: Facts = running.ask(0, name, args, {})
        return in_place(ApartLibrary(self, running, facts))

    # -- the process

    def running(self) -> "_Running":
        """The process, started anew where it has ended."""
        with self._guard:
            if self._running is None or self._running.gone:
                self._running = _Running()
            return self._running

    def ask(self, library: int, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call, and wait for the answer. Raises what the call raises; LibraryProcessEnded."""
        return self.running().ask(library, name, args, kwargs)

    def close(self) -> None:
        """Have the process close its libraries and end."""
        self._end(lambda running: running.leave())

    def kill(self) -> None:
        """End the process at once: what it was about is lost, what it had finished is kept."""
        self._end(lambda running: running.kill())
        atexit.unregister(self.kill)

    def _end(self, how: "Callable[[_Running], None]") -> None:
        with self._guard:
            if self._running is not None:
                how(self._running)


class _Running:
    """One process from its start to its end."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(target=serve, args=(theirs,), name="diptych-library")
        self._process.start()
        theirs.close()
        self._line = Line(ours)
        self._boxes: dict[int, queue.SimpleQueue[bytes | None]] = {}
        self._guard = threading.Lock()
        self._joining = threading.Lock()
        self.gone = False
        threading.Thread(target=self._listen, name="diptych-line", daemon=True).start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid or 0

    def _join(self, seconds: float | None = None) -> None:
        """Wait for the end of the process: one thread at a time, or the second finds no process and no exit code."""
        with self._joining:
            self._process.join(seconds)

    def _listen(self) -> None:
        try:
            while True:
                lane, packed = self._line.receive()
                self._boxes[lane].put(packed)
        except (EOFError, OSError):
            self._join()  # a process that nobody has asked after would seem to hold its lock still
            with self._guard:
                self.gone = True
                for box in self._boxes.values():
                    box.put(None)

    def ask(self, library: int, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        lane = threading.get_ident()
        with self._guard:
            if self.gone:
                raise LibraryProcessEnded
            box = self._boxes[lane] = queue.SimpleQueue()
        listeners = _Listeners()
        self._send(lane, Ask(library, name, *listeners.parted(args, kwargs)))
        while True:
            packed = box.get()
            if packed is None:
                raise LibraryProcessEnded
            message = unpacked(packed)
            if isinstance(message, Told):
                if not listeners.call(message):
                    self._send(lane, Stop())
            else:
                return _taken(message, listeners.fault)

    def _send(self, lane: int, message: object) -> None:
        try:
            self._line.send(lane, message)
        except OSError:
            raise LibraryProcessEnded from None

    def leave(self) -> None:
        if self.gone:
            return
        try:
            self._line.send(0, Leave())
        except OSError:
            return
        self._join(_PATIENCE)
        self.kill()

    def kill(self) -> None:
        self._process.kill()
        self._join(_PATIENCE)


class _Listeners:
    """The functions of the app among the arguments of one call."""

    def __init__(self) -> None:
        self._functions: list[Callable[..., Any]] = []
        self.fault: BaseException | None = None
        """What the first one raised that failed: the call is asked to stop then."""

    def parted(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return tuple(map(self._sent, args)), {name: self._sent(value) for name, value in kwargs.items()}

    def _sent(self, value: Any) -> Any:
        if not callable(value):
            return value
        self._functions.append(value)
        return Listener(len(self._functions) - 1)

    def call(self, told: Told) -> bool:
        """Whether the work may go on."""
        try:
            self._functions[told.listener](*told.args)
        except BaseException as error:
            self.fault = self.fault or error
        return self.fault is None


class _Trace(Exception):
    """Where an exception was raised in the other process, shown above it."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


def _taken(reply: Answer | Fault, fault: BaseException | None) -> Any:
    """The value, or what was raised. Work that was done in spite of being asked to stop is done."""
    if fault is not None and not isinstance(fault, Cancelled):
        raise fault
    if isinstance(reply, Answer):
        return reply.value
    if reply.trace:
        raise reply.error from _Trace(reply.trace)
    raise reply.error
