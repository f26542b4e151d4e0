"""Drift between the panels of dossiers, with its places and what stands there."""

from collections.abc import Iterator, Sequence

from explorer.coding import drift
from explorer.library.analysis_texts import tagged_text
from explorer.library.excerpts import joined
from explorer.model.analysis import Drift, DriftPlace, TaggedText
from explorer.model.bitext import Dossier
from explorer.model.documents import Passage, Span
from explorer.model.language import Lang
from explorer.store import beads, documents, dossiers, tags
from explorer.store.database import Transaction


def places(tx: Transaction, dossier: int | None) -> tuple[DriftPlace, ...]:
    """The drift of one dossier, or of every one whose two panels are there. Raises NoSuchDossier."""
    wanted = dossiers.all(tx) if dossier is None else (dossiers.get(tx, dossier),)
    return tuple(place for one in wanted for place in _of_dossier(tx, one))


def _of_dossier(tx: Transaction, dossier: Dossier) -> Iterator[DriftPlace]:
    if not {Lang.DE, Lang.FR} <= set(dossier.documents):
        return
    left, right = (_text(tx, dossier.documents[lang]) for lang in (Lang.DE, Lang.FR))
    for found in drift.drift(left, right, beads.of_dossier(tx, dossier.id, left.document.id, right.document.id)):
        yield _place(dossier, found, left, right)


def _text(tx: Transaction, document: int) -> TaggedText:
    return tagged_text(tx, documents.get(tx, document), tags.of_document(tx, document))


def _place(dossier: Dossier, found: Drift, left: TaggedText, right: TaggedText) -> DriftPlace:
    ours, theirs = _passages(left, found.left), _passages(right, found.right)
    return DriftPlace(
        dossier=dossier.id,
        title=dossier.title,
        drift=found,
        left_document=left.document.id if ours else None,
        right_document=right.document.id if theirs else None,
        left_span=_span(ours),
        right_span=_span(theirs),
        left_text=joined(ours),
        right_text=joined(theirs),
    )


def _passages(text: TaggedText, numbers: Sequence[int]) -> list[Passage]:
    wanted = set(numbers)
    return [passage for passage in text.passages if passage.number in wanted]


def _span(passages: Sequence[Passage]) -> Span | None:
    return Span(passages[0].start, passages[-1].end) if passages else None
