"""The themes that Web Annotations name: by the id and path that Diptych writes, else by the word of their tag."""

from dataclasses import replace
from typing import Any

from explorer.model.codebook import theme_id
from explorer.model.coding import Theme
from explorer.model.language import Lang

Object = dict[str, Any]
_GREY = "#888888"


class Themes:
    """Themes met so far, parents before their children."""

    def __init__(self) -> None:
        self._by_id: dict[str, Theme] = {}
        self._by_path: dict[tuple[str, ...], str] = {}

    def all(self) -> tuple[Theme, ...]:
        """Every theme met."""
        return tuple(self._by_id.values())

    def of(self, one: Object) -> str | None:
        """The id of the annotation's theme, which is entered where it is new; None where the annotation has no tag."""
        tags = [b for b in bodies(one) if b.get("purpose") == "tagging" and str(b.get("value", "")).strip()]
        path = tuple(str(label) for label in listed(one.get("diptych:themePath")))
        if not tags and not path:
            return None
        lang = tags[0].get("language") if tags else None
        wanted, colour = str(one.get("diptych:theme", "")), str(one.get("diptych:colour", _GREY))
        return self._enter(path or (str(tags[0]["value"]).strip(),), wanted, _lang(lang), colour)

    def _enter(self, path: tuple[str, ...], wanted: str, lang: Lang, colour: str) -> str:
        """The theme called `wanted` where that is given, since labels differ by language; else the one at `path`."""
        if wanted in self._by_id:
            self._add_label(wanted, lang, path)
            return wanted
        if not wanted and path in self._by_path:
            return self._by_path[path]
        parent = self._parent(path[:-1], lang)
        name = wanted or theme_id(path[-1], self._by_id)
        self._by_id[name] = Theme(name, parent, {lang: path[-1]}, {}, {}, colour, len(self._by_id))
        self._by_path[path] = name
        return name

    def _parent(self, path: tuple[str, ...], lang: Lang) -> str | None:
        if not path:
            return None
        return self._by_path.get(path) or self._enter(path, "", lang, _GREY)

    def _add_label(self, name: str, lang: Lang, path: tuple[str, ...]) -> None:
        self._by_path.setdefault(path, name)
        theme = self._by_id[name]
        self._by_id[name] = replace(theme, labels={lang: path[-1], **theme.labels})


def bodies(one: Object) -> list[Object]:
    """The bodies of an annotation; a plain string is a comment."""
    every = listed(one.get("body", one.get("bodyValue")))
    return [b if isinstance(b, dict) else {"value": str(b), "purpose": "commenting"} for b in every]


def listed(value: object) -> list[Any]:
    """A JSON-LD value as a list: it may stand alone, or be missing."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def first(value: object) -> Any:
    """The first of a list, or the value itself."""
    return value[0] if isinstance(value, list) and value else value


def _lang(value: object) -> Lang:
    return Lang(str(value)) if str(value) in set(Lang) else Lang.UND
