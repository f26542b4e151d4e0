"""A library that is open in the process of the libraries, as the app sees it."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, cast

from explorer.library.apart.wire import Facts
from explorer.model.errors import LibraryProcessEnded

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.library.library import Library


class Process(Protocol):
    """The running process, as far as a library needs it."""

    gone: bool

    def ask(self, library: int, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a use case."""
        ...


class Starter(Protocol):
    """What starts the process anew."""

    def running(self) -> Process:
        """The process."""
        ...

    def open(self, folder: "Path", read_only: bool = False) -> "Library":
        """Open a library."""
        ...


class ApartLibrary:
    """The use cases of a library, called over the line; opened anew where the process has ended meanwhile."""

    def __init__(self, starter: Starter, process: Process, facts: Facts) -> None:
        self._starter, self._process, self._number = starter, process, facts.number
        self._guard = threading.Lock()
        self.folder, self.id = facts.folder, facts.id
        self.read_only, self.hindrance = facts.read_only, facts.hindrance
        self._kinds = facts.kinds

    def __getattr__(self, name: str) -> "_UseCases":
        if name not in self.__dict__.get("_kinds", ()):
            raise AttributeError(name)
        return _UseCases(self, name)

    def ask(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a use case. Raises what it raises; LibraryProcessEnded."""
        with self._guard:
            if self._process.gone:
                self._open_again()
            process, number = self._process, self._number
        return process.ask(number, name, args, kwargs)

    def _open_again(self) -> None:
        again = cast(ApartLibrary, self._starter.open(self.folder, self.read_only))
        self._process, self._number = again._process, again._number

    def close(self) -> None:
        """Close everything and give the library free."""
        with self._guard, suppress(LibraryProcessEnded):
            if not self._process.gone:
                self._process.ask(self._number, "close", (), {})


class _UseCases:
    """The use cases of one kind."""

    def __init__(self, library: ApartLibrary, kind: str) -> None:
        self._library, self._kind = library, kind

    def __getattr__(self, name: str) -> Callable[..., Any]:
        library, path = self._library, f"{self._kind}.{name}"
        return lambda *args, **kwargs: library.ask(path, args, kwargs)


def in_place(library: ApartLibrary) -> "Library":
    """The library under the type whose place it takes: it has the same use cases, which types cannot see."""
    return cast("Library", library)
