"""Where the selections of another program lie in a text: programs do not count alike.

The standard wants code points of a text whose lines end in LF. Some programs count a byte order mark, some count CRLF
as two, some count UTF-16 units. Each selection is checked against the words that it is named by; the way of counting
that suits most of a text's selections is taken, and what still disagrees is looked for by its words.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, product

from explorer.model.documents import Span

_CUT = re.compile(r"(?:…|\.\.\.)\s*$")
"""How a quote ends that a program has shortened."""

_SPACE = re.compile(r"\s")
_EXACT = 2


class How(StrEnum):
    """How a selection was placed."""

    AS_GIVEN = "as given"
    """Its words stand there, or it is named by nothing that stands in the text."""
    SHIFTED = "shifted"
    """Its words stand there when line ends, byte order mark or UTF-16 units are counted otherwise."""
    FOUND = "found"
    """Its words were found elsewhere."""
    OUTSIDE = "outside"
    """It lies outside the text."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Positions as another program counts them, and the words that it shows for them ("" where it shows none)."""

    start: int
    end: int
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A span of the normalised text, None where the selection lies outside."""

    span: Span | None
    how: How


@dataclass(frozen=True, slots=True)
class Counting:
    """A way to count: how wide a line end is, whether in UTF-16 units, whether a byte order mark counts."""

    line_end: int
    utf16: bool
    mark: bool


class Ruler:
    """Places selections in one text.

    `raw` is the text as the file has it, without its byte order mark; `marked` says whether it had one; `wide` whether
    its program counts CRLF as two where nothing tells.
    """

    def __init__(self, raw: str, marked: bool = False, wide: bool = True) -> None:
        self._plain = raw.replace("\r\n", "\n").replace("\r", "\n")
        self.text = unicodedata.normalize("NFC", self._plain)
        self._same = self.text == self._plain
        ends = (2, 1) if wide and "\r\n" in raw else (1, 2)
        ways = product((False, True), (False, True) if marked else (False,), ends)
        self._countings = tuple(Counting(line_end, utf16, mark) for utf16, mark, line_end in ways)
        self._tables: dict[Counting, Sequence[int]] = {}

    def place(self, selections: Sequence[Selection]) -> list[Placed]:
        """Where each selection lies."""
        best = self._best(selections)
        first = self._countings[0]
        return [self._placed(selection, best, best == first) for selection in selections]

    def _best(self, selections: Sequence[Selection]) -> Counting:
        """The way of counting that suits most selections; the first one where all suit alike."""
        shown = [selection for selection in selections if squeezed(selection.shown)]
        votes = -1
        best = self._countings[0]
        for counting in self._countings:
            count = sum(self._agreement(selection, counting) for selection in shown)
            if count > votes:
                votes, best = count, counting
            if votes == _EXACT * len(shown):
                break
        return best

    def _placed(self, selection: Selection, best: Counting, is_first: bool) -> Placed:
        if not squeezed(selection.shown) or self._suits(selection, best):
            return self._result(self._range(selection, best), How.AS_GIVEN if is_first else How.SHIFTED)
        for counting in self._countings:
            if self._suits(selection, counting):
                return self._result(self._range(selection, counting), How.SHIFTED)
        given = self._range(selection, best)
        found = self._search(selection, given)
        return self._result(found, How.FOUND) if found else self._result(given, How.AS_GIVEN)

    def _result(self, found: tuple[int, int] | None, how: How) -> Placed:
        if found is None or found[0] >= found[1]:
            return Placed(None, How.OUTSIDE)
        return Placed(Span(self._composed(found[0]), self._composed(found[1])), how)

    def _composed(self, place: int) -> int:
        """A place of the text before normalisation as one of the text after it."""
        return place if self._same else len(unicodedata.normalize("NFC", self._plain[:place]))

    def _suits(self, selection: Selection, counting: Counting) -> bool:
        return self._agreement(selection, counting) > 0

    def _agreement(self, selection: Selection, counting: Counting) -> int:
        found = self._range(selection, counting)
        return agreement(self._plain[found[0] : found[1]], selection.shown) if found else 0

    def _range(self, selection: Selection, counting: Counting) -> tuple[int, int] | None:
        """Start and end in the text with LF, None where they lie outside."""
        table = self._table(counting)
        start, end = selection.start - counting.mark, selection.end - counting.mark
        if not 0 <= start < end <= table[-1]:
            return None
        return bisect_left(table, start), bisect_left(table, end)

    def _table(self, counting: Counting) -> Sequence[int]:
        """How far each character is from the start, in the way of `counting`; one more than there are characters."""
        if counting not in self._tables:
            plain = counting.line_end == 1 and not counting.utf16
            self._tables[counting] = range(len(self._plain) + 1) if plain else list(self._widths(counting))
        return self._tables[counting]

    def _widths(self, counting: Counting) -> Iterator[int]:
        return accumulate(
            (counting.line_end if c == "\n" else 1 + (counting.utf16 and c > "\uffff") for c in self._plain), initial=0
        )

    def _search(self, selection: Selection, given: tuple[int, int] | None) -> tuple[int, int] | None:
        """The nearest place where the words stand; a shortened quote keeps the length that was given."""
        words = _CUT.sub("", selection.shown).split()
        if not words:
            return None
        pattern = re.compile(r"\s+".join(map(re.escape, words)))
        wanted = given[0] if given else selection.start
        found = min(pattern.finditer(self._plain), key=lambda m: abs(m.start() - wanted), default=None)
        if found is None:
            return None
        whole = _CUT.search(selection.shown) is None
        end = found.end() if whole else found.start() + selection.end - selection.start
        return found.start(), min(end, len(self._plain))


def agreement(words: str, shown: str) -> int:
    """How well `words` agree with what a program shows for them.

    2 where they are the same, whatever white space is made of; 1 where white space differs or the program has
    shortened them; 0 where they do not agree.
    """
    if _SPACE.sub(" ", words) == _SPACE.sub(" ", shown):
        return _EXACT
    have, want = squeezed(words), squeezed(shown)
    start = squeezed(_CUT.sub("", shown))
    return int(have == want or (start not in ("", want) and have.startswith(start)))


def squeezed(text: str) -> str:
    """The text without white space, NFC."""
    return unicodedata.normalize("NFC", "".join(text.split()))
