"""Where in a text words may stand that hold given letters: a sieve, so that only few words are looked at closely.

Texts are searched as bytes of code page 1252, one byte a letter, with accents taken off: that is fast to prepare and to
search. A letter beyond that page becomes a question mark, which then stands for any letter. What is found too much is
sorted out afterwards.
"""

import re
from codecs import charmap_encode
from collections.abc import Collection
from encodings.cp1252 import encoding_table
from functools import cached_property
from typing import Final

from explorer.language.words import fold
from explorer.model.language import Lang
from explorer.search.analysis import WORD

_PAGE: Final = "cp1252"
_BEYOND: Final = "\u202f\u2009\u2011"
"""Signs that texts often have and the page has not; they are no letters, so that a blank may stand for them."""
_MERGED: Final = frozenset({"ss", "oe", "ae"})
"""Pairs of letters of which a text may have one byte: `ß`, `œ` and `æ` keep the first."""


class Finder:
    """Finds the words of a text that hold any of `parts` (folded letters), however they are accented."""

    def __init__(self, parts: Collection[str], lang: Lang) -> None:
        self._parts = sorted(parts)
        self._german = lang is Lang.DE
        self._pattern = re.compile("|".join(self._plain(part) for part in self._parts).encode())

    def words(self, text: str) -> list[tuple[str, int, int]]:
        """The words with their places."""
        lowered = text.replace("İ", "I").lower()  # the one letter that lower() makes two of
        raw, whole_page = _encoded(lowered)
        found, last = [], 0
        for part in (self._pattern if whole_page else self._wild).finditer(raw.translate(_UNACCENTED)):
            start = part.start()
            if start < last:
                continue
            while start > last and text[start - 1].isalnum():
                start -= 1
            if whole := WORD.match(text, start):
                last = whole.end()
                found.append((whole[0], start, last))
        return found

    @cached_property
    def _wild(self) -> re.Pattern[bytes]:
        """As the pattern, where a question mark may be any letter."""
        return re.compile("|".join(self._plain(part, "[{}?]") for part in self._parts).encode())

    def _plain(self, part: str, form: str = "{}") -> str:
        letters = [form.format(letter) if letter.isascii() else "\\?" for letter in part]
        for place, letter in enumerate(part[:-1]):
            if letter + part[place + 1] in _MERGED:
                letters[place + 1] += "?"
        if self._german:
            letters = [f"{seen}e?" if letter in "aou" else seen for letter, seen in zip(part, letters, strict=True)]
        return "".join(letters)


def _encoded(text: str) -> tuple[bytes, bool]:
    """A byte for each code point, and whether every letter has one of its own."""
    for sign in _BEYOND:
        text = text.replace(sign, " ")
    try:
        return charmap_encode(text, "strict", encoding_table)[0], True
    except UnicodeEncodeError:
        return charmap_encode(text, "replace", encoding_table)[0], False


def _unaccented() -> bytes:
    """For each byte that is a letter the first letter of what folding makes of it."""
    letters = [bytes([code]).decode(_PAGE, "replace") for code in range(256)]
    plain = [fold(letter)[0] if letter.isalpha() else "" for letter in letters]
    return bytes(ord(letter) if letter.isalnum() and letter.isascii() else code for code, letter in enumerate(plain))


_UNACCENTED: Final = _unaccented()
