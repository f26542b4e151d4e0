"""Dates as German, French and English texts write them, and as numbers."""

import re
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from explorer.model.documents import Span
from explorer.model.language import Lang

_GERMAN = (
    "januar jänner jan",
    "februar feber feb",
    "märz mrz mär",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "dezember dez",
)
_FRENCH = (
    "janvier janv",
    "février fevrier févr fév",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août aout",
    "septembre sept",
    "octobre oct",
    "novembre nov",
    "décembre decembre déc",
)
_ENGLISH = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)


def _numbered(names: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, group in enumerate(names, 1) for name in group.split()}


# No month name means different months in two of the languages, so that one table serves all.
_MONTHS = MappingProxyType(_numbered(_GERMAN) | _numbered(_FRENCH) | _numbered(_ENGLISH))

_NAMES = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d]|[./]\d)"
_DAY = r"(?<![\d.,/])(?P<day>[0-3]?\d)"
_GAP = r"[\s\u00a0\u202f]*"
_WORDED = re.compile(
    rf"{_DAY}(?:\.|er|re|st|nd|rd|th|º)?{_GAP}(?:of{_GAP})?(?P<month>{_NAMES})\b\.?,?{_GAP}{_YEAR}", re.IGNORECASE
)
_AMERICAN = re.compile(
    rf"\b(?P<month>{_NAMES})\b\.?{_GAP}(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?{_GAP}{_YEAR}", re.IGNORECASE
)
_ISO = re.compile(rf"(?<![\d-]){_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_NUMERIC = re.compile(rf"{_DAY}(?P<sign>[./])\s?(?P<month>[0-3]?\d)(?P=sign)\s?{_YEAR}")


def find_date(text: str, lang: Lang) -> date | None:
    """The first full date (day, month and year) in `text`, or None."""
    return next((day for _, day in find_dates(text, lang)), None)


def find_dates(text: str, lang: Lang) -> tuple[tuple[Span, date], ...]:
    """Every full date in `text` with where it stands, in order. Impossible days (31.02.) are passed over.

    Numeric dates are read day first, as German and French write them; in English text `03/04/2025` stays open to doubt
    and is passed over unless only one reading is possible.
    """
    found = sorted(_candidates(text, lang), key=lambda pair: (pair[0].start, -pair[0].end))
    kept: list[tuple[Span, date]] = []
    for span, day in found:
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, day))
    return tuple(kept)


def _candidates(text: str, lang: Lang) -> Iterator[tuple[Span, date]]:
    for pattern in (_WORDED, _AMERICAN, _ISO, _NUMERIC):
        for match in pattern.finditer(text):
            day = _numeric(match, lang) if pattern is _NUMERIC else _day(match)
            if day is not None:
                yield Span(match.start(), match.end()), day


def _day(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS[month.lower()]
    return _valid(int(match["year"]), number, int(match["day"]))


def _numeric(match: re.Match[str], lang: Lang) -> date | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    european = _valid(year, month, day)
    if match["sign"] == "." or lang is not Lang.EN:
        return european
    american = _valid(year, day, month)
    return european if american is None or american == european else american if european is None else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
