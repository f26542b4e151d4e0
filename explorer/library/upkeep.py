"""Checking, re-indexing, backups, and what there is to know of a library."""

from collections.abc import Iterator
from pathlib import Path

from explorer import __version__
from explorer.library import copying, drives, indexing
from explorer.library.context import Context, index_folder
from explorer.model.bitext import DossierStatus
from explorer.model.errors import CannotWrite, IndexDamaged
from explorer.model.notice import Notice
from explorer.model.progress import Progress, silent
from explorer.model.reports import Finding
from explorer.store import backup, changes, check, documents, dossiers, tags, themes

_STRAYED = "The index holds {count} documents otherwise than the library does."


class Upkeep:
    """Use cases of upkeep."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def check(self, repair: bool = False) -> tuple[Finding, ...]:
        """Verify everything that the library promises; nothing found means it is whole."""
        if repair:
            self._context.must_write()
        found = check.check(self._context.database, repair=repair)
        if any(not finding.repaired for finding in found):
            return found
        return (*found, *self._index(repair))

    def _index(self, repair: bool) -> Iterator[Finding]:
        """The index against the store, where this computer can keep one."""
        try:
            strayed = indexing.strayed(self._context)
            if strayed and repair:
                indexing.rebuild(self._context)
        except (CannotWrite, IndexDamaged):  # a damaged one has been emptied, and is built anew at the next search
            return
        if strayed:
            yield Finding(Notice(_STRAYED, {"count": len(strayed)}), repair)

    def reindex(self, progress: Progress = silent) -> int:
        """Build the index anew from the store; the number of documents."""
        return indexing.rebuild(self._context, progress)

    def backup(self, reason: str = "manual") -> Path:
        """Write a snapshot into the folder `backups` of the library; its path.

        Raises:
            CannotWrite: the folder cannot be written.
        """
        return backup.snapshot(self._context.database, reason)

    def hourly_backup(self) -> Path | None:
        """Write a snapshot if the last one is an hour old and something has changed since; else None."""
        return None if self._context.database.read_only else backup.hourly(self._context.database)

    def backups(self) -> tuple[Path, ...]:
        """The snapshots there are, oldest first; `Library.restore` puts one in the place of the library's file."""
        return tuple(one.path for one in backup.all(self._context.database.folder))

    def copy(self, folder: Path, progress: Progress = silent) -> Path:
        """Copy the library as it is now into an empty or new folder, such as one of this computer; the folder.

        Raises:
            CannotWrite: the folder holds something, lies within the library, or cannot be written.
        """
        copying.copy(self._context.database, folder, progress)
        return folder

    def warnings(self) -> tuple[Notice, ...]:
        """What puts the library at risk where it lies: a network drive, a folder kept in step with other computers."""
        return drives.warnings(self._context.database.folder)

    def info(self) -> dict[str, str | int]:
        """What there is to know: place, version, and how much it holds."""
        database = self._context.database
        with database.reading() as tx:
            every = dossiers.all(tx)
            return {
                "folder": str(database.folder),
                "id": database.id,
                "version": __version__,
                "documents": len(documents.all(tx)),
                "dossiers": sum(d.status is not DossierStatus.SINGLE for d in every),
                "singles": sum(d.status is DossierStatus.SINGLE for d in every),
                "themes": len(themes.all(tx)),
                "tags": sum(tags.counts(tx).values()),
                "change": changes.last(tx),
                "index": str(index_folder(database)),
                "vectors": self._context.encoder.name if self._context.encoder else "none (words alone)",
            }
