"""Bringing in the tags of a colleague's library for the documents that both libraries hold."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from explorer.library import person
from explorer.library.context import Context
from explorer.model.analysis import BroughtIn
from explorer.model.change import Change
from explorer.model.coding import ExcerptFilter, Tag, TagDraft, TagOrigin, Theme
from explorer.model.documents import Span
from explorer.model.errors import BadValue
from explorer.model.progress import Progress
from explorer.store import anchoring, documents, tags, themes, twins
from explorer.store.database import Database, Transaction
from explorer.store.twins import Twin


def bring_in(context: Context, folder: Path, name: str, progress: Progress) -> tuple[Change, BroughtIn]:
    """Take the tags over in one undoable step; see `Coders.bring_in`."""
    context.must_write()
    with Database.open(folder, read_only=True) as other, other.reading() as theirs:
        if other.id == context.database.id and other.folder == context.database.folder:
            raise BadValue(value=str(folder), field="colleague’s library", expected="it is this one")
        with context.database.step("Bring in tags from {library}", library=folder.name) as tx:
            brought = _Bringing(theirs, tx, name).run(progress)
    return tx.change, brought


class _Bringing:
    """One run: themes first, then the tags, at last their links across the hinge."""

    def __init__(self, theirs: Transaction, tx: Transaction, name: str) -> None:
        self._theirs, self._tx, self._name = theirs, tx, name
        self._me = person.name()
        self._ids: dict[int, int] = {}
        """Their tag -> ours."""
        self._known = self._lost = 0

    def run(self, progress: Progress) -> BroughtIn:
        found = tags.matching(self._theirs, ExcerptFilter())
        places = matched(twins.all(self._theirs), twins.all(self._tx))
        taken = [tag for tag in found if tag.document in places]
        used = {tag.theme for tag in taken}
        same, added = _themes(self._tx, themes.all(self._theirs), used)
        there = {_key(tag) for tag in tags.matching(self._tx, ExcerptFilter(statuses=()))}
        coders: set[str] = set()
        for done, tag in enumerate(taken):
            progress("Bringing in tags", done, len(taken))
            draft = self._draft(tag, places[tag.document], same[tag.theme])
            if draft is None:
                self._lost += 1
            elif (draft.document, draft.theme, draft.span, draft.coder) in there:
                self._known += 1
            else:
                self._add(tag, draft)
                coders.add(draft.coder)
        self._link(taken)
        missing = {tag.document for tag in found} - set(places)
        titles = tuple(documents.get(self._theirs, number).title for number in sorted(missing))
        return BroughtIn(len(self._ids), self._known, self._lost, titles, added, tuple(sorted(coders)))

    def _draft(self, tag: Tag, document: int, theme: str) -> TagDraft | None:
        span = _found_again(self._tx, tag, document)
        if span is None:
            return None
        coder = self._name if self._name and tag.coder in ("", self._me) else tag.coder
        origin = TagOrigin.CARRIED if tag.carried_from is not None else TagOrigin.IMPORTED
        return TagDraft(document, theme, span, tag.note, coder, origin, tag.status)

    def _add(self, tag: Tag, draft: TagDraft) -> None:
        made = tags.add(self._tx, draft)
        tags.update(self._tx, made, {"created": tag.created})
        self._ids[tag.id] = made

    def _link(self, taken: Iterable[Tag]) -> None:
        for tag in taken:
            if tag.id in self._ids and tag.carried_from in self._ids:
                tags.update(self._tx, self._ids[tag.id], {"carried_from": self._ids[tag.carried_from]})


def matched(theirs: Sequence[Twin], ours: Sequence[Twin]) -> dict[int, int]:
    """Their documents that are here too: by the hash of the text, else by that of the file and the language."""
    by_text = {twin.text: twin.document for twin in reversed(ours)}
    by_file = {(twin.file, twin.lang): twin.document for twin in reversed(ours)}
    found = {twin.document: by_text.get(twin.text, by_file.get((twin.file, twin.lang))) for twin in theirs}
    return {document: here for document, here in found.items() if here is not None}


def _found_again(tx: Transaction, tag: Tag, document: int) -> Span | None:
    """Where the tag lies here: a newer Diptych may have read the same file into a slightly different text."""
    text = documents.text(tx, document)
    if text[tag.span.start : tag.span.end] == tag.quote:
        return tag.span
    return anchoring.find(text, tag.quote, tag.prefix, tag.suffix, tag.span.start)


def _key(tag: Tag) -> tuple[int, str, Span, str]:
    return tag.document, tag.theme, tag.span, tag.coder


def _themes(tx: Transaction, theirs: Sequence[Theme], used: set[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Their themes -> ours, by id, else by a label in the same language; the ids of those that had to be added.

    Those above a theme in use are looked at too, so that it keeps its place; others are left where they are.
    """
    parents = {theme.id: theme.parent for theme in theirs}
    needed = _with_above(used, parents)
    ours = themes.all(tx)
    same: dict[str, str] = {}
    added: list[str] = []
    for theme in theirs:  # parents before their children
        if theme.id not in needed:
            continue
        twin = _twin(theme, ours)
        if twin is None:
            above = same.get(theme.parent) if theme.parent else None
            themes.put(tx, replace(theme, parent=above, position=len(ours) + len(added)))
            added.append(theme.id)
        same[theme.id] = theme.id if twin is None else twin
    return same, tuple(added)


def _with_above(used: set[str], parents: dict[str, str | None]) -> set[str]:
    needed: set[str] = set()
    for theme in used:
        at: str | None = theme
        while at is not None and at not in needed:
            needed.add(at)
            at = parents.get(at)
    return needed


def _twin(theme: Theme, ours: Sequence[Theme]) -> str | None:
    if any(other.id == theme.id for other in ours):
        return theme.id
    labels = {(lang, label.casefold()) for lang, label in theme.labels.items()}
    found = (o.id for o in ours if labels & {(lang, label.casefold()) for lang, label in o.labels.items()})
    return next(found, None)
