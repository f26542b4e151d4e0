"""The index of one library: taken to a change of the store, and asked questions by any thread at any time."""

from collections.abc import Collection, Iterable
from pathlib import Path
from threading import RLock
from typing import Final

from whoosh.index import FileIndex

from explorer.language.lexicon import Lexicon
from explorer.model.progress import Progress
from explorer.model.search import IndexUnit, SearchRequest, SearchResult
from explorer.search import answering, folder, writing
from explorer.search.segment import Segment
from explorer.search.snapshot import Snapshot
from explorer.search.source import TextSource

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
        if self._index.latest_generation() > self._view.generation:
            self._refresh()
        return self._view

    def find(self, request: SearchRequest, *, lexicon: Lexicon, source: TextSource) -> SearchResult:
        """Answer a question.

        Raises:
            BadQuery: the query cannot be understood; `position` (from 1) says where.
            BadValue: a filter of `request` names no facet.
        """
        return answering.find(self.snapshot, request, lexicon, source)

    def update(self, units: Iterable[IndexUnit], removed: Collection[int], change: int) -> None:
        """Take these documents anew: all of `removed` and all that units belong to are replaced by the units."""
        with self._writing:
            note = writing.Note(change, self._library)
            self._heal_after(writing.replace(self._index, list(units), removed, note))

    def rebuild(self, units: Iterable[IndexUnit], change: int, progress: Progress) -> None:
        """Make the index anew from these units, in one commit: until then the old one answers."""
        with self._writing:
            self._heal_after(writing.renew(self._index, units, writing.Note(change, self._library), progress))

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

    def _heal_after(self, done: bool) -> None:
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
            reader = self._index.reader()
            leaves = [leaf for leaf, _ in reader.leaf_readers() if leaf.segment() is not None]
            known = {leaf.segment().segment_id(): leaf for leaf in leaves}
            self._segments = {name: self._segments.get(name) or Segment(leaf) for name, leaf in known.items()}
            deleted = [tuple(leaf.segment().deleted_docs()) for leaf in leaves]
            self._view = Snapshot(tuple(self._segments.values()), deleted, reader.generation())
            self._change = writing.note(self._view).change
