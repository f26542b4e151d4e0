"""The commands of import: files and folders in, a folder looked at again, an original read again."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from explorer.cli.output import Meter, columns, say, show
from explorer.cli.records import file_record
from explorer.library import Library
from explorer.model.errors import NotALibrary
from explorer.model.reports import FileReport, FileStatus, ReadOptions

Options = argparse.Namespace


def import_(options: Options) -> int:
    """Import into a library, which is made if there is none."""
    with made(options.library) as library:
        meter = Meter()
        warn(library)
        reports = library.imports.run(options.paths, _read_options(options), meter, workers=options.workers)
        meter.close()
        return _told(reports, options)


@contextmanager
def made(folder: Path) -> Iterator[Library]:
    """The library in a folder, made if there is none."""
    try:
        library = Library.open(folder)
    except NotALibrary:
        library = Library.create(folder)
    with library:
        yield library


def _read_options(options: Options) -> ReadOptions:
    return ReadOptions(
        password=options.password,
        encoding=options.encoding,
        ocr=options.ocr,
        split=not options.no_split,
        seconds=options.seconds,
    )


def _told(reports: Sequence[FileReport], options: Options) -> int:
    records = [file_record(report) for report in reports]
    show(options.json, "files", records, columns("status", "path", "documents", "messages"))
    failed = [r for r in reports if r.status in (FileStatus.EMPTY, FileStatus.REFUSED)]
    for report in failed:
        say(*report.messages)
    return 1 if failed else 0


def _reread(library: Library, options: Options) -> int:
    return _told((library.imports.reread(options.document, _read_options(options)),), options)


def _rescan(library: Library, options: Options) -> int:
    state = library.imports.scan(options.folder)
    records = [
        *({"path": str(path), "state": "new"} for path in state.new),
        *({"path": str(path), "state": "changed"} for path in state.changed),
        *({"path": library.documents.get(d).path, "state": "vanished", "document": d} for d in state.vanished),
    ]
    wanted = [*(state.new if options.new else ()), *(state.changed if options.changed else ())]
    reports = library.imports.run(wanted) if wanted else ()
    if options.vanished and state.vanished:
        library.documents.trash(state.vanished)
    show(options.json, "files", records, columns("state", "path"), imported=[file_record(r) for r in reports])
    return 0


def warn(library: Library) -> list[str]:
    """Say what puts a library at risk where it lies; the sentences."""
    sentences = [str(warning) for warning in library.upkeep.warnings()]
    for sentence in sentences:
        say(sentence)
    return sentences


WRITING: dict[str, Callable[[Library, Options], int]] = {"reread": _reread, "rescan": _rescan}
