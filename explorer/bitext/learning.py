"""Word pairs learnt from passages that translate one another.

Source: P. Brown et al., The mathematics of statistical machine translation, Computational Linguistics 19, 1993: Model
1, here in both directions over the same groups, begun from what is known already, so that known words explain
themselves away.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.links import Links, link
from explorer.bitext.tokens import NUMBER_MARK, Index, tokens_of
from explorer.language.lexicon import Lexicon
from explorer.language.words import stem
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

OFTEN: Final = "learnt"
"""Origin of pairs whose link was seen `TRUSTED` times or more, of which people may be shown something."""
SELDOM: Final = "learnt, seldom seen"
TRUSTED: Final = 3.0
ROUNDS: Final = 4
TRUST: Final = 20.0
"""How much more a known link weighs at the start than an unknown one."""
LEAST_COUNT: Final = 1.2
"""Expected number of times that a link must be seen."""
LEAST_STRENGTH: Final = 0.1
"""Geometric mean of both directions' probabilities that a link must reach."""
BONUS: Final = 0.2
"""Added to that mean to give a pair's strength: a probability is shared among wordings that mean the same."""
LONGEST: Final = 60
"""Words of a group beyond which it is passed over: all its words meet one another, and that proves little."""
MOST: Final = 4_000_000
"""Meetings of two words that are looked at; of more groups than give so many, every second, third... is taken."""
KNOWN: Final = 0.5
"""Strength from which a link that the word list has need not be learnt."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one side of all groups, by stem. `words` is the commonest form of each stem."""

    words: tuple[str, ...]
    groups: tuple[Index, ...]


@dataclass(frozen=True, slots=True)
class _Meetings:
    """Every left word with every right word of its group: which pair of types, which words of the whole."""

    pair: Index
    left_word: Index
    right_word: Index
    left_type: Index
    right_type: Index


def learn(
    groups: Sequence[tuple[str, str]], lexicon: Lexicon, langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR)
) -> tuple[WordPair, ...]:
    """German and French words that translate one another in `groups` of text, beyond what `lexicon` knows.

    Kept is what was seen often enough and is strong in both directions. Strongest first. `langs` are the languages of
    the two texts of each group.
    """
    left, right = (_side([group[n] for group in groups], langs[n]) for n in (0, 1))
    met = _meetings(left, right)
    if not len(met.pair):
        return ()
    known = _strengths(link(left.words, right.words, langs, lexicon), met, len(right.words))
    found = _pairs(left, right, met, known, langs)
    return tuple(sorted(found, key=lambda pair: (-pair.strength, pair.de, pair.fr, pair.en)))


def _side(texts: Sequence[str], lang: Lang) -> _Side:
    numbers: dict[str, int] = {}
    forms: dict[int, Counter[str]] = {}
    groups = []
    for text in texts:
        own = []
        for word in (token for token in tokens_of(text, lang) if not token.startswith(NUMBER_MARK)):
            number = numbers.setdefault(stem(word, lang), len(numbers))
            forms.setdefault(number, Counter())[word] += 1
            own.append(number)
        groups.append(np.array(own, dtype=np.int64))
    return _Side(tuple(forms[n].most_common(1)[0][0] for n in range(len(numbers))), tuple(groups))


def _meetings(left: _Side, right: _Side) -> _Meetings:
    """All meetings; the words of a side are numbered through."""
    chosen = _chosen(left, right)
    ours, theirs = ([side.groups[n] for n in chosen] for side in (left, right))
    sizes = np.array([(len(a), len(b)) for a, b in zip(ours, theirs, strict=True)], dtype=np.int64).reshape(-1, 2)
    starts = np.cumsum(sizes, axis=0) - sizes
    empty = np.zeros(0, dtype=np.int64)
    left_word, right_word = [empty], [empty]
    for (first, second), (a, b) in zip(starts.tolist(), sizes.tolist(), strict=True):
        left_word.append(np.repeat(np.arange(first, first + a), b))
        right_word.append(np.tile(np.arange(second, second + b), a))
    one, other = np.concatenate(left_word), np.concatenate(right_word)
    width = max(len(right.words), 1)
    key = np.concatenate([empty, *ours])[one] * width + np.concatenate([empty, *theirs])[other]
    pairs, place = np.unique(key, return_inverse=True)
    return _Meetings(place, one, other, pairs // width, pairs % width)


def _chosen(left: _Side, right: _Side) -> list[int]:
    """The groups that are short enough, evenly thinned out to `MOST` meetings."""
    sizes = [(len(a), len(b)) for a, b in zip(left.groups, right.groups, strict=True)]
    short = [n for n, (a, b) in enumerate(sizes) if a and b and max(a, b) <= LONGEST]
    meetings = sum(sizes[n][0] * sizes[n][1] for n in short)
    return short[:: -(-meetings // MOST)] if meetings else []


def _strengths(known: Links, met: _Meetings, width: int) -> Floats:
    """The strength that each pair of types has already, else 0.0."""
    if not len(known.left):
        return np.zeros(len(met.left_type))
    key = known.left.astype(np.int64) * width + known.right
    order = np.argsort(key)
    wanted = met.left_type * width + met.right_type
    place = order[np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)]
    return np.where(key[place] == wanted, known.strength[place], 0.0)


def _pairs(left: _Side, right: _Side, met: _Meetings, known: Floats, langs: tuple[Lang, Lang]) -> Iterator[WordPair]:
    start = 1.0 + TRUST * known
    forward, count = _model(start, met.pair, met.right_word, met.left_type)
    backward, other_count = _model(start, met.pair, met.left_word, met.right_type)
    counts, strength = np.minimum(count, other_count), np.sqrt(forward * backward)
    keep = (counts >= LEAST_COUNT) & (strength >= LEAST_STRENGTH) & (known < KNOWN)
    for n in np.flatnonzero(keep).tolist():
        wordings = {langs[0]: left.words[met.left_type[n]], langs[1]: right.words[met.right_type[n]]}
        yield WordPair(
            wordings.get(Lang.DE, ""),
            wordings.get(Lang.FR, ""),
            round(min(float(strength[n]) + BONUS, 1.0), 3),
            OFTEN if counts[n] >= TRUSTED else SELDOM,
            wordings.get(Lang.EN, ""),
        )


def _model(start: Floats, pair: Index, explained: Index, source: Index) -> tuple[Floats, Floats]:
    """Probability t(explained type | `source` type) and expected count for each pair of types."""
    chance = count = start
    for _ in range(ROUNDS):
        weight = chance[pair]
        share = weight / np.bincount(explained, weight)[explained]
        count = np.bincount(pair, share, len(start)).astype(np.float64)
        chance = count / np.bincount(source, count)[source]
    return chance, count
