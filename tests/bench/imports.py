"""The main job on real press releases: all pages import, and the pairs are found.

Reads `../shared/data/press_releases`; figures of import, of the pairs and of time.
"""

import csv
import sys
import tempfile
import time
from pathlib import Path, PurePath

from explorer.library import Library
from explorer.model.bitext import DossierStatus
from explorer.model.documents import Document
from explorer.model.language import Lang
from explorer.model.reports import FileStatus
from tests.bench.figures import Figure, tell

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "press_releases"


def true_pairs(by_name: dict[str, Document]) -> tuple[set[tuple[str, str]], list[str]]:
    """The German-French rows of `pairs.tsv`, and those left out because both bodies are in one language."""
    pairs, left_out = set(), []
    with (DATA / "pairs.tsv").open(encoding="utf8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if not (row["de"] and row["fr"]):
                continue
            names = PurePath(row["de"]).name, PurePath(row["fr"]).name
            docs = [by_name.get(name) for name in names]
            if docs[0] and docs[1] and docs[0].lang == docs[1].lang:
                left_out.append(f"{names[0]} {names[1]} (both {docs[0].lang})")
            else:
                pairs.add(names)
    return pairs, left_out


def found_pairs(library: Library, sure: bool) -> set[tuple[str, str]]:
    """Pairs of file names that share a dossier; only those above the margin where `sure`."""
    names = {d.id: PurePath(d.path).name for d in library.documents.all()}
    return {
        (names[d.documents[Lang.DE]], names[d.documents[Lang.FR]])
        for d in library.dossiers.all()
        if {Lang.DE, Lang.FR} <= set(d.documents) and not (sure and d.status is DossierStatus.PROPOSED)
    }


def f1(found: set[tuple[str, str]], true: set[tuple[str, str]]) -> float:
    """Harmonic mean of precision and recall."""
    right = len(found & true)
    return 2 * right / (len(found) + len(true)) if found or true else 1.0


def main() -> int:
    """Measure and print."""
    if not DATA.is_dir():
        print("skipped: the real press releases are not here (../shared/data)")
        return 0
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder) / "library") as library:
        start = time.perf_counter()
        reports = library.imports.run([DATA / "de", DATA / "fr", DATA / "en"])
        seconds = time.perf_counter() - start
        imported = sum(r.status is FileStatus.IMPORTED for r in reports)
        for report in reports:
            if report.status is not FileStatus.IMPORTED:
                print("not imported:", *report.messages)
        true, left_out = true_pairs({PurePath(d.path).name: d for d in library.documents.all()})
        print(f"{len(left_out)} rows left out, both bodies in one language:", *left_out, sep="\n  ")
        tell(
            Figure("pages imported", imported, 888),
            Figure("pairing F1, proposals included", f1(found_pairs(library, False), true), 0.90),
            Figure("pairing F1, above the margin", f1(found_pairs(library, True), true)),
            Figure("import, pair, align and index", seconds, unit=" s"),
            Figure("findings of check", len(library.upkeep.check()), 0, at_most=True),
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
