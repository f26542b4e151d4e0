"""Reports of what versions say otherwise: of one dossier, or of the whole library, to look at and as a file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from explorer.bitext.comparing import differences
from explorer.exchange import answers as answer_files
from explorer.library.context import Context
from explorer.library.dossiers import beads_between
from explorer.model.bitext import Bead, Difference, Dossier, DossierStatus, ReportedDifference
from explorer.model.documents import Passage
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from explorer.model.search import AnswerTable
from explorer.store import documents, dossiers
from explorer.store.database import Transaction

_TITLE = "Differences between the versions"


class Comparing:
    """Use cases of comparing versions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def report(
        self,
        wanted: Sequence[int] | None = None,
        left: Lang = Lang.DE,
        right: Lang = Lang.FR,
        progress: Progress = silent,
    ) -> tuple[ReportedDifference, ...]:
        """The differences of some dossiers, or of all that have both languages, newest dossier first.

        Of all, dossiers that are only proposed are left out: texts that are no versions differ in everything.

        Raises:
            NoSuchDossier: an id is unknown.
            Cancelled: `progress` was told to stop.
        """
        with self._context.database.reading() as tx:
            both = [dossier for dossier in _chosen(tx, wanted) if {left, right} <= set(dossier.documents)]
            found: list[ReportedDifference] = []
            for done, dossier in enumerate(both):
                progress("Comparing", done, len(both))
                found.extend(self._of_dossier(tx, dossier, left, right))
        return tuple(found)

    def write(
        self,
        path: Path,
        wanted: Sequence[int] | None = None,
        left: Lang = Lang.DE,
        right: Lang = Lang.FR,
        progress: Progress = silent,
    ) -> int:
        """Write the report as CSV, XLSX or HTML by the ending of the file; how many rows it has.

        Raises:
            UnknownExport: there is no such format.
            CannotWrite: the target cannot be written; what was there is unchanged.
            NoSuchDossier, Cancelled: as for `report`.
        """
        name = answer_files.known(path.suffix)
        rows = self.report(wanted, left, right, progress)
        answer_files.write(name, _table(rows, left, right), path)
        return len(rows)

    def _of_dossier(self, tx: Transaction, dossier: Dossier, left: Lang, right: Lang) -> Iterator[ReportedDifference]:
        sides = [documents.passages(tx, dossier.documents[lang]) for lang in (left, right)]
        row = beads_between(tx, dossier, left, right)
        by_id = {bead.id: bead for bead in row}
        for difference in differences(sides[0], sides[1], row, self._context.lexicon):
            yield _reported(dossier, difference, by_id[difference.bead], sides)


def _chosen(tx: Transaction, wanted: Sequence[int] | None) -> list[Dossier]:
    if wanted is not None:
        return [dossiers.get(tx, number) for number in wanted]
    return [dossier for dossier in dossiers.all(tx) if dossier.status is not DossierStatus.PROPOSED]


def _reported(
    dossier: Dossier, difference: Difference, bead: Bead, sides: Sequence[Sequence[Passage]]
) -> ReportedDifference:
    ours, theirs = (
        [passage for passage in side if passage.number in set(numbers)]
        for side, numbers in zip(sides, (bead.left, bead.right), strict=True)
    )
    return ReportedDifference(
        dossier=dossier.id,
        title=dossier.title,
        date=dossier.date,
        difference=difference,
        left_text=" ".join(passage.text for passage in ours),
        right_text=" ".join(passage.text for passage in theirs),
        left_page=ours[0].page if ours else None,
        right_page=theirs[0].page if theirs else None,
    )


def _table(found: Sequence[ReportedDifference], left: Lang, right: Lang) -> AnswerTable:
    one, other = left.value, right.value
    names = ("dossier", "title", "date", "kind", one, other, "reason", f"passage_{one}", f"passage_{other}")
    rows = tuple(
        (
            row.dossier,
            row.title,
            row.date.isoformat() if row.date else "",
            row.difference.kind.value,
            row.difference.left,
            row.difference.right,
            row.difference.reason,
            row.left_text,
            row.right_text,
            row.left_page,
            row.right_page,
        )
        for row in found
    )
    return AnswerTable(_TITLE, (*names, f"page_{one}", f"page_{other}"), rows)
