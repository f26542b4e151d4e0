"""Word pairs that the library learns from its own beads, for aligning, search across languages and spotting."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from explorer.bitext.learning import learn
from explorer.library import wordlists
from explorer.library.context import Context
from explorer.model.bitext import Bead, BeadStatus
from explorer.model.language import Lang
from explorer.model.progress import Progress
from explorer.store import beads, documents, dossiers, links, settings
from explorer.store.database import Transaction

_LANGS: Final = (Lang.DE, Lang.FR)
_SURE: Final = 0.9
"""Confidence from which an automatic bead is learnt from, as confirmed ones are."""
_DOSSIERS: Final = 500
"""Of more dossiers than this every second, third... is learnt from: that is enough, and keeps the time short."""
_GROUPS: Final = 10_000
_GROWTH: Final = 1.2
"""By how much the library must have grown since it last learnt."""
_SETTING: Final = "learnt from pairs"


def learn_pairs(context: Context, progress: Progress) -> None:
    """Learn anew, where the library has grown enough, from confirmed and sure beads between German and French."""
    with context.database.reading() as tx:
        aligned = len(beads.aligned_pairs(tx)) // 2
        if aligned < _GROWTH * settings.get(tx, _SETTING, 0) or not aligned:
            return
        progress("Learning words", 0, 0)
        groups = list(islice(_groups(tx), _GROUPS))
    pairs = learn(groups, wordlists.lexicon(wordlists.own_lists(context.database.folder)), _LANGS)
    with context.database.quiet() as tx:
        links.replace(tx, pairs)
        settings.put(tx, _SETTING, aligned)
    context.renew_lexicon()


def _groups(tx: Transaction) -> Iterator[tuple[str, str]]:
    """The texts of both sides of beads, from dossiers spread evenly over the library."""
    members = [dossier for dossier in dossiers.all(tx) if set(_LANGS) <= set(dossier.documents)]
    for dossier in members[:: -(-len(members) // _DOSSIERS) or 1]:
        left, right = (dossier.documents[lang] for lang in _LANGS)
        sides = [[p.text for p in documents.passages(tx, document)] for document in (left, right)]
        for bead in beads.of_dossier(tx, dossier.id, left, right):
            if _is_sure(bead):
                yield " ".join(sides[0][n] for n in bead.left), " ".join(sides[1][n] for n in bead.right)


def _is_sure(bead: Bead) -> bool:
    return bool(bead.left and bead.right) and (bead.status is not BeadStatus.AUTOMATIC or bead.score >= _SURE)
