"""Everything the two panels and the hinge show of one dossier, in one call."""

from explorer.bitext.comparing import differences
from explorer.library import evidence, spotting
from explorer.library.context import Context
from explorer.library.dossiers import beads_between
from explorer.model.language import Lang
from explorer.model.reader import PanelView, ReaderView, Spotted
from explorer.store import documents, dossiers, tags
from explorer.store.database import Transaction


class Reader:
    """Use case of reading."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def view(self, dossier: int, left: Lang = Lang.DE, right: Lang = Lang.FR) -> ReaderView:
        """The dossier opened on two of its languages; a side that it lacks is None.

        Raises:
            NoSuchDossier: the id is unknown.
        """
        with self._context.database.reading() as tx:
            found = dossiers.get(tx, dossier)
            first, second = (_panel(tx, found.documents.get(lang)) for lang in (left, right))
            row = beads_between(tx, found, left, right)
            told = (
                differences(first.passages, second.passages, row, self._context.lexicon)
                if first and second and row
                else ()
            )
            by = evidence.noted(tx, first.document.id, second.document.id) if first and second else None
            return ReaderView(found, first, second, row, told, by)

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
