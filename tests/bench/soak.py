"""Random use of one library for a long time with a fixed seed: memory, file handles, threads and processes stay flat.

python -m tests.bench.soak [MINUTES] [SEED]   one minute by default.
"""

import contextlib
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median

from explorer.library import Library
from explorer.library.specimen import files
from explorer.model.coding import ExcerptFilter
from explorer.model.errors import UndoRefused
from explorer.model.search import SearchRequest
from tests.bench.figures import Figure, tell
from tests.bench.stages import children, resident, size
from tests.journeys.trust.acting import STEPWISE

MEGABYTE = 1 << 20
QUESTIONS = (
    "Cloud",
    "souveraineté numérique",
    "theme:ai",
    '"künstliche Intelligenz"',
    "Verwaltung OR données",
    "date:2025",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process holds at one moment."""

    memory: int
    handles: int
    threads: int
    processes: int


def sample() -> Sample:
    """Measure this process."""
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return Sample(resident(os.getpid()), handles, threading.active_count(), len(children(os.getpid())))


def main() -> int:
    """Use, measure, print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    if not Path("/proc/self/fd").is_dir():
        print("skipped: this system has no /proc to measure with")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIPTYCH_HOME"] = str(Path(folder) / "home")
        with Library.create(Path(folder) / "library") as library:
            library.imports.run(files())
            samples, done = use(library, Path(folder), minutes, Random(seed))
            print(f"seed {seed}, {minutes:g} minutes:", ", ".join(f"{n} {what}" for what, n in done.most_common()))
            tell(*figures(samples), Figure("findings of check", len(library.upkeep.check()), 0, at_most=True))
            tell(Figure("size of the library at the end, MB", size(library.folder) / MEGABYTE))
    return 0


def use(library: Library, scratch: Path, minutes: float, random: Random) -> tuple[list[Sample], Counter[str]]:
    """One act after the other, chosen by chance; a sample after each twentieth."""
    acts = {name: act(library, random, scratch) for name, act in STEPWISE.items()}
    acts |= {"searching": searching(library, random), "reimporting": reimporting(library, random, scratch)}
    acts |= {"opening": opening(library, random), "all formats": formats(library, random, scratch)}
    names = [*acts, *("tagging", "searching", "opening") * 4]
    samples: list[Sample] = []
    done: Counter[str] = Counter()
    until = time.monotonic() + minutes * 60
    while time.monotonic() < until:
        name = random.choice(names)
        next(acts[name])
        done[name] += 1
        if sum(done.values()) % 20 == 0:
            samples.append(sample())
    return samples, done


def searching(library: Library, random: Random) -> Iterator[None]:
    """Catch up and search, as hits and as a concordance."""
    while True:
        library.search.catch_up()
        request = SearchRequest(random.choice(QUESTIONS))
        random.choice((library.search.find, library.search.concordance))(request)
        yield


def opening(library: Library, random: Random) -> Iterator[None]:
    """Open dossiers as the reader does; each thread of a window has a connection of its own."""
    while True:
        dossier = random.choice(library.dossiers.all())
        thread = threading.Thread(target=library.reader.view, args=(dossier.id,))
        thread.start()
        thread.join()
        yield


def reimporting(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Import a changed edition of a file, over and over."""
    source = next(path for path in files() if path.name == "08-rede-ki.de.md")
    target = scratch / source.name
    while True:
        target.write_text(f"{source.read_text('utf8')}\n\nNachtrag {random.random()}.\n", "utf8")
        library.imports.run([target])
        yield


def formats(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Export in any format."""
    while True:
        library.exports.write(random.choice(library.exports.formats()).name, scratch / "excerpts", ExcerptFilter())
        with contextlib.suppress(UndoRefused):
            library.history.undo()
        yield


def figures(samples: list[Sample]) -> Iterator[Figure]:
    """The last quarter of the time against the second: the first is for warming up."""
    quarter = len(samples) // 4
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    for name, unit, least in (
        ("memory", MEGABYTE, 20 * MEGABYTE),
        ("handles", 1, 5),
        ("threads", 1, 2),
        ("processes", 1, 1),
    ):
        before, after = (median(getattr(one, name) for one in part) for part in (early, late))
        bar = max(1.1 * before, before + least)
        label = f"{name}, MB" if unit == MEGABYTE else name
        yield Figure(f"{label}, second quarter", before / unit)
        yield Figure(f"{label}, last quarter", after / unit, bar / unit, at_most=True)


if __name__ == "__main__":
    sys.exit(main())
