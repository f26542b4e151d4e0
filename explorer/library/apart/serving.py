"""The process of the libraries: each thread of the app that asks has a twin here, so that calls wait as they would."""

import inspect
import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, NoReturn

from explorer.library.apart.wire import Answer, Ask, Facts, Fault, Leave, Line, Listener, Stop, Told, unpacked
from explorer.library.library import Library
from explorer.model.errors import Cancelled, ExplorerError

_CASES = "explorer.library."
"""Where the classes of the use cases stand."""
_BETWEEN_REPORTS = 0.05
"""Seconds: more often than twenty times a second nobody can read how far work is."""


_OPENERS: Mapping[str, Callable[..., Any]] = {
    "open": Library.open,
    "create": Library.create,
    "specimen": Library.make_specimen,
    "restore": Library.restore,
    "unpack": Library.unpack,
}


class Server:
    """Reads the line and gives each call to its lane."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._lanes: dict[int, _Lane] = {}
        self._desk = _Desk()

    def run(self) -> None:
        """Until the app takes leave; where it is gone without a word, what is unfinished goes as in a crash."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the app, which takes leave then
        while True:
            try:
                lane, packed = self._line.receive()
            except (EOFError, OSError):
                os._exit(1)
            message = unpacked(packed)
            if isinstance(message, Leave):
                self._desk.close()
                _end()
            self._lane(lane).take(message)

    def _lane(self, number: int) -> "_Lane":
        if number not in self._lanes:
            self._lanes[number] = _Lane(number, self._line, self._desk)
        return self._lanes[number]


class _Desk:
    """The libraries that are open, by number."""

    def __init__(self) -> None:
        self._libraries: dict[int, Library] = {}
        self._count = 0

    def find(self, ask: Ask) -> Callable[..., Any]:
        if not ask.library:
            return _OPENERS[ask.name]
        if ask.name == "close":
            library = self._libraries.pop(ask.library, None)
            return library.close if library is not None else lambda: None
        group, _, name = ask.name.partition(".")
        found: Callable[..., Any] = getattr(getattr(self._libraries[ask.library], group), name)
        return found

    def keep(self, library: Library) -> Facts:
        self._count += 1
        self._libraries[self._count] = library
        kinds = tuple(n for n, value in vars(library).items() if n[0] != "_" and _is_use_cases(value))
        return Facts(self._count, library.folder, library.id, library.read_only, library.hindrance, kinds)

    def close(self) -> None:
        for library in self._libraries.values():
            library.close()


class _Lane:
    """The twin of one thread of the app."""

    def __init__(self, number: int, line: Line, desk: _Desk) -> None:
        self._number, self._line, self._desk = number, line, desk
        self._waiting: queue.SimpleQueue[Ask] = queue.SimpleQueue()
        self._stop = threading.Event()
        threading.Thread(target=self._work, daemon=True).start()

    def take(self, message: object) -> None:
        if isinstance(message, Stop):
            self._stop.set()
        elif isinstance(message, Ask):
            self._stop.clear()
            self._waiting.put(message)

    def _work(self) -> None:
        while True:
            reply = self._reply(self._waiting.get())
            try:
                self._line.send(self._number, reply)
            except OSError:
                return
            except Exception as error:  # what cannot be sent is told in words
                told = reply if isinstance(reply, Fault) else Fault(error, traceback.format_exc())
                self._line.send(self._number, Fault(RuntimeError(repr(told.error)), told.trace))

    def _reply(self, ask: Ask) -> Answer | Fault:
        try:
            call = self._desk.find(ask)
            value = self._heard(call, ask)
            return Answer(self._desk.keep(value) if isinstance(value, Library) else value)
        except ExplorerError as error:
            return Fault(error, "")
        except BaseException as error:
            return Fault(error, traceback.format_exc())

    def _heard(self, call: Callable[..., Any], ask: Ask) -> Any:
        """Call with functions in the place of the listeners."""
        bound = inspect.signature(call).bind(*ask.args, **ask.kwargs)
        for name, value in bound.arguments.items():
            if isinstance(value, Listener):
                bound.arguments[name] = self._progress(value) if name == "progress" else self._listener(value)
        return call(*bound.args, **bound.kwargs)

    def _listener(self, listener: Listener) -> Callable[..., None]:
        def tell(*args: Any) -> None:
            if self._stop.is_set():
                raise Cancelled
            self._line.send(self._number, Told(listener.number, args))

        return tell

    def _progress(self, listener: Listener) -> Callable[[str, int, int], None]:
        tell = self._listener(listener)
        last, before = 0.0, ""

        def progress(what: str, done: int, total: int) -> None:
            nonlocal last, before
            now = time.monotonic()
            if what != before or done >= total or now - last >= _BETWEEN_REPORTS or self._stop.is_set():
                last, before = now, what
                tell(what, done, total)

        return progress


def _end() -> NoReturn:
    """End at once. All that matters is closed; Python would still free every object and wait for every thread, which
    takes seconds after a long import and keeps the app waiting.
    """
    for worker in multiprocessing.active_children():
        worker.kill()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(0)


def _is_use_cases(value: object) -> bool:
    return type(value).__module__.startswith(_CASES)
