"""What words become in the index: the terms by which they are found, and the form in which they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from zlib import crc32

from explorer.language.compounds import parts
from explorer.language.stopwords import is_stopword
from explorer.language.words import fold, stem
from explorer.model.language import Lang

WORD: Final = re.compile("[^\\W_]+(?:\u00ad[^\\W_]+)*")
"""Letters and digits, with soft hyphens inside. Hyphens and apostrophes part words, so French elision needs no more."""

_HYPHENATED: Final = re.compile(f"(?<![^\\W_]){WORD.pattern}(?:[-\u2010\u2011]{WORD.pattern})+")
_UMLAUTS: Final = re.compile("ae|oe|(?<![aeq])ue")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as the index knows it.

    `form` is the word folded, `stem` the term of the word itself, `terms` what the word is found by (its stem and, of
    a German compound, the stems of its parts; nothing for a function word); the codes are CRC-32 of form and stem.
    """

    form: str
    stem: str
    terms: tuple[str, ...]
    form_code: int
    stem_code: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word at its place in a text, code points `start` to `end` (excluded)."""

    entry: Entry
    start: int
    end: int


@lru_cache(maxsize=1 << 18)
def form(word: str, lang: Lang) -> str:
    """`word` folded; in German, umlauts and their spelling with e are one (`Größe`, `Groesse` become `grosse`)."""
    return _one_umlaut(fold(word)) if lang is Lang.DE else fold(word)


@lru_cache(maxsize=1 << 18)
def entry(word: str, lang: Lang) -> Entry:
    """What the index makes of `word` as it stands in a text of `lang`."""
    own, base = form(word, lang), stem_of(word, lang)
    terms = () if is_function_word(word, lang) else tuple(dict.fromkeys((base, *_parts(word, lang))))
    return Entry(own, base, terms, crc32(own.encode()), crc32(base.encode()))


def tokens(text: str, lang: Lang) -> Iterator[Token]:
    """The words of `text` in order with their entries."""
    for found in WORD.finditer(text):
        yield Token(entry(found[0], lang), found.start(), found.end())


def entries(text: str, lang: Lang) -> list[Entry]:
    """The entries of the words of `text` in order."""
    return [entry(word, lang) for word in WORD.findall(text)]


def terms(text: str, lang: Lang) -> list[str]:
    """The terms by which `text` is found. German words joined by hyphens are also found written as one word."""
    found = [term for word in entries(text, lang) for term in word.terms]
    if lang is Lang.DE:
        found.extend(stem_of("".join(WORD.findall(joined[0])), lang) for joined in _HYPHENATED.finditer(text))
    return found


def is_function_word(word: str, lang: Lang) -> bool:
    """Whether the index passes over `word`: function words, and single letters such as what elision leaves."""
    return is_stopword(word, lang) or (len(word) == 1 and word.isalpha() and lang is not Lang.UND)


@lru_cache(maxsize=1 << 17)
def stem_of(word: str, lang: Lang) -> str:
    """The term of `word` itself: its stem, in German with umlauts and their spelling with e as one."""
    base = stem(word, lang)
    return _one_umlaut(base) if lang is Lang.DE else base


def _parts(word: str, lang: Lang) -> Iterator[str]:
    """Stems of the parts of a German compound."""
    if lang is not Lang.DE or word.isdigit():
        return
    found = parts(word)
    if len(found) > 1:
        yield from (stem_of(part, lang) for part in found if not is_function_word(part, lang))


def _one_umlaut(folded: str) -> str:
    return _UMLAUTS.sub(lambda found: found[0][0], folded)
