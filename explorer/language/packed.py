"""A table of words packed into bytes, which a file can hold and a process can map and read where they lie.

It is a hash table: the CRC-32 of a word in UTF-8 says in which bucket of lines it stands, and the lines of a bucket are
searched from first to last. Tables of a million words take about twenty bytes a word, and nothing has to be loaded.
"""

import mmap
import struct
from collections.abc import Iterator, Mapping
from zlib import crc32

import numpy as np

FORMAT = 1
"""Goes into the names of files: whoever changes how a table is packed counts this up."""

_HEADER = struct.Struct("=II")
"""Bits of a CRC-32 that do not count, words."""
_LINE, _ENDS = b"\n", b"\t"
"""Before a word and between it and its text."""
_CUT = 0x80
"""From here on a first byte tells how much less than the word the text is; no UTF-8 begins with it."""
_LONGEST_CUT = 0x3F

Buffer = bytes | mmap.mmap


class PackedTable(Mapping[str, str]):
    """Text by word."""

    def __init__(self, buffer: Buffer) -> None:
        self._shift, self._count = _HEADER.unpack_from(buffer)
        buckets = (1 << (32 - self._shift)) + 1
        self._buffer, self._body = buffer, _HEADER.size + 4 * buckets
        self._starts = memoryview(buffer)[_HEADER.size : self._body].cast("I")

    def __getitem__(self, word: str) -> str:
        found = self.get(word)
        if found is None:
            raise KeyError(word)
        return found

    def get(self, word: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """The text of `word`."""
        key = word.encode("utf-8", "surrogatepass")
        bucket = crc32(key) >> self._shift
        start, end = self._starts[bucket], self._starts[bucket + 1]
        if start == end:
            return default
        line = _LINE + key + _ENDS
        place = self._buffer.find(line, start, end)
        if place < 0:
            return default
        place += len(line)
        until = self._buffer.find(_LINE, place, end)
        return _unfolded(key, self._buffer[place : end if until < 0 else until]).decode()

    def __iter__(self) -> Iterator[str]:
        for line in self._buffer[self._body :].split(_LINE)[1:]:
            yield line.partition(_ENDS)[0].decode()

    def __len__(self) -> int:
        return int(self._count)


def packed(texts: Mapping[str, str]) -> bytes:
    """A table as `PackedTable` reads it. A word is left out if it or its text has a tab or a line end in it."""
    lines, sums = [], []
    for word, text in texts.items():
        key, value = word.encode(), text.encode()
        if not {*_LINE, *_ENDS} & {*key, *value}:
            lines.append(_LINE + key + _ENDS + _folded(key, value))
            sums.append(crc32(key))
    shift = 32 - min(max(len(lines).bit_length() - 1, 4), 24)
    buckets = np.array(sums, np.uint32) >> shift
    order = np.argsort(buckets, kind="stable")
    lengths = np.bincount(buckets, np.fromiter(map(len, lines), np.float64, len(lines)), 1 << (32 - shift))
    first = _HEADER.size + 4 * (len(lengths) + 1)
    starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32) + np.uint32(first)
    return b"".join((_HEADER.pack(shift, len(lines)), starts.tobytes(), *(lines[n] for n in order.tolist())))


def _folded(key: bytes, value: bytes) -> bytes:
    """A text that is the word itself without its last letters is written as their number."""
    cut = len(key) - len(value)
    return bytes((_CUT + cut,)) if 0 <= cut <= _LONGEST_CUT and key.startswith(value) else value


def _unfolded(key: bytes, written: bytes) -> bytes:
    cut = written[0] - _CUT if written else -1
    return key[: len(key) - cut] if 0 <= cut <= _LONGEST_CUT else written
