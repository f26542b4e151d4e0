"""Folders that appear wholly or not at all."""

import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explorer.files.atomic import SUFFIX, flush_folder
from explorer.files.failures import writing
from explorer.files.private import private_folder
from explorer.model.errors import CannotWrite

_KEPT = 50
"""Characters of the folder's name in that of the unfinished one: at most 200 of the 255 bytes that a name may have."""


@contextmanager
def growing(folder: Path) -> Iterator[Path]:
    """Give an unfinished folder beside `folder`, which must not exist or be empty; at the end it takes its place.

    An error in the block removes it. What a process left that was ended is removed by the next one. OSError becomes
    CannotWrite.
    """
    if folder.is_dir() and any(folder.iterdir()):
        raise CannotWrite(path=str(folder), reason="the folder is not empty")
    unfinished = folder.with_name(f".{folder.name[:_KEPT]}.{secrets.token_hex(6)}{SUFFIX}")
    with writing(folder):
        _sweep(folder)
        private_folder(unfinished)
        try:
            with _claimed(unfinished):
                yield unfinished
                if folder.is_dir():
                    folder.rmdir()  # Windows replaces no folder, not even an empty one
                unfinished.replace(folder)
                flush_folder(folder.parent)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove unfinished folders that nobody fills any more."""
    if not folder.parent.is_dir():
        return
    for left in folder.parent.iterdir():
        if left.name.startswith(f".{folder.name[:_KEPT]}.") and left.name.endswith(SUFFIX) and left.is_dir():
            with suppress(OSError), _claimed(left):
                shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _claimed(folder: Path) -> Iterator[None]:
    """Have no other process claim a folder during the block. Raises OSError where one has, or none can be told."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # not there on Windows

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)
