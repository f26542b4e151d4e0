"""Checks of texts, passages and the quotes of tags."""

import struct
from collections.abc import Iterator
from itertools import groupby

from explorer.model.coding import Tag, TagStatus
from explorer.model.documents import Passage
from explorer.model.errors import BadSpan
from explorer.model.notice import Notice
from explorer.model.reports import Finding
from explorer.store import anchoring, content
from explorer.store import tags as tag_rows
from explorer.store.transaction import Transaction


def contents(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Every document has its text, with the hash it was stored with, and passages that lie in it in order."""
    for document, count in tx.rows("SELECT id, passages FROM document ORDER BY id"):
        row = tx.row("SELECT text, sha256, passages FROM content WHERE document = ?", (document,))
        problem = _problem(*row) if row else "its text is missing"
        if problem:
            template = "Document {document}: {problem}; read its original again (reread)."
            yield Finding(Notice(template, {"document": document, "problem": problem}))
        elif row and len(row[2]) // content.SIZE != count:
            if repair:
                right = len(row[2]) // content.SIZE
                tx.run("UPDATE document SET passages = ? WHERE id = ?", (right, document))
            yield Finding(Notice("Document {document} counts its passages wrongly.", {"document": document}), repair)


def _problem(text: str, digest: bytes, packed: bytes) -> str:
    if content.digest(text) != digest:
        return "its text is not the one that was stored"
    try:
        return "" if _in_order(list(content.unpack(packed, text)), text) else "its passages do not lie in its text"
    except (struct.error, IndexError):
        return "its passages cannot be read"


def _in_order(passages: list[Passage], text: str) -> bool:
    try:
        content.check(text, passages)
    except BadSpan:
        return False
    return True


def tags(tx: Transaction, repair: bool) -> Iterator[Finding]:
    """Every tag that is not lost quotes its document as it is; others are found again, or become lost."""
    rows = tx.rows("SELECT id, document FROM tag WHERE status <> ? ORDER BY document, id", (TagStatus.LOST,))
    for document, group in groupby(rows, key=lambda row: row[1]):
        text = tx.value("SELECT text FROM content WHERE document = ?", (document,)) or ""
        for tag in (tag_rows.get(tx, row[0]) for row in group):
            if not tag_rows.quotes(tag, text):
                if repair:
                    _anchor(tx, tag, text)
                template = "Tag {tag} does not quote document {document} as it is."
                yield Finding(Notice(template, {"tag": tag.id, "document": document}), repair)


def _anchor(tx: Transaction, tag: Tag, text: str) -> None:
    span = anchoring.find(text, tag.quote, tag.prefix, tag.suffix, tag.span.start)
    tag_rows.update(tx, tag.id, tag_rows.quoting(text, span, tag.document) if span else {"status": TagStatus.LOST})
