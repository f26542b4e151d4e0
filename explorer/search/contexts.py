"""The order of the lines of a concordance: by what stands before, after, or on the other panel."""

from collections.abc import Callable, Sequence
from typing import Final

from explorer.language.words import fold
from explorer.model.errors import BadValue
from explorer.model.search import ConcordanceLine
from explorer.search.analysis import WORD

_WORDS: Final = 5
"""Words of a context that are compared."""


def ordered(lines: Sequence[ConcordanceLine], *by: str) -> tuple[ConcordanceLine, ...]:
    """The lines by `left`, `right`, `keyword`, `translation`, `date` or `document`; further names order the equal ones.

    Letters are compared without case and accents; the left context from the word next to the key word outwards. Lines
    without translation or date come last.

    Raises:
        BadValue: a name is none of these.
    """
    check(*by)
    return tuple(sorted(lines, key=lambda line: tuple(_KEYS[name](line) for name in by)))


def check(*by: str) -> None:
    """Raise BadValue where a name is no order."""
    for name in by:
        if name not in _KEYS:
            raise BadValue(value=name, field="order of a concordance", expected=f"use one of {', '.join(_KEYS)}")


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in WORD.findall(text))


def _translation(line: ConcordanceLine) -> tuple[bool, str]:
    """The first words marked in the counterpart."""
    if line.counterpart is None or not line.counterpart.marks:
        return True, ""
    first = line.counterpart.marks[0]
    return False, fold(line.counterpart.text[first.start : first.end])


_KEYS: Final[dict[str, Callable[[ConcordanceLine], tuple[object, ...]]]] = {
    "left": lambda line: _words(line.left)[: -_WORDS - 1 : -1],
    "right": lambda line: _words(line.right)[:_WORDS],
    "keyword": lambda line: _words(line.keyword),
    "translation": _translation,
    "date": lambda line: (not line.date, line.date),
    "document": lambda line: (line.document, line.span.start),
}
"""What lines are compared by, for each name."""
