"""The units of a text that tags touch: characters, passages, paragraphs, or the document as one."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from explorer.model.analysis import TaggedText, Unit
from explorer.model.coding import Tag, Theme
from explorer.model.documents import Span


class Grid:
    """The units of one text, numbered from 0."""

    def __init__(self, text: TaggedText, unit: Unit) -> None:
        self._unit = unit
        self._length = text.length
        self._starts = [passage.start for passage in text.passages]
        self._ends = [passage.end for passage in text.passages]
        self._paragraphs = [passage.paragraph for passage in text.passages]

    @property
    def size(self) -> int:
        """How many units there are."""
        if self._unit is Unit.CHARACTER:
            return self._length
        if self._unit is Unit.PASSAGE:
            return len(self._starts)
        return max(self._paragraphs, default=-1) + 1 if self._unit is Unit.PARAGRAPH else 1

    def touched(self, tag: Tag) -> range:
        """The units that share at least one character with the tag."""
        return self.covered(tag.span)

    def covered(self, span: Span) -> range:
        """The units that share at least one character with a span."""
        start, end = max(0, span.start), min(self._length, span.end)
        if start >= end:
            return range(0)
        if self._unit is Unit.CHARACTER:
            return range(start, end)
        if self._unit is Unit.DOCUMENT:
            return range(1)
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end) - 1
        if self._unit is Unit.PASSAGE or first > last:
            return range(first, last + 1)
        return range(self._paragraphs[first], self._paragraphs[last] + 1)


def lineages(themes: Sequence[Theme]) -> dict[str, frozenset[str]]:
    """For each theme, itself and all those above it."""
    parents = {theme.id: theme.parent for theme in themes}
    lines: dict[str, frozenset[str]] = {}
    for name in parents:
        line: list[str] = []
        at: str | None = name
        while at is not None and at in parents and at not in line:
            line.append(at)
            at = parents[at]
        lines[name] = frozenset(line)
    return lines
