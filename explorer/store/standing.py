"""Whether the file of an open library is still the one at its path: programs that sync folders put others there."""

from pathlib import Path

from explorer.model.errors import LibraryGone, LibraryReplaced
from explorer.store.connecting import FILE_NAME, is_library

_Identity = tuple[int, int]


class Standing:
    """The file, and its log of the last transactions, as they were when the library was opened or last written to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = _identity(folder / FILE_NAME)
        self._log: _Identity | None = None
        self._log_path = folder / f"{FILE_NAME}-wal"

    @property
    def replaced(self) -> bool:
        """Whether another file lies at the path."""
        found = _identity(self._folder / FILE_NAME)
        return found is not None and found != self._file

    def verify(self) -> None:
        """See that the file is there. Raises LibraryGone, LibraryReplaced: what is written to it then is lost."""
        if not is_library(self._folder):
            raise LibraryGone(path=str(self._folder))
        if self.replaced:
            raise LibraryReplaced(path=str(self._folder))

    @property
    def left_behind(self) -> bool:
        """Whether another file lies at the path, beside our log: it alone was replaced, not the whole folder."""
        return self.replaced and self._log is not None and _identity(self._log_path) == self._log

    def note_log(self) -> None:
        """Remember which log is ours; it may be made anew whenever no connection is open."""
        self._log = _identity(self._log_path)

    def drop_log(self) -> None:
        """Remove our log, once every connection is closed: with the file that is there now it would make nonsense."""
        if self.left_behind:
            self._log_path.unlink(missing_ok=True)
            self._log_path.with_name(f"{FILE_NAME}-shm").unlink(missing_ok=True)


def _identity(path: Path) -> _Identity | None:
    """What tells a file from every other on this computer; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
