"""The truth of the specimens, in terms of an imported library."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from explorer.library import Library
from explorer.model.bitext import Dossier
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang

Sides = tuple[frozenset[int], frozenset[int]]
"""Numbers of the true sentences on both sides."""


@dataclass(frozen=True, slots=True)
class Bead:
    """A true bead: the sentences on both sides."""

    de: tuple[str, ...]
    fr: tuple[str, ...]


def rows(project: Path, record: str) -> list[dict[str, str]]:
    """The rows of `corpus/truth.tsv` of one kind."""
    with (project / "corpus/truth.tsv").open(encoding="utf8", newline="") as lines:
        every = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in every if row["record"] == record]


def beads(project: Path) -> dict[str, list[Bead]]:
    """The true alignment of each dossier that has one."""
    found: dict[str, list[Bead]] = {}
    for row in rows(project, "bead"):
        sides = (tuple(s for s in row[lang].split(" ¦ ") if s) for lang in ("de", "fr"))
        found.setdefault(row["dossier"], []).append(Bead(*sides))
    return found


def dossier_of(library: Library, number: str) -> Dossier:
    """The dossier whose files begin with `number`."""
    names = {d.id: Path(d.path).name for d in library.documents.all()}
    return next(
        d
        for d in library.dossiers.all()
        if {Lang.DE, Lang.FR} <= set(d.documents) and names[d.documents[Lang.DE]].startswith(f"{number}-")
    )


def letters(text: str) -> str:
    """Letters and digits alone: hyphens at line ends and white space do not matter."""
    return re.sub(r"[\W_]+", "", text)


def numbered(passages: tuple[Passage, ...], sentences: list[str]) -> list[frozenset[int]]:
    """For each true sentence in order the numbers of the passages that hold it."""
    body = [p for p in passages if p.kind is not PassageKind.BOILERPLATE]
    placed = []
    for sentence in map(letters, sentences):
        held = {p.number for p in body if len(letters(p.text)) > 3 and letters(p.text) in sentence}
        placed.append(frozenset(held or {p.number for p in body if sentence in letters(p.text)}))
    return placed


def true_sides(passages: tuple[tuple[Passage, ...], tuple[Passage, ...]], row: list[Bead]) -> list[Sides]:
    """The true beads as passage numbers on both sides."""
    ours = numbered(passages[0], [s for bead in row for s in bead.de])
    theirs = numbered(passages[1], [s for bead in row for s in bead.fr])
    found, i, j = [], 0, 0
    for bead in row:
        left, right = ours[i : i + len(bead.de)], theirs[j : j + len(bead.fr)]
        found.append((frozenset().union(*left), frozenset().union(*right)))
        i, j = i + len(bead.de), j + len(bead.fr)
    return found


def strict_f1(found: list[Sides], true: list[Sides]) -> float:
    """Share of exact groups (strict F1 as Vecalign's score.py has it; null groups count in precision only)."""
    wanted = {t for t in true if t[0] and t[1]}
    right = len(set(found) & set(true))
    precision = right / len(found) if found else 0.0
    recall = len(set(found) & wanted) / len(wanted) if wanted else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
