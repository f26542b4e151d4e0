"""Weights of the second pass, by feature.

Learnt by `python -m tests.training.fit` (and `--vectors`) from pseudo-gold: press releases of the Swiss government and
the General Data Protection Regulation, cut into pairs of sentences that were merged, split, shifted and left out at
random; together with beads made by people, those of the Text+Berg development set and of the specimen dossiers. No text
of these is in them. `python -m tests.training.folds` tells what they reach on parts of the gold not learnt from.
"""

from types import MappingProxyType
from typing import Final

RELUCTANCE: Final = (-1.5, 1.5, 40.0, 0.10)
"""Least and most that is taken off the score of sentences left alone, its rise with looseness, and the looseness where
it begins to rise. Set on the Text+Berg development set and on the regulation with a tenth of its units deleted."""

WORDS_ALONE: Final = MappingProxyType(
    {
        "words": -0.419,
        "weaker": -1.53,
        "lowest": -1.394,
        "deficit": -0.471,
        "idle share": -0.011,
        "idle": -0.302,
        "gain": -0.56,
        "absolute gain": -0.473,
        "crossing": -0.988,
        "short": -0.796,
        "long": -3.056,
        "more": -2.129,
        "several": -0.074,
        "both": 1.276,
        "many": -1.336,
        "ends": -0.577,
        "uneven ends": -2.292,
        "lower": 0.37,
        "uneven lower": -0.896,
        "uneven breaks": -1.612,
        "breaks inside": -1.577,
        "uneven kinds": -0.246,
        "in brackets": -2.893,
        "matched": 1.79,
        "skip": -1.274,
        "skip right": -0.257,
        "skip length": -0.495,
        "skip wordless": -0.173,
        "skip letters": -1.722,
        "skip cover": -0.322,
        "skip near": -1.342,
        "skip deficit": -0.028,
        "skip lower": 0.124,
        "skip in brackets": -1.171,
        "in a run": -0.178,
    }
)
WITH_VECTORS: Final = MappingProxyType(
    {
        "words": 0.063,
        "weaker": -1.364,
        "lowest": -1.087,
        "deficit": -0.216,
        "idle share": -0.007,
        "idle": -0.398,
        "gain": -0.276,
        "absolute gain": -0.385,
        "crossing": -0.985,
        "short": -0.735,
        "long": -2.956,
        "more": -2.182,
        "several": 0.217,
        "both": 1.165,
        "many": -1.307,
        "ends": -0.679,
        "uneven ends": -2.096,
        "lower": 0.366,
        "uneven lower": -0.937,
        "uneven breaks": -1.628,
        "breaks inside": -1.583,
        "uneven kinds": -0.339,
        "in brackets": -2.928,
        "matched": 2.213,
        "cosine": -1.998,
        "worst cosine": -1.658,
        "wider cosine": -0.882,
        "skip": -1.457,
        "skip right": -0.297,
        "skip length": -0.458,
        "skip wordless": -0.328,
        "skip letters": -1.676,
        "skip cover": -0.243,
        "skip near": -1.585,
        "skip deficit": -0.181,
        "skip lower": 0.104,
        "skip in brackets": -0.881,
        "in a run": -0.785,
        "skip cosine": -1.002,
    }
)
