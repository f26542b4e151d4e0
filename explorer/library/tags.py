"""Tagging, carrying over the hinge, excerpts."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from explorer.library import carrying, excerpts, person, theme_names
from explorer.library.context import Context
from explorer.library.narrowing import narrowed
from explorer.model.change import Change
from explorer.model.coding import Excerpt, ExcerptFilter, Tag, TagDraft, TagStatus
from explorer.model.documents import Span
from explorer.model.progress import Progress, silent
from explorer.store import backup, dossiers, tags

_MANY = 50
"""So many tags at once, such as for every hit of a search, are bulk work: a backup comes before."""


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

        `created` of the change holds the new tag first, then the carried ones. A draft without a coder gets the name of
        the person at the keyboard.

        Raises:
            NoSuchDocument, NoSuchTheme: an id is unknown.
            BadSpan: the span is empty or outside the text.
        """
        return self.add_all([draft], carry)

    def add_all(self, drafts: Collection[TagDraft], carry: bool = False) -> Change:
        """Tag many spans in one undoable step, such as all hits of a search."""
        coder = person.name()
        if len(drafts) > _MANY:
            backup.before(self._context.database, "before many tags")
        with self._context.database.step("Tag {theme}", **self._names(d.theme for d in drafts)) as tx:
            for draft in drafts:
                made = tags.add(tx, draft if draft.coder else replace(draft, coder=coder))
                if carry:
                    carrying.carry(tx, made, self._context.lexicon)
        return tx.change

    def _names(self, ids: Iterable[str]) -> dict[str, str | int]:
        with self._context.database.reading() as tx:
            return theme_names.data(tx, ids)

    def _themes_of(self, ids: Iterable[int]) -> dict[str, str | int]:
        with self._context.database.reading() as tx:
            return theme_names.data(tx, [tags.get(tx, tag).theme for tag in ids])

    def _theme_of(self, tag: int) -> dict[str, str | int]:
        return self._themes_of([tag])

    def carry(self, *ids: int) -> Change:
        """Carry tags to the other panel; nothing happens where they were carried before. One undoable step."""
        with self._context.database.step("Carry tag {theme}", **self._themes_of(ids)) as tx:
            for tag in ids:
                carrying.carry(tx, tag, self._context.lexicon)
        return tx.change

    def carry_all(self, dossier: int) -> Change:
        """Carry every tag of a dossier that was not carried yet; one undoable step."""
        with self._context.database.step("Carry all tags of the dossier") as tx:
            carrying.carry_dossier(tx, dossiers.get(tx, dossier), self._context.lexicon)
        return tx.change

    def carry_everything(self, progress: Progress = silent) -> Change:
        """Carry every tag of the library that was not carried yet; one undoable step.

        Raises:
            Cancelled: the person asked to stop; nothing was carried then.
        """
        backup.before(self._context.database, "before carrying all")
        with self._context.database.step("Carry all tags of the library") as tx:
            every = dossiers.all(tx)
            for done, dossier in enumerate(every):
                progress("Carrying tags", done, len(every))
                carrying.carry_dossier(tx, dossier, self._context.lexicon)
        return tx.change

    def confirm(self, ids: Collection[int]) -> Change:
        """Stand for provisional tags; undoable."""
        with self._context.database.step("Confirm {count} tags", count=len(ids)) as tx:
            for tag in ids:
                tags.set_status(tx, tag, TagStatus.CONFIRMED)
        return tx.change

    def set_note(self, tag: int, note: str) -> Change:
        """Write a note on a tag and on the provisional ones carried from it; undoable."""
        with self._context.database.step("Note on tag {theme}", **self._theme_of(tag)) as tx:
            for one in [tag, *carrying.followers(tx, tag)]:
                tags.set_note(tx, one, note)
        return tx.change

    def set_theme(self, theme: str, *ids: int) -> Change:
        """Give tags another theme, and the provisional tags carried from them; one undoable step."""
        with self._context.database.step("Change tag {theme}", **self._themes_of(ids)) as tx:
            for tag in ids:
                for one in [tag, *carrying.followers(tx, tag)]:
                    tags.set_theme(tx, one, theme)
        return tx.change

    def resize(self, tag: int, span: Span) -> Change:
        """Give a tag another span; provisional carried tags follow. Undoable."""
        with self._context.database.step("Resize tag {theme}", **self._theme_of(tag)) as tx:
            tags.change_span(tx, tag, span)
            carrying.carry_anew(tx, tag, self._context.lexicon)
        return tx.change

    def remove(self, ids: Collection[int]) -> Change:
        """Remove tags and the provisional ones carried from them; undoable."""
        with self._context.database.step("Remove {count} tags", count=len(ids)) as tx:
            every = set(ids)
            for tag in ids:
                tags.get(tx, tag)
                every.update(carrying.followers(tx, tag))
            tags.remove(tx, sorted(every))
        return tx.change

    def excerpts(self, wanted: ExcerptFilter) -> tuple[Excerpt, ...]:
        """Tagged excerpts with their counterparts and citations, by theme, then by document and place.

        Raises:
            BadQuery, NoSuchTheme: the filter's query cannot be understood, or names a theme that is none.
        """
        wanted = narrowed(self._context, wanted)
        with self._context.database.reading() as tx:
            return excerpts.collect(tx, wanted)
