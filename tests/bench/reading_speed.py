"""How fast PDF files are read, beside what bare pypdf takes for the same files in the same process.

Both are run in turns and the fastest of three runs counts, so that a busy machine disturbs neither more than the other.
"""

import logging
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from pypdf import PdfReader

from explorer.model.errors import ExplorerError
from explorer.model.reports import ReadOptions
from explorer.reading.pdf.reader import pages_of
from explorer.reading.read import read
from tests.bench.figures import Figure
from tests.bench.reading_data import CORPUS, DATA

_RUNS = 3
_LETTERS = 300
_OPTIONS = ReadOptions()


def figures() -> Iterator[Figure]:
    """Speed of extraction and of the whole reading as shares of bare pypdf's."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    files = [path for path in pdf_files() if bare_letters(path) >= _LETTERS]
    bare, pages, whole = (sum(times) for times in zip(*map(_times, files), strict=True))
    logging.disable(logging.NOTSET)
    yield Figure("PDF files timed", len(files))
    yield Figure("speed of text extraction against bare pypdf", bare / pages, 0.7)
    yield Figure("speed of the whole reading against bare pypdf", bare / whole, 0.3)


def pdf_files() -> list[Path]:
    """Specimens and hostile files."""
    return [*sorted(CORPUS.glob("*.pdf")), *sorted((DATA / "hostile").rglob("*.pdf"))]


def _times(path: Path) -> tuple[float, float, float]:
    works = (bare_letters, lambda file: pages_of(file, _OPTIONS, str(file)), lambda file: read(file, _OPTIONS))
    best = [float("inf")] * len(works)
    for _ in range(_RUNS):
        best = [min(known, _time(work, path)) for known, work in zip(best, works, strict=True)]
    return best[0], best[1], best[2]


def _time(work: Callable[[Path], object], path: Path) -> float:
    start = time.perf_counter()
    with suppress(ExplorerError):
        work(path)
    return time.perf_counter() - start


def bare_letters(path: Path) -> int:
    """How many letters bare pypdf reads."""
    try:
        return sum(len(page.extract_text()) for page in PdfReader(path).pages)
    except Exception:  # bare pypdf gives up on some of the hostile files: these are not timed
        return 0
