"""A whole library as one file (`.diptych`): a ZIP with a list of its members and their checksums."""

import hashlib
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final

from explorer.files.archive import Archive, Limits
from explorer.files.atomic import flush, replacing
from explorer.files.growing import growing
from explorer.files.private import private_file, private_folder
from explorer.model.errors import DamagedFile
from explorer.model.progress import Progress, silent

MANIFEST: Final = "manifest.json"
_FORMAT: Final = "diptych-library"
_VERSION: Final = 1
_CHUNK: Final = 1 << 20
_LIMITS: Final = Limits(total=64 << 30, member=16 << 30, members=1_000_000)
"""A library may be far larger than a document that someone sends."""


def pack(
    members: Mapping[str, Path], path: Path, *, about: Mapping[str, str] | None = None, progress: Progress = silent
) -> None:
    """Write files into one; `members` maps the name of each within (`originals/ab/abc.pdf`) to where it lies.

    `about` is what a reader may want to know before unpacking, such as the library's id. The list of members with their
    sizes and SHA-256 comes last, since they are known only then.

    Raises:
        CannotWrite: the target or a member fails; what was there is unchanged.
    """
    listed: dict[str, dict[str, str | int]] = {}
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        for done, (name, file) in enumerate(members.items(), 1):
            listed[name] = _put(archive, name, file)
            progress("Packing", done, len(members))
        manifest = {"format": _FORMAT, "version": _VERSION, "about": dict(about or {}), "files": listed}
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))


def _put(archive: zipfile.ZipFile, name: str, file: Path) -> dict[str, str | int]:
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as source, archive.open(name, "w", force_zip64=True) as member:
        while piece := source.read(_CHUNK):
            digest.update(piece)
            size += len(piece)
            member.write(piece)
    return {"sha256": digest.hexdigest(), "size": size}


def described(path: Path) -> dict[str, str]:
    """What a packed library says about itself, without unpacking it.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no packed library, or one of a newer kind.
    """
    with Archive(path, _LIMITS) as archive:
        return {str(key): str(value) for key, value in _manifest(archive, path)["about"].items()}


def unpack(path: Path, folder: Path, *, progress: Progress = silent) -> None:
    """Unpack into `folder`, which must not exist or be empty; each file is checked against its checksum.

    The folder appears whole or not at all.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no packed library, or a member is missing, foreign, or not what it was.
        CannotWrite: the folder holds something, or cannot be written.
    """
    with Archive(path, _LIMITS) as archive:
        files = _manifest(archive, path)["files"]
        if set(files) | {MANIFEST} != set(archive.names()):
            raise DamagedFile(path=str(path), format="Diptych", reason="its list of files does not fit")
        with growing(folder) as unfinished:
            for done, (name, known) in enumerate(files.items(), 1):
                _take(archive, path, name, known, unfinished)
                progress("Unpacking", done, len(files))


def _take(archive: Archive, path: Path, name: str, known: Mapping[str, Any], folder: Path) -> None:
    target = folder.joinpath(*PurePosixPath(name).parts)
    private_folder(target.parent)
    digest = hashlib.sha256()
    with private_file(target).open("wb") as file:
        for piece in archive.chunks(name):
            digest.update(piece)
            file.write(piece)
    flush(target)
    if digest.hexdigest() != known.get("sha256"):
        raise DamagedFile(path=str(path), format="Diptych", reason=f"{name} is not what it was")


def _manifest(archive: Archive, path: Path) -> dict[str, Any]:
    try:
        content = json.loads(archive.read(MANIFEST)) if MANIFEST in archive else None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise DamagedFile(path=str(path), format="Diptych", reason="it has no list of its files")
    if content.get("version") != _VERSION:
        raise DamagedFile(path=str(path), format="Diptych", reason="a newer version of Diptych wrote it")
    if not all(isinstance(content.get(key), dict) for key in ("about", "files")) or not all(
        isinstance(known, dict) for known in content["files"].values()
    ):
        raise DamagedFile(path=str(path), format="Diptych", reason="its list of files cannot be read")
    return content
