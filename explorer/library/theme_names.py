"""Themes in a query by what people call them: an id, a label or a cue word in any language."""

import re
from collections.abc import Callable, Iterable, Sequence

from explorer.model.coding import Theme
from explorer.model.errors import NoSuchTheme

_FIELD = re.compile(r'(?<!\w)(theme|thema|thème):(?:"([^"]+)"|([^\s()"*]+))', re.IGNORECASE)


def resolved(query: str, themes: Callable[[], Sequence[Theme]]) -> str:
    """`query` with every theme named by its id: `thema:KI` becomes `theme:ai`. Themes are read only if it names one.

    Raises:
        NoSuchTheme: no theme, or more than one, is called so.
    """
    return _FIELD.sub(lambda found: f"theme:{find(found[2] or found[3], themes()).id}", query)


def find(name: str, themes: Sequence[Theme]) -> Theme:
    """The theme with this id, else with this label, else the only one with this cue word; letter case aside.

    Raises:
        NoSuchTheme: none, or more than one, is called so.
    """
    wanted = name.casefold().strip()
    for called in (_ids, _labels, _cues):
        found = [theme for theme in themes if wanted in (text.casefold() for text in called(theme))]
        if len(found) == 1:
            return found[0]
    raise NoSuchTheme(theme=name)


def _ids(theme: Theme) -> Iterable[str]:
    return (theme.id,)


def _labels(theme: Theme) -> Iterable[str]:
    return theme.labels.values()


def _cues(theme: Theme) -> Iterable[str]:
    return (cue for row in theme.cues.values() for cue in row)
