"""Aligning the documents of a dossier and keeping the beads."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from explorer.bitext.aligning import Vectors, align
from explorer.language.lexicon import Lexicon
from explorer.language.vectors import Encoder
from explorer.library import wordlists
from explorer.library.context import Context
from explorer.model.bitext import AlignUnit, Bead, BeadDraft, BeadStatus, Dossier, Evidence
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang
from explorer.store import aligned, beads, documents, links, vectors
from explorer.store.database import Transaction

_ORDER = {Lang.DE: 0, Lang.FR: 1, Lang.EN: 2, Lang.UND: 3}


def language_pairs(dossier: Dossier) -> tuple[tuple[Lang, Lang], ...]:
    """Every two languages of a dossier, in the order that the store keeps."""
    return tuple(combinations(sorted(dossier.documents, key=_ORDER.__getitem__), 2))


def align_dossier(context: Context, tx: Transaction, dossier: Dossier) -> None:
    """Align every two languages of a dossier within `tx`; beads that a person stands for stay as they are."""
    lexicon = wordlists.lexicon(wordlists.own_lists(context.database.folder), links.all(tx))
    for left, right in language_pairs(dossier):
        a, b = dossier.documents[left], dossier.documents[right]
        kept = [x for x in beads.of_dossier(tx, dossier.id, a, b) if x.status is not BeadStatus.AUTOMATIC]
        texts = documents.passages(tx, a), documents.passages(tx, b)
        known = kept_vectors(tx, *texts)
        beads.replace(tx, dossier.id, a, b, align_passages(*texts, (left, right), lexicon, kept, known))
        aligned.note(tx, a, b, Evidence.WORDS if known is None else Evidence.VECTORS)


def kept_vectors(tx: Transaction, left: Sequence[Passage], right: Sequence[Passage]) -> Vectors | None:
    """The vectors of both sides but boilerplate, where all of them are kept already, else None.

    They are not made for this: that would take several times as long as aligning by words does.
    """
    sides = [[vectors.key(p.text) for p in side if p.kind is not PassageKind.BOILERPLATE] for side in (left, right)]
    found = vectors.get(tx, Encoder.name, [*sides[0], *sides[1]])
    if not all(sides) or not all(len(found.get(key, b"")) == 4 * Encoder.dimensions for side in sides for key in side):
        return None
    ours, theirs = (np.stack([np.frombuffer(found[key], dtype="<f4") for key in side]) for side in sides)
    return ours, theirs


def align_passages(
    left: Sequence[Passage],
    right: Sequence[Passage],
    langs: tuple[Lang, Lang],
    lexicon: Lexicon,
    kept: Sequence[Bead] = (),
    found: Vectors | None = None,
) -> tuple[BeadDraft, ...]:
    """Beads by passage number. Boilerplate (menus, running heads) takes no part; `kept` beads are walls.

    `found` are the vectors of all other passages of both sides; without them words alone decide.
    """
    sides = [[p for p in side if p.kind is not PassageKind.BOILERPLATE] for side in (left, right)]
    places = [{p.number: i for i, p in enumerate(side)} for side in sides]
    units = [[AlignUnit(p.text, p.paragraph, p.kind) for p in side] for side in sides]
    walls = [
        BeadDraft(tuple(places[0][n] for n in bead.left), tuple(places[1][n] for n in bead.right), bead.score)
        for bead in kept
        if all(n in places[0] for n in bead.left) and all(n in places[1] for n in bead.right)
    ]
    drafts = align(units[0], units[1], langs=langs, lexicon=lexicon, vectors=found, walls=walls)
    return tuple(
        BeadDraft(
            tuple(sides[0][i].number for i in draft.left),
            tuple(sides[1][i].number for i in draft.right),
            draft.score,
        )
        for draft in drafts
    )
