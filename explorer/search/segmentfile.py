"""The one file of a segment, mapped into memory: what is not looked at costs nothing, and nothing is copied."""

import mmap
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage


class SegmentFile:
    """The parts of a compound file. Raises whatever a damaged file gives rise to."""

    def __init__(self, folder: Path, segment: Any) -> None:
        name = segment.make_filename(segment.COMPOUND_EXT)
        with (folder / name).open("rb") as file:
            self._bytes = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        self._segment = segment
        storage = segment.open_compound_file(FileStorage(str(folder)))
        self._ranges = {part: storage.range(part) for part in storage.list()}
        storage.close()

    def terms(self) -> memoryview:
        """The term file."""
        return self._part(self._segment.make_filename(W3Codec.TERMS_EXT))

    def postings(self) -> memoryview:
        """The posting lists."""
        return self._part(self._segment.make_filename(W3Codec.POSTS_EXT))

    def column(self, field: str) -> memoryview:
        """The column of a field."""
        return self._part(W3Codec.column_filename(self._segment, field))

    def _part(self, name: str) -> memoryview:
        offset, length = self._ranges[name]
        if offset + length > len(self._bytes):
            raise ValueError(name)
        return self._bytes[offset : offset + length]
