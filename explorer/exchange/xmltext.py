"""Text as XML can hold it."""

import re
from xml.sax.saxutils import escape as _escape

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no `Char` in XML 1.0 (section 2.2): most control characters, lone surrogates, U+FFFE and U+FFFF."""


_IN_TEXT = {"\r": "&#13;"}
_IN_ATTRIBUTE = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def clean(text: str) -> str:
    """`text` with U+FFFD in the place of each character that XML 1.0 forbids: its length stays, and so do offsets."""
    return _FORBIDDEN.sub("\ufffd", text)


def escape(text: str) -> str:
    """`text` as character data of an element."""
    return _escape(clean(text), _IN_TEXT)


def attribute(text: str) -> str:
    """`text` as the value of an attribute, with its quotation marks; a reader would turn bare line ends into spaces."""
    return f'"{_escape(clean(text), _IN_ATTRIBUTE)}"'
