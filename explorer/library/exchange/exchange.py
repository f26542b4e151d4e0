"""Exchange: bringing in what other programs and colleagues hand over, packing a library as one file."""

import tempfile
from pathlib import Path

from explorer.library.context import Context
from explorer.library.exchange import files, glossaries, libraries, memories, packing, projects, themes_in
from explorer.model.exchange import (
    BringOptions,
    BroughtIn,
    IncomingCodebook,
    IncomingMemory,
    IncomingProject,
)
from explorer.model.progress import Progress, silent
from explorer.store import backup

_USUAL = BringOptions()
PACKED = ".diptych"
"""How the name of a packed library ends."""


class Exchange:
    """Use cases of exchange with other programs and other libraries."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def endings(self) -> tuple[str, ...]:
        """How the names of files end that can be brought in, with the dot."""
        return (*files.endings(), PACKED)

    def bring_in(self, path: Path, options: BringOptions = _USUAL, progress: Progress = silent) -> BroughtIn:
        """Take in what a file holds, by its ending: a project, annotations, a codebook, a memory, a glossary.

        A folder is taken for a colleague's library, which is only read; a file `.diptych` likewise. Texts that are not
        here yet become documents, which stay; all else is one undoable step. What could not be taken is told in the
        notices, one sentence each.

        Raises:
            ReadOnlyLibrary: nothing may be changed.
            UnknownExchange: the file is of none of these kinds.
            NoSuchFile, NotPermitted, EmptyFile, DamagedFile, FileTooLarge, NotALibrary: it cannot be read.
            Cancelled: the person asked to stop.
        """
        self._context.must_write()
        progress("Reading", 0, 0)
        return self.take(self._read(path, options, progress), path, options, progress)

    def _read(self, path: Path, options: BringOptions, progress: Progress) -> files.Incoming:
        if path.is_dir():
            return libraries.read_library(path)
        if path.suffix.lower() != PACKED:
            return files.read_in_worker(path, options.lang)
        with tempfile.TemporaryDirectory(dir=self._context.database.temporary()) as scratch:
            packing.unpack(path, Path(scratch) / "library", progress)
            return libraries.read_library(Path(scratch) / "library", ours=True)

    def take(
        self, found: files.Incoming, path: Path, options: BringOptions = _USUAL, progress: Progress = silent
    ) -> BroughtIn:
        """Take in what was read from the file at `path`, as `bring_in` does.

        Raises:
            ReadOnlyLibrary: nothing may be changed.
            Cancelled: the person asked to stop.
        """
        self._context.must_write()
        backup.before(self._context.database, f"before bringing in {path.name}")
        if isinstance(found, IncomingProject):
            return projects.take(self._context, found, path.name, options, progress)
        if isinstance(found, IncomingCodebook):
            return self._codebook(found, path)
        if isinstance(found, IncomingMemory):
            return memories.take(self._context, found, path, options, progress)
        return glossaries.take(self._context, found, path)

    def _codebook(self, found: IncomingCodebook, path: Path) -> BroughtIn:
        """Enter new themes; those that are here take over what the file says of them."""
        with self._context.database.step("Bring in {file}", file=path.name) as tx:
            entered = themes_in.enter(tx, found.themes, change=True)
        return BroughtIn(path.name, tx.change, themes=entered.new, notices=found.notices)

    def pack(self, path: Path, progress: Progress = silent) -> int:
        """Write the whole library into one file with checksums; how many files it holds. Backups are left out.

        Raises:
            CannotWrite: the target cannot be written; what was there is unchanged.
        """
        return packing.pack(self._context.database, path, progress)
