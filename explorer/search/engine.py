"""The index of one library: taken to a change of the store, and asked questions by any thread at any time."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Final

from whoosh.index import FileIndex

from explorer.language.lexicon import Lexicon
from explorer.model.errors import IndexDamaged
from explorer.model.language import Lang
from explorer.model.progress import Progress
from explorer.model.search import IndexUnit, SearchRequest, SearchResult
from explorer.search import answering, facets, folder, writing
from explorer.search.schema import LANGS, form_field
from explorer.search.segment import Segment, Unreadable
from explorer.search.snapshot import Snapshot
from explorer.search.source import TextSource


@dataclass(frozen=True, slots=True)
class Held:
    """What the index holds of a document: its paragraphs, and the language, day and dossier that it has for them."""

    paragraphs: set[int]
    about: set[tuple[Lang, date | None, int]]


_NOWHERE: Final = Snapshot((), (), -1)


class Engine:
    """Readers work on an immutable `Snapshot`; a commit puts another in its place, so that they never wait."""

    def __init__(self, place: Path, library_id: str) -> None:
        self.folder = place
        self._library = library_id
        self._writing = RLock()
        self._refreshing = RLock()
        self._segments: dict[str, Segment] = {}
        self._view = _NOWHERE
        self._change = 0
        self._index: FileIndex = folder.open_or_make(place)

    @classmethod
    def open(cls, folder: Path, library_id: str) -> "Engine":
        """The index in `folder`. Where there is none of this version, of this library and sound, an empty one."""
        engine = cls(folder, library_id)
        engine._start()
        return engine

    @property
    def change(self) -> int:
        """The last change of the store that is committed here; 0 before the first."""
        return self._change

    @property
    def snapshot(self) -> Snapshot:
        """The index as last committed, also by another process."""
        if folder.is_newer(self.folder, self._view.generation):
            self._refresh()
        return self._view

    def find(self, request: SearchRequest, *, lexicon: Lexicon, source: TextSource) -> SearchResult:
        """Answer a question.

        Raises:
            BadQuery: the query cannot be understood; `position` (from 1) says where.
            BadValue: a filter of `request` names no facet.
            IndexDamaged: a file cannot be read; the index is now empty with change 0, to be built anew.
        """
        with self.reading() as view:
            return answering.find(view, request, lexicon, source)

    def update(self, units: Iterable[IndexUnit], removed: Collection[int], change: int) -> None:
        """Take these documents anew: all of `removed` and all that units belong to are replaced by the units.

        Raises:
            CannotWrite: the disk is full or forbids writing; the index is as it was.
        """
        with self._writing:
            note = writing.Note(change, self._library)
            self._after(writing.replace(self._index, lambda: self.snapshot, list(units), removed, note))

    def rebuild(self, units: Iterable[IndexUnit], change: int, progress: Progress) -> None:
        """Make the index anew from these units, in one commit: until then the old one answers.

        Raises:
            CannotWrite: as for `update`.
        """
        with self._writing:
            self._after(writing.renew(self._index, units, writing.Note(change, self._library), progress))

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The index as last committed. Raises `IndexDamaged` where it proves unreadable, as `find` does."""
        try:
            yield self.snapshot
        except Unreadable as error:
            with self._writing:
                self._empty()
            raise IndexDamaged from error

    def held(self) -> dict[int, Held]:
        """What it holds of each document. Raises `IndexDamaged` as `find` does."""
        with self.reading() as view:
            there = view.units.nonzero()[0]
            columns = (
                view.column(name)[there].tolist() for name in ("document", "paragraph", "lang", "date", "dossier")
            )
            found: dict[int, Held] = {}
            for document, paragraph, lang, day, dossier in zip(*columns, strict=True):
                one = found.setdefault(document, Held(set(), set()))
                one.paragraphs.add(paragraph)
                one.about.add((LANGS[lang], date.fromordinal(day) if day else None, dossier))
            return found

    def warm(self) -> None:
        """Read what the first questions would otherwise wait for: for a thread that has nothing better to do."""
        view = self.snapshot
        for segment in view.segments:
            for lang in LANGS:
                segment.vocabulary(form_field(lang))
            segment.codes("forms")
            segment.codes("stems")

    def close(self) -> None:
        """Let go of the files. Searches that still run keep theirs until they end."""
        with self._writing, self._refreshing:
            self._view, self._segments = _NOWHERE, {}

    def _start(self) -> None:
        try:
            self._refresh()
            note = writing.note(self._view)
        except Exception:  # whatever a damaged segment makes of Whoosh: the index is derived, so it is made anew
            self._empty()
            return
        if note.library != self._library and self._view.size:
            self._empty()

    def _after(self, done: bool) -> None:
        """Show what was committed; where the index turned out to be damaged, begin anew with change 0."""
        if done:
            self._refresh()
        else:
            self._empty()

    def _empty(self) -> None:
        with self._refreshing:
            self._segments = {}
            self._index = folder.make_anew(self.folder)
            self._view, self._change = _NOWHERE, 0
            self._refresh()

    def _refresh(self) -> None:
        with self._refreshing:
            generation, found = folder.segments(self._index, self._segments)
            self._segments = {segment.id: segment for segment, _ in found}
            view = Snapshot([segment for segment, _ in found], [deleted for _, deleted in found], generation)
            facets.known(view)
            self._change = writing.note(view).change
            self._view = view
