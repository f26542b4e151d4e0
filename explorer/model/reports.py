"""What an import and a check tell a person."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from explorer.model.notice import Notice


class FileStatus(StrEnum):
    """How the import of one file ended."""

    IMPORTED = "imported"
    UPDATED = "updated"
    """A new edition of a known file."""
    DUPLICATE = "duplicate"
    """The same bytes are in the library already."""
    EMPTY = "empty"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: the documents it gave and what is to be said about it."""

    path: str
    status: FileStatus
    documents: tuple[int, ...] = ()
    messages: tuple[Notice, ...] = ()
    error: str = ""
    """Name of the error's kind, empty where the file went in."""


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder compared with what was imported from it: files that are new or changed, documents whose file is gone."""

    new: tuple[Path, ...]
    changed: tuple[Path, ...]
    vanished: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is to be read."""

    password: str | None = None
    encoding: str | None = None
    ocr: bool = False
    split: bool = True
    """Split a bilingual file into two documents."""
    seconds: int = 60
    memory: int = 1 << 30
    """Bytes that the reading process may use."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check of the library found, and whether it was repaired."""

    notice: Notice
    repaired: bool = False
