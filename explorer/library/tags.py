"""Tagging, carrying over the hinge, excerpts."""

from collections.abc import Collection

from explorer.coding import suggesting
from explorer.library import carrying, excerpts
from explorer.library.context import Context
from explorer.model.change import Change
from explorer.model.coding import Excerpt, ExcerptFilter, Suggestion, Tag, TagDraft, TagStatus
from explorer.model.documents import PassageKind, Span
from explorer.model.language import Lang
from explorer.store import documents, dossiers, tags, themes
from explorer.store.database import Transaction


class Tags:
    """Use cases on tags."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_document(self, document: int) -> tuple[Tag, ...]:
        """The tags of a document in text order."""
        with self._context.database.reading() as tx:
            return tags.of_document(tx, document)

    def get(self, tag: int) -> Tag:
        """One tag.

        Raises:
            NoSuchTag: the id is unknown.
        """
        with self._context.database.reading() as tx:
            return tags.get(tx, tag)

    def add(self, draft: TagDraft, carry: bool = False) -> Change:
        """Tag a span, and carry the tag over the hinge where `carry`; one undoable step.

        `created` of the change holds the new tag first, then the carried ones.

        Raises:
            NoSuchDocument, NoSuchTheme: an id is unknown.
            BadSpan: the span is empty or outside the text.
        """
        return self.add_all([draft], carry)

    def add_all(self, drafts: Collection[TagDraft], carry: bool = False) -> Change:
        """Tag many spans in one undoable step, such as all hits of a search."""
        with self._context.database.step("Tag {theme}", theme=self._names(drafts)) as tx:
            for draft in drafts:
                made = tags.add(tx, draft)
                if carry:
                    carrying.carry(tx, made, self._context.lexicon)
        return tx.change

    def _names(self, drafts: Collection[TagDraft]) -> str:
        with self._context.database.reading() as tx:
            return ", ".join(themes.get(tx, name).label(Lang.EN) for name in sorted({d.theme for d in drafts}))

    def carry(self, tag: int) -> Change:
        """Carry one tag to the other panel; nothing happens where it was carried before. Undoable."""
        with self._context.database.step("Carry tag {theme}", theme=self._theme_name(tag)) as tx:
            carrying.carry(tx, tag, self._context.lexicon)
        return tx.change

    def carry_all(self, dossier: int) -> Change:
        """Carry every tag of a dossier that was not carried yet; one undoable step."""
        with self._context.database.step("Carry all tags of the dossier") as tx:
            for document in dossiers.get(tx, dossier).documents.values():
                for tag in tags.of_document(tx, document):
                    carrying.carry(tx, tag.id, self._context.lexicon)
        return tx.change

    def confirm(self, ids: Collection[int]) -> Change:
        """Stand for provisional tags; undoable."""
        with self._context.database.step("Confirm {count} tags", count=len(ids)) as tx:
            for tag in ids:
                tags.set_status(tx, tag, TagStatus.CONFIRMED)
        return tx.change

    def set_note(self, tag: int, note: str) -> Change:
        """Write a note on a tag; undoable."""
        with self._context.database.step("Note on tag {theme}", theme=self._theme_name(tag)) as tx:
            tags.set_note(tx, tag, note)
        return tx.change

    def set_theme(self, tag: int, theme: str) -> Change:
        """Give a tag another theme, and the provisional tags carried from it; undoable."""
        with self._context.database.step("Change tag {theme}", theme=self._theme_name(tag)) as tx:
            for one in [tag, *self._followers(tx, tag)]:
                tags.set_theme(tx, one, theme)
        return tx.change

    def resize(self, tag: int, span: Span) -> Change:
        """Give a tag another span; provisional carried tags follow. Undoable."""
        with self._context.database.step("Resize tag {theme}", theme=self._theme_name(tag)) as tx:
            tags.change_span(tx, tag, span)
            followers = self._followers(tx, tag)
            if followers:
                tags.remove(tx, followers)
                carrying.carry(tx, tag, self._context.lexicon)
        return tx.change

    def remove(self, ids: Collection[int]) -> Change:
        """Remove tags and the provisional ones carried from them; undoable."""
        with self._context.database.step("Remove {count} tags", count=len(ids)) as tx:
            every = set(ids)
            for tag in ids:
                tags.get(tx, tag)
                every.update(self._followers(tx, tag))
            tags.remove(tx, sorted(every))
        return tx.change

    def _followers(self, tx: Transaction, tag: int) -> list[int]:
        return [t.id for t in tags.carried_from(tx, tag) if t.status is TagStatus.PROVISIONAL]

    def _theme_name(self, tag: int) -> str:
        with self._context.database.reading() as tx:
            return themes.get(tx, tags.get(tx, tag).theme).label(Lang.EN)

    def suggest(self, document: int) -> tuple[Suggestion, ...]:
        """Themes that the passages of a document may deserve, with the reasons; nothing is applied."""
        with self._context.database.reading() as tx:
            documents.get(tx, document)
            passages = [p for p in documents.passages(tx, document) if p.kind is not PassageKind.BOILERPLATE]
            return suggesting.suggest(themes.all(tx), passages, document)

    def excerpts(self, wanted: ExcerptFilter) -> tuple[Excerpt, ...]:
        """Tagged excerpts with their counterparts and citations, by theme, then by document and place."""
        with self._context.database.reading() as tx:
            return excerpts.collect(tx, wanted)
