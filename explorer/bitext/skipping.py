"""Second pass of aligning: what is known of a sentence that would be left without a counterpart."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band
from explorer.bitext.material import Material
from explorer.bitext.tokens import Floats, Index

SKIP: Final = (
    "skip", "skip right", "skip length", "skip wordless", "skip letters", "skip cover", "skip near", "skip deficit",
    "skip lower", "skip in brackets", "in a run",
)  # fmt: skip
SKIP_VECTORS: Final = ("skip cosine",)
USUAL_LENGTH: Final = 60.0
"""Characters; only its order of size matters."""
LEAST: Final = 0.6
"""Share of the usual cover at which a sentence may as well be a translation as not."""
DOUBT: Final = 4.0
"""As for beads, for both sides together."""


def skip_features(material: Material, cells: Band, real: Index, side: int) -> Floats:
    """Features, `SKIP` (with `SKIP_VECTORS` if there are vectors) by cells, of the sentence that ends in cells `real`.

    A sentence within a run of skipped ones shows only that.
    """
    own = (material.left, material.right)[side]
    sentence = (cells.row, cells.column)[side][real] - 1
    total = (material.evidence.left_total, material.evidence.right_total)[side]
    weight = total[sentence + 1] - total[sentence]
    near = (_between(material, cells, real, side) + DOUBT * material.typical) / (weight + DOUBT)
    plain = np.stack([
        np.ones(len(real)),
        np.full(len(real), side),
        np.log(own.tokens.lengths[sentence] / USUAL_LENGTH),
        weight == 0,
        own.surface.letters[sentence],
        _best_cover(material, side)[sentence] / material.typical,
        near / material.typical,
        deficit(_between(material, cells, real, side), weight, material.typical),
        own.surface.lower[sentence],
        own.surface.inside[sentence] + np.append(own.surface.inside, 0.0)[sentence + 1],
    ])  # fmt: skip
    run = own.runs[sentence]
    rows = [*(plain * (1 - run)), run]
    if material.meanings is not None:
        rows.append(material.meanings.best(side)[sentence] * (1 - run))
    return np.asarray(np.stack(rows), dtype=np.float32)


def deficit(covered: NDArray[np.floating], weight: NDArray[np.floating], typical: float) -> Floats:
    """How far a cover falls behind the least that is usual, by weight: -20 to 50, in units of ten."""
    return np.asarray(np.clip(LEAST * typical * weight - covered, -20.0, 50.0) / 10, dtype=np.float32)


def _between(material: Material, cells: Band, real: Index, side: int) -> Floats:
    """How much of a skipped sentence the two sentences cover between which it would have its place."""
    evidence, row, column = material.evidence, cells.row[real], cells.column[real]
    if side == 0:
        cell = evidence.band.number(row - 1, np.minimum(column + 1, material.right.size))
    else:
        cell = evidence.band.number(np.minimum(row + 1, material.left.size), column - 1)
    found: Floats = (evidence.left, evidence.right)[side][1][cell]
    return found


def _best_cover(material: Material, side: int) -> Floats:
    """For each sentence of a side the best share covered by two sentences of the other side within the band."""
    evidence = material.evidence
    values = (evidence.left, evidence.right)[side][1, :-1]
    total = (evidence.left_total, evidence.right_total)[side]
    best = np.zeros(len(total), dtype=np.float32)
    np.maximum.at(best, (evidence.band.row, evidence.band.column)[side], values)
    return np.asarray(best[:-1] / (np.diff(total) + 1.0), dtype=np.float32)
