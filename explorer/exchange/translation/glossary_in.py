"""TBX read back: versions 2 and 3, either style, of Diptych or of another program (IATE, TERMDAT)."""

from itertools import product
from pathlib import Path
from typing import Final

from lxml import etree

from explorer.exchange.translation.glossary import STRENGTH
from explorer.exchange.xmlread import children, descendants, local, read_xml, text_of, tongue
from explorer.model.bitext import WordPair
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingGlossary
from explorer.model.language import Lang
from explorer.model.notice import Notice

_LONELY: Final = "{count} concepts were not taken, because they have no term in two of German, French and English."
_CONCEPTS: Final = ("conceptEntry", "termEntry")
_SECTIONS: Final = ("langSec", "langSet")


def read_tbx(path: Path) -> IncomingGlossary:
    """Every pair of a German and a French term of one concept, each with the first English one.

    A concept with German or French and English alone gives pairs whose missing side is empty.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no TBX.
    """
    root = read_xml(path)
    if local(root) not in ("tbx", "martif"):
        raise DamagedFile(path=str(path), format="TBX", reason=f"it begins with {local(root)}")
    pairs: list[WordPair] = []
    lonely = 0
    for concept in descendants(root, *_CONCEPTS):
        found = _pairs(concept)
        pairs.extend(found)
        lonely += not found
    return IncomingGlossary(tuple(pairs), (Notice(_LONELY, {"count": lonely}),) if lonely else ())


def _pairs(concept: etree._Element) -> list[WordPair]:
    terms: dict[Lang, list[str]] = {}
    for section in children(concept, *_SECTIONS):
        found = (" ".join(text_of(term).split()) for term in descendants(section, "term"))
        terms.setdefault(tongue(section), []).extend(word for word in found if word)
    known = [lang for lang in (Lang.DE, Lang.FR, Lang.EN) if terms.get(lang)]
    if len(known) < 2:
        return []
    english = (terms.get(Lang.EN) or [""])[0]
    origin, strength = _origin(concept), _strength(concept)
    both = product(terms.get(Lang.DE) or [""], terms.get(Lang.FR) or [""])
    return [WordPair(german, french, strength, origin, english) for german, french in both]


def _origin(concept: etree._Element) -> str:
    for child in concept:
        if local(child) == "source" or (local(child) == "admin" and child.get("type") == "source"):
            return text_of(child)
    return ""


def _strength(concept: etree._Element) -> float:
    for note in children(concept, "note"):
        value = text_of(note)
        if value.startswith(STRENGTH):
            try:
                return min(1.0, max(0.0, float(value.removeprefix(STRENGTH))))
            except ValueError:
                break
    return 1.0
