"""Dossiers: joining, parting, confirming, aligning, comparing."""

from explorer.bitext import comparing
from explorer.library import aligning
from explorer.library.context import Context
from explorer.model.bitext import Alignment, Bead, Difference, Dossier, DossierStatus, Evidence
from explorer.model.change import Change
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from explorer.store import aligned, beads, documents, dossiers
from explorer.store.database import Transaction


class Dossiers:
    """Use cases on dossiers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> tuple[Dossier, ...]:
        """Every dossier, those of one document included; newest date first."""
        with self._context.database.reading() as tx:
            return dossiers.all(tx)

    def alignments(self) -> dict[int, Alignment]:
        """How far the alignment of every dossier has come, by its id; dossiers without beads are not named."""
        with self._context.database.reading() as tx:
            return beads.counted(tx)

    def get(self, dossier: int) -> Dossier:
        """One dossier.

        Raises:
            NoSuchDossier: the id is unknown.
        """
        with self._context.database.reading() as tx:
            return dossiers.get(tx, dossier)

    def aligned_by(self, dossier: int) -> tuple[Evidence, ...]:
        """What the versions of a dossier were aligned by; empty where no run has aligned any.

        Raises:
            NoSuchDossier: the id is unknown.
        """
        with self._context.database.reading() as tx:
            return aligned.noted_of(tx, dossiers.get(tx, dossier))

    def beads(self, dossier: int, left: Lang = Lang.DE, right: Lang = Lang.FR) -> tuple[Bead, ...]:
        """The beads between two languages of a dossier in text order; none where it lacks one of them."""
        with self._context.database.reading() as tx:
            return beads_between(tx, dossiers.get(tx, dossier), left, right)

    def link(self, left: int, right: int) -> Change:
        """Join the dossiers of two documents, whatever pairing said, and align them; undoable.

        Raises:
            SameLanguage: both dossiers hold a document of the same language.
        """
        with self._context.database.step("Link documents {left} and {right}", left=left, right=right) as tx:
            documents.get(tx, left)
            documents.get(tx, right)
            joined = dossiers.join(
                tx, dossiers.of_document(tx, left), dossiers.of_document(tx, right), DossierStatus.CONFIRMED, None
            )
            aligning.align_dossier(self._context, tx, dossiers.get(tx, joined))
        return tx.change

    def unlink(self, dossier: int) -> Change:
        """Part a dossier into single documents; pairing will not join them again by itself. Undoable."""
        with self._context.database.step("Part dossier “{title}”", title=self.get(dossier).title) as tx:
            self._part(tx, dossier)
        return tx.change

    def reject(self, dossier: int) -> Change:
        """Reject a proposed pairing: the same as parting, named otherwise. Undoable."""
        with self._context.database.step("Reject pairing “{title}”", title=self.get(dossier).title) as tx:
            self._part(tx, dossier)
        return tx.change

    def _part(self, tx: Transaction, dossier: int) -> None:
        members = sorted(dossiers.get(tx, dossier).documents.values())
        for index, left in enumerate(members):
            for right in members[index + 1 :]:
                dossiers.reject(tx, left, right)
        dossiers.part(tx, dossier)

    def confirm(self, dossier: int) -> Change:
        """Stand for a pairing: no automatic run changes it any more. Undoable."""
        with self._context.database.step("Confirm pairing “{title}”", title=self.get(dossier).title) as tx:
            dossiers.set_status(tx, dossier, DossierStatus.CONFIRMED)
        return tx.change

    def realign(self, dossier: int, progress: Progress = silent) -> Change:
        """Align anew what no person has confirmed; undoable."""
        progress("Aligning", 0, 1)
        with self._context.database.step("Align “{title}” anew", title=self.get(dossier).title) as tx:
            aligning.align_dossier(self._context, tx, dossiers.get(tx, dossier))
        progress("Aligning", 1, 1)
        return tx.change

    def differences(self, dossier: int, left: Lang = Lang.DE, right: Lang = Lang.FR) -> tuple[Difference, ...]:
        """What one version says otherwise than the other."""
        with self._context.database.reading() as tx:
            found = dossiers.get(tx, dossier)
            if left not in found.documents or right not in found.documents:
                return ()
            sides = [documents.passages(tx, found.documents[lang]) for lang in (left, right)]
            return comparing.differences(
                sides[0], sides[1], beads_between(tx, found, left, right), self._context.lexicon
            )


def beads_between(tx: Transaction, dossier: Dossier, left: Lang, right: Lang) -> tuple[Bead, ...]:
    """The beads of two languages in text order, left and right as asked for."""
    if left not in dossier.documents or right not in dossier.documents:
        return ()
    return beads.of_dossier(tx, dossier.id, dossier.documents[left], dossier.documents[right])
