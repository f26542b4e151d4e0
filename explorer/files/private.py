"""Folders and files that only their owner may read."""

import os
from contextlib import suppress
from pathlib import Path

from explorer.files.failures import writing

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def private_folder(path: Path) -> Path:
    """Make `path`, and every parent that is missing, a folder that only its owner may enter, and return it.

    Raises CannotWrite where the system refuses.
    """
    with writing(path):
        for missing in [parent for parent in reversed(path.parents) if not parent.exists()]:
            missing.mkdir(mode=FOLDER_MODE, exist_ok=True)
        path.mkdir(mode=FOLDER_MODE, exist_ok=True)
        if path.stat().st_mode & 0o777 != FOLDER_MODE:
            with suppress(PermissionError):  # disks such as USB sticks know no owners
                path.chmod(FOLDER_MODE)
    return path


def private_file(path: Path) -> Path:
    """Make an empty file that only its owner may read, unless it exists, and return it. Raises CannotWrite."""
    with writing(path):
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, FILE_MODE))
    return path
