"""Which documents of a dossier still wait for aligning."""

from itertools import combinations

from explorer.store import beads, dossiers
from explorer.store.transaction import Transaction


def pending(tx: Transaction) -> tuple[tuple[int, int, int], ...]:
    """Dossier, left and right document of every two that have not been aligned; German before French before others."""
    done = beads.aligned_pairs(tx)
    found = []
    for dossier in dossiers.all(tx):
        for left, right in combinations(dossier.documents.values(), 2):
            if (left, right) not in done:
                found.append((dossier.id, left, right))
    return tuple(found)


def mark(tx: Transaction, left_document: int, right_document: int) -> None:
    """Note that two documents have been aligned; `beads.replace` does so itself."""
    beads.mark_aligned(tx, left_document, right_document)


def clear(tx: Transaction, dossier: int) -> None:
    """Have every two documents of a dossier wait for aligning again; their beads stay until then."""
    tx.run(
        "DELETE FROM alignment WHERE left_document IN (SELECT id FROM document WHERE dossier = :dossier)"
        " OR right_document IN (SELECT id FROM document WHERE dossier = :dossier)",
        {"dossier": dossier},
    )
