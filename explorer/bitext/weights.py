"""Weights of the second pass, by feature.

Learnt by `python -m tests.training.fit` (and `--vectors`) from pseudo-gold: press releases of the Swiss government and
the General Data Protection Regulation, cut into pairs of sentences that were merged, split, shifted and left out at
random. No text of these is in them. Only `RELUCTANCE` was set on gold.
"""

from types import MappingProxyType
from typing import Final

RELUCTANCE: Final = (-1.5, 1.75, 40.0, 0.10)
"""Least and most that is taken off the score of sentences left alone, its rise with looseness, and the looseness where
it begins to rise. Set on the Text+Berg development set and on the regulation with a tenth of its units deleted."""

WORDS_ALONE: Final = MappingProxyType(
    {
        "words": -0.936,
        "weaker": -1.016,
        "lowest": -1.485,
        "deficit": -0.499,
        "idle share": -0.336,
        "idle": -0.462,
        "gain": -1.148,
        "absolute gain": -0.355,
        "crossing": -0.943,
        "short": -0.818,
        "long": -3.515,
        "more": -2.325,
        "several": 0.553,
        "both": 1.512,
        "many": -1.892,
        "ends": -0.555,
        "uneven ends": -2.463,
        "lower": 0.467,
        "uneven lower": -1.041,
        "uneven breaks": -1.648,
        "breaks inside": -1.852,
        "uneven kinds": -0.378,
        "matched": 1.911,
        "skip": -1.447,
        "skip right": -0.423,
        "skip length": -0.51,
        "skip wordless": 0.903,
        "skip letters": -1.924,
        "skip cover": -0.391,
        "skip near": -0.512,
        "skip deficit": 0.52,
        "skip lower": -0.293,
        "in a run": -0.05,
    }
)
WITH_VECTORS: Final = MappingProxyType(
    {
        "words": -0.524,
        "weaker": -0.69,
        "lowest": -1.086,
        "deficit": -0.269,
        "idle share": -0.4,
        "idle": -0.498,
        "gain": -0.87,
        "absolute gain": -0.297,
        "crossing": -0.845,
        "short": -0.777,
        "long": -3.369,
        "more": -2.322,
        "several": 0.778,
        "both": 1.303,
        "many": -1.925,
        "ends": -0.645,
        "uneven ends": -2.309,
        "lower": 0.464,
        "uneven lower": -1.034,
        "uneven breaks": -1.727,
        "breaks inside": -1.871,
        "uneven kinds": -0.543,
        "matched": 2.35,
        "cosine": -2.601,
        "worst cosine": -1.687,
        "wider cosine": -0.605,
        "skip": -1.634,
        "skip right": -0.346,
        "skip length": -0.416,
        "skip wordless": 0.784,
        "skip letters": -1.922,
        "skip cover": -0.446,
        "skip near": -0.796,
        "skip deficit": 0.341,
        "skip lower": -0.202,
        "in a run": -0.745,
        "skip cosine": -1.228,
    }
)
