"""PDF files for tests, set line by line: so that what stands on the page is known to the letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
_MARGIN = 60.0
_GUTTER = 22.0
_VOWELS = frozenset("aeiouyäöüéèêàâôûî")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph to set: its text, size in points and whether it is bold."""

    text: str
    size: float = 10.0
    bold: bool = False

    @property
    def font(self) -> str:
        """The face it is set in."""
        return "Helvetica-Bold" if self.bold else "Helvetica"


def heading(text: str, size: float = 14.0) -> Piece:
    """A heading."""
    return Piece(text, size, bold=True)


@dataclass(slots=True)
class Sheet:
    """How a document is set. `head` and `foot` stand on every page, `{}` in them is the page's number."""

    columns: int = 1
    head: str = ""
    foot: str = ""
    hyphenated: bool = False
    notes: dict[int, str] = field(default_factory=dict)
    """Footnotes by page (from 1)."""

    def write(self, path: Path, streams: Sequence[Sequence[Piece]]) -> Path:
        """Set the streams into a PDF file: one after the other, or each in a column of its own if there are two."""
        canvas = Canvas(str(path), pagesize=A4, invariant=1)
        if len(streams) == 2:
            self._facing(canvas, streams)
        else:
            self._running(canvas, streams[0])
        canvas.save()
        return path

    def _column(self, side: int, columns: int) -> tuple[float, float]:
        wide = (WIDTH - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns
        return _MARGIN + side * (wide + _GUTTER), wide

    def _running(self, canvas: Canvas, pieces: Sequence[Piece]) -> None:
        lines = iter(self._lines(pieces, self._column(0, self.columns)[1]))
        line = next(lines, None)
        page = 0
        while line is not None:
            page += 1
            self._furniture(canvas, page)
            for side in range(self.columns):
                line = self._fill(canvas, self._column(side, self.columns)[0], line, lines)
            canvas.showPage()

    def _facing(self, canvas: Canvas, streams: Sequence[Sequence[Piece]]) -> None:
        left, right = (iter(self._lines(stream, self._column(0, 2)[1])) for stream in streams)
        pending = [next(left, None), next(right, None)]
        page = 0
        while any(line is not None for line in pending):
            page += 1
            self._furniture(canvas, page)
            for side, lines in enumerate((left, right)):
                pending[side] = self._fill(canvas, self._column(side, 2)[0], pending[side], lines)
            canvas.showPage()

    def _fill(self, canvas: Canvas, x: float, line: "_Line | None", lines: Iterator["_Line"]) -> "_Line | None":
        y = HEIGHT - 80
        while line is not None and y > 110:
            y -= line.before
            canvas.setFont(line.font, line.size)
            canvas.drawString(x, y, line.text)
            y -= 1.25 * line.size
            line = next(lines, None)
        return line

    def _furniture(self, canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        if self.head:
            canvas.drawString(_MARGIN, HEIGHT - 40, self.head.format(page))
        if self.foot:
            canvas.drawString(_MARGIN, 36, self.foot.format(page))
        if page in self.notes:
            canvas.drawString(_MARGIN, 70, self.notes[page])

    def _lines(self, pieces: Sequence[Piece], width: float) -> Iterator["_Line"]:
        for piece in pieces:
            before = 0.7 * piece.size
            for text in _broken(piece, width, self.hyphenated):
                yield _Line(text, piece.font, piece.size, before)
                before = 0.0


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: str
    size: float
    before: float


def _broken(piece: Piece, width: float, hyphenated: bool) -> Iterator[str]:
    """The lines of a paragraph; long words are parted at the line's end where `hyphenated`."""
    line = ""
    for word in piece.text.split(" "):
        longer = f"{line} {word}".strip()
        if stringWidth(longer, piece.font, piece.size) <= width:
            line = longer
            continue
        cut = _cut(line, word, piece, width) if hyphenated and not piece.bold else 0
        if cut:
            yield f"{line} {word[:cut]}-".strip()
            line = word[cut:]
        else:
            yield line
            line = word
    yield line


def _cut(line: str, word: str, piece: Piece, width: float) -> int:
    """Where `word` may be parted so that its head still fits on the line: between a vowel and a consonant; or 0."""
    if not word.isalpha() or word[1:] != word[1:].lower():
        return 0
    for place in range(len(word) - 3, 2, -1):
        fits = stringWidth(f"{line} {word[:place]}-", piece.font, piece.size) <= width
        if fits and word[place - 1].lower() in _VOWELS and word[place].lower() not in _VOWELS:
            return place
    return 0
