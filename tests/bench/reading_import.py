"""The import with store and index: its speed beside bare pypdf in as many processes; memory of a whole import.

Pairs and beads are left out of the speed: bare pypdf has nothing like them. The bench of load tells what they take.
"""

import json
import logging
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path

from explorer.library import Library
from explorer.model.errors import Cancelled
from explorer.model.progress import silent
from explorer.model.reports import FileReport, FileStatus
from tests.bench.figures import Figure
from tests.bench.reading_data import DATA
from tests.bench.reading_speed import bare_letters, pdf_files

_PROCESSES = 2
_COPIES = 3
"""Each file so often, with other last bytes, so that starting up weighs little."""
_PAGES = 500
_CODE = "import sys; from tests.bench.reading_import import tell_import; tell_import(*sys.argv[1:])"
_ROOT = Path(__file__).resolve().parents[2]


def figures() -> Iterator[Figure]:
    """Speed of the import of PDF files as a share of bare pypdf's, and memory of an import of 500 files."""
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        logging.disable(logging.CRITICAL)
        files = [path for path in pdf_files() if bare_letters(path)]
        logging.disable(logging.NOTSET)
        for number, path in enumerate(files * _COPIES):
            (inbox / f"{number}.pdf").write_bytes(path.read_bytes() + b"\n%%%d\n" % number)
        best_bare = min(_bare(sorted(inbox.iterdir())) for _ in range(2))
        best = min((_import(inbox, "indexed") for _ in range(2)), key=lambda facts: facts["seconds"])
        yield Figure("PDF files imported", best["imported"])
        yield Figure("speed of the import, stored and indexed, against bare pypdf", best_bare / best["seconds"], 0.3)
    yield from _memory()


def _memory() -> Iterator[Figure]:
    pages = sorted((DATA / "press_releases").rglob("*.html"))[:_PAGES]
    if len(pages) < _PAGES:
        return
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        for number, path in enumerate(pages):
            shutil.copyfile(path, inbox / f"{number}-{path.name}")
        facts = _import(inbox, "whole")
    yield Figure(f"memory of the program that imports {_PAGES} files", facts["megabytes"], 700, " MB", at_most=True)
    yield Figure(f"files of {_PAGES} imported", facts["imported"])
    yield Figure(f"time of the import of {_PAGES} files", facts["seconds"], unit=" s")


def _bare(files: Sequence[Path]) -> float:
    """Seconds that pypdf takes for all files in so many processes, which are there already."""
    with get_context("spawn").Pool(_PROCESSES, initializer=_quiet) as pool:
        pool.map(bare_letters, files[:_PROCESSES], chunksize=1)
        start = time.perf_counter()
        pool.map(bare_letters, files, chunksize=1)
        return time.perf_counter() - start


def _quiet() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


def _import(inbox: Path, how: str) -> dict[str, float]:
    command = [sys.executable, "-c", _CODE, str(inbox), how]
    done = subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, check=True)
    facts: dict[str, float] = json.loads(done.stdout)
    return facts


def tell_import(inbox: str, how: str) -> None:
    """Import a folder into a new library and print what it took: `whole`, or only until it is `indexed`.

    Memory is the most that this process held, what it shares included.
    """
    reports: list[FileReport] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIPTYCH_HOME"] = str(Path(folder) / "home")
        with Library.create(Path(folder) / "library") as library:
            start = time.perf_counter()
            with suppress(Cancelled):
                progress = silent if how == "whole" else _until_pairing
                library.imports.run([Path(inbox)], progress=progress, on_file=reports.append, workers=_PROCESSES)
            library.search.catch_up()
            seconds = time.perf_counter() - start
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    imported = sum(report.status is FileStatus.IMPORTED for report in reports)
    print(json.dumps({"seconds": seconds, "megabytes": most, "imported": imported}))


def _until_pairing(what: str, done: int, total: int) -> None:
    if what == "Pairing":
        raise Cancelled
