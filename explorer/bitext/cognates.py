"""Words that two languages share, spelt each in its own way: `Kommission`, `commission`."""

import re
from functools import lru_cache

from explorer.language.words import fold

SHORTEST = 4
LEAST_SHARE = 0.6

_SPELLINGS = (
    (re.compile(r"sch"), "ch"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"z"), "s"),
    (re.compile(r"ck|qu|[cq]"), "k"),
    (re.compile(r"y"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(.)\1"), r"\1"),
)


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """`word` folded, with spellings made equal that German and French keep apart (k and c, z and c, f and ph)."""
    plain = fold(word)
    for pattern, put in _SPELLINGS:
        plain = pattern.sub(put, plain)
    return plain


def likeness(left: str, right: str) -> float:
    """How surely two words are one by their spelling: 1.0 if equal, 0.3 to 1.0 by their common beginning, else 0.0.

    A common beginning counts from `SHORTEST` letters and from `LEAST_SHARE` of the longer word.
    """
    one, other = skeleton(left), skeleton(right)
    if one == other:
        return 1.0
    common = common_beginning(one, other)
    share = common / max(len(one), len(other))
    return 0.3 + 0.7 * share if common >= SHORTEST and share >= LEAST_SHARE else 0.0


def common_beginning(one: str, other: str) -> int:
    """How many letters two words share from their start."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)
