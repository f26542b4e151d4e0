"""All that the second pass of aligning knows of two texts."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Band
from explorer.bitext.covering import Spread
from explorer.bitext.evidence import Evidence, gather
from explorer.bitext.meanings import Meanings, meanings
from explorer.bitext.surface import Surface
from explorer.bitext.ties import Ties, ties
from explorer.bitext.tokens import Floats, Tokens

RUN: Final = 4
"""Skipped sentences in a row from which they are a block of their own, such as captions."""
USUAL: Final = 0.5
USUAL_SPREAD: Final = 0.12
LEAST: Final = 0.2
MOST: Final = 0.8


@dataclass(frozen=True, slots=True)
class Side:
    """The sentences of one side. By sentence, 1.0 or 0.0: `breaks` it begins a paragraph, `heads` it is a heading,
    `runs` the first pass has skipped it within a run. `vectors` are of unit length, sentences by dimensions.
    """

    tokens: Tokens
    surface: Surface
    breaks: Floats
    heads: Floats
    runs: Floats
    vectors: Floats | None = None

    @property
    def size(self) -> int:
        """How many sentences there are."""
        return self.tokens.size


@dataclass(frozen=True, slots=True)
class Material:
    """Two sides and what was found between them. `typical` is the share of words that usually find a link."""

    left: Side
    right: Side
    evidence: Evidence
    ties: Ties
    typical: float
    spread: float
    meanings: Meanings | None


def assemble(
    left: Side, right: Side, over: tuple[Spread, Spread], path: NDArray[np.integer], cells: Band, reach: int
) -> Material:
    """The material for beads in `cells` that reach, widened, over `reach` sentences a side; `path` is the first one."""
    evidence = gather(left.tokens, right.tokens, over, cells, reach)
    found = None
    if left.vectors is not None and right.vectors is not None:
        lengths = left.tokens.lengths, right.tokens.lengths
        found = meanings((left.vectors, right.vectors), lengths, evidence.band, reach)
    tied = ties(left.tokens, right.tokens, over, path, evidence.band)
    return Material(left, right, evidence, tied, *_usual(evidence, path), found)


def _usual(evidence: Evidence, path: NDArray[np.integer]) -> tuple[float, float]:
    """The share of weight that finds a link in the beads of one to one sentence on the first path: median and spread.

    The spread is half the distance between the quartiles.
    """
    ends = path[1:][(np.diff(path, axis=0) == 1).all(axis=1)]
    if not len(ends):
        return USUAL, USUAL_SPREAD
    row, column = ends[:, 0], ends[:, 1]
    covered = evidence.left[0, evidence.band.number(row - 1, column)]
    covered = covered + evidence.right[0, evidence.band.number(row, column - 1)]
    weight = np.diff(evidence.left_total)[row - 1] + np.diff(evidence.right_total)[column - 1]
    low, median, high = np.quantile(covered / (weight + 2.0), [0.25, 0.5, 0.75])
    return float(np.clip(median, LEAST, MOST)), float((high - low) / 2)


def runs(path: NDArray[np.integer], side: int, size: int) -> Floats:
    """1.0 for each sentence of a side that `path` skips together with at least `RUN` - 1 others, else 0.0."""
    skipped = np.zeros(size, dtype=bool)
    for start, end in pairwise(path.tolist()):
        skipped[start[side] : end[side]] = start[1 - side] == end[1 - side]
    found = np.zeros(size, dtype=np.float32)
    borders = np.flatnonzero(np.diff(np.concatenate([[False], skipped, [False]]).astype(np.int8)))
    for first, last in zip(borders[::2], borders[1::2], strict=True):
        if last - first >= RUN:
            found[first:last] = 1.0
    return found
