"""Proper names in a text: words written with a capital that no dictionary explains."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explorer.language.compounds import parts
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, dictionary_form, words
from explorer.model.documents import Span
from explorer.model.language import Lang

_SHORTEST, _LONGEST = 4, 12
_OPENING = re.compile(r"(?:^|[.!?…:;«»„“”\"(•–—/-]|\n)\s*$")
"""What stands before a word that would bear a capital whatever it is."""
_NOUN_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "nis", "nisse", "ismus",
    "tät", "täten", "innen", "ling", "linge", "ment", "mente", "iker", "ikern", "ierung", "enz", "anz",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A word that may be a name. `certain` where nothing else explains its capital."""

    text: str
    span: Span
    certain: bool


def names(text: str, lang: Lang) -> Iterator[Name]:
    """The words of `text` that may be names, in order; abbreviations (`OFCOM`) are left out.

    In French and English a name is certain in the midst of a sentence if no dictionary knows the word; in German, where
    every noun bears a capital, none is.
    """
    for word in words(text, lang):
        if _may_be_name(word.text, lang) and not is_stopword(word.text, lang):
            yield Name(word.text, word.span, lang is not Lang.DE and _is_certain(text, word, lang))


def _may_be_name(word: str, lang: Lang) -> bool:
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha() or not word[0].isupper() or not word[1:].islower():
        return False
    return lang is not Lang.DE or not (word.endswith(_NOUN_ENDINGS) or len(parts(word)) > 1)


def _is_certain(text: str, word: Word, lang: Lang) -> bool:
    unknown = not dictionary_form(word.text.lower(), lang)
    return unknown and not _OPENING.search(text[max(0, word.start - 4) : word.start])
