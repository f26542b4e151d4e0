"""TMX read back: of Diptych with all its properties, or of any other program (TMX 1.1 to 1.4b)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from explorer.exchange.translation.memory import CITED
from explorer.exchange.xmlread import children, local, read_xml, tongue
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Citation
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingMemory, TranslationUnit
from explorer.model.language import Lang
from explorer.model.notice import Notice

_ONE_SIDED: Final = "{count} units were not taken, because they have no text in two of German, French and English."
_CODES: Final = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold the formatting codes of a file format, not text."""


def read_tmx(path: Path) -> IncomingMemory:
    """The units of a translation memory with text in at least two of German, French and English.

    A unit counts as confirmed unless Diptych wrote that nobody stands for it: memories hold what a person translated.
    Formatting codes inside a segment are left out. Where a language stands twice in a unit, its first text counts.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no TMX.
    """
    root = read_xml(path)
    if local(root) != "tmx":
        raise DamagedFile(path=str(path), format="TMX", reason=f"it begins with {local(root)}")
    units, one_sided = [], 0
    for number, element in enumerate(_units(root), 1):
        unit = _unit(element, number)
        if len(unit.texts) > 1:
            units.append(unit)
        else:
            one_sided += 1
    notices = (Notice(_ONE_SIDED, {"count": one_sided}),) if one_sided else ()
    return IncomingMemory(tuple(units), notices)


def _units(root: etree._Element) -> Iterator[etree._Element]:
    for body in children(root, "body"):
        yield from children(body, "tu")


def _unit(element: etree._Element, number: int) -> TranslationUnit:
    texts: dict[Lang, str] = {}
    citations: dict[Lang, Citation] = {}
    for variant in children(element, "tuv"):
        lang = tongue(variant)
        text = "".join(_text(segment) for segment in children(variant, "seg"))
        if lang is not Lang.UND and text.strip() and lang not in texts:
            texts[lang] = text
            if (cited := _citation(variant, lang)) is not None:
                citations[lang] = cited
    known = dict(_properties(element))
    themes = tuple(value for kind, value in _properties(element) if kind == "x-theme")
    return TranslationUnit(
        id=element.get("tuid") or str(number),
        texts=texts,
        score=_score(known.get("x-score", "")),
        status=_status(known.get("x-status", "")),
        themes=themes,
        citations=citations,
    )


def _text(segment: etree._Element) -> str:
    parts = [segment.text or ""]
    for child in segment:
        if local(child) not in _CODES:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _properties(element: etree._Element) -> Iterator[tuple[str, str]]:
    for prop in children(element, "prop"):
        yield prop.get("type", ""), prop.text or ""


def _citation(variant: etree._Element, lang: Lang) -> Citation | None:
    values = {kind.removeprefix("x-"): value for kind, value in _properties(variant)}
    known = {name: values.get(name, "") for name in CITED}
    page = known.pop("page")
    if not page and not any(known.values()):
        return None
    return Citation(**known, page=int(page) if page.isdecimal() else None, lang=lang)


def _score(value: str) -> float:
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 1.0


def _status(value: str) -> BeadStatus:
    return BeadStatus(value) if value in set(BeadStatus) else BeadStatus.CONFIRMED
