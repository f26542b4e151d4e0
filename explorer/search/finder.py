"""Where in a text words may stand that hold given letters: a sieve, so that only few words are looked at closely.

Texts are searched as bytes of code page 1252, one byte a letter, small and with accents taken off: that is fast to
prepare and to search. A letter beyond that page becomes a question mark, which then stands for any letter. What is
found too much is sorted out afterwards.
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
        self._parts = _shortest(parts)
        self._german = lang is Lang.DE
        self._patterns = [re.compile(self._plain(part).encode()) for part in self._parts]

    def words(self, text: str) -> list[tuple[str, int, int]]:
        """The words with their places."""
        raw, whole_page = _encoded(text)
        found, last = [], 0
        for start in self._starts(raw.translate(_UNACCENTED), whole_page):
            if start < last:
                continue
            while start > last and text[start - 1].isalnum():
                start -= 1
            if whole := WORD.match(text, start):
                last = whole.end()
                found.append((whole[0], start, last))
        return found

    def _starts(self, plain: bytes, whole_page: bool) -> list[int]:
        """Where parts begin, in order.

        Each part is looked for by itself, because `re` hurries to where a pattern's first letters stand, but asks at
        every place which of several patterns may begin there: two parts take a fifth of the time this way.
        """
        if not whole_page:
            return [found.start() for found in self._wild.finditer(plain)]
        starts = [found.start() for pattern in self._patterns for found in pattern.finditer(plain)]
        return sorted(starts) if len(self._patterns) > 1 else starts

    @cached_property
    def _wild(self) -> re.Pattern[bytes]:
        """All parts, where a question mark may be any letter."""
        return re.compile("|".join(self._plain(part, "[{}?]") for part in self._parts).encode())

    def _plain(self, part: str, form: str = "{}") -> str:
        letters = [form.format(letter) if letter.isascii() else "\\?" for letter in part]
        for place, letter in enumerate(part[:-1]):
            if letter + part[place + 1] in _MERGED:
                letters[place + 1] += "?"
        if self._german:
            letters = [f"{seen}e?" if letter in "aou" else seen for letter, seen in zip(part, letters, strict=True)]
        return "".join(letters)


def _shortest(parts: Collection[str]) -> list[str]:
    """The parts without those that hold another one: where they stand, the other one stands too.

    Not if the other one begins with what may be the second letter of a merged pair: `œuvre` does not show its e.
    """
    seconds = tuple(pair[1] for pair in _MERGED)

    def implies(part: str, short: str) -> bool:
        return part.startswith(short) or (short in part and not short.startswith(seconds))

    return sorted(part for part in parts if not any(part != short and implies(part, short) for short in parts))


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
