"""The folder of an index: opened if it is of this version and this library and sound, emptied and made anew if not."""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from time import sleep
from typing import Final

from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex

from explorer.files.private import private_folder
from explorer.search.schema import VERSION, schema
from explorer.search.segment import Segment, Unreadable

NAME: Final = f"diptych{VERSION}"
_BLOCK: Final = 4096
"""Postings in a block: whole lists are read at a time, so few large blocks are fastest."""
_TRIES: Final = 5
_PAUSE: Final = 0.05


class Codec(W3Codec):  # type: ignore[misc]
    """How segments are written: in large blocks, not compressed, since decoding is what a search waits for.

    Lengths of fields are not noted with every term: only Whoosh's own search would use them, to skip blocks.
    """

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK, compression=0)


def open_or_make(folder: Path) -> FileIndex:
    """The index in `folder`; a new empty one where there is none of this version or it cannot be read."""
    private_folder(folder)
    try:
        return _opened(folder)
    except Exception:  # whatever a damaged file makes of Whoosh: the index is derived, so it is made anew
        return make_anew(folder)


def make_anew(folder: Path) -> FileIndex:
    """An empty index in `folder`, whatever lay there before."""
    empty(folder)
    return FileIndex.create(FileStorage(str(folder)), schema(), NAME)


def empty(folder: Path) -> None:
    """Remove everything in `folder` that the system lets go; what is left belongs to no index and does no harm."""
    for path in private_folder(folder).iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()


def is_newer(folder: Path, generation: int) -> bool:
    """Whether a commit has followed that of `generation`: it leaves a file of its own and removes the one before.

    Listing the folder would tell the same, but every search asks.
    """
    return _contents(folder, generation + 1).exists() or not _contents(folder, generation).exists()


@lru_cache(maxsize=8)
def _contents(folder: Path, generation: int) -> Path:
    """The table of contents of a commit."""
    return folder / f"_{NAME}_{generation}.toc"


def segments(index: FileIndex, known: Mapping[str, Segment]) -> tuple[int, list[tuple[Segment, tuple[int, ...]]]]:
    """Generation and segments of the last commit, each with its deleted units; `known` ones are not read again."""
    for _ in range(_TRIES):
        try:
            return _segments(index, known)
        except (Unreadable, FileNotFoundError) as error:  # a commit has just removed what the one before named
            if isinstance(error, Unreadable) and not isinstance(error.__cause__, FileNotFoundError):
                raise
            sleep(_PAUSE)
    return _segments(index, known)


def _segments(index: FileIndex, known: Mapping[str, Segment]) -> tuple[int, list[tuple[Segment, tuple[int, ...]]]]:
    contents = TOC.read(index.storage, NAME, schema=schema())
    found = []
    for entry in contents.segments:
        segment = known.get(entry.segment_id()) or Segment(Path(index.storage.folder), entry)
        found.append((segment, tuple(entry.deleted_docs())))
    return contents.generation, found


def _opened(folder: Path) -> FileIndex:
    return FileIndex(FileStorage(str(folder)), schema(), NAME)
