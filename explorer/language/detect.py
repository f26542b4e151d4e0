"""In which language a text is: German, French, English, or none of these.

Function words settle nearly every paragraph; what they leave open is asked of langdetect (Shuyo's naive Bayes over
character n-grams, https://github.com/Mimino666/langdetect), seeded so that it always answers alike, over all its
languages, so that Italian does not pass for French.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from types import MappingProxyType

from explorer.language.function_words import FUNCTION_WORDS, TELLING_LETTERS
from explorer.model.language import Lang

_WORD = re.compile(r"[^\W\d_]+")
_KNOWN = (Lang.DE, Lang.FR, Lang.EN)
_LANGUAGES = MappingProxyType(
    {
        word: tuple(code for code, words in FUNCTION_WORDS.items() if word in words)
        for word in frozenset[str]().union(*FUNCTION_WORDS.values())
    }
)
"""For each function word the languages that have it."""
_ENOUGH_WORDS = 300
_ENOUGH_CHARACTERS = 600
"""What is enough to tell a language by; more only takes time."""
_FEW = 4
"""Words below which one function word alone settles nothing."""
_ALIKE = 3
"""Answers of langdetect in a row after which it need not be asked again."""
_SHORT = 24
"""Letters below which n-grams say little."""
_NEAR = 0.6
"""Share of the first language's letters from which a second is near it."""
_LEANT = 0.2
"""Weight of a paragraph whose own words do not tell its language."""
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
    declares) speaks where no neighbour does. langdetect is asked at most once a paragraph, only about what neither
    function words nor neighbours settle, and no longer once it has answered alike several times in a row.
    """
    found: list[Lang | None] = [by_words(text) for text in texts]
    following = _following(found)
    main = _main(found, texts)
    before: Lang | None = None if any(found) else expected if expected is not Lang.UND else None
    asked: list[Lang] = []
    for place, text in enumerate(texts):
        if found[place] is None:
            found[place] = _among(text, _nearer(text, before, following[place], main), asked)
        before = found[place]
    return tuple(lang or Lang.UND for lang in found)


def differs(text: str, lang: Lang) -> Lang:
    """The language of a sentence within a paragraph in `lang`: `lang`, unless the words plainly say otherwise."""
    found = by_words(text)
    if found is None or found is lang:
        return lang
    words = _words(text)
    shares = _shares(words)
    return found if len(words) >= 4 and shares[found] - shares.get(lang, 0.0) >= 0.3 else lang


def _among(text: str, near: Lang | None, asked: list[Lang]) -> Lang | None:
    """The language of a paragraph whose function words do not settle it, `near` being that of its neighbours.

    `asked` gathers langdetect's answers.
    """
    words = _words(text)
    letters = sum(map(len, words))
    if near is not None and (letters < _SHORT or (near in _KNOWN and _leans(words, near))):
        return near
    if len(asked) >= _ALIKE and len(set(asked[-_ALIKE:])) == 1 and near is asked[-1]:
        return near
    guess = _by_letters(text)
    if guess is None or (near is not None and letters < _LONG and not _outdoes(words, guess, near)):
        guess = near
    if guess is not None:
        asked.append(guess)
    return guess


def _nearer(text: str, before: Lang | None, after: Lang | None, main: Lang | None) -> Lang | None:
    """Which of two neighbours' languages a paragraph leans to: its words decide, else the main language."""
    if before is None or after is None or before is after:
        return before or after
    shares = _shares(_words(text))
    one, other = shares.get(before, 0.0), shares.get(after, 0.0)
    if one != other:
        return before if one > other else after
    return main if main in {before, after} else before


def _main(found: Sequence[Lang | None], texts: Sequence[str]) -> Lang | None:
    """The language in which most letters of the settled paragraphs stand."""
    weights: dict[Lang, float] = defaultdict(float)
    for lang, text in zip(found, texts, strict=True):
        if lang is not None:
            weights[lang] += len(text)
    return max(weights, key=lambda lang: weights[lang]) if weights else None


def _outdoes(words: list[str], guess: Lang, near: Lang) -> bool:
    """Whether a guess about a short paragraph is borne out by its words against the neighbours' language."""
    shares = _shares(words)
    return guess is not Lang.UND and shares[guess] > shares.get(near, 0.0)


def _leans(words: list[str], near: Lang) -> bool:
    """Whether the words speak rather for `near` than for any other language."""
    shares = _shares(words)
    return shares[near] > 0 and all(shares[near] > share for code, share in shares.items() if code != near)


def _following(found: Sequence[Lang | None]) -> list[Lang | None]:
    """For each place the nearest settled language after it."""
    after: list[Lang | None] = []
    following = None
    for lang in reversed(found):
        after.append(following)
        following = lang or following
    return after[::-1]


def by_words(text: str) -> Lang | None:
    """The language that function words and telling letters settle by themselves, or None where they do not."""
    words = _words(text)
    if len(words) < 2:
        return None
    shares = _shares(words)
    best = max(_KNOWN, key=lambda lang: shares[lang])
    own = shares[best]
    rival = max(share for code, share in shares.items() if code != best)
    floor = 0.2 if len(words) > 12 else 0.3 if len(words) >= _FEW else 1.5 / len(words)
    return best if own >= floor and own - rival >= max(0.12, own * 0.35) else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text[: _ENOUGH_WORDS * 8].lower())[:_ENOUGH_WORDS]


def _shares(words: list[str]) -> dict[str, float]:
    """How much of the words speaks for each language: function words whole, words with telling letters by half."""
    scores = dict.fromkeys(FUNCTION_WORDS, 0.0)
    for word in words:
        for code in _LANGUAGES.get(word, ()):
            scores[code] += 1
        if not word.isascii():
            for code, letters in TELLING_LETTERS.items():
                if word not in FUNCTION_WORDS[code] and not letters.isdisjoint(word):
                    scores[code] += 0.5
    return {code: score / len(words) for code, score in scores.items()} if words else scores


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
    """The language in which most of the paragraphs' letters stand; UND where there are none.

    Paragraphs that only leant on their neighbours weigh little. Where two languages come near one another, the one
    that is `expected` (what the file declares) is taken.
    """
    weights: dict[Lang, float] = defaultdict(float)
    for lang, text in zip(langs, texts, strict=True):
        weights[lang] += len(text) if by_words(text) is lang else _LEANT * len(text)
    if not weights:
        return Lang.UND
    best = max(weights, key=lambda lang: weights[lang])
    return expected if expected is not None and weights[expected] > _NEAR * weights[best] else best
