"""Steps of a theme in the tree: up, down, out of its parent, below the one above; None where it can go no further."""

from collections.abc import Sequence

from explorer.gui import labels
from explorer.gui.requests import ThemeMove
from explorer.model.coding import Theme


def children(parent: str | None, themes: Sequence[Theme]) -> list[str]:
    """The themes below one, in the order of the tree."""
    found = [theme for theme in themes if theme.parent == parent]
    return [theme.id for theme in sorted(found, key=lambda t: (t.position, labels.theme(t)))]


def up(theme: str, themes: Sequence[Theme]) -> ThemeMove | None:
    """Before the sibling above."""
    return _by(theme, themes, -1)


def down(theme: str, themes: Sequence[Theme]) -> ThemeMove | None:
    """Behind the sibling below."""
    return _by(theme, themes, 1)


def _by(theme: str, themes: Sequence[Theme], step: int) -> ThemeMove | None:
    parent = _parent(theme, themes)
    row = children(parent, themes)
    place = row.index(theme) + step
    return ThemeMove(theme, parent, place) if 0 <= place < len(row) else None


def out(theme: str, themes: Sequence[Theme]) -> ThemeMove | None:
    """Behind its parent, as its sibling."""
    parent = _parent(theme, themes)
    if parent is None:
        return None
    above = _parent(parent, themes)
    return ThemeMove(theme, above, children(above, themes).index(parent) + 1)


def into(theme: str, themes: Sequence[Theme]) -> ThemeMove | None:
    """Below the sibling above, as its last child."""
    row = children(_parent(theme, themes), themes)
    place = row.index(theme)
    if not place:
        return None
    return ThemeMove(theme, row[place - 1], len(children(row[place - 1], themes)))


def _parent(theme: str, themes: Sequence[Theme]) -> str | None:
    return next(t.parent for t in themes if t.id == theme)
