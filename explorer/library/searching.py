"""Searching a library."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from explorer.library import indexing, theme_names
from explorer.library.context import Context
from explorer.library.counterparts import across, main_partner
from explorer.model.documents import Passage
from explorer.model.errors import IndexDamaged
from explorer.model.progress import Progress, silent
from explorer.model.search import ConcordanceLine, Counterpart, SearchRequest, SearchResult
from explorer.search import concordance
from explorer.store import documents, searches, themes
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


class Search:
    """Use cases of search."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def catch_up(self, progress: Progress = silent) -> int:
        """Bring the index up to date with what has changed; the number of documents taken anew."""
        return indexing.catch_up(self._context, progress)

    def find(self, request: SearchRequest) -> SearchResult:
        """Answer a question: hits with both panels, exact total, facets.

        Raises:
            BadQuery: the query cannot be understood; the error says where.
        """
        try:
            return self._find(request)
        except IndexDamaged:  # it has been emptied; the store has all that it needs to be made anew
            self.catch_up()
            return self._find(request)

    def _find(self, request: SearchRequest) -> SearchResult:
        with self._context.database.reading() as tx:
            asked = replace(request, query=theme_names.resolved(request.query, lambda: themes.all(tx)))
            found = self._context.engine.find(asked, lexicon=self._context.lexicon, source=StoreText(tx))
            return replace(found, request=request)

    def concordance(self, request: SearchRequest) -> tuple[ConcordanceLine, ...]:
        """Every hit as a key word in its context.

        Raises:
            BadQuery: the query cannot be understood.
        """
        with self._context.database.reading() as tx:
            asked = replace(request, query=theme_names.resolved(request.query, lambda: themes.all(tx)))
            return concordance.lines(self._context.engine, asked, lexicon=self._context.lexicon, source=StoreText(tx))

    def saved(self) -> tuple[tuple[str, SearchRequest], ...]:
        """Saved searches by name."""
        with self._context.database.reading() as tx:
            return searches.all(tx)

    def save(self, name: str, request: SearchRequest) -> None:
        """Keep a search under a name; an older one of that name is replaced."""
        with self._context.database.quiet() as tx:
            searches.put(tx, name, request)

    def forget(self, name: str) -> None:
        """Delete a saved search."""
        with self._context.database.quiet() as tx:
            searches.remove(tx, name)
