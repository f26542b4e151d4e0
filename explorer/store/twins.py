"""What tells that a document of one library is also in another: the hash of its text, or of the file it came from."""

from dataclasses import dataclass

from explorer.model.language import Lang
from explorer.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Twin:
    """A document outside the trash with its hashes (SHA-256)."""

    document: int
    lang: Lang
    text: bytes
    file: str


def all(tx: Transaction) -> tuple[Twin, ...]:  # noqa: A001 the verb of every room's list
    """The hashes of every document, oldest import first."""
    rows = tx.rows(
        "SELECT d.id, d.lang, c.sha256, s.sha256 FROM document d JOIN content c ON c.document = d.id"
        " JOIN source s ON s.id = d.source WHERE d.trashed = 0 ORDER BY d.id"
    )
    return tuple(Twin(row[0], Lang(row[1]), row[2], row[3]) for row in rows)
