"""What a Word file's styles and lists say: which paragraphs are headings, and what number stands before them."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

from explorer.files.archive import Archive
from explorer.files.xml import parse

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Namespace of WordprocessingML (ECMA-376, part 1, 17)."""

_HEADING = re.compile(r"heading|überschrift|berschrift|titre|title|titel", re.IGNORECASE)
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST = 100_000
"""Numbers of one list beyond which a file is not believed."""


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: how its number is written (`format`), within which text, and from what it counts."""

    format: str
    text: str
    start: int


@dataclass(slots=True)
class Styles:
    """Headings by style, and the numbering of lists as far as it has come."""

    headings: frozenset[str] = frozenset()
    lists: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Style -> list and level that it puts its paragraphs in."""
    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def list_of(self, paragraph: etree._Element, style: str) -> tuple[str, int] | None:
        """The list and level of a paragraph, by its own mark or by its style; None where it is in no list."""
        own = _list_in(paragraph.find(f"{W}pPr/{W}numPr"))
        known = self.lists.get(style)
        if own is None or not own[0]:
            return known
        return None if own[0] == "0" else (own[0], own[1] if own[1] >= 0 else known[1] if known else 0)

    def number(self, place: tuple[str, int]) -> str:
        """The number that Word sets before the next paragraph of a list, such as `2.1` or `(b)`; empty for a bullet."""
        name, depth = place
        levels = self._levels.get(name, {})
        level = levels.get(depth)
        if level is None or level.format in {"bullet", "none"}:
            return ""
        counts = self._counts[name]
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, _MOST)
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        return _PLACE.sub(lambda match: self._written(name, int(match[1]) - 1), level.text).strip()

    def _written(self, name: str, depth: int) -> str:
        level = self._levels[name].get(depth, _Level("decimal", "", 1))
        return _written(self._counts[name].get(depth, level.start), level.format)


def styles_of(archive: Archive, folder: str, shown: str) -> Styles:
    """The styles and lists of a Word file whose parts lie in `folder`. Raises DamagedFile."""
    headings: set[str] = set()
    lists: dict[str, tuple[str, int]] = {}
    if f"{folder}/styles.xml" in archive:
        for style in parse(archive.read(f"{folder}/styles.xml"), shown).iter(f"{W}style"):
            name = style.get(f"{W}styleId") or ""
            label = style.find(f"{W}name")
            outlined = style.find(f"{W}pPr/{W}outlineLvl") is not None
            if outlined or (label is not None and _HEADING.match(label.get(f"{W}val") or "")):
                headings.add(name)
            if (place := _list_in(style.find(f"{W}pPr/{W}numPr"))) and place[0]:
                lists[name] = place[0], max(place[1], 0)
    return Styles(frozenset(headings), lists, _levels_of(archive, f"{folder}/numbering.xml", shown))


def _list_in(element: etree._Element | None) -> tuple[str, int] | None:
    """List and level that a `numPr` names; the level is -1 where it names none."""
    if element is None:
        return None
    name, depth = element.find(f"{W}numId"), element.find(f"{W}ilvl")
    return (name.get(f"{W}val") or "") if name is not None else "", _int(depth, -1)


def _levels_of(archive: Archive, name: str, shown: str) -> dict[str, dict[int, _Level]]:
    if name not in archive:
        return {}
    root = parse(archive.read(name), shown)
    patterns = {
        each.get(f"{W}abstractNumId") or "": {_int_of(level, "ilvl"): _level(level) for level in each.iter(f"{W}lvl")}
        for each in root.iter(f"{W}abstractNum")
    }
    found: dict[str, dict[int, _Level]] = {}
    for each in root.iter(f"{W}num"):
        pattern = each.find(f"{W}abstractNumId")
        levels = dict(patterns.get(pattern.get(f"{W}val") or "" if pattern is not None else "", {}))
        for override in each.iter(f"{W}lvlOverride"):
            depth, start = _int_of(override, "ilvl"), override.find(f"{W}startOverride")
            if depth in levels and start is not None:
                levels[depth] = _Level(levels[depth].format, levels[depth].text, _int(start, 1))
        found[each.get(f"{W}numId") or ""] = levels
    return found


def _level(element: etree._Element) -> _Level:
    written, text = element.find(f"{W}numFmt"), element.find(f"{W}lvlText")
    return _Level(
        (written.get(f"{W}val") or "decimal") if written is not None else "decimal",
        (text.get(f"{W}val") or "") if text is not None else "",
        _int(element.find(f"{W}start"), 1),
    )


def _int(element: etree._Element | None, otherwise: int) -> int:
    value = element.get(f"{W}val") if element is not None else None
    return int(value) if value is not None and re.fullmatch(r"-?\d{1,6}", value) else otherwise


def _int_of(element: etree._Element, name: str) -> int:
    value = element.get(f"{W}{name}") or "0"
    return int(value) if re.fullmatch(r"\d{1,3}", value) else 0


def _written(number: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26 % 10)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman.upper() if form == "upperRoman" else roman
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    text, rest = "", max(0, min(number, 3999))
    for value, sign in (*_ROMAN, *_ROMAN_SMALL):
        count, rest = divmod(rest, value)
        text += count * sign
    return text
