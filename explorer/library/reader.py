"""Everything the two panels and the hinge show of one dossier, in one call."""

from typing import Final

from explorer.bitext.comparing import differences
from explorer.language.lexicon import Lexicon
from explorer.library import spotting
from explorer.library.context import Context
from explorer.library.dossiers import beads_between
from explorer.model.bitext import Bead, Difference
from explorer.model.documents import Passage
from explorer.model.language import Lang
from explorer.model.reader import PanelView, ReaderView, Spotted
from explorer.store import aligned, documents, dossiers, tags
from explorer.store.database import Transaction

_LONG: Final = 1_000
"""Beads from which comparing takes longer than a reader should wait to see the texts."""
_Compared = tuple[tuple[Passage, ...], tuple[Passage, ...], tuple[Bead, ...]]


class Reader:
    """Use case of reading."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._last: tuple[Lexicon, _Compared, tuple[Difference, ...]] | None = None

    def view(self, dossier: int, left: Lang = Lang.DE, right: Lang = Lang.FR, *, at_once: bool = False) -> ReaderView:
        """The dossier opened on two of its languages; a side that it lacks is None.

        With `at_once` a long text comes without its differences, unless they are known from the call before, and every
        text does until the word list has been read.

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
        told = self._differences(first.passages, second.passages, row, at_once=at_once)
        return ReaderView(found, first, second, row, told or (), by, told is not None)

    def _differences(
        self, left: tuple[Passage, ...], right: tuple[Passage, ...], row: tuple[Bead, ...], *, at_once: bool
    ) -> tuple[Difference, ...] | None:
        """The differences, None where they, or the word list that they need, would take longer than `at_once` allows.

        Those of the last long text are kept: it is read again after each tag.
        """
        if not row:
            return ()
        if at_once and not self._context.lexicon_is_read:
            return None
        lexicon = self._context.lexicon
        compared = left, right, row
        known = self._last
        if known is not None and known[0] is lexicon and known[1] == compared:
            return known[2]
        if at_once and len(row) > _LONG:
            return None
        told = differences(left, right, row, lexicon)
        if len(row) > _LONG:
            self._last = lexicon, compared, told
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
