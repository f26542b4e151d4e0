"""What the last run of aligning went by, kept as a setting of the library for each two documents of a dossier.

Undo takes beads back but not this: it tells of the run, not of the beads that are there.
"""

from explorer.model.bitext import Dossier, Evidence
from explorer.store import settings
from explorer.store.database import Transaction

_KEY = "aligned by {left} {right}"


def note(tx: Transaction, left: int, right: int, evidence: Evidence) -> None:
    """Keep what two documents were aligned by."""
    settings.put(tx, _KEY.format(left=left, right=right), evidence.value)


def noted(tx: Transaction, left: int, right: int) -> Evidence | None:
    """What two documents were aligned by, in either order; None where no run has aligned them."""
    for pair in ((left, right), (right, left)):
        if found := settings.get(tx, _KEY.format(left=pair[0], right=pair[1])):
            return Evidence(found)
    return None


def of_dossier(tx: Transaction, dossier: Dossier) -> tuple[Evidence, ...]:
    """What any two documents of a dossier were aligned by, each once."""
    members = sorted(dossier.documents.values())
    pairs = ((a, b) for a in members for b in members if a < b)
    return tuple(dict.fromkeys(found for pair in pairs if (found := noted(tx, *pair))))
