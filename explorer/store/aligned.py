"""Which documents of a dossier still wait for aligning, and what the others were aligned by."""

from itertools import combinations

from explorer.model.bitext import Dossier, Evidence
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


def note(tx: Transaction, left_document: int, right_document: int, evidence: Evidence) -> None:
    """Keep what two documents were aligned by, in either order; nothing where they are not marked as aligned.

    Kept with the mark, so that undo of an alignment takes it back too.
    """
    tx.run(
        "UPDATE alignment SET evidence = ? WHERE left_document = ? AND right_document = ?",
        (evidence, *sorted((left_document, right_document))),
    )


def noted(tx: Transaction, left_document: int, right_document: int) -> Evidence | None:
    """What two documents were aligned by, in either order; None where no run has aligned them."""
    pair = sorted((left_document, right_document))
    found = tx.value("SELECT evidence FROM alignment WHERE left_document = ? AND right_document = ?", pair)
    return None if found is None else Evidence(found)


def noted_of(tx: Transaction, dossier: Dossier) -> tuple[Evidence, ...]:
    """What any two documents of a dossier were aligned by, each once."""
    pairs = combinations(sorted(dossier.documents.values()), 2)
    return tuple(dict.fromkeys(found for pair in pairs if (found := noted(tx, *pair))))


def clear(tx: Transaction, dossier: int) -> None:
    """Have every two documents of a dossier wait for aligning again; their beads stay until then."""
    tx.run(
        "DELETE FROM alignment WHERE left_document IN (SELECT id FROM document WHERE dossier = :dossier)"
        " OR right_document IN (SELECT id FROM document WHERE dossier = :dossier)",
        {"dossier": dossier},
    )
