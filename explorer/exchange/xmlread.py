"""Reading XML of other programs whatever namespace they put it in."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from explorer.files.failures import reading
from explorer.files.xml import parse
from explorer.model.language import Lang

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read_xml(path: Path) -> etree._Element:
    """The root of an XML file.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no well-formed XML, or declares entities of its own.
    """
    with reading(path):
        data = path.read_bytes()
    return parse(data, str(path))


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for what is no element, such as an unresolved entity."""
    tag: object = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The element's children called so, in any namespace."""
    return (child for child in element if local(child) in names)


def descendants(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The elements called so at any depth, in document order."""
    return (child for child in element.iter() if local(child) in names)


def text_of(element: etree._Element) -> str:
    """All text inside an element."""
    return "".join(str(piece) for piece in element.itertext(with_tail=False))


def tongue(element: etree._Element) -> Lang:
    """The language that an element declares (`de`, `FR-fr`), undetermined where it is none of ours."""
    code = (element.get(_LANG) or element.get("lang") or "").replace("_", "-").split("-")[0].lower()
    return Lang(code) if code in set(Lang) else Lang.UND
