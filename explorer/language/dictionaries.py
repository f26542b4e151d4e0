"""simplemma's dictionaries of word forms, packed so that a file can hold them and a process can map it.

As objects of Python's the German one takes 140 MB of every process and two seconds of its start; packed it takes no
time, and 24 MB that all processes share. It is a hash table then: the CRC-32 of a form in UTF-8 says in which
bucket of lines it stands, and the lines of a bucket are searched from first to last.
"""

import mmap
import struct
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from zlib import crc32

import numpy as np
import simplemma
from simplemma.strategies.dictionaries import DefaultDictionaryFactory, DictionaryFactory
from simplemma.strategies.dictionary_lookup import DictionaryLookupStrategy

from explorer.files.keeping import kept

FORMAT = 1
"""Goes into the name of the file: whoever changes the form of a packed dictionary counts this up."""

_FOLDER = "dictionaries"
_HEADER = struct.Struct("=II")
"""Bits of a CRC-32 that do not count, forms."""
_LINE, _ENDS = b"\n", b"\t"
"""Before a form and between it and its dictionary form."""
_CUT = 0x80
"""From here on a first byte tells how much less than the form the dictionary form is; no UTF-8 begins with it."""
_LONGEST_CUT = 0x3F
_APOSTROPHES = frozenset("'’ʼ")

Buffer = bytes | mmap.mmap


class PackedDictionary(Mapping[str, str]):
    """Dictionary forms by form, read where they lie."""

    def __init__(self, buffer: Buffer) -> None:
        self._shift, self._count = _HEADER.unpack_from(buffer)
        buckets = (1 << (32 - self._shift)) + 1
        self._buffer, self._body = buffer, _HEADER.size + 4 * buckets
        self._starts = memoryview(buffer)[_HEADER.size : self._body].cast("I")

    def __getitem__(self, form: str) -> str:
        found = self.get(form)
        if found is None:
            raise KeyError(form)
        return found

    def get(self, form: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """The dictionary form of `form`."""
        key = form.encode("utf-8", "surrogatepass")
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


def packed(forms: Mapping[str, str]) -> bytes:
    """A dictionary as `PackedDictionary` reads it. Forms with a tab or a line end in them are left out."""
    lines, sums = [], []
    for form, base in forms.items():
        key, value = form.encode(), base.encode()
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
    """A dictionary form: most are the form itself without its last letters, and only their number is written."""
    cut = len(key) - len(value)
    return bytes((_CUT + cut,)) if 0 <= cut <= _LONGEST_CUT and key.startswith(value) else value


def _unfolded(key: bytes, written: bytes) -> bytes:
    cut = written[0] - _CUT if written else -1
    return key[: len(key) - cut] if 0 <= cut <= _LONGEST_CUT else written


def dictionary_form(word: str, lang: str) -> str | None:
    """The dictionary form of `word`, in lower case or with a capital if it is not known as it is written.

    As simplemma's `DictionaryLookupStrategy` finds it, which is also asked about words with an apostrophe.
    """
    dictionary = opened(lang)
    found = dictionary.get(word)
    if found is None:
        found = dictionary.get(word.lower() if word[:1].isupper() else word.capitalize())
    return _ELSEWHERE.get_lemma(word, lang) if found is None and not _APOSTROPHES.isdisjoint(word) else found


@lru_cache(maxsize=8)
def opened(lang: str) -> PackedDictionary:
    """The dictionary of a language (its two letters) from the user's cache; packed there once on each machine."""
    name = f"{lang}-{simplemma.__version__}-{FORMAT}-{sys.byteorder}"
    return PackedDictionary(kept(_FOLDER, name, lambda: packed(DefaultDictionaryFactory().get_dictionary(lang))))


class _Opened(DictionaryFactory):
    """What simplemma asks for dictionaries."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        return opened(lang)


_ELSEWHERE = DictionaryLookupStrategy(_Opened())
