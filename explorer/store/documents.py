"""Documents of a library: adding, listing, reading, metadata, trash."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from contextlib import suppress

from explorer.model.bitext import DossierStatus
from explorer.model.documents import Document, DocumentDraft, MetadataEdit, Passage
from explorer.model.errors import NoSuchDocument
from explorer.store import content, dossiers, editions, metadata
from explorer.store.transaction import Transaction

new_edition = editions.new_edition
get = metadata.get
digest = content.digest


def add(tx: Transaction, source: int, draft: DocumentDraft) -> int:
    """Store a document with its text and passages, alone in a dossier of its own; its id.

    Only outside the history, as every import. Raises BadSpan and BadValue for passages that are not slices of the text,
    and BadValue for a date that is no day or a kind that is none.
    """
    metadata.must_be_quiet(tx)
    content.check(draft.text, draft.passages)
    dossier = tx.insert("dossier", {"status": DossierStatus.SINGLE})
    stored = {**metadata.described(draft), "lang": draft.lang, "passages": len(draft.passages)}
    document = tx.insert("document", {"source": source, "dossier": dossier, **stored})
    content.put(tx, document, draft.text, draft.passages)
    return document


def all(tx: Transaction, trashed: bool = False) -> tuple[Document, ...]:  # noqa: A001 the verb of every room's list
    """Every document, oldest import first; those in the trash where `trashed`."""
    return metadata.where(tx, "d.trashed = ?", (trashed,))


def of_source(tx: Transaction, source: int) -> tuple[Document, ...]:
    """The documents that one file gave, in the trash or not."""
    return metadata.where(tx, "d.source = ?", (source,))


def by_text(tx: Transaction) -> dict[bytes, tuple[int, ...]]:
    """Digest of a whole text (see `digest`) -> the documents outside the trash that have it, oldest first."""
    found: dict[bytes, list[int]] = defaultdict(list)
    query = (
        "SELECT c.sha256, d.id FROM content c JOIN document d ON d.id = c.document WHERE d.trashed = 0 ORDER BY d.id"
    )
    for known, document in tx.rows(query):
        found[known].append(document)
    return {known: tuple(ids) for known, ids in found.items()}


def text(tx: Transaction, document: int) -> str:
    """The whole text of a document, NFC with LF. Raises NoSuchDocument."""
    return content.text(tx, document)


def passages(tx: Transaction, document: int) -> tuple[Passage, ...]:
    """The passages of a document in order. Raises NoSuchDocument."""
    return content.passages(tx, document)


def numbered(tx: Transaction, document: int, numbers: Collection[int]) -> dict[int, Passage]:
    """Passages of a document by their numbers; those that it does not have are left out. Raises NoSuchDocument."""
    return content.numbered(tx, document, numbers)


def paragraphs(tx: Transaction, keys: Sequence[tuple[int, int]]) -> dict[tuple[int, int], tuple[Passage, ...]]:
    """The passages of some paragraphs, by (document, paragraph); none where the document lacks it, or is gone.

    Each document is read once.
    """
    wanted: dict[int, set[int]] = defaultdict(set)
    for document, paragraph in keys:
        wanted[document].add(paragraph)
    found: dict[tuple[int, int], list[Passage]] = {key: [] for key in keys}
    for document, numbers in wanted.items():
        with suppress(NoSuchDocument):  # an index may still know what was deleted meanwhile
            for passage in content.passages(tx, document, numbers):
                found[document, passage.paragraph].append(passage)
    return {key: tuple(group) for key, group in found.items()}


def alternates(tx: Transaction, document: int) -> dict[str, str]:
    """Language code -> address of the version that the document itself names. Raises NoSuchDocument."""
    found: str | None = tx.value("SELECT alternates FROM document WHERE id = ?", (document,))
    if found is None:
        raise NoSuchDocument(document=document)
    named: dict[str, str] = json.loads(found)
    return named


def edit(tx: Transaction, document: int, edit: MetadataEdit) -> None:
    """Write what a person says of a document; such values have the origin `person` from then on.

    Raises NoSuchDocument, BadValue (a date that is no day), SameLanguage (its dossier has a document in that language).
    """
    before = get(tx, document)
    named = {name: getattr(edit, name) for name in (*metadata.FIELDS, "lang")}
    given = {name: value for name, value in named.items() if value is not None}
    if not given:
        return
    if edit.lang is not None:
        metadata.check_language(tx, before, edit.lang)
    origins = before.origins | dict.fromkeys(given, metadata.PERSON)
    stored = {name: metadata.storable(name, value) for name, value in given.items()}
    metadata.write(tx, document, {**stored, "origins": metadata.stored_origins(origins, before.confidence)})


def set_trashed(tx: Transaction, ids: Collection[int], flag: bool) -> None:
    """Put documents in the trash or take them out; they keep their dossier, beads and tags. Raises NoSuchDocument.

    One that comes back while its dossier has got another document of its language comes back alone.
    """
    for document in sorted(set(ids)):
        found = get(tx, document)
        if not flag and found.trashed and metadata.sibling(tx, found, found.lang) is not None:
            dossiers.part_document(tx, document)
        tx.run("UPDATE document SET trashed = ? WHERE id = ? AND trashed <> ?", (flag, document, flag))


def purge(tx: Transaction, ids: Collection[int]) -> None:
    """Delete documents for good, with texts, tags and beads; their sources stay. Only outside the history.

    Raises NoSuchDocument.
    """
    metadata.must_be_quiet(tx)
    for document in sorted(set(ids)):
        dossier = dossiers.of_document(tx, document)
        tx.run("DELETE FROM document WHERE id = ?", (document,))
        dossiers.settle(tx, dossier)
