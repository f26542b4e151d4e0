"""Finding a quote again in a text that has changed.

As the Web Annotation model means its text quote selector to be used: the exact quote where its context fits best; else
the stretch most like it, if it is like enough; else nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from explorer.model.documents import Span

_CERTAIN: Final = 16
"""A quote of so many code points is hardly ever somewhere by chance."""
_FITS: Final = 3
"""So many code points of context must fit, for a shorter quote that stands in several places."""
_LIKE: Final = 0.66
_LIKE_SHORT: Final = 0.8
"""Ratcliff-Obershelp similarity from which a stretch is taken, by tokens and, for quotes of few tokens, by letters."""
_FEW: Final = 4
_SEED: Final = 10
_SEEDS: Final = 60
"""Pieces of so many code points, about so many at most, show where the quote may be."""
_CANDIDATES: Final = 12
_LONG: Final = 500
_CANDIDATES_OF_LONG: Final = 3
"""So many places are compared; long quotes cost more each, and hardly ever have more than one."""
_LONGEST: Final = 4000
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")


def find(text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    """Where `quote` stands in `text`, judged by the context `prefix` and `suffix`, then by nearness to `hint`."""
    if not quote:
        return None
    places = list(_places(text, quote))
    if places:
        return _best(places, text, quote, prefix, suffix, hint)
    return _alike(text, quote, prefix, suffix, hint)


def _best(places: list[int], text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    """Of the places where the quote stands the one whose context fits best; None where that would be a guess."""
    fits = {place: _fit(text, place, place + len(quote), prefix, suffix) for place in places}
    best = max(places, key=lambda place: (fits[place], -abs(place - hint)))
    if len(places) > 1 and len(quote) < _CERTAIN and fits[best] < _FITS and (prefix or suffix):
        return None
    return Span(best, best + len(quote))


def _places(text: str, part: str) -> Iterator[int]:
    place = text.find(part)
    while place >= 0:
        yield place
        place = text.find(part, place + 1)


def _fit(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How many code points of the context are there, reckoned from the quote outwards."""
    before = _common(prefix[::-1], text[max(0, start - len(prefix)) : start][::-1])
    return before + _common(suffix, text[end : end + len(suffix)])


def _common(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _alike(text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    if len(quote) > _LONGEST:
        return None
    found: list[tuple[float, int, int, Span]] = []
    for start in _candidates(text, quote, prefix, suffix, hint):
        likeness, span = _compare(text, quote, start)
        if span is not None:
            found.append((likeness, _fit(text, span.start, span.end, prefix, suffix), -abs(span.start - hint), span))
    best = max(found, default=None)
    limit = _LIKE if len(_TOKEN.findall(quote)) >= _FEW else _LIKE_SHORT
    return best[3] if best and best[0] >= limit else None


def _candidates(text: str, quote: str, prefix: str, suffix: str, hint: int) -> list[int]:
    """Where the quote may begin: after its prefix, before its suffix, or where pieces of it stand; best voted first."""
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(quote) - _SEED + 1), max(_SEED // 2, len(quote) // _SEEDS)):
        for place in _places(text, quote[offset : offset + _SEED]):
            votes[place - offset] += 1
    tail, head = prefix[-_SEED:], suffix[:_SEED]
    votes.update(place + len(tail) for place in (_places(text, tail) if tail.strip() else ()))
    votes.update(place - len(quote) for place in (_places(text, head) if head.strip() else ()))
    ordered = sorted(votes, key=lambda start: (-votes[start], abs(start - hint)))
    apart: list[int] = []
    for start in ordered:
        if all(abs(start - other) > len(quote) // 4 for other in apart):
            apart.append(max(0, start))
        if len(apart) == (_CANDIDATES if len(quote) < _LONG else _CANDIDATES_OF_LONG):
            break
    return apart


def _compare(text: str, quote: str, start: int) -> tuple[float, Span | None]:
    """How like the quote the stretch around `start` is (0 to 1), and where exactly it begins and ends."""
    slack = max(20, len(quote) // 3)
    low = max(0, start - slack)
    around = _TOKEN.finditer(text[low : start + len(quote) + slack])
    window = [(m.group(), low + m.start(), low + m.end()) for m in around]
    tokens = _TOKEN.findall(quote)
    blocks = SequenceMatcher(None, tokens, [token for token, _, _ in window], autojunk=False).get_matching_blocks()
    held = [block for block in blocks if block.size]
    if not held:
        return 0.0, None
    first, last = held[0], held[-1]
    begin = max(0, first.b - first.a)
    end = min(len(window), last.b + last.size + len(tokens) - last.a - last.size)
    span = Span(window[begin][1], window[end - 1][2])
    stretch = text[span.start : span.end]
    if len(tokens) >= _FEW:
        return SequenceMatcher(None, tokens, _TOKEN.findall(stretch), autojunk=False).ratio(), span
    return SequenceMatcher(None, quote, stretch, autojunk=False).ratio(), span
