"""Importing: read in worker processes, one transaction a file, then pair, align and index."""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from explorer.library import pairing, rescanning
from explorer.library.context import Context
from explorer.library.exchange.files import MEMORIES, read_in_worker
from explorer.library.exchange.memories import take
from explorer.library.gathering import Gathered, gather
from explorer.library.indexing import catch_up
from explorer.library.learning import learn_pairs
from explorer.library.reading import outcomes
from explorer.library.storing import store_again, store_file
from explorer.library.tasks import ReadResult, ReadTask
from explorer.library.workers import Outcome, Workers, worker_count
from explorer.model.documents import Source
from explorer.model.errors import Cancelled, ExplorerError, ReaderCrashed, ReadingTooLong
from explorer.model.exchange import BringOptions, IncomingMemory
from explorer.model.progress import Progress, silent
from explorer.model.reports import FileReport, FileStatus, FolderState, ReadOptions
from explorer.store import backup, documents, originals, sources

Listener = Callable[[FileReport], None]


class Imports:
    """Use cases of import."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def run(
        self,
        paths: Iterable[Path],
        options: ReadOptions | None = None,
        progress: Progress = silent,
        on_file: Listener | None = None,
        workers: int | None = None,
    ) -> tuple[FileReport, ...]:
        """Import files and folders; then pair, align and index what came in.

        `workers` says how many processes read and align. Returns one report a file. Stopping keeps every file that was
        finished; pairing then waits for the next import.

        Raises:
            ReadOnlyLibrary: nothing may be changed.
            Cancelled: the person asked to stop.
        """
        self._context.must_write()
        with self._scratch() as unpacked:
            progress("Looking for files", 0, 0)
            found = list(gather(paths, unpacked))
            self._back_up(len(found))
            memories = [one for one in found if one.error is None and one.path.suffix.lower() in MEMORIES]
            texts = [one for one in found if one not in memories]
            reports = self._read_all(texts, options or ReadOptions(), progress, on_file, workers or worker_count())
            reports += tuple(self._taken(memory, progress, on_file) for memory in memories)
        if any(report.documents for report in reports):
            self.pair(progress, workers)
        return reports

    def scan(self, folder: Path, progress: Progress = silent) -> FolderState:
        """Compare a folder with what was imported from it: new and changed files, and documents whose file is gone.

        Import what is wanted of the first two with `run`; `documents.trash` takes the others out.

        Raises:
            NoSuchFile: the folder is not there.
        """
        return rescanning.scan(self._context, folder, progress)

    def reread(self, document: int, options: ReadOptions, progress: Progress = silent) -> FileReport:
        """Read a document's kept original again, with other options: split or whole, another encoding.

        Tags and confirmed beads are taken over as to a new edition; a document that the file no longer gives goes to
        the trash. Reading it again with the former options brings it back.

        Raises:
            NoSuchDocument: the id is unknown.
            ReadOnlyLibrary: nothing may be changed.
        """
        self._context.must_write()
        database = self._context.database
        with database.reading() as tx:
            source = sources.get(tx, documents.get(tx, document).source)
        task = ReadTask(originals.locate(database.folder, source), source.path, options, frozenset())
        with self._scratch() as told, Workers(1, options.memory) as pool:
            (outcome,) = outcomes(pool, [task], options, told, progress)
        report = self._settled(outcome, options, source)
        if report.documents:
            self.pair(progress)
        return report

    def pair(self, progress: Progress = silent, workers: int | None = None) -> None:
        """Pair single documents, align new dossiers, learn words from them and bring the index up to date."""
        self._context.must_write()
        pairing.pair_singles(self._context, progress)
        pairing.align_waiting(self._context, workers or worker_count(), progress)
        learn_pairs(self._context, progress)
        catch_up(self._context, progress)

    def _read_all(
        self,
        found: Sequence[Gathered],
        options: ReadOptions,
        progress: Progress,
        on_file: Listener | None,
        workers: int,
    ) -> tuple[FileReport, ...]:
        known = self._known()
        tasks = [ReadTask(f.path, f.shown_as, options, _alike(f.path, known)) for f in found if f.error is None]
        reports: dict[Path, FileReport] = {f.path: _refusal(f.shown_as, f.error) for f in found if f.error}
        with self._scratch() as told, Workers(workers, options.memory) as pool:
            for done, outcome in enumerate(outcomes(pool, tasks, options, told, progress), 1):
                reports[outcome.task.path] = self._settled(outcome, options)
                if on_file:
                    on_file(reports[outcome.task.path])
                progress("Importing", done, len(tasks))
        return tuple(reports[f.path] for f in found)

    def _back_up(self, files: int) -> None:
        """Undo does not reach imports: what was before many files came is kept, and for single ones what was hourly."""
        if files > 1:
            backup.before(self._context.database, "before import")
        elif self._known():
            backup.hourly(self._context.database)

    @contextmanager
    def _scratch(self) -> Iterator[Path]:
        """A folder that is gone afterwards, within the library."""
        with tempfile.TemporaryDirectory(dir=self._context.database.temporary()) as folder:
            yield Path(folder)

    def _taken(self, found: Gathered, progress: Progress, on_file: Listener | None) -> FileReport:
        """Take a translation memory in: each language becomes a document, each unit a bead."""
        report: FileReport
        try:
            memory = read_in_worker(found.path, BringOptions().lang)
            assert isinstance(memory, IncomingMemory)
            made = take(self._context, memory, found.path, BringOptions(), progress)
            status = FileStatus.IMPORTED if made.documents else FileStatus.DUPLICATE
            report = FileReport(found.shown_as, status, made.documents, made.notices)
        except Cancelled:
            raise
        except ExplorerError as error:
            report = _refusal(found.shown_as, error)
        if on_file:
            on_file(report)
        return report

    def _known(self) -> dict[int, set[str]]:
        """Hashes of the files in the library, by size."""
        known: dict[int, set[str]] = {}
        with self._context.database.reading() as tx:
            for source in sources.all(tx):
                known.setdefault(source.size, set()).add(source.sha256)
        return known

    def _settled(
        self, outcome: "Outcome[ReadTask, ReadResult]", options: ReadOptions, again: Source | None = None
    ) -> FileReport:
        task, result = outcome.task, outcome.value
        try:
            if result is None:
                return _refusal(task.shown_as, _process_error(outcome.error, task.shown_as, options.seconds))
            if result.error is not None:
                return _refusal(task.shown_as, result.error)
            if again is not None:
                return store_again(self._context.database, again, result)
            return store_file(self._context.database, task.path, task.shown_as, result)
        except Cancelled:
            raise
        except ExplorerError as error:
            return _refusal(task.shown_as, error)


def _alike(path: Path, known: dict[int, set[str]]) -> frozenset[str]:
    """Hashes of the known files that are as large as this one: a task carries no more than it may need."""
    try:
        return frozenset(known.get(path.stat().st_size, ()))
    except OSError:  # gone meanwhile: reading it will say so
        return frozenset()


def _process_error(error: Exception | None, path: str, seconds: int) -> ExplorerError:
    if isinstance(error, TimeoutError):
        return ReadingTooLong(path=path, seconds=seconds)
    return ReaderCrashed(path=path)


def _refusal(path: str, error: ExplorerError | None) -> FileReport:
    assert error is not None
    kind = type(error).__name__
    status = FileStatus.EMPTY if kind in ("EmptyFile", "NoText") else FileStatus.REFUSED
    return FileReport(path, status, (), (error.notice,), kind)
