"""A large library: time, memory and size of every stage, and how they grow with the number of documents.

python -m tests.bench.load [N]...   N documents (1,000 by default; 13,000 is all) of the press releases in
`../shared/data/press_releases/scale_2022-2025.jsonl.gz`, written as HTML pages without a hint of which belong together.
"""

import gzip
import hashlib
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from itertools import islice, pairwise
from pathlib import Path
from random import Random
from typing import Any

from explorer.library import Library
from explorer.model.bitext import DossierStatus
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.reports import FileStatus
from explorer.model.search import SearchRequest
from tests.bench.figures import Figure, tell
from tests.bench.stages import Stages, size

DATA = Path(__file__).resolve().parents[3] / "shared/data/press_releases/scale_2022-2025.jsonl.gz"
QUESTIONS = (
    *("Digitalisierung", "numérique", '"künstliche Intelligenz"', "souveraineté numérique", "Cloud", "Datenschutz"),
    *("protection AND données", "Bundesrat", "Cyber*", "title:Verordnung", "date:2024", "identité électronique"),
)
TAGS = 300
MEGABYTE = 1 << 20
Facts = dict[str, float]


def main() -> int:
    """Measure each size in a process of its own, then print how the figures grow."""
    if not DATA.is_file():
        print("skipped: the press releases are not here (../shared/data)")
        return 0
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measured(int(sys.argv[2]))))
        return 0
    sizes = sorted(int(word) for word in sys.argv[1:]) or [1000]
    found: dict[int, Facts] = {}
    for count in sizes:
        found[count] = apart(count)
        print(f"-- {count:,} documents")
        tell(*figures(found[count]))
    for less, more in pairwise(sizes):
        print(f"-- growth from {less:,} to {more:,}: exponent of the number of documents (1 is linear)")
        for name in found[less]:
            if found[less][name] > 0 and found[more][name] > 0:
                power = math.log(found[more][name] / found[less][name]) / math.log(more / less)
                print(f"{name}: {power:.2f}")
    return 0


def apart(count: int) -> Facts:
    """The figures of one size, measured in a process of its own, so that its memory is its own."""
    command = [sys.executable, "-m", "tests.bench.load", "--one", str(count)]
    done = subprocess.run(command, cwd=Path(__file__).resolve().parents[2], stdout=subprocess.PIPE, check=True)
    facts: Facts = json.loads(done.stdout)
    return facts


def figures(facts: Facts) -> Iterator[Figure]:
    """Facts with their units and bars."""
    for name, value in facts.items():
        unit = name.rpartition(", ")[2] if ", " in name else ""
        bar = {"files not imported": 0.0, "findings of check": 0.0, "search, ms, 95 of 100": 1000.0}.get(name)
        yield Figure(name, value, bar, f" {unit}" if unit in ("s", "MB") else "", at_most=True)


def measured(count: int) -> Facts:
    """The whole journey on a library of so many documents."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ["DIPTYCH_HOME"] = str(place / "home")
        truth = write_pages(count, place / "pages")
        with Library.create(place / "library") as library, Stages() as stages:
            reports = library.imports.run([place / "pages"], progress=stages)
            stages.turn_to("")
            told = Counter(report.status for report in reports)
            facts: Facts = {"pages the same as another": told.pop(FileStatus.DUPLICATE, 0)}
            facts["files not imported"] = sum(told.values()) - told[FileStatus.IMPORTED]
            for name, stage in stages.found.items():
                facts[f"{name}, s"] = stage.seconds
                facts[f"{name}, memory of the program, MB"] = stage.own / MEGABYTE
                facts[f"{name}, memory of its workers, MB"] = stage.workers / MEGABYTE
            facts["import, pair, align and index, s"] = sum(stage.seconds for stage in stages.found.values())
            facts |= pairing(library, truth) | use(library, place)
        return facts | opening(place / "library")


def write_pages(count: int, folder: Path) -> set[tuple[str, str]]:
    """Write so many HTML pages, half of them German and half French; the pairs of their names."""
    folder.mkdir()
    pairs = set()
    with gzip.open(DATA, "rt", encoding="utf8") as lines:
        for line in islice(lines, (count + 1) // 2):
            release = json.loads(line)
            names = [f"{hashlib.sha1((lang + release['id']).encode()).hexdigest()[:12]}.html" for lang in ("de", "fr")]
            for lang, name in zip(("de", "fr"), names, strict=True):
                (folder / name).write_text(page(release, lang), "utf8")
            pairs.add((names[0], names[1]))
    return pairs


def page(release: dict[str, Any], lang: str) -> str:
    """One press release as a web page."""
    told = {key: escape(value) for key, value in release[lang].items()}
    paragraphs = "".join(f"<p>{line.strip()}</p>\n" for line in told["text"].splitlines() if line.strip())
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{told["title"]}</title>'
        f'<meta name="date" content="{release["date"]}"></head><body><nav><a href="/">Start</a></nav><main>'
        f"<h1>{told['title']}</h1><p>{told['lead']}</p>\n{paragraphs}</main><footer>admin.ch</footer></body></html>"
    )


def pairing(library: Library, truth: set[tuple[str, str]]) -> Facts:
    """How many of the true pairs were found (each page had to be told from all others by its text alone)."""
    names = {d.id: Path(d.path).name for d in library.documents.all()}
    grown = [d for d in library.dossiers.all() if d.status is not DossierStatus.SINGLE]
    found = {tuple(names[member] for member in d.documents.values()) for d in grown}
    right = len(found & truth)
    return {"pairing F1": 2 * right / (len(found) + len(truth)), "dossiers": len(grown)}


def use(library: Library, place: Path) -> Facts:
    """Searching, tagging, undoing, opening a dossier, exporting, checking."""
    random = Random(1)
    first = timed(lambda: library.search.find(SearchRequest(QUESTIONS[0])))
    searches = [timed(lambda q=q: library.search.find(SearchRequest(q))) for q in QUESTIONS * 3]  # type: ignore[misc]
    ids = [document.id for document in library.documents.all()]
    drafts = [draft(library, random.choice(ids), random) for _ in range(TAGS)]
    tags = [timed(lambda d=d: library.tags.add(d, carry=True)) for d in drafts]  # type: ignore[misc]
    undos = [timed(library.history.undo) for _ in range(20)]
    views = [timed(lambda d=d: library.reader.view(d.id)) for d in random.sample(library.dossiers.all(), 50)]  # type: ignore[misc]
    facts = {"catching up after the tags, s": timed(library.search.catch_up)}
    for name in ("csv", "html"):
        target = place / f"a.{name}"
        facts[f"export as {name}, s"] = timed(lambda: library.exports.write(name, target, ExcerptFilter()))  # noqa: B023
    facts["check, s"] = timed(lambda: facts.update({"findings of check": len(library.upkeep.check())}))
    facts["backup, s"] = timed(library.upkeep.backup)
    for name, times in (("tag and carry", tags), ("undo", undos), ("open a dossier", views), ("search", searches)):
        facts[f"{name}, ms, median"] = statistics.median(times) * 1000
        facts[f"{name}, ms, 95 of 100"] = statistics.quantiles(times, n=20)[-1] * 1000
    facts["first search, ms"] = first * 1000
    facts["size of the library, MB"] = size(library.folder) / MEGABYTE
    facts["size of the originals, MB"] = size(library.folder / "originals") / MEGABYTE
    facts["size of the index, MB"] = size(Path(str(library.upkeep.info()["index"]))) / MEGABYTE
    return facts


def draft(library: Library, document: int, random: Random) -> TagDraft:
    """A tag on some passage of a document."""
    return TagDraft(
        document, random.choice(("ai", "cloud", "skills")), random.choice(library.documents.passages(document)).span
    )


def opening(folder: Path) -> Facts:
    """Opening the library and listing what it holds, as a window does first."""

    def open_and_list() -> None:
        with Library.open(folder) as library:
            library.documents.all()
            library.dossiers.all()

    return {"open and list, ms": timed(open_and_list) * 1000}


def timed(work: Callable[[], object]) -> float:
    """Seconds that a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
