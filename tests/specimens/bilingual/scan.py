"""Rendering a specimen text as a scan: pictures of pages, a little askew, without a text layer.

Lengths are in pixels at 150 dots an inch.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import struct_time

import reportlab
from PIL import Image, ImageDraw, ImageFont

from tests.specimens.source import Block, Source

_DPI = 150
_PAGE = (1240, 1754)
_MARGIN = 150
_WHITE = 255
_INK_BELOW = 150
_TILTS = (0.35, -0.25)
_FONTS = Path(reportlab.__file__).parent / "fonts"


@dataclass(frozen=True)
class Line:
    """One set line: its text, font, and the space from its top to the top of the next."""

    text: str
    font: ImageFont.FreeTypeFont
    leading: int


def write_scan(source: Source, target: Path) -> None:
    """Write the PDF; the same source gives the same bytes with the same version of Pillow."""
    pages = [_scanned(lines, number) for number, lines in enumerate(_paginate(_set(source), source))]
    day = struct_time((*source.date.timetuple()[:3], 10, 0, 0, *source.date.timetuple()[6:]))
    pages[0].save(
        target,
        "PDF",
        resolution=_DPI,
        save_all=True,
        append_images=pages[1:],
        creationDate=day,
        modDate=day,
        producer="Diptych",
    )


def _set(source: Source) -> Iterator[list[Line]]:
    """The lines of each block, kept together on a page; a heading stays with what follows it."""
    yield _fill(source.issuer, _font("Vera.ttf", 19), 28, after=50)
    yield _fill(source.title, _font("VeraBd.ttf", 27), 38, after=24)
    held: list[Line] = []
    for block in source.blocks:
        if block.kind == "heading":
            held = _fill(block.text, _font("VeraBd.ttf", 22), 33, after=16)
        else:
            yield held + _fill(_printed(block), _font("Vera.ttf", 22), 33, after=16)
            held = []


def _printed(block: Block) -> str:
    return f"{block.number}. {block.text}" if block.kind == "item" else block.text


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / name, size)


def _fill(text: str, font: ImageFont.FreeTypeFont, leading: int, after: int) -> list[Line]:
    texts = [""]
    for word in text.split(" "):
        longer = f"{texts[-1]} {word}".strip()
        if font.getlength(longer) <= _PAGE[0] - 2 * _MARGIN:
            texts[-1] = longer
        else:
            texts.append(word)
    return [*(Line(each, font, leading) for each in texts[:-1]), Line(texts[-1], font, leading + after)]


def _paginate(blocks: Iterator[list[Line]], source: Source) -> Iterator[list[Line]]:
    foot = [Line(source.running_head, _font("Vera.ttf", 16), 0)]
    page: list[Line] = []
    for lines in blocks:
        if sum(line.leading for line in (*page, *lines)) > _PAGE[1] - 2 * _MARGIN:
            yield page + foot
            page = []
        page.extend(lines)
    yield page + foot


def _scanned(lines: list[Line], number: int) -> Image.Image:
    """Draw a page and tilt it as paper lies on the glass; a scan is black and white, never grey."""
    picture = Image.new("L", _PAGE, _WHITE)
    pen = ImageDraw.Draw(picture)
    y = _MARGIN
    for line in lines[:-1]:
        pen.text((_MARGIN, y), line.text, fill=0, font=line.font)
        y += line.leading
    pen.text((_MARGIN, _PAGE[1] - _MARGIN // 2), lines[-1].text, fill=0, font=lines[-1].font)
    tilted = picture.rotate(_TILTS[number % 2], Image.Resampling.BICUBIC, fillcolor=_WHITE)
    return tilted.point(lambda grey: _WHITE if grey > _INK_BELOW else 0).convert("1", dither=Image.Dither.NONE)
