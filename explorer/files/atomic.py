"""Writes that happen wholly or not at all, also when the power fails."""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explorer.files.failures import writing
from explorer.model.errors import CannotWrite

_LIBRARY = (b"DIPT", 68)
"""The mark in the header of a library's file, and where it stands (SQLite file format, 1.3: application id)."""

SUFFIX = ".part"
"""How the names of unfinished files end."""


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` in the place of `path`. Raises CannotWrite; then the old file is unchanged."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """Put `text` (as UTF-8, line ends as given) in the place of `path`. Raises as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give an unfinished file beside `path`; when the block ends well, flush it to disk and put it in `path`'s place.

    An error in the block leaves the old file unchanged and removes the unfinished one. The new file keeps the old one's
    permissions; where there is no old one, only its owner may read it. OSError becomes CannotWrite.
    """
    target = path.resolve() if path.is_symlink() else path
    temporary = target.with_name(f".{target.name[:50]}.{secrets.token_hex(6)}{SUFFIX}")
    try:
        with writing(path):
            _spare_libraries(target)
            mode = target.stat().st_mode & 0o777 if target.exists() else 0o600
            os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            yield temporary
            with suppress(PermissionError):  # disks such as USB sticks know no owners
                temporary.chmod(mode)
            settle(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _spare_libraries(target: Path) -> None:
    """An export must not take the place of a library's file or of a backup. Raises CannotWrite."""
    if target.is_file():
        with target.open("rb") as file:
            if file.read(_LIBRARY[1] + len(_LIBRARY[0]))[_LIBRARY[1] :] == _LIBRARY[0]:
                raise CannotWrite(path=str(target), reason="it is the file of a library")


def settle(temporary: Path, target: Path) -> None:
    """Flush `temporary` to disk and give it the name `target` on the same disk. Raises OSError."""
    flush(temporary)
    temporary.replace(target)
    flush_folder(target.parent)


def flush(path: Path) -> None:
    """Have the content of a file on disk before returning. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(path: Path) -> None:
    """Have the names in a folder on disk before returning, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network drives cannot flush folders
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
