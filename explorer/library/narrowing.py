"""A filter of excerpts with its search answered: the store knows tags, the index knows words."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from explorer.library.asking import asked
from explorer.library.context import Context
from explorer.library.texts import StoreText
from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.documents import Passage
from explorer.model.search import SearchRequest
from explorer.search import placing
from explorer.store import tags
from explorer.store.database import Transaction


def narrowed(context: Context, wanted: ExcerptFilter) -> ExcerptFilter:
    """`wanted` with the tags that overlap a passage which its query finds, in place of the query.

    The query is asked in the languages of the filter, in all where it names none, with the other languages' wording.
    A lost tag stands nowhere, so no search finds it.

    Raises:
        BadQuery: the query cannot be understood.
        NoSuchTheme: a theme in the query is none.
    """
    if not wanted.query.strip():
        return wanted

    def found(request: SearchRequest, tx: Transaction) -> tuple[int, ...]:
        rows = tags.matching(tx, replace(wanted, statuses=()))
        among = {tag.document for tag in rows}
        places = _places(context, request, among, tx)
        return tuple(
            tag.id
            for tag in rows
            if tag.status is not TagStatus.LOST and any(p.span.overlaps(tag.span) for p in places.get(tag.document, ()))
        )

    request = SearchRequest(wanted.query, langs=wanted.langs)
    return replace(wanted, query="", tags=asked(context, request, found))


def places(context: Context, wanted: ExcerptFilter, among: Collection[int]) -> Mapping[int, tuple[Passage, ...]] | None:
    """For each of the documents `among` the passages that the query of a filter finds there; None without a query.

    Raises:
        BadQuery, NoSuchTheme: as for `narrowed`.
    """
    if not wanted.query.strip():
        return None
    request = SearchRequest(wanted.query, langs=wanted.langs)
    return asked(context, request, lambda request, tx: _places(context, request, among, tx))


def _places(
    context: Context, request: SearchRequest, among: Collection[int], tx: Transaction
) -> Mapping[int, tuple[Passage, ...]]:
    return placing.passages(context.engine, request, among, lexicon=context.lexicon, source=StoreText(tx))
