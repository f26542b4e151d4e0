"""Words of a text with their places, and the keys under which two forms of a word are found to be the same."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from explorer.language import dictionaries
from explorer.model.documents import Span
from explorer.model.language import Lang

WORD = re.compile(r"[^\W\d_][^\W_]*|(?<!\d)\d++[^\W\d_][^\W_]*")
"""Letters, or letters and digits together (`G7`, `5G`); hyphens and apostrophes part words.

A run of digits is tried once, not from each of its digits, which would take time by the square of its length.
"""

ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)
"""French words that lose their vowel before the next word (`l'Union`)."""

WHOLE = re.compile(r"aujourd['’]hui", re.IGNORECASE)
"""French words that hold an apostrophe and are still one."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "\u00ad": None})
_SNOWBALL = {Lang.DE: "german", Lang.FR: "french", Lang.EN: "english"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in the text, from code point `start` to `end` (excluded)."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the word lies in the text."""
        return Span(self.start, self.end)


@lru_cache(maxsize=1 << 17)
def fold(text: str) -> str:
    """`text` without case, accents, umlauts and ligatures: `Größe` and `GROSSE` become `grosse`, `œuvre` `oeuvre`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    if not text.isascii():
        # What stands for several letters (`🄐`) shows its capitals only when taken apart (Unicode 3.13, D146).
        plain = unicodedata.normalize("NFKD", plain.casefold()).translate(_LIGATURES)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 17)
def stem(word: str, lang: Lang) -> str:
    """The Snowball stem of `word`, folded. A word of an undetermined language is only folded.

    Source: M. F. Porter, Snowball: a language for stemming algorithms, 2001.
    """
    name = _SNOWBALL.get(lang)
    return fold(_stemmer(name).stemWord(word.lower().replace("’", "'"))) if name else fold(word)


@lru_cache(maxsize=1 << 17)
def lemma(word: str, lang: Lang) -> str:
    """The dictionary form of `word`, folded; "" where the dictionary does not know it."""
    return fold(dictionary_form(word, lang))


def dictionary_form(word: str, lang: Lang) -> str:
    """The dictionary form of `word` as the dictionary writes it; "" where it does not know the word."""
    return (dictionaries.dictionary_form(word.replace("’", "'"), lang.value) or "") if lang in _SNOWBALL else ""


@lru_cache(maxsize=1 << 17)
def keys(word: str, lang: Lang) -> tuple[str, ...]:
    """Under what `word` is looked up: its stem, the stem of its dictionary form and that form, without repeats."""
    base = lemma(word, lang)
    return tuple(dict.fromkeys(key for key in (stem(word, lang), stem(base, lang) if base else "", base) if key))


@lru_cache(maxsize=1 << 4)  # names and numbers of a passage are looked for one after the other; texts may be long
def words(text: str, lang: Lang) -> tuple[Word, ...]:
    """The words of `text` in order. French elided words (`l'`, `qu'`) are words of their own."""
    if lang is not Lang.FR:
        return tuple(Word(found[0], found.start(), found.end()) for found in WORD.finditer(text))
    return tuple(Word(found[0], found.start(), found.end()) for found in _FRENCH.finditer(text))


_FRENCH = re.compile(f"{WHOLE.pattern}|(?<![^\\W_]){ELIDED.pattern}(?=\\w)|{WORD.pattern}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name, 0)
