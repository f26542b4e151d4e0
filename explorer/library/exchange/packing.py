"""A library as one file `.diptych`, and a folder made of it again."""

from pathlib import Path

from explorer import __version__
from explorer.exchange import portable
from explorer.files.failures import writing
from explorer.library.wordlists import FOLDER as LISTS
from explorer.model.errors import DamagedFile
from explorer.model.progress import Progress
from explorer.store import backup, connecting, originals
from explorer.store.database import Database


def pack(database: Database, path: Path, progress: Progress) -> int:
    """Write the library as it is now: its database, the originals and its own word lists; how many files.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with writing(path), backup.copy(database, path.parent) as file:
        kept = members(database, file)
        about = {"library": database.id, "name": database.folder.name, "program": f"Diptych {__version__}"}
        portable.pack(kept, path, about=about, progress=progress)
    return len(kept)


def members(database: Database, file: Path) -> dict[str, Path]:
    """What a copy of the library holds, by its names there, with where it lies: `file` as its database, the rest."""
    found = {connecting.FILE_NAME: file}
    for name in (originals.FOLDER, LISTS):
        for kept in sorted((database.folder / name).rglob("*")):
            if kept.is_file() and not kept.is_symlink():
                found[kept.relative_to(database.folder).as_posix()] = kept
    return found


def unpack(path: Path, folder: Path, progress: Progress) -> None:
    """Unpack a library into `folder`; only what `pack` writes is taken for one. Raises as `portable.unpack` does."""
    if portable.described(path).get("library") is None:
        raise DamagedFile(path=str(path), format="Diptych", reason="it holds no library")
    portable.unpack(path, folder, progress=progress)
