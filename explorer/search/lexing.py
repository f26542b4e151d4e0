"""Parting a query into marks: words, phrases, fields, parentheses, operators."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from explorer.model.errors import BadQuery
from explorer.search.vocabulary import AND, FIELD_NAMES, NOT, OR, QUOTES


class Kind(Enum):
    """What a mark is."""

    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    """A field's name; its value is the next mark."""
    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a query at code point `start`. `text` is a word, a phrase without its quotes, or a field's name."""

    kind: Kind
    text: str
    start: int
    slop: int | None = None
    """For a phrase, how many words may stand between."""


_FIELD: Final = re.compile(r"([^\W\d_]+):(?=\S)")
_SLOP: Final = re.compile(r"~(\d{1,3})")
_WORD: Final = re.compile(r"[^\s()\"„“”«»]+")
_OPERATORS: Final = ((AND, Kind.AND), (OR, Kind.OR), (NOT, Kind.NOT))


def marks(query: str) -> Iterator[Mark]:
    """The marks of `query` in order. What holds neither letter nor digit, such as a dash, is passed over.

    Raises:
        BadQuery: a phrase is not closed, or a field is unknown.
    """
    place = 0
    while place < len(query):
        if query[place].isspace():
            place += 1
            continue
        mark, place = _mark(query, place)
        if mark.kind is not Kind.WORD or any(letter.isalnum() for letter in mark.text):
            yield mark


def _mark(query: str, place: int) -> tuple[Mark, int]:
    letter = query[place]
    if letter in "()":
        return Mark(Kind.OPEN if letter == "(" else Kind.CLOSE, letter, place), place + 1
    if letter in QUOTES:
        return _phrase(query, place)
    if letter in "-+" and place + 1 < len(query) and not query[place + 1].isspace():
        return Mark(Kind.NOT if letter == "-" else Kind.AND, letter, place), place + 1
    if found := _FIELD.match(query, place):
        return _field(found, place)
    return _word(query, place)


def _phrase(query: str, place: int) -> tuple[Mark, int]:
    closing = QUOTES[query[place]]
    end = next((n for n in range(place + 1, len(query)) if query[n] in closing), None)
    if end is None:
        raise BadQuery(position=place + 1, problem="this quotation mark is not closed; add the closing one.")
    slop = _SLOP.match(query, end + 1)
    mark = Mark(Kind.PHRASE, query[place + 1 : end], place + 1, int(slop[1]) if slop else None)
    return mark, slop.end() if slop else end + 1


def _field(found: re.Match[str], place: int) -> tuple[Mark, int]:
    name = FIELD_NAMES.get(found[1].casefold())
    if name is None:
        known = ", ".join(sorted(set(FIELD_NAMES.values())))
        problem = f"there is no field “{found[1]}”; put it in quotation marks to search for it as text, or use {known}."
        raise BadQuery(position=place + 1, problem=problem)
    return Mark(Kind.FIELD, name, place), found.end()


def _word(query: str, place: int) -> tuple[Mark, int]:
    found = _WORD.match(query, place)
    text = found[0] if found else query[place]
    kind = next((kind for words, kind in _OPERATORS if text in words), Kind.WORD)
    return Mark(kind, text, place), place + len(text)
