"""Comparing versions: differences planted in the General Data Protection Regulation and in the specimens, and silence
on what is the same."""

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

from explorer.bitext.comparing import differences
from explorer.language.lexicon import Lexicon, load
from explorer.model.bitext import Bead, BeadStatus, Difference, DifferenceKind
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang
from tests.bench.figures import Figure, tell
from tests.bench.name_differences import name_figures
from tests.bench.planting import Planted, planted
from tests.bench.reading_data import DATA, PROJECT
from tests.bench.specimen_differences import specimen_figures

_PLANTED = 200
_SEED = 20250522

Unit = tuple[str, str]


def main() -> None:
    """Print the figures."""
    if (DATA / "eu_acts" / "gdpr_units.tsv").exists():
        tell(*_gdpr(_units()))
    else:
        print(f"GDPR: no texts in {DATA}")
    tell(*name_figures(), *specimen_figures())


def _units() -> list[Unit]:
    csv.field_size_limit(1 << 30)
    with (DATA / "eu_acts" / "gdpr_units.tsv").open(encoding="utf-8") as lines:
        return [(row["de"], row["fr"]) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


@cache
def _lexicon() -> Lexicon:
    return load(PROJECT / "resources" / "lexicon")


def compared(german: str, french: str) -> tuple[Difference, ...]:
    """The differences of two texts taken as one bead."""
    sides = [
        (Passage(0, PassageKind.BODY, 0, None, lang, 0, len(text), text),)
        for text, lang in ((german, Lang.DE), (french, Lang.FR))
    ]
    return differences(sides[0], sides[1], [Bead(0, 0, 1, 2, (0,), (0,), 1.0, BeadStatus.AUTOMATIC)], _lexicon())


def _gdpr(units: Sequence[Unit]) -> Iterator[Figure]:
    before = [compared(*unit) for unit in units]
    told = [found for found in before if found]
    yield Figure(f"GDPR: units reported, of {len(units)}", len(told), 60, at_most=True)
    yield Figure("GDPR: reports without a reason", sum(not d.reason for found in told for d in found), 0, at_most=True)
    kinds = Counter(difference.kind for found in told for difference in found)
    for kind in DifferenceKind:
        if kinds[kind]:
            yield Figure(f"GDPR: reports of kind {kind.value}", kinds[kind])
    random = Random(_SEED)
    results: dict[str, list[bool]] = {}
    for side in (0, 1):
        for number, one in planted([unit[side] for unit in units], _PLANTED // 2, random):
            found = _found(units[number], side, one, before[number])
            results.setdefault(one.kind, []).append(found)
            if not found and "--show" in sys.argv:
                print(f"missed: {one.kind} {one.before!r} in {units[number][side]!r}")
    every = [found for row in results.values() for found in row]
    yield Figure(f"GDPR: found of {len(every)} planted differences", sum(every) / len(every), 0.95)
    for name, row in results.items():
        yield Figure(f"GDPR: found of {len(row)} planted, {name}", sum(row) / len(row))


def _found(unit: Unit, side: int, one: Planted, before: Sequence[Difference]) -> bool:
    """Whether a difference is told at the planted place that was not told before."""
    after = compared(*((one.text, unit[1]) if side == 0 else (unit[0], one.text)))
    old = Span(one.span.start, one.span.start + len(one.before))
    return _at(after, side, one.span) > _at(before, side, old)


def _at(found: Sequence[Difference], side: int, span: Span) -> int:
    spans = [difference.left_span if side == 0 else difference.right_span for difference in found]
    return sum(place is not None and place.overlaps(span) for place in spans)


if __name__ == "__main__":
    main()
