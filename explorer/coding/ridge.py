"""A regularised least squares classifier for many themes at once, with exact cross-validation.

Sources: R. Rifkin, R. A. Lippert, Notes on regularized least squares, 2007; J. C. Platt, Probabilistic outputs for
support vector machines, 1999.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fit:
    """`duals` are the weights of the examples, `left_out` the score of each by a model that never saw its group.

    Both have the shape (examples, themes). The score of a new text is the sum over examples of its product with each,
    plus 1, times the example's weight.
    """

    duals: Floats
    left_out: Floats


def fit(gram: NDArray[np.float32], truth: NDArray[np.bool_], groups: Sequence[int], penalty: float = 1.0) -> Fit:
    """Fit all themes; `gram` holds the products of all examples, `truth` (examples, themes) who has which theme.

    The score of a left-out group follows from the whole fit: what the fit misses there, spread by the inverse of the
    group's part of the inverse matrix.
    """
    wanted = truth.astype(np.float64)
    inverse = np.linalg.inv(gram.astype(np.float64) + 1 + penalty * np.eye(len(gram)))
    duals = inverse @ wanted
    left_out = np.empty_like(duals)
    numbers = np.asarray(groups)
    for group in np.unique(numbers):
        here = np.flatnonzero(numbers == group)
        left_out[here] = wanted[here] - np.linalg.solve(inverse[np.ix_(here, here)], duals[here])
    return Fit(duals, left_out)


def average_precision(truth: NDArray[np.bool_], scores: NDArray[np.floating]) -> float:
    """The mean of the precision at each right answer, the highest score first; 0 where nothing is right."""
    ranked = truth[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked].mean()) if ranked.any() else 0.0


@dataclass(frozen=True, slots=True)
class Cut:
    """From which score on a theme is suggested, and how precise and complete that is."""

    score: float
    precision: float
    recall: float


def best_cut(truth: NDArray[np.bool_], scores: NDArray[np.floating], least: float = 0.25) -> Cut:
    """The cut with the highest harmonic mean of precision and recall, among those with a precision of at least `least`.

    It lies half way to the next score below. Where there is none, nothing is to be suggested: the cut is infinitely
    high.
    """
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(truth[order])
    taken = np.arange(1, len(order) + 1)
    total = max(1, int(truth.sum()))
    worth = np.where(right >= least * taken, 2 * right / (taken + total), -1)
    place = int(np.argmax(worth))
    if worth[place] <= 0:
        return Cut(float("inf"), 0.0, 0.0)
    around = scores[order[place : place + 2]]
    return Cut(float(around.mean()), float(right[place] / taken[place]), float(right[place] / total))


@dataclass(frozen=True, slots=True)
class Sigmoid:
    """Turns a score into a probability."""

    slope: float
    shift: float

    def probability(self, score: float) -> float:
        """Between 0 and 1, rising with the score where the slope is positive."""
        return float(1 / (1 + np.exp(-np.clip(self.slope * score + self.shift, -30, 30))))


def calibrated(truth: NDArray[np.bool_], scores: Floats, steps: int = 50) -> Sigmoid:
    """The sigmoid that suits best, by Newton's method on Platt's smoothed targets."""
    yes, no = int(truth.sum()), int((~truth).sum())
    targets = np.where(truth, (yes + 1) / (yes + 2), 1 / (no + 2))
    design = np.stack([scores, np.ones_like(scores)], axis=1)
    weights = np.array([0.0, np.log((yes + 1) / (no + 1))])
    for _ in range(steps):
        guess = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (guess - targets)
        curve = (design * (guess * (1 - guess))[:, None]).T @ design + 1e-9 * np.eye(2)
        step = np.linalg.solve(curve, slope)
        weights -= np.clip(step, -5, 5)
        if np.abs(step).max() < 1e-6:
            break
    return Sigmoid(float(weights[0]), float(weights[1]))
