"""The specimens' true alignment and planted differences, found by the real program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import DifferenceKind
from tests.journeys import truth
from tests.journeys.program import Program


@pytest.fixture(scope="module")
def library(imported: Program) -> Iterator[Library]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(imported.home))
        with Library.open(imported.library, read_only=True) as opened:
            yield opened


def scores(library: Library, project: Path) -> dict[str, float]:
    found = {}
    for number, row in truth.beads(project).items():
        dossier = truth.dossier_of(library, number)
        view = library.reader.view(dossier.id)
        assert view.left is not None
        assert view.right is not None
        sides = (view.left.passages, view.right.passages)
        beads = [(frozenset(b.left), frozenset(b.right)) for b in view.beads]
        found[number] = truth.strict_f1(beads, truth.true_sides(sides, row))
    return found


def test_true_alignment_is_found(library: Library, project: Path) -> None:
    found = scores(library, project)
    assert len(found) == 6
    assert sum(found.values()) / len(found) >= 0.85, found


def test_planted_figures_are_told(library: Library, project: Path) -> None:
    planted = [row for row in truth.rows(project, "difference") if row["note"] in ("number", "date", "amount")]
    missed = []
    for row in planted:
        if row["dossier"] == "16":
            continue  # the French text is a scan
        told = library.dossiers.differences(truth.dossier_of(library, row["dossier"]).id)
        kinds = {DifferenceKind.NUMBER, DifferenceKind.DATE, DifferenceKind.AMOUNT, DifferenceKind.PERCENTAGE}
        sides = [(truth.letters(d.left), truth.letters(d.right)) for d in told if d.kind in kinds]
        de, fr = truth.letters(row["de"]), truth.letters(row["fr"])
        if not any((a and a in de) or (b and b in fr) for a, b in sides):
            missed.append((row["de"], row["fr"]))
    assert not missed
