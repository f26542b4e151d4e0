"""Themes in a query by what people call them: an id, a label or a cue word in any language."""

import re
from collections.abc import Callable, Iterable, Sequence

from explorer.model.coding import Theme
from explorer.model.errors import NoSuchTheme
from explorer.model.language import Lang
from explorer.store import themes
from explorer.store.database import Transaction

_FIELD = re.compile(r'(?<!\w)(theme|thema|thème):(?:"([^"]+)"|([^\s()"*]+))', re.IGNORECASE)


def resolved(query: str, codebook: Callable[[], Sequence[Theme]]) -> str:
    """`query` with every theme named by its id: `thema:KI` becomes `theme:ai`. Themes are read only if it names one.

    Raises:
        NoSuchTheme: no theme, or more than one, is called so.
    """
    return _FIELD.sub(lambda found: f"theme:{find(found[2] or found[3], codebook()).id}", query)


def data(tx: Transaction, names: Iterable[str], key: str = "theme") -> dict[str, str | int]:
    """What the name of a step holds of themes: their labels in English under `key`, in German under `key_de`, ...

    So the interface can name a step in its own language, even when the theme has been deleted or renamed since.

    Raises:
        NoSuchTheme: an id is unknown.
    """
    return _labels_by_language([themes.get(tx, name) for name in sorted(set(names))], key)


def labelled(theme: Theme, key: str = "theme") -> dict[str, str | int]:
    """The same for one theme that may not be stored yet."""
    return _labels_by_language([theme], key)


def _labels_by_language(found: Sequence[Theme], key: str) -> dict[str, str | int]:
    labels = {lang: ", ".join(theme.label(lang) for theme in found) for lang in (Lang.EN, Lang.DE, Lang.FR)}
    return {key: labels[Lang.EN], **{f"{key}_{lang}": text for lang, text in labels.items()}}


def find(name: str, codebook: Sequence[Theme]) -> Theme:
    """The theme with this id, else with this label, else the only one with this cue word; letter case aside.

    Raises:
        NoSuchTheme: none, or more than one, is called so.
    """
    wanted = name.casefold().strip()
    for called in (_ids, _labels, _cues):
        found = [theme for theme in codebook if wanted in (text.casefold() for text in called(theme))]
        if len(found) == 1:
            return found[0]
    raise NoSuchTheme(theme=name)


def _ids(theme: Theme) -> Iterable[str]:
    return (theme.id,)


def _labels(theme: Theme) -> Iterable[str]:
    return theme.labels.values()


def _cues(theme: Theme) -> Iterable[str]:
    return (cue for row in theme.cues.values() for cue in row)
