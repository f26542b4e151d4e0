"""Word links learnt from aligned text.

Source: P. Brown et al., The mathematics of statistical machine translation, Computational Linguistics 19, 1993: Model
1, here in both directions over the same groups, begun from what is known already, so that known words explain
themselves away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.links import Links
from explorer.bitext.tokens import Index, Tokens

ROUNDS = 4
TRUST = 20.0
"""How much more a known link weighs at the start than an unknown one."""
LEAST_COUNT = 1.2
"""Expected number of times that a link must be seen."""
LEAST_STRENGTH = 0.1
"""Geometric mean of both directions' probabilities that a link must reach."""
BONUS = 0.2
"""Added to that mean to give a link's strength: a probability is shared among inflected forms."""

Group = tuple[Sequence[int], Sequence[int]]
"""Left and right sentences that translate one another."""


@dataclass(frozen=True, slots=True)
class _Meetings:
    """Every left token with every right token of its group: which pair of types, which tokens."""

    pair: Index
    left_token: Index
    right_token: Index
    left_type: Index
    right_type: Index


def learn(left: Tokens, right: Tokens, groups: Sequence[Group], known: Links) -> Links:
    """Links that the groups show, beyond those `known`: seen often enough and strong in both directions."""
    met = _meetings(left, right, groups)
    if not len(met.pair):
        return Links(np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.float32))
    start = 1.0 + TRUST * _known_strength(known, met, len(right.types))
    forward, count = _model(start, met.pair, met.right_token, met.left_type)
    backward, other_count = _model(start, met.pair, met.left_token, met.right_type)
    strength = np.sqrt(forward * backward)
    keep = (np.minimum(count, other_count) >= LEAST_COUNT) & (strength >= LEAST_STRENGTH)
    value = np.minimum(strength[keep] + BONUS, 1.0).astype(np.float32)
    return Links(met.left_type[keep].astype(np.int32), met.right_type[keep].astype(np.int32), value)


def joined(known: Links, learnt: Links, right_types: int) -> Links:
    """Both sets of links, the stronger where a pair is in both."""
    key = np.concatenate([known.left, learnt.left]).astype(np.int64) * right_types
    key += np.concatenate([known.right, learnt.right])
    value = np.concatenate([known.strength, learnt.strength])
    order = np.lexsort((-value, key))
    order = order[np.concatenate([[True], key[order][1:] != key[order][:-1]])] if len(order) else order
    return Links(
        (key[order] // right_types).astype(np.int32), (key[order] % right_types).astype(np.int32), value[order]
    )


def _meetings(left: Tokens, right: Tokens, groups: Sequence[Group]) -> _Meetings:
    ours, theirs = [], []
    for one, other in groups:
        first = np.concatenate([np.arange(left.starts[i], left.starts[i + 1]) for i in one])
        second = np.concatenate([np.arange(right.starts[j], right.starts[j + 1]) for j in other])
        ours.append(np.repeat(first, len(second)))
        theirs.append(np.tile(second, len(first)))
    left_token, right_token = (np.concatenate([np.zeros(0, dtype=np.int64), *part]) for part in (ours, theirs))
    key = left.type_of[left_token].astype(np.int64) * max(len(right.types), 1) + right.type_of[right_token]
    pairs, place = np.unique(key, return_inverse=True)
    width = max(len(right.types), 1)
    return _Meetings(place, left_token, right_token, pairs // width, pairs % width)


def _known_strength(known: Links, met: _Meetings, width: int) -> NDArray[np.float64]:
    key = known.left.astype(np.int64) * max(width, 1) + known.right
    order = np.argsort(key)
    wanted = met.left_type * max(width, 1) + met.right_type
    place = np.minimum(np.searchsorted(key[order], wanted), max(len(key) - 1, 0))
    if not len(key):
        return np.zeros(len(wanted))
    return np.where(key[order][place] == wanted, known.strength[order][place], 0.0)


def _model(
    start: NDArray[np.float64], pair: Index, explained: Index, source: Index
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Probability t(explained type | `source` type) and expected count for each pair of types."""
    chance = count = start
    for _ in range(ROUNDS):
        weight = chance[pair]
        share = weight / np.bincount(explained, weight)[explained]
        count = np.bincount(pair, share, len(start)).astype(np.float64)
        chance = count / np.bincount(source, count)[source]
    return chance, count
