"""A paragraph cut into sentences, with the abbreviations and ordinals of law and administration in mind.

A stop ends a sentence unless something says that it does not: an abbreviation before it, an ordinal or a day number,
an initial, a word in lower case after it. Quotations of several sentences are cut too: passages are to be short.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from explorer.language.abbreviations import ABBREVIATIONS, MONTHS, NUMBERED, OPEN
from explorer.language.function_words import FUNCTION_WORDS
from explorer.model.documents import Span
from explorer.model.language import Lang

_CLOSING = r"[\"'»«›‹”“’)\]]"
_OPENING = r"[\"'«»‹›„“”‚‘(\[–—•▪●◦*-]"
_END = re.compile(
    rf"[.!?…]+{_CLOSING}*(?:\s?\[\d{{1,3}}\])*(?:\s[»›”\"](?=\s))?(?=\s)\s+(?=(?P<opening>(?:{_OPENING}\s?)*)(?P<next>\w+))"
)
_GLUED = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=[A-ZÄÖÜÉÀ][a-zäöüéèà]*[\s:,])")
_BEFORE = re.compile(r"(?P<word>[\w.’'-]*)$")
_LETTER = re.compile(r"\b[^\W\d]\.$")
_DAY = re.compile(r"(?<![^\W_])\d+$")
_NEXT = re.compile(r"\w+")
_NEAR = 12
"""Characters before a stop that are looked at."""
_ROMAN = re.compile(r"[IVXLC]+")
_SPACES = re.compile(r"\s+")


def split(text: str, lang: Lang) -> tuple[Span, ...]:
    """The sentences of one paragraph, in order: together they hold everything but the white space between them."""
    cuts = sorted({*_spaced(text, lang), *_glued(text, lang)})
    edges = [0, *cuts, len(text)]
    spans = (_trimmed(text, start, end) for start, end in pairwise(edges))
    return tuple(span for span in spans if len(span))


def _spaced(text: str, lang: Lang) -> Iterator[int]:
    """Where a new sentence begins after white space."""
    for match in _END.finditer(text):
        mark = match.group()
        following = match["next"]
        if following[0].islower() or (following[0].isdigit() and match["opening"].startswith("(")):
            continue
        if mark.startswith(".") and not mark.startswith("..") and _binds(text, match.start(), following, lang):
            continue
        yield match.end()


def _glued(text: str, lang: Lang) -> Iterator[int]:
    """Where a new sentence begins without white space, as it comes where lines were lost."""
    for match in _GLUED.finditer(text):
        word = _NEXT.match(text, match.end())
        before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
        last = before["word"].rpartition("-")[2] if before else ""
        if word is None or len(word.group()) < 2 or not last.isalpha() or last.lower() in ABBREVIATIONS[lang]:
            continue
        if last[-3:].islower() or _begins(word.group(), lang):
            yield match.end()


def _binds(text: str, stop: int, following: str, lang: Lang) -> bool:
    """Whether the full stop at `stop` belongs to what stands before it."""
    found = _BEFORE.search(text, max(0, stop - 40), stop)
    word = found["word"].strip("'’-") if found else ""
    if not word:
        return False
    start = stop - len(word)
    first = start < _NEAR and not text[:start].strip(" ([„«\"'")
    number = _DAY.search(word)
    if number:
        return _ordinal(number.group(), following, lang, first and word.isdigit())
    if _ROMAN.fullmatch(word) and (first or len(word) == 1):
        return first or not _begins(following, lang)
    return _abbreviation(text, stop, word, following, lang)


def _abbreviation(text: str, stop: int, word: str, following: str, lang: Lang) -> bool:
    low = word.lower()
    parts = re.split(r"[.’'-]", low)
    tail = parts[-1]
    if ("." in low and max(map(len, parts)) > 4) or text[stop - len(word) - 1 : stop - len(word)] in {
        "/",
        "=",
        "@",
        "&",
    }:
        return False  # an address such as www.admin.ch
    if len(tail) > 1 and word.endswith(tail.upper()):
        return False  # an acronym
    if low in MONTHS and following[0].isdigit():
        return True
    if low in OPEN or tail in OPEN:
        return following[0].isdigit() or not _begins(following, lang)
    if len(tail) == 1 and tail.isalpha():
        return _initial(text, stop, word, following, lang)
    if not {low, tail} & ABBREVIATIONS[lang]:
        return False
    if tail in NUMBERED:
        return following[0].isdigit() or not _begins(following, lang) or len(following) < 3
    return True


def _initial(text: str, stop: int, word: str, following: str, lang: Lang) -> bool:
    """Whether a single letter with a stop is an initial or part of an abbreviation such as `z. B.`, not a unit."""
    before = text[max(0, stop - _NEAR) : stop - 1].rstrip()
    if word[-1].islower() and before[-1:].isdigit() and len(following) > 1:
        return False
    if word == "M" and lang is Lang.FR:
        return True
    return not _begins(following, lang) or bool(_LETTER.search(before))


def _ordinal(word: str, following: str, lang: Lang, first: bool) -> bool:
    if first or following.lower() in MONTHS:
        return True
    return lang is Lang.DE and len(word) <= 2 and not _begins(following, lang) and not following[0].isdigit()


def _begins(word: str, lang: Lang) -> bool:
    """Whether a capitalised word is one that a sentence opens with and that is no noun or name."""
    return word[0].isupper() and word.lower() in FUNCTION_WORDS.get(lang, frozenset())


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
