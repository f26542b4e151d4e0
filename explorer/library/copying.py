"""A library copied to another folder, as away from a network drive: as it is now, whoever works in it meanwhile."""

import shutil
from pathlib import Path

from explorer.files.atomic import flush
from explorer.files.growing import growing
from explorer.files.private import private_folder
from explorer.library.exchange.packing import members
from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress
from explorer.store import backup
from explorer.store.database import Database


def copy(database: Database, folder: Path, progress: Progress) -> None:
    """Copy the library into `folder`, which must not exist or be empty; backups stay behind. It appears whole or not.

    Raises:
        CannotWrite: the folder holds something, lies within the library, or cannot be written.
    """
    if folder.resolve().is_relative_to(database.folder.resolve()):
        raise CannotWrite(path=str(folder), reason="it lies within the library")
    with growing(folder) as unfinished, backup.copy(database, folder.parent) as file:
        _fill(unfinished, members(database, file), progress)


def _fill(unfinished: Path, files: dict[str, Path], progress: Progress) -> None:
    for done, (name, path) in enumerate(files.items(), 1):
        target = unfinished / name
        private_folder(target.parent)
        shutil.copyfile(path, target)
        target.chmod(0o600)
        flush(target)
        progress("Copying the library", done, len(files))
