"""Text of other programs, in whatever encoding they wrote it."""

import codecs
from dataclasses import dataclass
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class RawText:
    """A text as a file has it: line ends as they are, without its byte order mark, which `marked` tells of."""

    content: str
    marked: bool = False


def decoded(data: bytes) -> RawText:
    """The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 without one, else Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return RawText(data[len(mark) :].decode(encoding, "replace"), True)
    try:
        return RawText(data.decode("utf-8"))
    except UnicodeDecodeError:
        return RawText(data.decode("cp1252", "replace"))
