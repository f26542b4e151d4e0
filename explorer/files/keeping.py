"""Bytes that are costly to make, kept in the user's cache folder and mapped into memory instead of being loaded.

Processes that map the same file share its pages, and the system takes them back when memory is short.
"""

import hashlib
import mmap
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from explorer.files import atomic, places
from explorer.files.private import private_folder
from explorer.model.errors import CannotWrite

_DIGEST = 32
"""Bytes of a SHA-256."""
_EDITIONS = 3
"""So many files stay whose names begin alike: more than one, since two versions of the program may be in use."""


def kept(folder: str, name: str, make: Callable[[], bytes]) -> bytes | mmap.mmap:
    """What `make` gave once, from the file `name` in `folder` of the user's cache.

    The file ends with the SHA-256 of its name and content; one that is missing or damaged is made anew. What else the
    content depends on (versions) belongs into the name, after a hyphen; older editions are removed. Where the cache
    cannot be written the bytes are in memory only.
    """
    try:
        path = private_folder(places.user_cache() / folder) / name
    except CannotWrite:
        return make()
    return _mapped(path) or _made(path, make())


def _made(path: Path, content: bytes) -> bytes | mmap.mmap:
    digest = hashlib.sha256(path.name.encode())
    digest.update(content)
    try:
        atomic.write_bytes(path, content + digest.digest())
    except CannotWrite:
        return content
    _tidy(path)
    return _mapped(path) or content


def _tidy(path: Path) -> None:
    with suppress(OSError):  # another process may be tidying too
        editions = path.parent.glob(f"{path.name.partition('-')[0]}-*")
        for old in sorted(editions, key=lambda file: file.stat().st_mtime_ns)[:-_EDITIONS]:
            old.unlink()


def _mapped(path: Path) -> mmap.mmap | None:
    """The content of a sound file, which is read for the check before it is mapped: mapped pages count as ours."""
    try:
        with path.open("rb") as file:
            length = file.seek(0, 2) - _DIGEST
            if length > 0 and _is_sound(file, path.name, length):
                return mmap.mmap(file.fileno(), length, access=mmap.ACCESS_READ)
    except OSError:
        pass
    return None


def _is_sound(file: BinaryIO, name: str, length: int) -> bool:
    digest = hashlib.sha256(name.encode())
    file.seek(0)
    while length > 0:
        block = file.read(min(1 << 20, length))
        digest.update(block)
        length -= len(block) or length
    return file.read() == digest.digest()
