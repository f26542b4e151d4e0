"""Writing to the index: each call is one commit, and the number of the change is part of it."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from whoosh.index import FileIndex, LockError
from whoosh.reading import SegmentReader
from whoosh.writing import CLEAR

from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress
from explorer.model.search import IndexUnit
from explorer.search import filling
from explorer.search.columns import RECORD
from explorer.search.folder import Codec
from explorer.search.snapshot import Snapshot

_MARK: Final = "note"
"""The mark of the one entry that is no paragraph: in the place of a title it has the note."""
_MEMORY: Final = 128
"""Megabytes of postings before the writer sorts them to disk."""
_PATIENCE: Final = 60.0
"""Seconds that a writer waits for another to finish."""
_SMALL: Final = 2_000
"""Units up to which segments are merged: more would take longer than a second."""
_MANY: Final = 8
"""Small segments from which on they are merged."""


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
    return Note(*json.loads(view.title(int(marked[-1])))) if len(marked) else Note()


def replace(
    index: FileIndex,
    current: Callable[[], Snapshot],
    units: Collection[IndexUnit],
    removed: Collection[int],
    about: Note,
) -> bool:
    """Put `units` in the place of all paragraphs of their documents and of `removed`. False: the index is damaged.

    `current` gives the index as it is; it is asked when no one else can write.

    Raises:
        CannotWrite: the disk is full or forbids writing; the index is as it was.
    """
    gone = set(removed) | {unit.document for unit in units}

    def fill(writer: Any) -> None:
        with _whoosh(index):
            view = current()
            terms = [("mark", _MARK), *(("document", str(document)) for document in sorted(gone))]
            for number in (int(n) for term in terms for n in view.postings(*term)[0]):
                writer.delete_document(number)
        _add(index, writer, units, about)

    return _committed(index, fill, _merging)


def renew(index: FileIndex, units: Iterable[IndexUnit], about: Note, progress: Progress) -> bool:
    """Put `units` in the place of everything. False: the index is damaged. Raises `CannotWrite` as `replace` does."""

    def fill(writer: Any) -> None:
        _add(index, writer, units, about)
        progress("Writing the index", 0, 1)

    return _committed(index, fill, CLEAR)


def _merging(writer: Any, segments: Sequence[Any]) -> list[Any]:
    """Merge the smallest segments once there are many, and return the others. Large ones stay as they are."""
    small = sorted((s for s in segments if s.doc_count_all() < _SMALL), key=lambda s: s.doc_count_all())
    merged, total = [], 0
    for segment in small if len(small) >= _MANY else ():
        total += segment.doc_count_all()
        if total <= _SMALL:
            merged.append(segment)
    for segment in merged:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in merged]


def _committed(index: FileIndex, fill: Callable[[Any], None], merging: Any) -> bool:
    try:
        with _whoosh(index):
            writer = index.writer(codec=Codec(), limitmb=_MEMORY, timeout=_PATIENCE)
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
        told = json.dumps([about.change, about.library]).encode()
        writer.add_document(mark=_MARK, title=told, record=bytes(RECORD.itemsize))


@contextmanager
def _whoosh(index: FileIndex) -> Iterator[None]:
    """Tells failures of the disk and of the index from those of whoever gives the units."""
    try:
        yield
    except FileNotFoundError as error:
        raise _Damaged from error
    except LockError as error:
        raise CannotWrite(path=str(index.storage.folder), reason="another program is writing to it") from error
    except OSError as error:
        raise CannotWrite(path=str(index.storage.folder), reason=error.strerror or str(error)) from error
    except Exception as error:
        raise _Damaged from error
