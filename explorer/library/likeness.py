"""Passages like a given one, in either language: by meaning where that can be told, else by words."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice

from explorer.library.context import Context
from explorer.library.counterparts import across, main_partner
from explorer.library.excerpts import joined
from explorer.library.meanings import Meanings, Place
from explorer.library.texts import StoreText
from explorer.model.documents import Document, Passage
from explorer.model.errors import NoSuchDocument, NoSuchPassage
from explorer.model.progress import Progress
from explorer.model.search import Hit, Likeness, Marked, Similar
from explorer.search import likening
from explorer.search.meaning import highest
from explorer.store import documents
from explorer.store.database import Transaction

_SPARE = 4
"""So many times the hits wanted are looked at: some fall away, being the other panel of one that is there already."""


def similar(context: Context, meanings: Meanings, place: Place, limit: int, progress: Progress) -> Similar:
    """The `limit` passages likest to that at `place`, with what answers them on the other panel.

    Raises:
        NoSuchDocument, NoSuchPassage: there is no such place.
        Cancelled: `progress` was told to stop.
        IndexDamaged: see `Engine.find`.
    """
    with context.database.reading() as tx:
        own = _passage(tx, place)
        near = {(place[0], p.number) for p in documents.passages(tx, place[0]) if p.paragraph == own.paragraph}
    count = _SPARE * limit + len(near)
    if context.encoder is None:
        with context.database.reading() as tx:
            found = likening.like(
                context.engine, own.text, own.lang, count, lexicon=context.lexicon, source=StoreText(tx)
            )
        return Similar(*place, own.text, Likeness.WORDS, tuple(islice(_apart(found, near), limit)))
    places, cosines = meanings.cosines(own.text, context.encoder, progress)
    best = [(places[row], float(cosines[row])) for row in highest(cosines, count).tolist()]
    with context.database.reading() as tx:
        return Similar(*place, own.text, Likeness.MEANING, tuple(islice(_apart(_hits(tx, best), near), limit)))


def _passage(tx: Transaction, place: Place) -> Passage:
    document, number = place
    passages = documents.passages(tx, document)
    if not 0 <= number < len(passages):
        raise NoSuchPassage(document=document, passage=number)
    return passages[number]


def _hits(tx: Transaction, best: Sequence[tuple[Place, float]]) -> Iterator[Hit]:
    for (document, number), score in best:
        with suppress(NoSuchDocument, NoSuchPassage):  # deleted, or another edition, since the vectors were compared
            yield _hit(tx, documents.get(tx, document), number, score)


def _hit(tx: Transaction, document: Document, number: int, score: float) -> Hit:
    passage = _passage(tx, (document.id, number))
    partner = main_partner(tx, document)
    side = across(tx, document, [number], partner) if partner else None
    answer = side if side and side.passages else None
    return Hit(
        document=document.id,
        paragraph=passage.paragraph,
        passage=number,
        lang=document.lang,
        page=passage.page,
        title=document.title,
        issuer=document.issuer,
        date=document.date.isoformat() if document.date else "",
        dossier=document.dossier,
        score=score,
        snippet=Marked(passage.text),
        counterpart=Marked(joined(answer.passages)) if answer else None,
        counterpart_document=answer.document.id if answer else None,
        counterpart_passages=tuple(p.number for p in answer.passages) if answer else (),
    )


def _apart(found: Iterable[Hit], near: set[Place]) -> Iterator[Hit]:
    """Hits that are neither near the passage asked for nor the other panel of it or of a hit before."""
    seen = set(near)
    for hit in found:
        here = (hit.document, hit.passage)
        across = {(hit.counterpart_document, number) for number in hit.counterpart_passages}
        if here not in seen and not across & seen:
            seen.add(here)
            yield hit
