"""A codebook as TOML: the form of `resources/themes.toml`, and of what a person exports or edits by hand."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from explorer.model.coding import Theme
from explorer.model.errors import BadValue
from explorer.model.language import Lang

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def from_toml(content: Mapping[str, Any]) -> tuple[Theme, ...]:
    """The themes of a parsed codebook, parents before their children.

    Raises:
        BadValue: a theme lacks an id or a label, an id stands twice, or a parent is missing or its own descendant.
    """
    themes = [_theme(entry, place) for place, entry in enumerate(content.get("themes", ()))]
    by_id: dict[str, Theme] = {}
    for theme in themes:
        if theme.id in by_id:
            raise BadValue(value=theme.id, field="new theme id", expected="each id may stand only once")
        by_id[theme.id] = theme
    return tuple(_parents_first(by_id))


def _parents_first(by_id: Mapping[str, Theme]) -> Iterator[Theme]:
    done: set[str] = set()
    for theme in by_id.values():
        for name in _lineage(theme, by_id):
            if name not in done:
                done.add(name)
                yield by_id[name]


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


def _theme(entry: Mapping[str, Any], place: int) -> Theme:
    name = str(entry.get("id", ""))
    if not _ID.fullmatch(name):
        raise BadValue(value=name or "(nothing)", field="theme id", expected="use small letters, digits and hyphens")
    colour = str(entry.get("colour", "#888888"))
    if not _COLOUR.fullmatch(colour):
        raise BadValue(value=colour, field="colour", expected="write it as #RRGGBB")
    labels = _texts(entry.get("label", {}))
    if not labels:
        raise BadValue(value=name, field="theme with a label", expected="give a label in at least one language")
    cues = entry.get("cues", {})
    return Theme(
        id=name,
        parent=str(entry["parent"]) if entry.get("parent") else None,
        labels=labels,
        memos=_texts(entry.get("memo", {})),
        cues={Lang(lang): tuple(str(cue) for cue in cues[lang]) for lang in cues if lang in set(Lang)},
        colour=colour.upper(),
        position=place,
    )


def _texts(by_lang: Mapping[str, Any]) -> dict[Lang, str]:
    return {Lang(lang): str(text) for lang, text in by_lang.items() if lang in set(Lang)}
