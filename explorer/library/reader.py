"""Everything the two panels and the hinge show of one dossier, in one call."""

from typing import Final, NamedTuple

from explorer.bitext.comparing import differences
from explorer.language.lexicon import Lexicon
from explorer.library import spotting
from explorer.library.context import Context
from explorer.library.dossiers import beads_between
from explorer.model.bitext import Bead, Difference
from explorer.model.documents import Passage
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from explorer.model.reader import PanelView, ReaderView, Spotted
from explorer.store import aligned, documents, dossiers, tags
from explorer.store.database import Transaction

_LONG: Final = 1_000
"""Beads from which comparing takes longer than a reader should wait to see the texts."""


class _Compared(NamedTuple):
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    row: tuple[Bead, ...]


class _Last(NamedTuple):
    lexicon: Lexicon
    compared: _Compared
    told: tuple[Difference, ...]


def _sides(bead: Bead) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return bead.id, bead.left, bead.right


class Reader:
    """Use case of reading."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._last: _Last | None = None

    def view(
        self,
        dossier: int,
        left: Lang = Lang.DE,
        right: Lang = Lang.FR,
        *,
        at_once: bool = False,
        progress: Progress = silent,
    ) -> ReaderView:
        """The dossier opened on two of its languages; a side that it lacks is None.

        With `at_once` a long text comes without its differences, except for those of beads that were compared by a call
        before, and every text does until the word list has been read. `progress` may stop the comparing.

        Raises:
            NoSuchDossier: the id is unknown.
        """
        with self._context.database.reading() as tx:
            found = dossiers.get(tx, dossier)
            first, second = (_panel(tx, found.documents.get(lang)) for lang in (left, right))
            row = beads_between(tx, found, left, right)
            if not first or not second:
                return ReaderView(found, first, second, row, ())
            by = aligned.noted(tx, first.document.id, second.document.id)
        compared = _Compared(first.passages, second.passages, row)
        told, whole = self._known(compared) if at_once else (self._compare(compared, progress), True)
        return ReaderView(found, first, second, row, told, by, whole)

    def _known(self, compared: _Compared) -> tuple[tuple[Difference, ...], bool]:
        """What can be told at once, and whether that is all."""
        if not compared.row or not self._context.lexicon_is_read:
            return (), not compared.row
        if len(compared.row) <= _LONG:
            return self._compare(compared, silent), True
        last = self._last
        if last is None or last.lexicon is not self._context.lexicon or last.compared[:2] != compared[:2]:
            return (), False
        if last.compared == compared:
            return last.told, True
        same = set(map(_sides, compared.row)).intersection(map(_sides, last.compared.row))
        beads = {bead for bead, *_ in same}
        return tuple(found for found in last.told if found.bead in beads), False

    def _compare(self, compared: _Compared, progress: Progress) -> tuple[Difference, ...]:
        """The differences. Those of the last long text are kept: it is read again after each tag."""
        if not compared.row:
            return ()
        lexicon, last = self._context.lexicon, self._last
        if last is not None and last.lexicon is lexicon and last.compared == compared:
            return last.told
        told = differences(*compared, lexicon, progress)
        if len(compared.row) > _LONG:
            self._last = _Last(lexicon, compared, told)
        return told

    def spotted(self, document: int, point: int, partner: int) -> Spotted | None:
        """What translates the word at a code point of `document` in `partner`, by the beads between the two.

        None where there is no word, no counterpart, or no telling which of its words it is.

        Raises:
            NoSuchDocument: an id is unknown.
        """
        with self._context.database.reading() as tx:
            return spotting.spotted(tx, document, point, partner, self._context.lexicon)


def _panel(tx: Transaction, document: int | None) -> PanelView | None:
    if document is None:
        return None
    return PanelView(
        documents.get(tx, document),
        documents.text(tx, document),
        documents.passages(tx, document),
        tags.of_document(tx, document),
    )
