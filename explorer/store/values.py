"""Values checked before they are stored."""

import json
import re
from datetime import date
from typing import Any, Final

from explorer.model.errors import BadValue

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_THEME: Final = re.compile(r"[^\s:\"'()\[\]]{1,80}")
_DIGITS: Final = 6
"""Scores are stored with so many decimals, so that the history, which holds them as text, gives back the very same."""


def day(value: str) -> str | None:
    """An ISO 8601 day, None for an empty string. Raises BadValue."""
    if not value:
        return None
    try:
        if not _DAY.fullmatch(value):
            raise ValueError
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise BadValue(value=value, field="date", expected="give a day such as 2025-05-22") from None


def colour(value: str) -> str:
    """A colour as #RRGGBB. Raises BadValue."""
    if not _COLOUR.fullmatch(value):
        raise BadValue(value=value, field="colour", expected="give one such as #3366CC")
    return value


def theme_id(value: str) -> str:
    """The stable word of a theme. Raises BadValue."""
    if not _THEME.fullmatch(value):
        raise BadValue(value=value, field="name of a theme", expected="give one word without spaces, colons or quotes")
    return plain(value)


def score(value: float) -> float:
    """A number from 0 to 1, rounded. Raises BadValue."""
    if not 0 <= value <= 1:
        raise BadValue(value=str(value), field="score", expected="give a number from 0 to 1")
    return round(float(value), _DIGITS)


def plain(value: str) -> str:
    """A text that can be stored: no zero characters, which SQLite takes for an end; halves of surrogates written out.

    Names of files hold such halves where the system gave bytes that are no UTF-8.
    """
    return value.replace("\0", "").encode("utf-8", "backslashreplace").decode("utf-8")


def as_json(value: Any) -> str:
    """A value as JSON, keys in order. Raises BadValue."""
    try:
        return plain(json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise BadValue(value=str(type(value).__name__), field="storable value", expected=str(error)) from error
