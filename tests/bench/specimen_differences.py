"""The differences planted in the specimens, found in the specimen library by the whole program."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from explorer.library import Library
from explorer.model.bitext import Difference, DifferenceKind, Dossier
from tests.bench.figures import Figure
from tests.bench.reading_data import PROJECT
from tests.journeys import truth

_KINDS = {
    "number": {DifferenceKind.NUMBER},
    "date": {DifferenceKind.DATE, DifferenceKind.NUMBER},
    "amount": {DifferenceKind.AMOUNT, DifferenceKind.NUMBER},
    "omission": {DifferenceKind.MISSING},
}


def specimen_figures() -> Iterator[Figure]:
    """The share found of each kind of planted difference, and how much else is told a dossier."""
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder) / "library") as library:
        library.imports.run([PROJECT / "corpus"])
        told = {
            number: library.dossiers.differences(dossier.id)
            for number in sorted({row["dossier"] for row in truth.rows(PROJECT, "difference")})
            if (dossier := _dossier(library, number)) is not None
        }
    planted, found = Counter[str](), Counter[str]()
    right = set()
    for row in truth.rows(PROJECT, "difference"):
        if row["dossier"] in told and row["note"] in _KINDS:
            planted[row["note"]] += 1
            hits = {d for d in told[row["dossier"]] if d.kind in _KINDS[row["note"]] and _says(d, row)}
            found[row["note"]] += bool(hits)
            right |= hits
            if not hits:
                print(f"missed in dossier {row['dossier']}: {row['note']} {row['de']} / {row['fr']}")
    for kind, count in planted.items():
        yield Figure(f"specimens: found of {count} planted, {kind}", found[kind] / count, 1.0)
    others = sum(d not in right for row in told.values() for d in row)
    yield Figure(f"specimens: other differences told in {len(told)} dossiers", others)


def _dossier(library: Library, number: str) -> Dossier | None:
    try:
        return truth.dossier_of(library, number)
    except StopIteration:
        return None


def _says(difference: Difference, row: dict[str, str]) -> bool:
    """Whether the difference quotes the planted place on each side that has it."""
    return all(_within(quote, row[lang]) for quote, lang in ((difference.left, "de"), (difference.right, "fr")))


def _within(quote: str, text: str) -> bool:
    one, other = (re.sub(r"[\W_]+", "", part) for part in (quote, text))
    return one in other or other in one
