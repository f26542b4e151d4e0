"""Passages as running text, and back from places in it to passages."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from explorer.model.documents import Passage


class Running:
    """The texts of `passages` (at least one) joined by a blank, by a line break where a paragraph ends."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.starts = [0]
        parts = [passages[0].text]
        for before, after in pairwise(passages):
            self.starts.append(self.starts[-1] + len(before.text) + 1)
            parts.append(" " if before.paragraph == after.paragraph else "\n")
            parts.append(after.text)
        self.text = "".join(parts)
        """The running text."""

    def place(self, offset: int) -> int:
        """The place among the passages of the one that holds code point `offset`."""
        return bisect_right(self.starts, offset) - 1
