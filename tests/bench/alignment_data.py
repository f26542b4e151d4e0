"""Texts with true beads, and how found ones are scored against them."""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Group = tuple[tuple[int, ...], tuple[int, ...]]
PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT.parent / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """Two sides, a sentence or unit each entry, with their true beads."""

    left: list[str]
    right: list[str]
    gold: list[Group]


def text_berg() -> Case:
    """The development set of Text+Berg."""
    found = json.loads((DATA / "sentence_gold" / "textberg_dev.json").read_text("utf8"))[0]
    gold = [(tuple(ours), tuple(theirs)) for ours, theirs in found["gold"]]
    return Case([line.strip() for line in found["src"]], [line.strip() for line in found["tgt"]], gold)


def rows(path: Path, quoted: bool = True) -> Iterator[dict[str, str]]:
    """The rows of a table by column."""
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)


def regulation() -> Case:
    """The units of the GDPR, one to one."""
    units = list(rows(DATA / "eu_acts" / "gdpr_units.tsv"))
    return Case([u["de"] for u in units], [u["fr"] for u in units], [((n,), (n,)) for n in range(len(units))])


def releases() -> list[Case]:
    """Press releases with silver paragraphs, one to one."""
    texts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows(DATA / "press_releases" / "paragraphs_silver.tsv"):
        texts[row["group"]].append((row["de"], row["fr"]))
    return [
        Case([a for a, _ in pairs], [b for _, b in pairs], [((n,), (n,)) for n in range(len(pairs))])
        for pairs in texts.values()
    ]


def specimens() -> list[Case]:
    """The dossiers of the specimen corpus whose true beads are told."""
    cases: dict[str, Case] = {}
    for row in rows(PROJECT / "corpus" / "truth.tsv", quoted=False):
        if row["record"] == "bead":
            case = cases.setdefault(row["dossier"], Case([], [], []))
            sides = [[part.strip() for part in (row[lang] or "").split("¦") if part.strip()] for lang in ("de", "fr")]
            numbers = [
                tuple(range(len(known), len(known) + len(new)))
                for known, new in zip((case.left, case.right), sides, strict=True)
            ]
            case.gold.append((numbers[0], numbers[1]))
            case.left.extend(sides[0])
            case.right.extend(sides[1])
    return list(cases.values())


@dataclass(frozen=True, slots=True)
class Score:
    """Strict and lax F1, each 0 to 1."""

    strict: float
    lax: float


def score(cases: Sequence[tuple[Sequence[Group], Sequence[Group]]]) -> Score:
    """Score pairs of (gold, found) groups together, as Vecalign's `score.py` does.

    A found group is right strictly if it is a gold group, laxly if a gold group shares a sentence with it on both
    sides.
    Groups with an empty side count in precision only.
    """
    hits = {"found": [0, 0], "gold": [0, 0]}
    totals = {"found": 0, "gold": 0}
    for gold, found in cases:
        full = [[group for group in groups if all(group)] for groups in (gold, found)]
        for name, tested, against in (("found", list(found), gold), ("gold", full[0], full[1])):
            totals[name] += len(tested)
            for kind, count in enumerate(_right(tested, against)):
                hits[name][kind] += count
    rates = [[hits[name][kind] / max(totals[name], 1) for name in ("found", "gold")] for kind in (0, 1)]
    strict, lax = (2 * p * r / (p + r) if p + r else 0.0 for p, r in rates)
    return Score(strict, lax)


def _right(tested: Sequence[Group], against: Sequence[Group]) -> tuple[int, int]:
    partners: dict[int, set[int]] = defaultdict(set)
    for ours, theirs in against:
        for number in ours:
            partners[number].update(theirs)
    exact = [group in set(against) for group in tested]
    lax = [
        hit or any(partners[number] & set(theirs) for number in ours)
        for hit, (ours, theirs) in zip(exact, tested, strict=True)
    ]
    return sum(exact), sum(lax)
