"""From passages of one document to their counterparts on the other panels."""

from collections.abc import Collection
from dataclasses import dataclass

from explorer.model.documents import Document, Passage, Span
from explorer.model.language import PANELS, Lang
from explorer.store import beads, documents, dossiers
from explorer.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Side:
    """The aligned passages of a partner document."""

    document: Document
    passages: tuple[Passage, ...]


def touched(passages: Collection[Passage], span: Span) -> tuple[Passage, ...]:
    """The passages that share at least one code point with `span`."""
    return tuple(p for p in passages if p.span.overlaps(span))


def partners(tx: Transaction, document: Document) -> tuple[Document, ...]:
    """The panels that a tag of this document is carried to: German to French and back, any other language to both."""
    members = dossiers.get(tx, dossiers.of_document(tx, document.id)).documents
    return tuple(documents.get(tx, members[lang]) for lang in PANELS if lang is not document.lang and lang in members)


def across(tx: Transaction, document: Document, numbers: Collection[int], partner: Document) -> Side:
    """The passages of `partner` in the beads that hold any of `numbers`."""
    wanted = set(numbers)
    found: set[int] = set()
    dossier = dossiers.of_document(tx, document.id)
    for bead in beads.of_dossier(tx, dossier, document.id, partner.id):
        if wanted & set(bead.left):
            found.update(bead.right)
    passages = documents.passages(tx, partner.id) if found else ()
    return Side(partner, tuple(p for p in passages if p.number in found))


def main_partner(tx: Transaction, document: Document) -> Document | None:
    """The one panel to show beside this document, if it has a version in the other language."""
    return next(iter(partners(tx, document)), None)


def other_panel(lang: Lang) -> Lang:
    """French for German, German for everything else."""
    return Lang.FR if lang is Lang.DE else Lang.DE
