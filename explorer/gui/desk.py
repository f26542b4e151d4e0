"""The open library and the three threads, as the window sees them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from explorer.gui.door import Door
from explorer.gui.errors import sentence
from explorer.gui.settings import Settings
from explorer.gui.tasks import Tasks
from explorer.model.change import Change
from explorer.model.errors import Cancelled, ExplorerError, LibraryProcessEnded
from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library import Library

T = TypeVar("T")
Failed = Callable[[ExplorerError], None]


class Desk(QObject):
    """Outlives the window, which is built anew when the language changes."""

    opened = Signal()
    """A library was opened or closed."""
    changed = Signal(object)
    """Change: what a step has touched."""
    failed = Signal(str)
    """One sentence."""
    broke = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, settings: Settings, door: Door) -> None:
        super().__init__()
        self.settings, self.door = settings, door
        self.tasks = Tasks(self)
        self.tasks.broke.connect(self.broke)
        self.library: Library | None = None
        self._generation = 0

    def renew(self) -> None:
        """A new window: answers meant for the old one are dropped."""
        self._generation += 1

    @property
    def folder(self) -> Path | None:
        """The folder of the open library."""
        return self.library.folder if self.library else None

    def take(self, library: "Library | None") -> None:
        """Open another library in place of this one; the old one is closed on the thread of jobs, after its work."""
        old, self.library = self.library, library
        self.tasks.drop()
        if old is not None and old is not library:
            self.tasks.job("", lambda _: old.close(), _ignore, self.tell_error)
        self.settings.put("last", str(library.folder) if library else "")
        if library is not None:
            self.settings.remember(library.folder)
        self.opened.emit()

    def read(
        self, topic: str, use: "Callable[[Library], T]", done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Ask the library on the reader's thread; the newest question of a topic wins."""
        library = self.library
        if library is not None:
            self.tasks.read(topic, lambda: _asked(library, use), self._mine(done), failed or self.tell_error)

    def ask(
        self,
        topic: str,
        use: "Callable[[Library, Progress], T]",
        done: Callable[[T], None],
        failed: Failed | None = None,
        patient: bool = False,
    ) -> None:
        """As `read`, for what takes long: a newer question of the topic stops it; a `patient` one lets every other
        question pass.
        """
        library = self.library
        if library is not None:
            self.tasks.ask(topic, lambda p: use(library, p), self._mine(done), failed or self.tell_error, patient)

    def change(self, use: "Callable[[Library], Change]", done: Callable[[Change], None] | None = None) -> None:
        """Change the library on the writer's thread; then `changed` tells every panel."""
        library = self.library
        if library is not None:
            self.tasks.write(lambda: use(library), self._then_tell(done), self.tell_error)

    def write(self, use: "Callable[[Library], T]", done: Callable[[T], None]) -> None:
        """Do on the writer's thread what is no step of the history."""
        library = self.library
        if library is not None:
            self.tasks.write(lambda: use(library), self._mine(done), self.tell_error)

    def job(
        self,
        name: str,
        use: "Callable[[Library, Progress], T]",
        done: Callable[[T], None],
        failed: Failed | None = None,
        topic: str = "",
    ) -> None:
        """Long work on the library; a job without a name is not shown."""
        library = self.library
        if library is not None:
            self.tasks.job(name, lambda p: use(library, p), self._mine(done), failed or self.tell_error, topic)

    def _mine(self, done: Callable[[T], None]) -> Callable[[T], None]:
        generation = self._generation

        def deliver(result: T) -> None:
            if generation == self._generation:
                done(result)

        return deliver

    def _then_tell(self, done: Callable[[Change], None] | None) -> Callable[[Change], None]:
        mine = self._mine(done) if done else None

        def deliver(change: Change) -> None:
            if mine is not None:
                mine(change)
            self.changed.emit(change)

        return deliver

    def tell_error(self, error: ExplorerError) -> None:
        """Say what went wrong; that something was stopped as asked is no news."""
        if not isinstance(error, Cancelled):
            self.failed.emit(sentence(error))

    def close(self) -> None:
        """End the threads and close the library."""
        self.tasks.close()
        if self.library is not None:
            self.library.close()
            self.library = None
        self.settings.flush()


def _asked(library: "Library", use: "Callable[[Library], T]") -> T:
    """Ask, and once more where the library's process has ended meanwhile: a question changes nothing."""
    try:
        return use(library)
    except LibraryProcessEnded:
        return use(library)


def _ignore(_: object) -> None:
    """What is done with the answer of a question that has none."""
