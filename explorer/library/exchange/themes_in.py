"""Incoming themes and those of the library: which are the same, and entering the others."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model.codebook import is_theme_id, theme_id
from explorer.model.coding import Theme
from explorer.store import themes
from explorer.store.database import Transaction

Path = tuple[str, ...]
_GREY = "#888888"
"""The colour of a theme whose file gave it none."""


@dataclass(frozen=True, slots=True)
class Entered:
    """`ids` maps each incoming id to that of the library's theme; `new` counts those that were entered."""

    ids: Mapping[str, str]
    new: int


def enter(tx: Transaction, incoming: Sequence[Theme], *, change: bool) -> Entered:
    """Have every incoming theme in the library; parents come before their children.

    The same theme is one that has the same id and shares a label with it, or the same labels from the root down.
    `change` says whether the library's theme then takes over labels, memos, cue words, colour and place of the incoming
    one; what only the library has is kept.
    """
    here = {theme.id: theme for theme in themes.all(tx)}
    paths = {path: name for name in here for path in _paths(here, name)}
    by_id = {theme.id: theme for theme in incoming}
    ids: dict[str, str] = {}
    new = 0
    for theme in incoming:
        parent = ids.get(theme.parent) if theme.parent else None
        same = _same(theme, here, [paths[path] for path in _paths(by_id, theme.id) if path in paths])
        if same is None:
            same = theme.id if is_theme_id(theme.id) and theme.id not in here else theme_id(theme.id, here)
            here[same] = _fresh(theme, same, parent, _place(here, parent, theme.position))
            themes.put(tx, here[same])
            new += 1
        elif change:
            here[same] = _changed(here[same], theme, parent)
            themes.put(tx, here[same])
        ids[theme.id] = same
    return Entered(ids, new)


def _same(theme: Theme, here: Mapping[str, Theme], on_paths: Sequence[str]) -> str | None:
    known = here.get(theme.id)
    if known is not None and _labels(known) & _labels(theme):
        return theme.id
    return on_paths[0] if on_paths else None


def _labels(theme: Theme) -> set[str]:
    return {label.casefold() for label in theme.labels.values()}


def _paths(by_id: Mapping[str, Theme], name: str) -> list[Path]:
    """The labels from the root down to a theme, in each language in which it has one."""
    line = [by_id[name]]
    while (parent := line[0].parent) is not None and parent in by_id:
        line.insert(0, by_id[parent])
    return list(dict.fromkeys(tuple(t.label(lang).casefold() for t in line) for lang in by_id[name].labels))


def _place(here: Mapping[str, Theme], parent: str | None, position: int) -> int:
    """Behind the children that are there already."""
    taken = [theme.position for theme in here.values() if theme.parent == parent]
    return position if position not in taken else max(taken) + 1


def _fresh(theme: Theme, name: str, parent: str | None, position: int) -> Theme:
    colour = theme.colour if re.fullmatch("#[0-9A-Fa-f]{6}", theme.colour, re.ASCII) else _GREY
    return replace(theme, id=name, parent=parent, position=position, colour=colour)


def _changed(old: Theme, new: Theme, parent: str | None) -> Theme:
    return replace(
        old,
        parent=parent,
        labels={**old.labels, **new.labels},
        memos={**old.memos, **new.memos},
        cues={**old.cues, **new.cues},
        colour=old.colour if new.colour == _GREY else new.colour,
        position=new.position,
    )
