"""The texts that search shows, from the store."""

from collections.abc import Mapping, Sequence

from explorer.library.counterparts import Key, facing
from explorer.model.documents import Passage
from explorer.model.search import Counterpart
from explorer.store import documents
from explorer.store.database import Transaction


class StoreText:
    """Gives search the texts it shows: paragraphs, and the aligned passages of the other panel."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def paragraphs(self, keys: Sequence[Key]) -> Mapping[Key, tuple[Passage, ...]]:
        """The passages of each paragraph."""
        return documents.paragraphs(self._tx, keys)

    def panels(self, keys: Sequence[Key]) -> tuple[Mapping[Key, tuple[Passage, ...]], Mapping[Key, Counterpart]]:
        """The passages of each paragraph, and what answers it on the other panel, where anything does."""
        own = self.paragraphs(keys)
        return own, facing(self._tx, own)
