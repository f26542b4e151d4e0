"""Between code points, which the library counts, and UTF-16 units, which Qt counts. Nowhere else are they converted."""

import re
from bisect import bisect_right

from explorer.model.documents import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BREAKS_TO_QT = "\r\u2029\ufdd0\ufdd1"
"""Characters at which Qt would start a paragraph of its own, though the library does not."""


class Offsets:
    """Converts the places of one text. Only characters beyond the basic plane, which Qt counts twice, need a table."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        any_wide = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)  # much quicker than to look for them
        wide = [found.start() for found in _WIDE.finditer(text)] if any_wide else []
        self._wide = wide
        self._wide_units = [place + before for before, place in enumerate(wide)]

    def to_units(self, point: int) -> int:
        """The UTF-16 offset of code point `point`."""
        return point + bisect_right(self._wide, point - 1)

    def to_points(self, unit: int) -> int:
        """The code point at UTF-16 offset `unit`; the character itself where `unit` falls inside it."""
        return unit - bisect_right(self._wide_units, unit - 1)

    def span_to_units(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        return self.to_units(span.start), self.to_units(span.end)

    def span_of_units(self, start: int, end: int) -> Span:
        """The span between two UTF-16 offsets; a character cut in half is taken whole."""
        last = self.to_points(end)
        whole_end = last if self.to_units(last) == end else last + 1
        return Span(self.to_points(start), min(whole_end, self._length))

    @property
    def units(self) -> int:
        """Length of the text in UTF-16 units."""
        return self._length + len(self._wide)


def shown(text: str) -> str:
    """The text as a widget may have it: same length, and a paragraph breaks only where the library breaks it."""
    for sign in _BREAKS_TO_QT:
        text = text.replace(sign, " ")
    return text
