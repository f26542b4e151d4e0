"""XLIFF read back: 2.0 and its successors, and 1.2, which most translation programs still write."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from explorer.exchange.xmlread import children, descendants, local, read_xml, text_of
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Citation
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingMemory, TranslationUnit
from explorer.model.language import Lang
from explorer.model.notice import Notice

_UNTRANSLATED: Final = "{count} units were not taken, because they have no translation."
_TONGUES: Final = "{count} units were not taken, because they are not in two of German, French and English."
_CODES: Final = frozenset({"ph", "pc", "sc", "ec", "bpt", "ept", "it", "bx", "ex", "x"})
"""Elements for the formatting codes of a file format. Only `pc` and `g` hold text."""


def read_xliff(path: Path) -> IncomingMemory:
    """The segments that have a translation, in two of German, French and English; formatting codes are left out.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no XLIFF.
    """
    root = read_xml(path)
    if local(root) != "xliff":
        raise DamagedFile(path=str(path), format="XLIFF", reason=f"it begins with {local(root)}")
    units: list[TranslationUnit] = []
    untranslated = strange = 0
    for file in descendants(root, "file"):
        langs = _langs(root, file)
        for name, state, unit, segment in _segments(file):
            source, target = (_side(segment, side) for side in ("source", "target"))
            if not source.strip() or not target.strip():
                untranslated += bool(source.strip())
            elif Lang.UND in langs or langs[0] is langs[1]:
                strange += 1
            else:
                made = TranslationUnit(name or str(len(units) + 1), {langs[0]: source, langs[1]: target}, status=state)
                units.append(_cited(made, file, unit, langs))
    counted = ((_UNTRANSLATED, untranslated), (_TONGUES, strange))
    return IncomingMemory(tuple(units), tuple(Notice(text, {"count": count}) for text, count in counted if count))


def _langs(root: etree._Element, file: etree._Element) -> tuple[Lang, Lang]:
    """Source and target: of the whole file in version 2, of each `file` in version 1.2."""
    return (
        _lang(root.get("srcLang") or file.get("source-language")),
        _lang(root.get("trgLang") or file.get("target-language")),
    )


def _lang(code: str | None) -> Lang:
    plain = (code or "").replace("_", "-").split("-")[0].lower()
    return Lang(plain) if plain in set(Lang) else Lang.UND


def _segments(file: etree._Element) -> Iterator[tuple[str, BeadStatus, etree._Element, etree._Element]]:
    """Name, status, the unit and the segment itself; in version 1.2 both are one."""
    for unit in descendants(file, "unit", "trans-unit"):
        name = unit.get("name") or unit.get("resname") or ""
        if local(unit) == "trans-unit":
            yield name, BeadStatus.CONFIRMED, unit, unit
        for segment in children(unit, "segment"):
            automatic = segment.get("state") in ("initial", "translated")
            yield name, BeadStatus.AUTOMATIC if automatic else BeadStatus.CONFIRMED, unit, segment


def _side(segment: etree._Element, name: str) -> str:
    return "".join(_text(element) for element in children(segment, name))


def _text(element: etree._Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if local(child) not in _CODES or local(child) == "pc":
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _cited(
    unit: TranslationUnit, file: etree._Element, element: etree._Element, langs: tuple[Lang, Lang]
) -> TranslationUnit:
    """The unit with its themes, and with the file that it comes from as citation of its source."""
    original = file.get("original", "")
    themes = tuple(text_of(note) for note in descendants(element, "note") if note.get("category") == "theme")
    cited = {langs[0]: Citation("", "", "", None, "", langs[0], path=original)} if original else {}
    return TranslationUnit(unit.id, unit.texts, unit.score, unit.status, themes, cited)
