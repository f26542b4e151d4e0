"""Setting two texts side by side, as bilingual agreements are printed: German left, French right.

Each article starts at the same height in both columns, and the file draws it left, then right, before the next one.
So neither the order of drawing nor a plain reading by lines gives a text of one language: only the columns do.
Lengths are in points.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tests.specimens.layout import HEIGHT, MARGIN, WIDTH, Line, Style, break_lines
from tests.specimens.source import SPECIMEN_NOTES, Block, Source

_EDGE = 52.0
_GUTTER = 22.0
_COLUMN = (WIDTH - 2 * _EDGE - _GUTTER) / 2
_LEFTS = (_EDGE, _EDGE + _COLUMN + _GUTTER)
_TOP = HEIGHT - 66.0
_BOTTOM = 58.0

# break_lines leaves what the page margins and the indent leave; this indent leaves one column, whichever it is.
_INDENT = WIDTH - 2 * MARGIN - _COLUMN
_TITLE = Style("Helvetica-Bold", 12.5, 15, 0, _INDENT)
_STYLES = {
    "heading": Style("Helvetica-Bold", 9.5, 12, 8, _INDENT),
    "paragraph": Style("Times-Roman", 10, 11.6, 3, _INDENT),
    "item": Style("Times-Roman", 10, 11.6, 2, _INDENT),
}


@dataclass(frozen=True)
class Row:
    """The lines of one article in both languages; `height` is that of the longer side."""

    sides: tuple[list[Line], list[Line]]

    @property
    def height(self) -> float:
        return max(sum(line.height for line in side) for side in self.sides)


def write_columns(left: Source, right: Source, target: Path) -> None:
    """Write the PDF; raises ValueError where the texts differ in their number of articles."""
    canvas = Canvas(str(target), pageCompression=0, invariant=1)
    _describe(canvas, left, right)
    pages = list(_paginate(_rows(left, right)))
    for number, rows in enumerate(pages, start=1):
        _draw_edges(canvas, left, right, f"{number} / {len(pages)}")
        _draw_rows(canvas, rows)
        canvas.showPage()
    canvas.save()


def _rows(left: Source, right: Source) -> list[Row]:
    sides = zip(_articles(left), _articles(right), strict=True)
    return [Row((list(_set(one)), list(_set(other)))) for one, other in sides]


def _articles(source: Source) -> Iterator[list[tuple[Style, str]]]:
    """The title, then what stands before the first heading, then each heading with its paragraphs."""
    yield [(_TITLE, source.title)]
    article = 0

    def of_article(block: Block) -> int:
        nonlocal article
        article += block.kind == "heading"
        return article

    for _, blocks in groupby(source.blocks, key=of_article):
        yield [(_STYLES[block.kind], block.text) for block in blocks]


def _set(texts: list[tuple[Style, str]]) -> Iterator[Line]:
    for style, text in texts:
        yield from break_lines(text, style)


def _paginate(rows: list[Row]) -> Iterator[list[Row]]:
    page: list[Row] = []
    for row in rows:
        if sum(each.height for each in (*page, row)) > _TOP - _BOTTOM:
            yield page
            page = []
        page.append(row)
    yield page


def _draw_rows(canvas: Canvas, rows: list[Row]) -> None:
    top = _TOP
    for row in rows:
        for x, side in zip(_LEFTS, row.sides, strict=True):
            _draw_side(canvas, x, top, side)
        top -= row.height


def _draw_side(canvas: Canvas, x: float, top: float, lines: list[Line]) -> None:
    for line in lines:
        top -= line.height
        canvas.setFont(line.style.font, line.style.size)
        canvas.drawString(x, top, line.text)


def _draw_edges(canvas: Canvas, left: Source, right: Source, page_of: str) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 44, left.running_head)
    canvas.line(_EDGE, HEIGHT - 50, WIDTH - _EDGE, HEIGHT - 50)
    for x, source in zip(_LEFTS, (left, right), strict=True):
        canvas.drawString(x, 36, SPECIMEN_NOTES[source.lang])
    canvas.drawCentredString(WIDTH / 2, 22, page_of)


def _describe(canvas: Canvas, left: Source, right: Source) -> None:
    canvas.setTitle(f"{left.title} / {right.title}")
    canvas.setAuthor(f"{left.issuer} / {right.issuer}")
    canvas.setSubject(SPECIMEN_NOTES["de"])
    canvas.setKeywords(left.kind)
    canvas.setCreator("Diptych")
    day = f"D:{left.date:%Y%m%d}100000+00'00'"
    canvas.setDateFormatter(lambda *_now: day)
