"""Library: one opened library and its use cases."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from explorer.coding import codebook
from explorer.files import places
from explorer.files.locking import LibraryLock
from explorer.files.private import private_folder
from explorer.library import specimen
from explorer.library.analysis import Analysis
from explorer.library.beads import Beads
from explorer.library.coders import Coders
from explorer.library.comparing import Comparing
from explorer.library.context import Context
from explorer.library.documents import Documents
from explorer.library.dossiers import Dossiers
from explorer.library.exchange import Exchange, packing
from explorer.library.exports import Exports
from explorer.library.history import History
from explorer.library.imports import Imports
from explorer.library.reader import Reader
from explorer.library.searching import Search
from explorer.library.suggestions import Suggestions
from explorer.library.tags import Tags
from explorer.library.themes import Themes
from explorer.library.translations import Translations
from explorer.library.upkeep import Upkeep
from explorer.library.word_lists import WordLists
from explorer.model.errors import CannotWrite, ExplorerError, LibraryInUse
from explorer.model.progress import Progress, silent
from explorer.store import backup, settings, themes
from explorer.store.database import Database

_CODEBOOK = "codebook"
"""Setting: the library was given its themes. A person who deletes them all does not get them back."""


class Library:
    """One opened library. May be used from any thread; every use case is an attribute.

    Use `create`, `open` or `make_specimen`; close it at the end (or use it in a `with` statement).
    """

    def __init__(self, database: Database, lock: LibraryLock | None) -> None:
        self._context = Context(database)
        self._lock = lock
        self.folder = database.folder
        self.id = database.id
        self.read_only = database.read_only
        self.hindrance: ExplorerError | None = None
        """Why `open_if_free` could open it for reading only."""
        self.search = Search(self._context)
        self.dossiers = Dossiers(self._context)
        self.comparing = Comparing(self._context)
        self.translations = Translations(self._context, self.search)
        self.word_lists = WordLists(self._context)
        self.documents = Documents(self._context)
        self.beads = Beads(self._context)
        self.themes = Themes(self._context)
        self.tags = Tags(self._context)
        self.suggestions = Suggestions(self._context)
        self.coders = Coders(self._context)
        self.analysis = Analysis(self._context)
        self.imports = Imports(self._context)
        self.exports = Exports(self._context)
        self.exchange = Exchange(self._context)
        self.history = History(self._context)
        self.reader = Reader(self._context)
        self.upkeep = Upkeep(self._context)

    @classmethod
    def create(cls, folder: Path) -> "Library":
        """Make an empty library with the themes that Diptych brings.

        Raises:
            LibraryExists: the folder holds a library already.
            CannotWrite: the folder cannot be made.
        """
        private_folder(folder)
        return cls._locked(folder, lambda: _settled(Database.create(folder)))

    @classmethod
    def open(cls, folder: Path, read_only: bool = False) -> "Library":
        """Open a library; writable unless `read_only`.

        Raises:
            NotALibrary: the folder holds none.
            LibraryInUse: another program has it open for writing.
            LibraryTooNew: a newer Diptych wrote it.
            LibraryDamaged: its database cannot be read.
        """
        if read_only:
            return cls(Database.open(folder, read_only=True), None)
        if not Database.exists(folder):
            Database.open(folder, read_only=True).close()  # raises the right error, without making a lock file
        return cls._locked(folder, lambda: _settled(Database.open(folder)))

    @classmethod
    def open_if_free(cls, folder: Path) -> "Library":
        """Open for writing where nothing hinders it, else for reading only; `hindrance` then says what does.

        Raises:
            NotALibrary, LibraryTooNew, LibraryDamaged, LibraryNotClosed, NotPermitted: it cannot even be read.
        """
        try:
            return cls.open(folder)
        except (LibraryInUse, CannotWrite) as error:
            library = cls.open(folder, read_only=True)
            library.hindrance = error
            return library

    @classmethod
    def _locked(cls, folder: Path, opened: "Callable[[], Database]") -> "Library":
        lock = LibraryLock(folder)
        lock.acquire()
        try:
            return cls(opened(), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def restore(cls, folder: Path, snapshot: Path) -> None:
        """Put a snapshot in the place of a closed library's file; what was there is kept as a snapshot too.

        Raises:
            LibraryInUse: the library is open for writing.
            NoSuchBackup: the file is no whole snapshot of a library.
            CannotWrite: the library's folder cannot be written.
        """
        lock = LibraryLock(folder)
        lock.acquire()
        try:
            backup.restore(folder, snapshot)
        finally:
            lock.release()

    @staticmethod
    def unpack(path: Path, folder: Path, progress: Progress = silent) -> None:
        """Make a library of a packed one (`.diptych`) in `folder`, which must not exist or be empty.

        Raises:
            NoSuchFile, NotPermitted, DamagedFile: the file cannot be read, or is not what it was.
            CannotWrite: the folder holds something, or cannot be written; nothing is left of it.
        """
        packing.unpack(path, folder, progress)

    @staticmethod
    def specimen_folder() -> Path:
        """Where the writable copy of the specimen library lies."""
        return specimen.folder()

    @classmethod
    def make_specimen(cls, progress: Progress = silent, reset: bool = False) -> "Library":
        """Open the specimen library, building it from `corpus/` where it is missing, unfinished or to be reset."""
        return specimen.make(cls, progress, reset)

    def close(self) -> None:
        """Close everything and give the library free."""
        self._context.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _settled(database: Database) -> Database:
    """Give a new library the themes that Diptych brings; also one whose making was cut off before it had them."""
    try:
        with database.reading() as tx:
            complete = settings.get(tx, _CODEBOOK) or themes.all(tx)
        if not complete:
            _put_themes(database)
    except BaseException:
        database.close()
        raise
    return database


def _put_themes(database: Database) -> None:
    shipped = tomllib.loads((places.resources() / "themes.toml").read_text("utf8"))
    with database.quiet() as tx:
        settings.put(tx, _CODEBOOK, True)
        for theme in codebook.from_toml(shipped):
            themes.put(tx, theme)
