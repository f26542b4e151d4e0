"""Finding by typing: letter case and accents do not matter, every word typed must occur."""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")


def folded(text: str) -> str:
    """Small letters without accents; ß as ss."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))


def matches(needles: list[str], hay: str) -> bool:
    """Whether all folded `needles` occur in the folded `hay`."""
    return all(needle in hay for needle in needles)


def needles_of(typed: str) -> list[str]:
    """The words typed, folded."""
    return folded(typed).split()
