"""Where a stretch of one text is translated in the other: the words that answer it, and those that belong to them.

Word links (see `linking`) say which words of the translation answer the stretch, which answer words outside of it, and
which answer nothing. The stretch lands where the sum is greatest, and grows over words that answer nothing until it is
as long as what it translates.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.bitext.linking import ContentWord, Likeness, Link, content_words, link
from explorer.language.lexicon import Lexicon
from explorer.model.documents import Span
from explorer.model.language import Lang

_SHARE = 0.33
"""At least this share of the words, one of three, must be answered, else nothing is marked: better none than a wrong
one."""
_FOREIGN = -1.0
"""What a word counts that answers something outside of the stretch, where one that answers it counts up to 1."""
_FREE = -0.2
_BORDER = re.compile(r"[.,;:!?()«»„“”–]")
"""Signs that a stretch does not grow across."""


@dataclass(frozen=True, slots=True)
class _Window:
    """Places of the first and last word, both included."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1


def spot(text: str, span: Span, other: str, langs: tuple[Lang, Lang], lexicon: Lexicon) -> Span | None:
    """The span of `other` that translates `text[span.start:span.end]`; None where it cannot be told.

    `langs` are the languages of `text` and of `other`.
    """
    here, there = content_words(text, langs[0]), content_words(other, langs[1])
    own = [i for i, word in enumerate(here) if word.word.span.overlaps(span)]
    if not own or not there:
        return None
    links = link(here, there, langs, lexicon)
    answered = {i for i, _ in links if own[0] <= i <= own[-1]}
    if len(answered) < _SHARE * len(own):
        return None
    weights = _weights(links, range(own[0], own[-1] + 1), len(there))
    window = _densest(weights)
    if window is None:
        return None
    window = _hyphenated(window, weights, there, other)
    missing = _open(own, here, links, 0) - _open(range(window.first, window.last + 1), there, links, 1)
    lean = _lean(own, answered, here, langs[0])
    window = _grown(window, len(window) + missing, weights, there, other, lean)
    return Span(there[window.first].word.start, there[window.last].word.end)


def _open(places: Iterable[int], row: Sequence[ContentWord], links: dict[Link, Likeness], side: int) -> int:
    """How many words, or parts of compounds, are not answered; a word that is answered as a whole has no open parts."""
    number = 0
    for place in places:
        found = [one for pair, one in links.items() if pair[side] == place]
        number += 0 if any(one.whole for one in found) else max(0, row[place].places - len(found))
    return number


def _weights(links: dict[Link, Likeness], own: range, length: int) -> list[float]:
    """For each word of the translation how much it speaks for the stretch."""
    inside, outside = [0.0] * length, [0.0] * length
    for (i, j), one in links.items():
        side = inside if i in own else outside
        side[j] = max(side[j], one.strength)
    return [a if a and a >= b else _FOREIGN if b else _FREE for a, b in zip(inside, outside, strict=True)]


def _densest(weights: Sequence[float]) -> _Window | None:
    """The row of words with the greatest sum (J. Bentley, Programming pearls, 1984); None where none is positive."""
    best: tuple[float, int, int] | None = None
    total, start = 0.0, 0
    for place, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, place
        total += weight
        if weight > 0 and (best is None or total > best[0]):
            best = (total, start, place)
    return None if best is None else _Window(best[1], best[2])


def _hyphenated(window: _Window, weights: Sequence[float], there: Sequence[ContentWord], other: str) -> _Window:
    """The window with what hangs on it by a hyphen and answers nothing else: `Cloud-Infrastruktur` is one word."""

    def hangs(place: int, beside: int) -> bool:
        if not 0 <= place < len(there) or weights[place] == _FOREIGN:
            return False
        left, right = sorted((place, beside))
        return other[there[left].word.end : there[right].word.start] == "-"

    first, last = window.first, window.last
    while hangs(first - 1, first):
        first -= 1
    while hangs(last + 1, last):
        last += 1
    return _Window(first, last)


def _lean(own: Sequence[int], answered: set[int], here: Sequence[ContentWord], lang: Lang) -> int:
    """To which side a stretch grows first: -1 to the left, 1 to the right.

    An adjective stands before its noun in German and mostly after it in French, so what is not answered there is
    sought on the other side; a German noun that others follow keeps its place before them.
    """
    open_ = next((i for i in own if i not in answered), None)
    if open_ is None:
        return 1
    noun = lang is Lang.DE and here[open_].word.text[:1].isupper()
    return -1 if open_ > min(answered) or noun else 1


def _grown(
    window: _Window, wanted: int, weights: Sequence[float], there: Sequence[ContentWord], other: str, lean: int
) -> _Window:
    """The window with free words beside it until it has `wanted` words; signs and other words' answers stop it."""
    for side in (lean, -lean):
        while len(window) < wanted:
            place = window.first - 1 if side < 0 else window.last + 1
            if not 0 <= place < len(there) or weights[place] == _FOREIGN or _parted(there, place, side, other):
                break
            window = _Window(place, window.last) if side < 0 else _Window(window.first, place)
    return window


def _parted(there: Sequence[ContentWord], place: int, side: int, other: str) -> bool:
    """Whether a sign stands between the word at `place` and the window."""
    left, right = (place, place + 1) if side < 0 else (place - 1, place)
    return _BORDER.search(other, there[left].word.end, there[right].word.start) is not None
