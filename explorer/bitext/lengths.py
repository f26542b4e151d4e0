"""How well the lengths of two groups of sentences agree.

Source: W. Gale, K. Church, A program for aligning sentences in bilingual corpora, Computational Linguistics 19, 1993.
"""

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.tokens import Floats

VARIANCE = 6.8
"""Variance of the difference in length for each character (their s squared)."""


def surprise(left: Floats, right: Floats, ratio: float) -> Floats:
    """Minus the logarithm of the two-tailed probability of lengths as different as `left` and `right` characters.

    `ratio` is how many right characters answer one left character.
    """
    mean = (left + right / ratio) / 2.0
    deviation = np.abs(right - left * ratio) / np.sqrt(VARIANCE * np.maximum(mean, 1.0))
    return (-_log_tail(deviation)).astype(np.float32)


def _log_tail(deviation: NDArray[np.floating]) -> NDArray[np.floating]:
    """Logarithm of erfc(d / sqrt 2), stable far out.

    Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, formula 7.1.26 (error below 1.5e-7).
    """
    scaled = 1.0 / (1.0 + 0.3275911 * deviation / np.sqrt(2.0))
    series = scaled * (
        0.254829592 + scaled * (-0.284496736 + scaled * (1.421413741 + scaled * (-1.453152027 + scaled * 1.061405429)))
    )
    tail: NDArray[np.floating] = np.log(np.maximum(series, 1e-30)) - deviation * deviation / 2.0
    return tail


def length_ratio(left: Floats, right: Floats) -> float:
    """Right characters for each left character of two whole texts, kept within what German and French ever show."""
    return float(np.clip((right.sum() + 100.0) / (left.sum() + 100.0), 0.5, 2.0))
