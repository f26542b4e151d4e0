"""Where search takes the texts that it shows: the index holds words, the store holds texts."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from explorer.model.documents import Passage
from explorer.model.search import Counterpart

Key = tuple[int, int]
"""Document and paragraph."""


class TextSource(Protocol):
    """Gives the passages of paragraphs, and what answers them on the other panel."""

    def paragraphs(self, keys: Sequence[Key]) -> Mapping[Key, tuple[Passage, ...]]:
        """The passages of each paragraph, in order; a paragraph that is gone may be missing."""

    def panels(self, keys: Sequence[Key]) -> tuple[Mapping[Key, tuple[Passage, ...]], Mapping[Key, Counterpart]]:
        """As `paragraphs`, and what answers each paragraph on the other panel; missing where nothing does.

        Both in one call, since whoever shows a hit needs both, and reading them together costs less.
        """
