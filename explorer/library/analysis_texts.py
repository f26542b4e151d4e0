"""Texts with those of their tags that an analysis counts."""

from collections.abc import Iterable

from explorer.model.analysis import TaggedText
from explorer.model.coding import ExcerptFilter, Tag
from explorer.model.documents import Document
from explorer.store import documents, tags
from explorer.store.database import Transaction


def tagged_texts(tx: Transaction, wanted: ExcerptFilter) -> tuple[TaggedText, ...]:
    """The documents that have tags which pass the filter, each with these tags; in order of import."""
    by_document: dict[int, list[Tag]] = {}
    for tag in tags.matching(tx, wanted):
        by_document.setdefault(tag.document, []).append(tag)
    known = {document.id: document for document in documents.all(tx)}
    return tuple(tagged_text(tx, known[number], found) for number, found in sorted(by_document.items()))


def tagged_text(tx: Transaction, document: Document, found: Iterable[Tag]) -> TaggedText:
    """One document with these tags."""
    text = documents.text(tx, document.id)
    return TaggedText(document, len(text), documents.passages(tx, document.id), tuple(found))
