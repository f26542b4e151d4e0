"""Keeping the index level with the store: the store is the truth, the index follows its changes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from explorer.bitext.comparing import differences
from explorer.language.lexicon import Lexicon
from explorer.library.context import Context
from explorer.library.counterparts import main_partner
from explorer.library.dossiers import beads_between
from explorer.library.excerpts import joined
from explorer.model.documents import Document, Passage
from explorer.model.progress import Progress, silent
from explorer.model.search import IndexUnit
from explorer.search.engine import Held
from explorer.store import changes, documents, dossiers, tags
from explorer.store.database import Transaction

_MANY = 400
"""From so many changed documents on, building anew is faster than replacing, if they are most of the library."""


def catch_up(context: Context, progress: Progress = silent) -> int:
    """Bring the index to the store's last change; the number of documents taken anew.

    A crash between the store and the index costs only this catching up.
    """
    engine = context.engine
    with context.database.reading() as tx:
        last = changes.last(tx)
        if engine.change == last:
            return 0
        if engine.change == 0 or engine.change > last:
            return _rebuild(context, tx, last, progress)
        since = changes.since(tx, engine.change)
        if len(since.changed) > _MANY and 2 * len(since.changed) > len(documents.all(tx)):
            return _rebuild(context, tx, last, progress)
        engine.update(_units(context, tx, sorted(since.changed), progress), {*since.removed, *since.changed}, last)
        return len(since.changed)


def rebuild(context: Context, progress: Progress = silent) -> int:
    """Build the index anew; the number of documents in it."""
    with context.database.reading() as tx:
        return _rebuild(context, tx, changes.last(tx), progress)


def strayed(context: Context) -> tuple[int, ...]:
    """Documents that the index holds otherwise than the store, though it was brought to their last change.

    None where there is no index yet, or one of a later state than a restored store: it will be built anew.
    """
    engine = context.engine
    change = engine.change
    with context.database.reading() as tx:
        if not 0 < change <= changes.last(tx):
            return ()
        since = changes.since(tx, change)
        wanted = {document.id: _held(tx, document) for document in documents.all(tx)}
    held = engine.held()
    if engine.change != change:  # another program has brought it further meanwhile
        return ()
    differing = {d for d in {*wanted, *held} if wanted.get(d) != held.get(d)}
    return tuple(sorted(differing - {*since.changed, *since.removed}))


def _held(tx: Transaction, document: Document) -> Held | None:
    """What the index should hold of a document; nothing where it has no passage."""
    paragraphs = {passage.paragraph for passage in documents.passages(tx, document.id)}
    return Held(paragraphs, {(document.lang, document.date, document.dossier or 0)}) if paragraphs else None


def _rebuild(context: Context, tx: Transaction, last: int, progress: Progress) -> int:
    ids = [d.id for d in documents.all(tx)]
    context.engine.rebuild(_units(context, tx, ids, progress), last, progress)
    return len(ids)


def _units(context: Context, tx: Transaction, ids: Sequence[int], progress: Progress) -> Iterator[IndexUnit]:
    for done, document_id in enumerate(ids, 1):
        document = documents.get(tx, document_id)
        if not document.trashed:
            yield from document_units(tx, document, context.lexicon)
        progress("Indexing", done, len(ids))


def document_units(tx: Transaction, document: Document, lexicon: Lexicon) -> Iterator[IndexUnit]:
    """The paragraphs of a document as the index holds them."""
    passages = documents.passages(tx, document.id)
    tagged = tags.of_document(tx, document.id)
    linked, differing = _across(tx, document, passages, lexicon)
    for paragraph, group in groupby(passages, key=lambda p: p.paragraph):
        own = tuple(group)
        numbers = {p.number for p in own}
        yield IndexUnit(
            document=document.id,
            paragraph=paragraph,
            lang=document.lang,
            text=joined(own),
            title=document.title,
            issuer=document.issuer,
            date=document.date.isoformat() if document.date else "",
            kind=document.kind,
            dossier=document.dossier or 0,
            page=own[0].page,
            themes=tuple(sorted({t.theme for t in tagged if any(p.span.overlaps(t.span) for p in own)})),
            has_counterpart=bool(numbers & linked),
            has_difference=bool(numbers & differing),
        )


def _across(
    tx: Transaction, document: Document, passages: Sequence[Passage], lexicon: Lexicon
) -> tuple[set[int], set[int]]:
    """Numbers of the passages that have a counterpart, and of those whose bead differs."""
    partner = main_partner(tx, document)
    if partner is None or document.dossier is None:
        return set(), set()
    row = beads_between(tx, dossiers.get(tx, document.dossier), document.lang, partner.lang)
    linked = {n for bead in row if bead.right for n in bead.left}
    found = differences(passages, documents.passages(tx, partner.id), row, lexicon)
    marked = {difference.bead for difference in found}
    return linked, {n for bead in row if bead.id in marked for n in bead.left}
