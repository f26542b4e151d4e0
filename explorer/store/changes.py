"""Which documents the index must take anew: the log that triggers keep."""

from typing import NamedTuple

from explorer.store.transaction import Transaction


class Changes(NamedTuple):
    """Ids of documents to take anew, and of those that are no longer to be found (in the trash, or gone)."""

    changed: frozenset[int]
    removed: frozenset[int]


def last(tx: Transaction) -> int:
    """The number of the last change that concerns the index; 0 in an empty library."""
    return tx.value("SELECT max(number) FROM changed") or 0


def since(tx: Transaction, number: int) -> Changes:
    """What changed after the change `number`: text, metadata, tags, themes, dossier or beads."""
    rows = tx.rows(
        "SELECT changed.document, document.trashed FROM changed LEFT JOIN document ON document.id = changed.document"
        " WHERE changed.number > ?",
        (number,),
    )
    found = frozenset(document for document, trashed in rows if trashed == 0)
    return Changes(found, frozenset(document for document, _ in rows) - found)
