"""Getting libraries, on the thread of jobs: all of it happens in the process of the libraries."""

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.gui.door import Door
from explorer.gui.requests import OpenLibrary, UnpackWanted
from explorer.library.specimen import folder as specimen_folder
from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library import Library


def opened(door: Door, wanted: OpenLibrary, progress: Progress) -> "Library":
    """The library in a folder, read-only where the folder cannot be written; the specimen library built if needed."""
    if wanted.folder == specimen_folder() and not wanted.read_only:
        return door.make_specimen(progress)
    try:
        return door.open(wanted.folder, wanted.read_only)
    except CannotWrite:
        return door.open(wanted.folder, read_only=True)


def specimen(door: Door, held: "Library | None", progress: Progress) -> "Library":
    """The specimen library; `held` itself where it is that one, since nothing can be opened twice."""
    if held is not None and held.folder == specimen_folder():
        return held
    return door.make_specimen(progress)


def rebuilt(door: Door, progress: Progress) -> "Library":
    """The specimen library, built anew."""
    return door.make_specimen(progress, reset=True)


def restored(door: Door, folder: Path, snapshot: Path) -> "Library":
    """A library that was closed, as it was when a snapshot was written."""
    door.restore(folder, snapshot)
    return door.open(folder)


def unpacked(door: Door, wanted: UnpackWanted, progress: Progress) -> "Library":
    """A library made of a packed one."""
    door.unpack(wanted.path, wanted.folder, progress)
    return door.open(wanted.folder)
