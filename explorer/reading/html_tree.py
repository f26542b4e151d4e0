"""A page's bytes made a tree, whatever their encoding and however ill-formed."""

import re

from lxml import etree

from explorer.files.xml import parse, parse_html
from explorer.model.errors import DamagedFile
from explorer.model.notice import Notice
from explorer.reading.encodings import decode

_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}?charset\s*=\s*[\"']?|\?xml[^>]{0,100}?encoding\s*=\s*[\"'])([\w:.-]+)", re.IGNORECASE
)
_XHTML = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>.{0,1000}?<html[^>]*xmlns", re.DOTALL)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def tree_of(data: bytes, encoding: str | None = None, shown: str = "") -> tuple[etree._Element, tuple[Notice, ...]]:
    """The root element of the page and what is to be said of its encoding. Raises DamagedFile."""
    if encoding is None and _XHTML.match(data[:4096]):
        try:
            return parse(data, shown), ()
        except DamagedFile:
            pass  # ill-formed XHTML is read as browsers read it
    text, warnings = page_text(data, encoding)
    return parse_html(_DECLARATION.sub("", text).encode("utf-8", "replace"), "utf-8", shown), warnings


def page_text(data: bytes, encoding: str | None) -> tuple[str, tuple[Notice, ...]]:
    """The page's characters: by the encoding it declares if its bytes fit, and else as any text."""
    declared = _CHARSET.search(data[:4096])
    if encoding is None and declared:
        name = declared.group(1).decode("ascii", "replace").lower()
        # Pages that say Latin-1 mean Windows-1252, as browsers take it (WHATWG Encoding Standard).
        name = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(name, name)
        try:
            return data.decode("utf-8-sig"), ()
        except UnicodeDecodeError:
            pass
        try:
            if name not in {"utf-8", "utf-16"}:
                return data.decode(name, "replace"), ()
        except LookupError:
            pass
    return decode(data, encoding)


def tag_of(element: etree._Element) -> str:
    """The element's name without its namespace, in lower case; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
