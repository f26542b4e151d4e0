"""Imported files kept byte for byte under their SHA-256, in the folder `originals` of a library."""

import hashlib
import secrets
from pathlib import Path, PurePath
from typing import Final

from explorer.files.atomic import SUFFIX, settle
from explorer.files.failures import reading, writing
from explorer.files.hashing import sha256_of
from explorer.files.private import private_folder
from explorer.model.documents import Source
from explorer.model.errors import ExplorerError, FileChanged
from explorer.store.connecting import TEMPORARY

FOLDER: Final = "originals"
_CHUNK: Final = 1 << 20
_LONGEST_SUFFIX: Final = 16


def keep(folder: Path, path: Path, sha256: str) -> Path:
    """Copy the file at `path` into the library in `folder`; where it is kept now. A file kept already stays as it is.

    Raises FileChanged where its bytes no longer have the SHA-256 given, NoSuchFile, NotPermitted, CannotWrite.
    """
    target = _place(folder, sha256, path)
    if not target.exists():
        _keep(folder, path, sha256, target)
    return target


def mend(folder: Path, source: Source, path: Path) -> None:
    """Keep the bytes of a source anew from the file at `path`, if what was kept is gone or no longer what it was.

    Raises as `keep` does.
    """
    target = locate(folder, source)
    if not _is_sound(target, source.sha256):
        _keep(folder, path, source.sha256, target)


def _is_sound(path: Path, sha256: str) -> bool:
    try:
        return sha256_of(path) == sha256
    except ExplorerError:
        return False


def _keep(folder: Path, path: Path, sha256: str, target: Path) -> None:
    private_folder(target.parent)
    temporary = private_folder(folder / TEMPORARY) / f"{secrets.token_hex(8)}{SUFFIX}"
    try:
        if _copy(path, temporary) != sha256:
            raise FileChanged(path=str(path))
        with writing(target):
            settle(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def locate(folder: Path, source: Source) -> Path:
    """Where the bytes of a source are kept."""
    return _place(folder, source.sha256, PurePath(source.path))


def _place(folder: Path, sha256: str, path: PurePath) -> Path:
    suffix = path.suffix.lower()
    plain = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_SUFFIX
    return folder / FOLDER / sha256[:2] / (sha256 + (suffix if plain else ""))


def _copy(path: Path, target: Path) -> str:
    """Copy a file for its owner alone; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    with reading(path):
        source = path.open("rb")
    with source, writing(target):
        target.touch(mode=0o600)
        with target.open("wb") as copy:
            while piece := source.read(_CHUNK):
                digest.update(piece)
                copy.write(piece)
    return digest.hexdigest()
