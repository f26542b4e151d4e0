"""From a query as typed to a tree: words side by side are joined by AND, which binds closer than OR."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from explorer.model.errors import BadQuery
from explorer.search.analysis import WORD
from explorer.search.dating import dates
from explorer.search.lexing import Kind, Mark, marks
from explorer.search.nodes import And, Dates, Everything, Field, Fuzzy, Node, Not, Or, Pattern, Phrase, Word
from explorer.search.vocabulary import HAS, LANGUAGES

_FUZZY: Final = re.compile(r"(.+)~([12]?)")
_SHORTEST_PATTERN: Final = 2
_DEEPEST: Final = 40
_MOST: Final = 400
"""Words, phrases, operators and parentheses of a query: more than a person types, as much as a page holds."""
_STARTS: Final = (Kind.WORD, Kind.PHRASE, Kind.FIELD, Kind.OPEN, Kind.NOT, Kind.AND)


@lru_cache(maxsize=256)
def parse(query: str) -> Node:
    """The tree of `query`; a person who turns pages or narrows an answer asks the same again and again.

    Raises:
        BadQuery: something is missing or left over, a field is unknown or its value impossible.
    """
    found = list(marks(query))
    if not found and query.strip("* \t\n"):
        place = len(query) - len(query.lstrip()) + 1
        raise BadQuery(position=place, problem="there is neither a letter nor a digit; type a word.")
    if len(found) > _MOST:
        raise _bad(found[_MOST], f"it is too long from here on; use at most {_MOST} words.")
    return _Parser(found, len(query)).whole()


class _Parser:
    """Recursive descent over the marks."""

    def __init__(self, found: list[Mark], length: int) -> None:
        self._marks = found
        self._place = 0
        self._length = length
        self._depth = 0

    def whole(self) -> Node:
        """The query, which must end where the text ends."""
        if not self._marks:
            return Everything()
        node = self._any()
        if self._place < len(self._marks):
            raise _bad(self._marks[self._place], "this parenthesis closes nothing; leave it out or open one before.")
        return node

    def _any(self) -> Node:
        found = [self._all()]
        while self._take(Kind.OR):
            found.append(self._all())
        return found[0] if len(found) == 1 else Or(tuple(found))

    def _all(self) -> Node:
        found: list[Node] = []
        while self._peek() in _STARTS:
            joined = self._take(Kind.AND)
            if joined and joined.text != "+" and not found:
                raise _bad(joined, f"“{joined.text}” needs something before it.")
            found.append(self._one(joined))
        if not found:
            raise self._missing()
        return found[0] if len(found) == 1 else And(tuple(found))

    def _one(self, before: Mark | None = None) -> Node:
        if turned := self._take(Kind.NOT):
            return Not(self._one(turned))
        if opened := self._take(Kind.OPEN):
            return self._inside(opened)
        if self._peek() not in (Kind.WORD, Kind.PHRASE, Kind.FIELD):
            raise self._missing(before)
        mark = self._next()
        return self._field(mark) if mark.kind is Kind.FIELD else _text(mark)

    def _inside(self, opened: Mark) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _bad(opened, "there are too many parentheses inside one another.")
        node = self._any()
        if not self._take(Kind.CLOSE):
            raise _bad(opened, "this parenthesis is not closed; add the closing one.")
        self._depth -= 1
        return node

    def _field(self, mark: Mark) -> Node:
        if self._peek() not in (Kind.WORD, Kind.PHRASE):
            raise _bad(mark, f"“{mark.text}:” needs a value right after it.")
        return _FIELD_READERS[mark.text](mark.text, self._next())

    def _peek(self) -> Kind | None:
        return self._marks[self._place].kind if self._place < len(self._marks) else None

    def _next(self) -> Mark:
        self._place += 1
        return self._marks[self._place - 1]

    def _take(self, kind: Kind) -> Mark | None:
        return self._next() if self._peek() is kind else None

    def _missing(self, before: Mark | None = None) -> BadQuery:
        if before is None and self._place:
            before = self._marks[self._place - 1]
        if self._place < len(self._marks) and before is None:
            return _bad(self._marks[self._place], f"“{self._marks[self._place].text}” needs something before it.")
        if before is not None:
            return _bad(before, f"“{before.text}” needs something after it.")
        return BadQuery(position=self._length + 1, problem="something is missing here.")


def _text(mark: Mark) -> Node:
    if mark.kind is Kind.PHRASE:
        return Phrase(mark.text, mark.start, mark.slop)
    if "*" in mark.text:
        return _pattern(mark)
    if fuzzy := _FUZZY.fullmatch(mark.text):
        return Fuzzy(fuzzy[1], mark.start, int(fuzzy[2] or 1))
    return _words(mark)


def _words(mark: Mark) -> Node:
    found = [Word(word[0], mark.start + word.start()) for word in WORD.finditer(mark.text)]
    return found[0] if len(found) == 1 else And(tuple(found))


def _pattern(mark: Mark) -> Node:
    inner = mark.text.strip("*")
    if "*" in inner:
        raise _bad(mark, "an asterisk may stand at the beginning or the end of a word, not inside it.")
    if len(inner) < _SHORTEST_PATTERN or not WORD.fullmatch(inner):
        raise _bad(mark, f"“{mark.text}” needs at least {_SHORTEST_PATTERN} letters or digits beside the asterisk.")
    return Pattern(inner, mark.start, mark.text.startswith("*"), mark.text.endswith("*"))


def _plain_field(name: str, mark: Mark) -> Node:
    return Field(name, mark.text, mark.start)


def _dates_field(_: str, mark: Mark) -> Node:
    found = dates(mark.text)
    if found is None:
        problem = f"“{mark.text}” is no date; write 2025, 2025-05, 2025-05-22 or a range such as 2024..2025-05."
        raise _bad(mark, problem)
    return Dates(*found)


def _number_field(name: str, mark: Mark) -> Node:
    if not mark.text.isdecimal():
        raise _bad(mark, f"“{mark.text}” is no number; write {name}: and a whole number.")
    return Field(name, str(int(mark.text)), mark.start)


def _has_field(name: str, mark: Mark) -> Node:
    return Field(name, _one_of(HAS, mark), mark.start)


def _lang_field(name: str, mark: Mark) -> Node:
    return Field(name, _one_of(LANGUAGES, mark), mark.start)


def _one_of(known: dict[str, str], mark: Mark) -> str:
    found = known.get(mark.text.casefold())
    if found is None:
        raise _bad(mark, f"“{mark.text}” is not possible here; use one of {', '.join(sorted(set(known.values())))}.")
    return found


def _bad(mark: Mark, problem: str) -> BadQuery:
    return BadQuery(position=mark.start + 1, problem=problem)


_FIELD_READERS: Final[dict[str, Callable[[str, Mark], Node]]] = {
    "title": _plain_field,
    "issuer": _plain_field,
    "kind": _plain_field,
    "theme": _plain_field,
    "date": _dates_field,
    "year": _dates_field,
    "dossier": _number_field,
    "page": _number_field,
    "has": _has_field,
    "lang": _lang_field,
}
