"""Type faces of a PDF file: how wide their letters are, and whether they are bold."""

from dataclasses import dataclass, field
from typing import Any

from pypdf.generic import DictionaryObject

try:  # pypdf knows the widths of a font's letters, but has no public name for them
    from pypdf.generic._font import Font
except ImportError:
    Font = None  # type: ignore[assignment, misc]

_NARROW = frozenset("iljtfrI.,:;'’‘|!()[]- /·")
_WIDE = frozenset("mwMWÄÖ@%—…œæ")
_BOLD = ("bold", "black", "heavy", "demi", "-bd", ",bd")


@dataclass(slots=True)
class Face:
    """A type face: widths of letters in units of the type's size, and whether it is bold."""

    bold: bool = False
    widths: dict[str, float] = field(default_factory=dict)

    def width(self, text: str) -> float:
        """How long `text` is, in units of the type's size."""
        widths = self.widths
        total = 0.0
        for char in text:
            width = widths.get(char)
            if width is None:
                width = widths[char] = usual_width(char)
            total += width
        return total


def face_of(font: Any) -> Face:
    """The face of a font resource; with usual widths where the file states none that can be read."""
    if not isinstance(font, DictionaryObject):
        return Face()
    name = str(font.get("/BaseFont", "")).lower()
    return Face(any(part in name for part in _BOLD), _widths(font))


def _widths(font: DictionaryObject) -> dict[str, float]:
    if Font is None:
        return {}
    try:
        if font.get("/Encoding") == "/WinAnsiEncoding" and "/Widths" in font:
            return _plain_widths(font)
        known = Font.from_font_resource(font)
        default = known.character_widths.get("default", 500)
        shown = known.character_map
        if isinstance(known.encoding, dict):
            found = {
                shown.get(char, char): known.character_widths.get(chr(code), default)
                for code, char in known.encoding.items()
            }
        else:
            found = {shown.get(char, char): width for char, width in known.character_widths.items() if len(char) == 1}
        return {char: width / 1000 for char, width in found.items() if 0 < width < 3000}
    except MemoryError:
        raise
    except Exception:  # a font that pypdf cannot make out is measured by what is usual
        return {}


def _plain_widths(font: DictionaryObject) -> dict[str, float]:
    """Widths by letter of a font in Windows-1252, read straight from its table: much faster than by way of its maps."""
    first = int(str(font["/FirstChar"].get_object()))
    table: Any = font["/Widths"].get_object()
    widths = [float(width.get_object()) for width in table]
    codes = bytes(range(first, min(256, first + len(widths)))).decode("cp1252", "replace")
    return {char: width / 1000 for char, width in zip(codes, widths, strict=False) if width > 0}


def usual_width(text: str) -> float:
    """The length of a text in a usual proportional type, in units of its size."""
    width = 0.0
    for char in text:
        if char in _NARROW:
            width += 0.29
        elif char in _WIDE:
            width += 0.86
        elif char.isupper():
            width += 0.67
        else:
            width += 0.53
    return width
