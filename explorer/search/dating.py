"""Dates as a query writes them: a year, a month, a day, or a range of these."""

import re
from calendar import monthrange
from datetime import date
from typing import Final

_ISO: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_CONTINENTAL: Final = re.compile(r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})")

Range = tuple[date | None, date | None]


def dates(text: str) -> Range | None:
    """First and last day of `text`, such as `2024`, `2025-05`, `22.05.2025`, `2024..2025-05`, `..2024`.

    None where it is no date, or ends before it begins.
    """
    if ".." not in text:
        return period(text)
    left, right = text.split("..", 1)
    first, last = (period(part) if part else (None, None) for part in (left, right))
    if first is None or last is None or not (left or right):
        return None
    if first[0] and last[1] and first[0] > last[1]:
        return None
    return first[0], last[1]


def period(text: str) -> tuple[date, date] | None:
    """First and last day of a year, a month or a day; None where it is none of these."""
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
    elif found := _CONTINENTAL.fullmatch(text):
        day, month, year = found.groups()
    else:
        return None
    try:
        return _period(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None


def _period(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)
