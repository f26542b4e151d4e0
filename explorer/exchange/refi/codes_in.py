"""Codes of REFI-QDA as themes: those of Diptych with all they have, those of other programs by name and description."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from explorer.exchange.refi.codes import parted
from explorer.exchange.refi.names import same
from explorer.exchange.xmlread import children, text_of
from explorer.model.codebook import theme_id
from explorer.model.coding import Theme
from explorer.model.language import Lang

_GREY = "#888888"
_SEPARATOR = "::"
"""ATLAS.ti writes a tree of codes as one list of names like `Drinks::Coffee`."""


class CodeTree:
    """The codes of a file, parents before their children, with the theme that each GUID stands for."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._themes: dict[str, Theme] = {}
        self.by_guid: dict[str, str] = {}

    @property
    def themes(self) -> tuple[Theme, ...]:
        """The themes, parents before their children."""
        return tuple(self._themes.values())

    def read(self, parent: etree._Element) -> None:
        """Enter the codes of an element `CodeBook`."""
        found = [code for codes in children(parent, "Codes") for code in children(codes, "Code")]
        if any(list(children(code, "Code")) for code in found):
            for code in found:
                self._enter(code, None)
        else:
            self._enter_list(found)

    def add(self, name: str, labels: dict[Lang, str], parent: str | None = None) -> str:
        """A theme that the file has no code for, entered unless it is there; its id."""
        if name not in self._themes:
            self._themes[name] = Theme(name, parent, labels, {}, {}, _GREY, len(self._themes))
        return name

    def _enter(self, code: etree._Element, parent: str | None, name: str = "") -> str:
        theme = self._theme(code, parent, name or code.get("name", "").strip())
        self._themes[theme.id] = theme
        self.by_guid[same(code.get("guid"))] = theme.id
        for child in children(code, "Code"):
            self._enter(child, theme.id)
        return theme.id

    def _enter_list(self, found: list[etree._Element]) -> None:
        """Codes without a tree, shorter names first, so that `Drinks` is there before `Drinks::Coffee`."""
        by_path: dict[tuple[str, ...], str] = {}
        paths = [(tuple(p.strip() for p in code.get("name", "").split(_SEPARATOR)), code) for code in found]
        for path, code in sorted(paths, key=lambda pair: len(pair[0])):
            parent = None
            for depth in range(1, len(path)):
                place = path[:depth]
                if place not in by_path:
                    labels = {self._lang: place[-1]}
                    by_path[place] = self.add(theme_id(place[-1], self._themes), labels, parent)
                parent = by_path[place]
            by_path[path] = self._enter(code, parent, path[-1])

    def _theme(self, code: etree._Element, parent: str | None, name: str) -> Theme:
        memo, rest = parted(_description(code))
        lang = _lang(rest.get("lang")) or self._lang
        labels = {known: text for known, text in _by_lang(rest.get("labels")) if isinstance(text, str)}
        if name and (lang in labels or not labels):  # else the name only stands in for a label in another language
            labels[lang] = name
        wanted = str(rest.get("id", ""))
        memos = {known: text for known, text in _by_lang(rest.get("memos")) if isinstance(text, str)}
        return Theme(
            id=wanted if _is_id(wanted) and wanted not in self._themes else theme_id(name, self._themes),
            parent=parent,
            labels=labels or {lang: name or "?"},
            memos={**memos, lang: memo} if memo else memos,
            cues={
                known: tuple(map(str, words)) for known, words in _by_lang(rest.get("cues")) if isinstance(words, list)
            },
            colour=_colour(code.get("color", "")),
            position=rest["position"] if isinstance(rest.get("position"), int) else len(self._themes),
        )


def _description(code: etree._Element) -> str:
    return "".join(text_of(description) for description in children(code, "Description"))


def _by_lang(value: object) -> Iterator[tuple[Lang, Any]]:
    for name, content in value.items() if isinstance(value, dict) else ():
        if lang := _lang(name):
            yield lang, content


def _lang(value: object) -> Lang | None:
    return Lang(str(value)) if str(value) in set(Lang) else None


def _is_id(value: str) -> bool:
    return re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value) is not None


def _colour(value: str) -> str:
    """As #RRGGBB: the standard allows #RGB too."""
    plain = value.strip().lstrip("#")
    if len(plain) == 3:
        plain = "".join(digit * 2 for digit in plain)
    return f"#{plain.upper()}" if re.fullmatch(r"[0-9A-Fa-f]{6}", plain) else _GREY
