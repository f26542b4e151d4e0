"""Where in a text words may stand that begin in a given way: a sieve, so that only few words are looked at closely."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from explorer.language.words import fold
from explorer.model.language import Lang
from explorer.search.analysis import WORD

_LETTERS: Final = (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))
_SOFT_HYPHEN: Final = "\u00ad"


class Finder:
    """Finds the words of a text that hold any of `parts` (folded letters), however they are accented."""

    def __init__(self, parts: Collection[str], lang: Lang) -> None:
        self._pattern = re.compile("|".join(_pattern(part, lang is Lang.DE) for part in sorted(parts)))

    def words(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The words with their places."""
        lowered = text.replace("İ", "I").lower()  # the one letter that lower() makes two of
        found = self._pattern.search(lowered)
        while found:
            start = found.start()
            while start and (text[start - 1].isalnum() or text[start - 1] == _SOFT_HYPHEN):
                start -= 1
            whole = WORD.search(text, start)
            if whole is None:
                return
            yield whole[0], whole.start(), whole.end()
            found = self._pattern.search(lowered, max(whole.end(), found.end()))


@lru_cache(maxsize=1 << 12)
def _pattern(part: str, german: bool) -> str:
    """Matches `part` in lower case with any accents; in German also umlauts written with e."""
    found, place = [], 0
    while place < len(part):
        pair = part[place : place + 2]
        if pair in _VARIANTS and len(pair) == 2:
            found.append(f"(?:{_letter(pair[0], german)}{_letter(pair[1], german)}|[{''.join(_VARIANTS[pair])}])")
            place += 2
        else:
            found.append(_letter(part[place], german))
            place += 1
    return f"{_SOFT_HYPHEN}?".join(found)


def _letter(letter: str, german: bool) -> str:
    variants = "".join(_VARIANTS.get(letter, ()))
    own = f"[{letter}{variants}]" if variants else re.escape(letter)
    return f"{own}e?" if german and letter in "aou" else own


def _variants() -> dict[str, list[str]]:
    """Small letters by what folding makes of them."""
    found = defaultdict(list)
    for letter in map(chr, _LETTERS):
        if letter == letter.lower() and letter.isalpha() and fold(letter) != letter:
            found[fold(letter)].append(letter)
    return dict(found)


_VARIANTS: Final = _variants()
