"""A codebook as TOML: the form of `resources/themes.toml`, and of what a person exports or edits by hand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from explorer.model.codebook import is_theme_id, parents_first
from explorer.model.coding import Theme
from explorer.model.errors import BadValue
from explorer.model.language import Lang

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHOWN = 60
"""Characters of a wrong value that are told."""

_ESCAPED = re.compile(r'["\\\x00-\x08\x0a-\x1f\x7f]')


def from_toml(content: Mapping[str, Any]) -> tuple[Theme, ...]:
    """The themes of a parsed codebook, parents before their children.

    Raises:
        BadValue: a theme lacks an id or a label, an id stands twice, a parent is missing or its own descendant, or
            something is not of the form that it should be.
    """
    entries = content.get("themes", [] if "version" in content else None)
    if not isinstance(entries, list):
        held = ", ".join(content) or "{}"
        raise BadValue(value=_short(held), field="codebook", expected="begin each theme with [[themes]]")
    return parents_first(_theme(entry, place) for place, entry in enumerate(entries))


def _theme(entry: Any, place: int) -> Theme:
    if not isinstance(entry, dict):
        raise BadValue(value=_short(entry), field="theme", expected="begin each theme with [[themes]]")
    name = str(entry.get("id", ""))
    if not is_theme_id(name):
        raise BadValue(value=name or "(nothing)", field="theme id", expected="use small letters, digits and hyphens")
    colour = str(entry.get("colour", "#888888"))
    if not _COLOUR.fullmatch(colour):
        raise BadValue(value=colour, field="colour", expected="write it as #RRGGBB")
    labels = _texts(entry.get("label", {}))
    if not labels:
        raise BadValue(value=name, field="theme with a label", expected="give a label in at least one language")
    return Theme(
        id=name,
        parent=str(entry["parent"]) if entry.get("parent") else None,
        labels=labels,
        memos=_texts(entry.get("memo", {})),
        cues=_cues(entry.get("cues", {})),
        colour=colour.upper(),
        position=place,
    )


def _texts(by_lang: Any) -> dict[Lang, str]:
    if not isinstance(by_lang, dict):
        raise BadValue(value=_short(by_lang), field="text by language", expected='write it as { de = "…", fr = "…" }')
    return {Lang(lang): str(text) for lang, text in by_lang.items() if lang in set(Lang)}


def _cues(by_lang: Any) -> dict[Lang, tuple[str, ...]]:
    if not isinstance(by_lang, dict) or not all(isinstance(cues, list) for cues in by_lang.values()):
        raise BadValue(value=_short(by_lang), field="list of cue words", expected='write it as { de = ["…", "…"] }')
    return {Lang(lang): tuple(str(cue) for cue in cues) for lang, cues in by_lang.items() if lang in set(Lang)}


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def to_toml(themes: Sequence[Theme]) -> str:
    """The codebook as TOML 1.0, themes in the order given; `from_toml` of it gives the same themes."""
    return "version = 1\n" + "".join(_entry(theme) for theme in themes)


def _entry(theme: Theme) -> str:
    parent = f"parent = {_string(theme.parent)}\n" if theme.parent else ""
    return (
        f"\n[[themes]]\nid = {_string(theme.id)}\n{parent}colour = {_string(theme.colour)}\n"
        + "".join(_table("label", {lang: _string(text) for lang, text in theme.labels.items()}))
        + "".join(_table("memo", {lang: _string(text) for lang, text in theme.memos.items()}))
        + "".join(_table("cues", {lang: f"[{', '.join(map(_string, cues))}]" for lang, cues in theme.cues.items()}))
    )


def _table(name: str, rows: Mapping[Lang, str]) -> Iterator[str]:
    if rows:
        yield f"[themes.{name}]\n"
    yield from (f"{lang} = {value}\n" for lang, value in rows.items())


def _string(text: str) -> str:
    """A basic string, in one line."""
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    letter = found[0]
    return f"\\{letter}" if letter in '"\\' else f"\\u{ord(letter):04X}"
