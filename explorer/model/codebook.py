"""What makes a list of themes a codebook: ids of one form, each once, and a tree without circles."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

from explorer.model.coding import Theme
from explorer.model.errors import BadValue

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LIGATURES = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"})


def is_theme_id(text: str) -> bool:
    """Whether `text` has the form of a theme's id: small letters and digits, joined by hyphens."""
    return _ID.fullmatch(text) is not None


def theme_id(name: str, taken: Collection[str]) -> str:
    """An id that is not in `taken` for a theme called `name`: letters and digits without accents, and hyphens."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LIGATURES))
    base = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-") or "theme"
    unique, number = base, 2
    while unique in taken:
        unique, number = f"{base}-{number}", number + 1
    return unique


def parents_first(themes: Iterable[Theme]) -> tuple[Theme, ...]:
    """The themes, each after its parent, otherwise in their order.

    Raises:
        BadValue: an id stands twice, or a parent is missing or its own descendant.
    """
    by_id: dict[str, Theme] = {}
    for theme in themes:
        if theme.id in by_id:
            raise BadValue(value=theme.id, field="new theme id", expected="each id may stand only once")
        by_id[theme.id] = theme
    ordered: dict[str, Theme] = {}
    for theme in by_id.values():
        for name in _lineage(theme, by_id):
            ordered.setdefault(name, by_id[name])
    return tuple(ordered.values())


def _lineage(theme: Theme, by_id: Mapping[str, Theme]) -> list[str]:
    """Ids from the root down to the theme."""
    line = [theme.id]
    parent = theme.parent
    while parent is not None:
        if parent not in by_id or parent in line:
            raise BadValue(value=parent, field=f"parent of {theme.id}", expected="name a theme above it")
        line.insert(0, parent)
        parent = by_id[parent].parent
    return line
