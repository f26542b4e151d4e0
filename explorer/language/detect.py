"""In which language a text is: German, French, English, or none of these.

Function words settle nearly every paragraph; what they leave open is asked of langdetect (Shuyo's naive Bayes over
character n-grams, https://github.com/Mimino666/langdetect), seeded so that it always answers alike, over all its
languages, so that Italian does not pass for French.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from explorer.language.function_words import FUNCTION_WORDS, TELLING_LETTERS
from explorer.model.language import Lang

_WORD = re.compile(r"[^\W\d_]+")
_KNOWN = (Lang.DE, Lang.FR, Lang.EN)
_RIVALS = tuple(code for code in FUNCTION_WORDS if code not in set(_KNOWN))
_ENOUGH_WORDS = 600
_ENOUGH_CHARACTERS = 2000
_SHORT = 24
"""Letters below which n-grams say little."""
_NEAR = 0.6
"""Share of the first language's letters from which a second is near it."""
_LONG = 80
"""Letters from which langdetect may call a text foreign among neighbours of a known language."""


def detect(text: str) -> Lang:
    """The language of `text`; UND where it is none of the three or too short to tell."""
    settled = by_words(text)
    if settled is not None:
        return settled
    return _by_letters(text) or Lang.UND


def detect_many(texts: Sequence[str], expected: Lang | None = None) -> tuple[Lang, ...]:
    """The language of each paragraph of one document, in order.

    A paragraph too short or too mixed to tell takes the language of its neighbours; `expected` (what the file itself
    declares) speaks where no neighbour does. langdetect is asked at most once a paragraph, and only about what neither
    function words nor neighbours settle.
    """
    found = [by_words(text) for text in texts]
    around = _neighbours(found, expected)
    return tuple(
        lang if lang is not None else _among(text, before, after)
        for text, lang, (before, after) in zip(texts, found, around, strict=True)
    )


def differs(text: str, lang: Lang) -> Lang:
    """The language of a sentence within a paragraph in `lang`: `lang`, unless the words plainly say otherwise."""
    found = by_words(text)
    if found is None or found is lang:
        return lang
    words = _words(text)
    return found if len(words) >= 4 and _share(words, found) - _share(words, lang) >= 0.3 else lang


def _among(text: str, before: Lang | None, after: Lang | None) -> Lang:
    near = before or after
    words = _words(text)
    letters = sum(map(len, words))
    if near is None:
        return _by_letters(text) or Lang.UND
    if letters < _SHORT or (before is after and _leans(words, near)):
        return near
    guess = _by_letters(text)
    if guess is None or (guess is Lang.UND and letters < _LONG):
        return near
    return guess


def _leans(words: list[str], near: Lang) -> bool:
    """Whether the words speak rather for `near` than for any other language."""
    own = _share(words, near)
    return own > 0 and all(own > _share(words, code) for code in FUNCTION_WORDS if code != near)


def _neighbours(found: Sequence[Lang | None], expected: Lang | None) -> list[tuple[Lang | None, Lang | None]]:
    """For each place the nearest settled language before and after it."""
    before: list[Lang | None] = []
    last = None
    for lang in found:
        before.append(last)
        last = lang or last
    after: list[Lang | None] = []
    following = None
    for lang in reversed(found):
        after.append(following)
        following = lang or following
    after.reverse()
    if last is None and expected is not Lang.UND:
        return [(expected, expected)] * len(found)
    return list(zip(before, after, strict=True))


def by_words(text: str) -> Lang | None:
    """The language that function words and telling letters settle by themselves, or None where they do not."""
    words = _words(text)
    if len(words) < 2:
        return None
    best, second = sorted(_KNOWN, key=lambda lang: _share(words, lang), reverse=True)[:2]
    own = _share(words, best)
    rival = max(_share(words, second), max(_share(words, code) for code in _RIVALS))
    floor = 0.2 if len(words) > 12 else 0.3
    return best if own >= floor and own - rival >= max(0.12, own * 0.35) else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text[: _ENOUGH_WORDS * 12].lower())[:_ENOUGH_WORDS]


def _share(words: list[str], code: str) -> float:
    """How much of the words speaks for the language: function words whole, words with telling letters by half."""
    if not words:
        return 0.0
    listed = FUNCTION_WORDS[code]
    letters = TELLING_LETTERS.get(code, frozenset())
    score = sum(1.0 if word in listed else 0.5 if not letters.isdisjoint(word) else 0.0 for word in words)
    return score / len(words)


def _by_letters(text: str) -> Lang | None:
    """What langdetect says: one of the three, UND for another language, None where it is not sure."""
    sample = " ".join(_words(text[:_ENOUGH_CHARACTERS]))
    if len(sample) < 3:
        return None
    ranked = _ranking(sample)
    if not ranked:
        return None
    code, probability = ranked[0]
    if probability < 0.8:
        return None
    return Lang(code) if code in set(_KNOWN) else Lang.UND


@lru_cache(maxsize=512)
def _ranking(sample: str) -> tuple[tuple[str, float], ...]:
    # The library takes a third of a second to load its profiles: only where it is needed.
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        return tuple((guess.lang, guess.prob) for guess in detect_langs(sample))
    except LangDetectException:
        return ()


def prevailing(langs: Sequence[Lang], texts: Sequence[str], expected: Lang | None = None) -> Lang:
    """The language in which most letters of the paragraphs stand; UND where there are none.

    Where two languages come near one another, the one that is `expected` (what the file declares) is taken.
    """
    weights: Counter[Lang] = Counter()
    for lang, text in zip(langs, texts, strict=True):
        weights[lang] += len(text)
    if not weights:
        return Lang.UND
    best = max(weights, key=lambda lang: weights[lang])
    return expected if expected is not None and weights[expected] > _NEAR * weights[best] else best
