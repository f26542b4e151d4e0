"""Documents of a library: listing, reading, editing, trash."""

from collections.abc import Collection
from pathlib import Path

from explorer.library.context import Context
from explorer.model.change import Change
from explorer.model.documents import Document, MetadataEdit, Passage
from explorer.store import documents, originals, sources


class Documents:
    """Use cases on documents."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self, trashed: bool = False) -> tuple[Document, ...]:
        """Every document, oldest import first; those in the trash where `trashed`."""
        with self._context.database.reading() as tx:
            return documents.all(tx, trashed=trashed)

    def get(self, document: int) -> Document:
        """One document.

        Raises:
            NoSuchDocument: the id is unknown.
        """
        with self._context.database.reading() as tx:
            return documents.get(tx, document)

    def text(self, document: int) -> str:
        """The document's whole text, NFC with LF."""
        with self._context.database.reading() as tx:
            return documents.text(tx, document)

    def passages(self, document: int) -> tuple[Passage, ...]:
        """The document's passages in order."""
        with self._context.database.reading() as tx:
            documents.get(tx, document)
            return documents.passages(tx, document)

    def original(self, document: int) -> Path:
        """The imported file as kept in the library."""
        database = self._context.database
        with database.reading() as tx:
            return originals.locate(database.folder, sources.get(tx, documents.get(tx, document).source))

    def edit(self, document: int, edit: MetadataEdit) -> Change:
        """Change metadata; undoable."""
        with self._context.database.step("Edit details of “{title}”", title=self.get(document).title) as tx:
            documents.edit(tx, document, edit)
        return tx.change

    def trash(self, ids: Collection[int]) -> Change:
        """Put documents in the trash; undoable, and they can be restored at any time."""
        with self._context.database.step("Move {count} documents to the trash", count=len(ids)) as tx:
            documents.set_trashed(tx, ids, True)
        return tx.change

    def restore(self, ids: Collection[int]) -> Change:
        """Take documents out of the trash; undoable."""
        with self._context.database.step("Restore {count} documents", count=len(ids)) as tx:
            documents.set_trashed(tx, ids, False)
        return tx.change
