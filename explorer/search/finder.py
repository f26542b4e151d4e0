"""Where in a text words may stand that hold given letters: a sieve, so that only few words are looked at closely.

Texts are searched as Latin-1, one byte a letter, where a question mark stands for every letter beyond: that is fast to
search and fast to prepare, and what it finds too much is sorted out afterwards.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from explorer.language.words import fold
from explorer.model.language import Lang
from explorer.search.analysis import WORD

_SOFT_HYPHEN: Final = "\u00ad"
_PLAIN: Final = frozenset("bfhjkmpqvwx0123456789")
"""Letters that no European spelling accents."""


class Finder:
    """Finds the words of a text that hold any of `parts` (folded letters), however they are accented."""

    def __init__(self, parts: Collection[str], lang: Lang) -> None:
        self._pattern = re.compile(
            "|".join(_pattern(part, lang is Lang.DE) for part in sorted(parts)).encode("latin-1")
        )

    def words(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The words with their places."""
        lowered = text.replace("İ", "I").lower()  # the one letter that lower() makes two of
        search, raw = self._pattern.search, lowered.encode("latin-1", "replace")
        found = search(raw)
        while found:
            start = found.start()
            while start and (text[start - 1].isalnum() or text[start - 1] == _SOFT_HYPHEN):
                start -= 1
            whole = WORD.search(text, start)
            if whole is None:
                return
            yield whole[0], whole.start(), whole.end()
            found = search(raw, max(whole.end(), found.end()))


@lru_cache(maxsize=1 << 12)
def _pattern(part: str, german: bool) -> str:
    """Matches `part` in lower case with any accents; in German also umlauts written with e."""
    found, place = [], 0
    while place < len(part):
        pair = part[place : place + 2]
        if pair in _PAIRS:
            found.append(f"(?:{_letter(pair[0], german)}{_letter(pair[1], german)}|{_PAIRS[pair]})")
            place += 2
        else:
            found.append(_letter(part[place], german))
            place += 1
    return "".join(found)


def _letter(letter: str, german: bool) -> str:
    if letter in _PLAIN:
        return letter
    own = f"[{letter}{_ACCENTED.get(letter, '')}?]" if letter.isalnum() and letter <= "\xff" else "\\?"
    return f"{own}e?" if german and letter in "aou" else own


def _accented() -> dict[str, str]:
    """Small letters of Latin-1 by the one letter that folding makes of them."""
    found: dict[str, str] = defaultdict(str)
    for letter in map(chr, range(0xDF, 0x100)):
        if letter.isalpha() and len(fold(letter)) == 1 and fold(letter) != letter:
            found[fold(letter)] += letter
    return dict(found)


_ACCENTED: Final = _accented()
_PAIRS: Final = {"ss": "ß", "ae": "æ", "oe": "\\?"}
"""Letters that folding makes two of; `œ` is beyond Latin-1."""
