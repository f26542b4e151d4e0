"""Setting a specimen text as a PDF with running heads, page numbers and notes at the foot of the page."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tests.specimens.layout import HEIGHT, MARGIN, MARK_SCALE, WIDTH, Line, Page, paginate
from tests.specimens.source import SPECIMEN_NOTES, Source, pieces

_SMALL = ("Helvetica", 8.5)
_PAGE_OF = {"de": "Seite {} von {}", "fr": "page {} sur {}", "en": "page {} of {}"}


def write_pdf(source: Source, target: Path) -> None:
    """Write one PDF; the same source gives the same bytes."""
    canvas = Canvas(str(target), pageCompression=0, invariant=1, lang=source.lang)
    _describe(canvas, source)
    pages = paginate(source)
    for number, page in enumerate(pages, start=1):
        _draw_head(canvas, source)
        _draw_body(canvas, page)
        _draw_foot(canvas, source, _PAGE_OF[source.lang].format(number, len(pages)))
        canvas.showPage()
    canvas.save()


def _describe(canvas: Canvas, source: Source) -> None:
    canvas.setTitle(source.title)
    canvas.setAuthor(source.issuer)
    canvas.setSubject(SPECIMEN_NOTES[source.lang])
    canvas.setKeywords(source.kind)
    canvas.setCreator("Diptych")
    day = f"D:{source.date:%Y%m%d}100000+00'00'"
    canvas.setDateFormatter(lambda *_now: day)


def _draw_head(canvas: Canvas, source: Source) -> None:
    canvas.setFont(*_SMALL)
    canvas.drawString(MARGIN, HEIGHT - 48, source.running_head)
    canvas.line(MARGIN, HEIGHT - 54, WIDTH - MARGIN, HEIGHT - 54)


def _draw_foot(canvas: Canvas, source: Source, page_of: str) -> None:
    canvas.setFont(*_SMALL)
    canvas.drawString(MARGIN, 40, SPECIMEN_NOTES[source.lang])
    canvas.drawRightString(WIDTH - MARGIN, 40, page_of)


def _draw_body(canvas: Canvas, page: Page) -> None:
    y = HEIGHT - MARGIN
    for line in page.lines:
        y -= line.height
        _draw_line(canvas, line, y)
    y = MARGIN + sum(note.height for note in page.notes)
    if page.notes:
        canvas.line(MARGIN, y + 2, MARGIN + 120, y + 2)
    for note in page.notes:
        y -= note.height
        _draw_line(canvas, note, y)


def _draw_line(canvas: Canvas, line: Line, y: float) -> None:
    text = canvas.beginText(MARGIN + line.style.indent, y)
    for stretch, mark in pieces(line.text):
        text.setFont(line.style.font, line.style.size)
        text.textOut(stretch)
        if mark:
            text.setFont(line.style.font, line.style.size * MARK_SCALE)
            text.setRise(line.style.size * 0.35)
            text.textOut(mark)
            text.setRise(0)
    canvas.drawText(text)
