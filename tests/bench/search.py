"""How fast search is, beside SQLite FTS5 with the same passages and work: `python -m tests.bench.search [PASSAGES]...`.

Both find the 20 best by BM25, mark the words, fetch text and counterpart from SQLite, mark the counterpart too, and
count all hits and seven facets. FTS5 gets the terms and forms of Diptych's own analysis; it knows one language, and
marks terms where Diptych marks words of the text. Tantivy gets the terms only: it counts no facets from Python.
Times are processor time of the asking thread, so that what else the machine does falls on neither.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from explorer.language.lexicon import Lexicon
from explorer.model.progress import silent
from explorer.model.search import IndexUnit, SearchRequest
from explorer.search.engine import Engine
from tests.bench.figures import Figure, tell
from tests.bench.search_corpus import units
from tests.bench.search_fts import Fts, Row, rows
from tests.bench.search_queries import KINDS, Question, questions
from tests.bench.search_tantivy import Tantivy, installed
from tests.bench.search_text import SqliteText

_SOURCE = Path(__file__).resolve().parents[3] / "shared/data/press_releases/scale_2022-2025.jsonl.gz"
_SIZES = (10_000, 100_000)
_REPEATS = 5
_PAGE = 20
"""Hits that every question has at least, so that all engines fill a page."""
_BARS = {"term": 0.5, "AND": 0.5, "OR": 0.5, "phrase": 1.0, "prefix": 1.0}
_UNSEEN_BARS = {"term": 2.0, "phrase": 1.0, "prefix": 1.0}
_NO_WORDS = Lexicon(())


@dataclass(frozen=True, slots=True)
class Bench:
    """The same passages in each engine."""

    units: Sequence[IndexUnit]
    engine: Engine
    text: SqliteText
    fts: Fts
    tantivy: Tantivy | None

    def diptych(self, question: Question) -> None:
        """Ask Diptych."""
        request = SearchRequest(question.diptych, across=False)
        self.engine.find(request, lexicon=_NO_WORDS, source=self.text)

    def sqlite(self, question: Question) -> None:
        """Ask FTS5."""
        self.fts.find(question.fts, self.text)

    def rust(self, question: Question) -> None:
        """Ask Tantivy."""
        assert self.tantivy is not None
        self.tantivy.find(question.tantivy)


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, one for each question."""

    values: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median."""
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """What all but a twentieth stay below."""
        return statistics.quantiles(self.values, n=20)[-1]


def milliseconds(run: Callable[[], object]) -> float:
    """Processor time of one run."""
    start = time.thread_time()
    run()
    return (time.thread_time() - start) * 1000


def measured(bench: Bench, kind: str) -> Iterator[Figure]:
    """Ratios to FTS5 for questions asked the first time, and again."""
    asked = questions(bench.units, kind, lambda question: bench.fts.count(question.fts) >= _PAGE)
    unseen = [(milliseconds(lambda: bench.diptych(q)), milliseconds(lambda: bench.sqlite(q))) for q in asked]  # noqa: B023
    again = [_again(bench, question) for question in asked]
    first, first_fts = (Times(values) for values in zip(*unseen, strict=True))
    own, fts, rust = (Times(values) for values in zip(*again, strict=True))
    yield Figure(f"{kind}: Diptych p50", own.p50, unit=" ms")
    yield Figure(f"{kind}: Diptych p95", own.p95, 50, " ms", at_most=True)
    yield Figure(f"{kind}: FTS5 p50", fts.p50, unit=" ms")
    yield Figure(f"{kind}: FTS5 p95", fts.p95, unit=" ms")
    large = len(bench.units) >= _SIZES[-1]
    bar, unseen_bar = (_BARS[kind], _UNSEEN_BARS.get(kind)) if large else (None, None)
    yield Figure(f"{kind}: ratio to FTS5, p50", own.p50 / fts.p50, bar, at_most=True)
    yield Figure(f"{kind}: ratio to FTS5, p95", own.p95 / fts.p95, bar, at_most=True)
    new = f"{kind}: ratio to FTS5 when never asked before"
    yield Figure(f"{new}, p50", first.p50 / first_fts.p50, unseen_bar, at_most=True)
    yield Figure(f"{new}, p95", first.p95 / first_fts.p95, unseen_bar, at_most=True)
    if rust.p50:
        yield Figure(f"{kind}: ratio to Tantivy (no facets, no texts), p50", own.p50 / rust.p50)


def _again(bench: Bench, question: Question) -> tuple[float, float, float]:
    """The middle of several runs of each engine, in turn."""
    runs = [
        (
            milliseconds(lambda: bench.diptych(question)),
            milliseconds(lambda: bench.sqlite(question)),
            milliseconds(lambda: bench.rust(question)) if bench.tantivy and question.tantivy else 0.0,
        )
        for _ in range(_REPEATS)
    ]
    own, fts, rust = (statistics.median(values) for values in zip(*runs, strict=True))
    return own, fts, rust


def _built(folder: Path, found: Sequence[IndexUnit], analysed: Sequence[Row]) -> Iterator[Figure]:
    """Build both indexes from words already analysed, and compare the processor time."""
    engine = Engine.open(folder / "index", "bench")
    start = time.process_time()
    engine.rebuild(found, 1, silent)
    own = time.process_time() - start
    engine.close()
    fts = Fts(folder / "fts.sqlite")
    start = time.process_time()
    fts.build(analysed)
    other = time.process_time() - start
    fts.close()
    yield Figure("build: Diptych, processor time", own, unit=" s")
    yield Figure("build: ratio to FTS5, processor time", own / other, 40, at_most=True)


def _opened(bench: Bench) -> Iterator[Figure]:
    """From opening to the first answer, and from giving a document to finding it."""

    def first() -> None:
        engine = Engine.open(bench.engine.folder, "bench")
        engine.find(SearchRequest("Verordnung", across=False), lexicon=_NO_WORDS, source=bench.text)
        engine.close()

    yield Figure("opening to the first answer", milliseconds(first) / 1000, 1, " s", at_most=True)
    added = []
    for number in range(12):
        document, word = 1_000_000 + 2 * number, f"Nagelneu{'x' * number}"
        new = [replace(unit, document=document, text=f"{unit.text} {word}.") for unit in bench.units[:12]]

        def add(new: list[IndexUnit] = new, word: str = word) -> None:
            bench.engine.update(new, [], 2)
            request = SearchRequest(word, across=False)
            assert bench.engine.find(request, lexicon=_NO_WORDS, source=bench.text).total == len(new)

        added.append(milliseconds(add) / 1000)
    yield Figure("one document added, until found: longest of 12", max(added), 1, " s", at_most=True)


@contextmanager
def _bench(folder: Path, found: Sequence[IndexUnit], analysed: Sequence[Row]) -> Iterator[Bench]:
    tantivy = Tantivy(folder / "tantivy", analysed) if installed() else None
    text, fts = SqliteText(folder / "text.sqlite", found), Fts(folder / "fts.sqlite")
    engine = Engine.open(folder / "index", "bench")
    engine.warm()
    yield Bench(found, engine, text, fts, tantivy)
    engine.close()
    text.close()
    fts.close()


def measure(size: int) -> None:
    """Build everything of `size` passages, and print every figure."""
    found = units(_SOURCE, size)
    print(f"-- {len(found):,} passages", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder, analysed = Path(name), rows(found)
        tell(*_built(folder, found, analysed))
        with _bench(folder, found, analysed) as bench:
            for kind in KINDS:
                tell(*measured(bench, kind))
            tell(*_opened(bench))


def main() -> int:
    """Measure at each size."""
    if not _SOURCE.exists():
        print("the press releases are not here (../shared/data); nothing measured")
        return 0
    for size in map(int, sys.argv[1:]) if sys.argv[1:] else _SIZES:
        measure(size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
