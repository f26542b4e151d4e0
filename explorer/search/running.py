"""Passages as running text, and back from places in it to passages."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from explorer.model.documents import Passage


class Running:
    """The texts of `passages` (at least one) joined by a blank, by a line break where a paragraph ends."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        one = passages[0].paragraph == passages[-1].paragraph
        self.text = " ".join([passage.text for passage in passages]) if one else _parted(passages)
        """The running text."""

        self._starts: list[int] = []

    @property
    def starts(self) -> list[int]:
        """Where each passage begins."""
        if not self._starts:
            self._starts = [0, *accumulate([len(passage.text) + 1 for passage in self.passages[:-1]])]
        return self._starts

    def place(self, offset: int) -> int:
        """The place among the passages of the one that holds code point `offset`."""
        return bisect_right(self.starts, offset) - 1


def _parted(passages: Sequence[Passage]) -> str:
    """Passages of several paragraphs."""
    gaps = [" " if before.paragraph == after.paragraph else "\n" for before, after in pairwise(passages)]
    return "".join(part for passage, gap in zip(passages, [*gaps, ""], strict=True) for part in (passage.text, gap))
