"""ZIP files from strangers, read within limits and without writing outside a folder."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from explorer.files.failures import reading
from explorer.model.errors import DamagedFile, EncryptedFile, FileTooLarge

_CHUNK = 1 << 20
_MODEST = 1 << 20
"""Bytes below which a high ratio does no harm."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an archive may unpack to (bytes), how many members it may have, and how far they may expand."""

    total: int = 1 << 30
    member: int = 512 << 20
    members: int = 10_000
    ratio: int = 200
    nesting: int = 3
    """How many archives may lie one within another."""


class Archive:
    """A ZIP file opened for reading, its members checked before the first is read.

    `shown_as` is the path to put in errors, `depth` says how many archives this one lies within.
    """

    def __init__(self, path: Path, limits: Limits = Limits(), shown_as: str = "", depth: int = 0) -> None:
        self._shown = shown_as or str(path)
        self._limits = limits
        self._read = 0
        if depth >= limits.nesting:
            raise FileTooLarge(path=self._shown, limit=f"{limits.nesting} archives within one another")
        self._zip = self._open(path)
        try:
            self._members = self._checked()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def names(self) -> tuple[str, ...]:
        """Names of the members that are files, in the order of the archive, with `/` between their parts."""
        return tuple(self._members)

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of one member. Raises KeyError, DamagedFile, EncryptedFile, FileTooLarge."""
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of one member, piece by piece; counts what really comes, whatever the archive declared."""
        info, size = self._members[name], 0
        with self._failures(), self._zip.open(info) as stream:
            while piece := stream.read(_CHUNK):
                size += len(piece)
                self._read += len(piece)
                self._weigh(size, self._read)
                yield piece

    def unpack(self, name: str, folder: Path) -> Path:
        """Write one member below `folder` under its own name and return where. Raises as `read` does, and OSError."""
        target = folder.joinpath(*PurePosixPath(name).parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            self._copy(name, file)
        return target

    def _copy(self, name: str, file: IO[bytes]) -> None:
        for piece in self.chunks(name):
            file.write(piece)

    def _open(self, path: Path) -> zipfile.ZipFile:
        with reading(path):
            try:
                return zipfile.ZipFile(path)
            except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
                raise self._damaged(str(error)) from error

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > self._limits.members:
            raise FileTooLarge(path=self._shown, limit=f"{self._limits.members} members")
        for info in infos:
            self._check(info)
        self._weigh(0, sum(info.file_size for info in infos))
        return {info.filename: info for info in infos if not info.is_dir()}

    def _check(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        parts = PurePosixPath(name).parts
        if not parts or "\\" in name or name.startswith("/") or ".." in parts or ":" in parts[0]:
            raise self._damaged("a member's name leads out of the archive")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise self._damaged("a member is a link")
        if info.file_size > max(_MODEST, info.compress_size * self._limits.ratio):
            raise FileTooLarge(path=self._shown, limit=f"{self._limits.ratio} times the packed size")
        self._weigh(info.file_size, 0)

    def _weigh(self, member: int, total: int) -> None:
        if member > self._limits.member or total > self._limits.total:
            limit = self._limits.member if member > self._limits.member else self._limits.total
            raise FileTooLarge(path=self._shown, limit=f"{limit >> 20} MB unpacked")

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:  # zipfile's way to ask for a password
            raise EncryptedFile(path=self._shown) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
            raise self._damaged(str(error)) from error

    def _damaged(self, reason: str) -> DamagedFile:
        return DamagedFile(path=self._shown, format="ZIP", reason=reason[:200] or "its directory cannot be read")
