"""A folder that was imported before: which of its files are new, changed or gone."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from explorer.files.hashing import sha256_of
from explorer.library.context import Context
from explorer.library.gathering import gather
from explorer.model.documents import Document, Source
from explorer.model.errors import ExplorerError, NoSuchFile
from explorer.model.progress import Progress, silent
from explorer.model.reports import FolderState
from explorer.store import documents, sources


@dataclass(frozen=True, slots=True)
class _Known:
    """What the library holds of a folder: the newest source of each path, and every hash."""

    by_path: dict[str, Source]
    hashes: frozenset[str]
    of_source: dict[int, list[Document]]


def scan(context: Context, folder: Path, progress: Progress = silent) -> FolderState:
    """Compare a folder with what was imported from it; nothing is changed.

    Raises:
        NoSuchFile: the folder is not there.
    """
    if not folder.is_dir():
        raise NoSuchFile(path=str(folder))
    known = _known(context)
    new: list[Path] = []
    changed: list[Path] = []
    present: set[str] = set()
    with tempfile.TemporaryDirectory(dir=context.database.temporary()) as unpacked:
        for done, found in enumerate(gather([folder], Path(unpacked)), 1):
            present.add(found.shown_as)
            progress("Looking for files", done, 0)
            if found.error is None and not _is_known(found.path, known):
                (changed if found.shown_as in known.by_path else new).append(Path(found.shown_as))
    vanished = [source for path, source in known.by_path.items() if _under(path, folder) and path not in present]
    return FolderState(
        new=tuple(new),
        changed=tuple(changed),
        vanished=tuple(d.id for source in vanished for d in known.of_source.get(source.id, ())),
    )


def _known(context: Context) -> _Known:
    with context.database.reading() as tx:
        every = sources.all(tx)
        of_source: dict[int, list[Document]] = {}
        for document in documents.all(tx):
            of_source.setdefault(document.source, []).append(document)
    return _Known({s.path: s for s in every}, frozenset(s.sha256 for s in every), of_source)


def _is_known(path: Path, known: _Known) -> bool:
    try:
        return sha256_of(path) in known.hashes
    except (ExplorerError, OSError):  # reading it will say why
        return False


def _under(path: str, folder: Path) -> bool:
    return Path(path).is_relative_to(folder)
