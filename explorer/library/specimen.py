"""The specimen library: a writable copy of `corpus/` in the user's data folder, built once."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files import places
from explorer.files.atomic import write_text
from explorer.files.locking import LibraryLock
from explorer.model.progress import Progress

if TYPE_CHECKING:
    from explorer.library.library import Library

_MARK = "specimen-complete"
"""A file written last: without it the building was cut off and starts anew."""
_KINDS = frozenset({".html", ".pdf", ".docx", ".txt", ".md", ".eml", ".zip", ".odt"})
_NOT_SPECIMENS = frozenset({"README.md"})


def folder() -> Path:
    """Where the specimen library lies."""
    return places.user_data() / "specimen"


def files() -> list[Path]:
    """The source files of the specimen library."""
    return sorted(p for p in places.corpus().iterdir() if p.suffix in _KINDS and p.name not in _NOT_SPECIMENS)


def make(library: "type[Library]", progress: Progress, reset: bool) -> "Library":
    """Open the specimen library, built anew where it is missing, was cut off, or is to be reset."""
    place = folder()
    if not reset and (place / _MARK).exists():
        return library.open(place)
    if place.exists():
        _clear(place)
    made = library.create(place)
    try:
        made.imports.run(files(), progress=progress)
        write_text(place / _MARK, "")
    except BaseException:
        made.close()
        raise
    return made


def _clear(place: Path) -> None:
    """Remove the specimen library, unless another program has it open or is building it. Raises LibraryInUse."""
    lock = LibraryLock(place)
    lock.acquire()
    try:
        shutil.rmtree(place)
    finally:
        lock.release()
