"""The texts that search shows, from the store."""

from collections.abc import Mapping, Sequence

from explorer.library.counterparts import across, main_partner
from explorer.model.documents import Passage
from explorer.model.search import Counterpart
from explorer.store import documents
from explorer.store.database import Transaction

Key = tuple[int, int]
"""Document and paragraph."""


class StoreText:
    """Gives search the texts it shows: paragraphs, and the aligned passages of the other panel."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def paragraphs(self, keys: Sequence[Key]) -> Mapping[Key, tuple[Passage, ...]]:
        """The passages of each paragraph."""
        return documents.paragraphs(self._tx, keys)

    def counterparts(self, keys: Sequence[Key]) -> Mapping[Key, Counterpart | None]:
        """For each paragraph what answers it on the other panel; None where nothing does."""
        owned = self.paragraphs(keys)
        return {key: self._counterpart(key[0], owned.get(key, ())) for key in keys}

    def _counterpart(self, document_id: int, passages: Sequence[Passage]) -> Counterpart | None:
        document = documents.get(self._tx, document_id)
        partner = main_partner(self._tx, document)
        if partner is None:
            return None
        side = across(self._tx, document, [p.number for p in passages], partner)
        return Counterpart(partner.id, partner.lang, side.passages) if side.passages else None
