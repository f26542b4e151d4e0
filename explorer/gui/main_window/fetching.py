"""Getting libraries, on the thread of jobs.

The core is imported there too: that takes longer than the window needs to appear, which is why nothing of the interface
imports it when it is loaded.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.gui.requests import OpenLibrary, UnpackWanted
from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library import Library


def core() -> "type[Library]":
    """The door to the core."""
    from explorer.library import Library

    return Library


def opened(wanted: OpenLibrary, progress: Progress) -> "Library":
    """The library in a folder, read-only where the folder cannot be written; the specimen library built if needed."""
    if wanted.folder == core().specimen_folder() and not wanted.read_only:
        return core().make_specimen(progress)
    try:
        return core().open(wanted.folder, wanted.read_only)
    except CannotWrite:
        return core().open(wanted.folder, read_only=True)


def specimen(held: "Library | None", progress: Progress) -> "Library":
    """The specimen library; `held` itself where it is that one, since nothing can be opened twice."""
    if held is not None and held.folder == core().specimen_folder():
        return held
    return core().make_specimen(progress)


def rebuilt(progress: Progress) -> "Library":
    """The specimen library, built anew."""
    return core().make_specimen(progress, reset=True)


def restored(folder: Path, snapshot: Path) -> "Library":
    """A library that was closed, as it was when a snapshot was written."""
    core().restore(folder, snapshot)
    return core().open(folder)


def created(folder: Path) -> "Library":
    """An empty library."""
    return core().create(folder)


def unpacked(wanted: UnpackWanted, progress: Progress) -> "Library":
    """A library made of a packed one."""
    core().unpack(wanted.path, wanted.folder, progress)
    return core().open(wanted.folder)
