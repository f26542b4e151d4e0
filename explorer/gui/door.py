"""What opens libraries."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library import Library


class Door(Protocol):
    """What opens libraries: `explorer.library.apart.Apart`, or the class `Library` itself for one in this process."""

    def open(self, folder: Path, read_only: bool = False) -> "Library":
        """Open a library."""
        ...

    def create(self, folder: Path) -> "Library":
        """Make an empty library."""
        ...

    def make_specimen(self, progress: Progress, reset: bool = False) -> "Library":
        """Open the specimen library, building it where needed."""
        ...

    def restore(self, folder: Path, snapshot: Path) -> None:
        """Put a snapshot in the place of a closed library's file."""
        ...

    def unpack(self, path: Path, folder: Path, progress: Progress) -> None:
        """Make a library of a packed one."""
        ...
