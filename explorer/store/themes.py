"""The codebook: themes in a tree, with labels, memos and cue words in each language."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from explorer.model.coding import Theme
from explorer.model.errors import BadValue, NoSuchTheme
from explorer.model.language import Lang
from explorer.store import values
from explorer.store.transaction import Row, Transaction

_SELECT: Final = (
    "SELECT id, parent, labels, memos, cues, colour, position, (SELECT count(*) FROM tag JOIN document d"
    " ON d.id = tag.document AND d.trashed = 0 WHERE tag.theme = theme.id) FROM theme"
)


def all(tx: Transaction) -> tuple[Theme, ...]:  # noqa: A001 the verb of every room's list
    """Every theme in the order of the tree, parents before their children, each with its number of tags."""
    children: dict[str | None, list[Theme]] = defaultdict(list)
    for row in tx.rows(f"{_SELECT} ORDER BY position, id"):
        children[row[1]].append(_theme(row))
    return tuple(_walk(children, None))


def get(tx: Transaction, theme: str) -> Theme:
    """One theme. Raises NoSuchTheme."""
    row = tx.row(f"{_SELECT} WHERE id = ?", (theme,))
    if row is None:
        raise NoSuchTheme(theme=theme)
    return _theme(row)


def put(tx: Transaction, theme: Theme) -> None:
    """Add a theme or change the one with its id.

    Raises NoSuchTheme (the parent), BadValue (an id, a colour, or a parent below the theme itself).
    """
    stored = {
        "id": values.theme_id(theme.id),
        "parent": theme.parent,
        "labels": values.as_json(theme.labels),
        "memos": values.as_json(theme.memos),
        "cues": values.as_json(theme.cues),
        "colour": values.colour(theme.colour),
        "position": theme.position,
    }
    _check_parent(tx, theme.id, theme.parent)
    puts = ", ".join(f"{name} = excluded.{name}" for name in stored if name != "id")
    columns, marks = ", ".join(stored), ", ".join(f":{name}" for name in stored)
    tx.run(f"INSERT INTO theme ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {puts}", stored)  # noqa: S608


def move(tx: Transaction, theme: str, parent: str | None, position: int) -> None:
    """Put a theme below `parent` (None: at the top), as the child at place `position` (from 0).

    Raises NoSuchTheme, BadValue (a parent below the theme itself).
    """
    get(tx, theme)
    _check_parent(tx, theme, parent)
    rows = tx.rows("SELECT id FROM theme WHERE parent IS ? AND id <> ? ORDER BY position, id", (parent, theme))
    siblings = [row[0] for row in rows]
    siblings.insert(max(0, min(position, len(siblings))), theme)
    tx.run("UPDATE theme SET parent = ? WHERE id = ?", (parent, theme))
    tx.run_many("UPDATE theme SET position = ? WHERE id = ?", enumerate(siblings))


def remove(tx: Transaction, theme: str) -> None:
    """Remove a theme with its tags; its children move up to its parent. Raises NoSuchTheme."""
    parent = get(tx, theme).parent
    tx.run("UPDATE theme SET parent = ? WHERE parent = ?", (parent, theme))
    tx.run("DELETE FROM tag WHERE theme = ?", (theme,))
    tx.run("DELETE FROM theme WHERE id = ?", (theme,))


def merge(tx: Transaction, source: str, target: str) -> None:
    """Give the tags, children and cue words of `source` to `target`, and remove `source`.

    Where a coder has put both themes on the same span, one tag stays, with both notes. Raises NoSuchTheme, BadValue.
    """
    old, new = get(tx, source), get(tx, target)
    if source == target:
        raise BadValue(value=target, field="theme to merge with", expected="choose another one")
    if source in _ancestors(tx, target):
        _check_parent(tx, target, old.parent)
        new = replace(new, parent=old.parent)
    cues = {lang: tuple(dict.fromkeys(new.cues.get(lang, ()) + old.cues.get(lang, ()))) for lang in new.cues | old.cues}
    put(tx, replace(new, cues=cues))
    tx.run("UPDATE theme SET parent = ? WHERE parent = ?", (target, source))
    _unite_equal_tags(tx, source, target)
    tx.run("UPDATE tag SET theme = ? WHERE theme = ?", (target, source))
    tx.run("DELETE FROM theme WHERE id = ?", (source,))


def below_themselves(tx: Transaction) -> tuple[str, ...]:
    """Themes that hang on no root since they are above themselves; there should be none."""
    rows = tx.rows(
        "WITH RECURSIVE hung (id) AS (SELECT id FROM theme WHERE parent IS NULL UNION SELECT theme.id FROM theme"
        " JOIN hung ON theme.parent = hung.id) SELECT id FROM theme WHERE id NOT IN (SELECT id FROM hung) ORDER BY id"
    )
    return tuple(row[0] for row in rows)


def are_sound(tx: Transaction) -> bool:
    """Whether the themes are a tree."""
    return not below_themselves(tx)


def _unite_equal_tags(tx: Transaction, source: str, target: str) -> None:
    pairs = tx.rows(
        "SELECT a.id, min(b.id), a.note, b.note FROM tag a JOIN tag b ON b.document = a.document AND b.start = a.start"
        ' AND b."end" = a."end" AND b.coder = a.coder AND b.theme = ? WHERE a.theme = ? GROUP BY a.id',
        (target, source),
    )
    for gone, kept, note, other in pairs:
        notes = "\n".join(dict.fromkeys(text for text in (other, note) if text))
        tx.run("UPDATE tag SET note = ? WHERE id = ?", (notes, kept))
        tx.run("UPDATE tag SET carried_from = ? WHERE carried_from = ?", (kept, gone))
        tx.run("DELETE FROM tag WHERE id = ?", (gone,))


def _check_parent(tx: Transaction, theme: str, parent: str | None) -> None:
    if parent is None:
        return
    get(tx, parent)
    if theme == parent or theme in _ancestors(tx, parent):
        raise BadValue(value=parent, field=f"parent for the theme {theme}", expected="it lies below that theme itself")


def _ancestors(tx: Transaction, theme: str) -> set[str]:
    rows = tx.rows(
        "WITH RECURSIVE above (id) AS (SELECT parent FROM theme WHERE id = ? UNION SELECT theme.parent FROM theme"
        " JOIN above ON theme.id = above.id) SELECT id FROM above WHERE id IS NOT NULL",
        (theme,),
    )
    return {row[0] for row in rows}


def _walk(children: dict[str | None, list[Theme]], parent: str | None) -> Iterator[Theme]:
    for theme in children.get(parent, ()):
        yield theme
        yield from _walk(children, theme.id)


def _theme(row: Row) -> Theme:
    id_, parent, labels, memos, cues, colour, position, tags = row
    return Theme(
        id=id_,
        parent=parent,
        labels=_by_lang(labels),
        memos=_by_lang(memos),
        cues={lang: tuple(words) for lang, words in _by_lang(cues).items()},
        colour=colour,
        position=position,
        tags=tags,
    )


def _by_lang(stored: str) -> dict[Lang, Any]:
    return {Lang(lang): value for lang, value in json.loads(stored).items()}
