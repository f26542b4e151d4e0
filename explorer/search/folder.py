"""The folder of an index: opened if it is of this version and this library and sound, emptied and made anew if not."""

import shutil
from pathlib import Path
from typing import Any, Final

from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from explorer.files.private import private_folder
from explorer.search.schema import VERSION, schema

NAME: Final = f"diptych{VERSION}"
_BLOCK: Final = 4096
"""Postings in a block: whole lists are read at a time, so few large blocks are fastest."""


def codec() -> W3Codec:
    """How segments are written: large blocks, not compressed, since decoding is what a search waits for."""
    return W3Codec(blocklimit=_BLOCK, compression=0)


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
    """Remove everything in `folder`."""
    for path in private_folder(folder).iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _opened(folder: Path) -> FileIndex:
    index: Any = FileIndex(FileStorage(str(folder)), schema(), NAME)
    reader = index.reader()
    reader.doc_count()
    reader.close()
    return index
