"""Writing to the index: each call is one commit, and the number of the change is part of it."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from whoosh.index import FileIndex
from whoosh.writing import CLEAR, MERGE_SMALL

from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress
from explorer.model.search import IndexUnit
from explorer.search import filling, folder
from explorer.search.columns import RECORD
from explorer.search.snapshot import Snapshot

_MARK: Final = "note"
"""The mark of the one entry that is no paragraph: it holds the note."""
_MEMORY: Final = 256
"""Megabytes of postings before the writer sorts them to disk."""
_PATIENCE: Final = 60.0
"""Seconds that a writer waits for another to finish."""


@dataclass(frozen=True, slots=True)
class Note:
    """The last change that the index holds, and of which library: committed together with the paragraphs."""

    change: int = 0
    library: str = ""


class _Damaged(Exception):
    """Whoosh cannot work with what lies in the folder."""


def note(view: Snapshot) -> Note:
    """The note of the index as `view` shows it."""
    marked, _ = view.postings("mark", _MARK)
    found = view.stored(int(marked[-1]), "about") if len(marked) else None
    return Note(*found) if found else Note()


def replace(index: FileIndex, units: Collection[IndexUnit], removed: Collection[int], about: Note) -> bool:
    """Put `units` in the place of all paragraphs of their documents and of `removed`. False: the index is damaged.

    Raises:
        CannotWrite: the disk is full or forbids writing; the index is as it was.
    """
    gone = set(removed) | {unit.document for unit in units}

    def fill(writer: Any) -> None:
        with _whoosh(index):
            searcher = writer.searcher()
            for document in sorted(gone):
                writer.delete_by_term("document", str(document), searcher=searcher)
            writer.delete_by_term("mark", _MARK, searcher=searcher)
        _add(index, writer, units, about)

    return _committed(index, fill, MERGE_SMALL)


def renew(index: FileIndex, units: Iterable[IndexUnit], about: Note, progress: Progress) -> bool:
    """Put `units` in the place of everything. False: the index is damaged. Raises `CannotWrite` as `replace` does."""

    def fill(writer: Any) -> None:
        _add(index, writer, units, about)
        progress("Writing the index", 0, 1)

    return _committed(index, fill, CLEAR)


def _committed(index: FileIndex, fill: Callable[[Any], None], merging: Any) -> bool:
    try:
        with _whoosh(index):
            writer = index.writer(codec=folder.codec(), limitmb=_MEMORY, timeout=_PATIENCE)
        try:
            fill(writer)
            with _whoosh(index):
                writer.commit(mergetype=merging)
        finally:
            if not writer.is_closed:
                _give_up(writer)
    except _Damaged:
        return False
    return True


def _give_up(writer: Any) -> None:
    """Cancel, whatever state a failure has left the writer in: its lock must go."""
    try:
        writer.cancel()
    except Exception:
        writer.writelock.release()


def _add(index: FileIndex, writer: Any, units: Iterable[IndexUnit], about: Note) -> None:
    for unit in units:
        fields = filling.fields(unit)
        with _whoosh(index):
            writer.add_document(**fields)
    with _whoosh(index):
        writer.add_document(mark=_MARK, about=(about.change, about.library), record=bytes(RECORD.itemsize))


@contextmanager
def _whoosh(index: FileIndex) -> Iterator[None]:
    """Tells failures of the disk and of the index from those of whoever gives the units."""
    try:
        yield
    except FileNotFoundError as error:
        raise _Damaged from error
    except OSError as error:
        raise CannotWrite(path=str(index.storage.folder), reason=error.strerror or str(error)) from error
    except Exception as error:
        raise _Damaged from error
