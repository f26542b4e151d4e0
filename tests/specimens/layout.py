"""Breaking a specimen text into lines and pages, with its notes at the foot of the page that calls them.

Lengths are in points. A line keeps its note marks (``[^1]``), so that the page knows which notes it owes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.specimens.source import Block, Source, pieces

WIDTH, HEIGHT = A4
MARGIN = 72.0
BODY_HEIGHT = HEIGHT - 2 * MARGIN - 24.0
MARK_SCALE = 0.65
RULE_GAP = 14.0

_VOWELS = "aeiouyäöüàâéèêëîïôùûœ"
_BREAK = re.compile(f"(?<=[{_VOWELS}])[bcdfglmnprstv](?=[bdfgkmnprtvwz][{_VOWELS}])|[{_VOWELS}](?=tion|tive|rung|ment)")
_TOGETHER = re.compile("[bcdfgptv][rl]|gn|ph|th|st|sp|ck|ch")
_LONG_WORD = 10
_SHORTEST_PART = 4


@dataclass(frozen=True)
class Style:
    """How lines of one kind are set."""

    font: str
    size: float
    leading: float
    before: float
    indent: float = 0.0


TITLE = Style("Helvetica-Bold", 16, 20, 0)
HEADING = Style("Helvetica-Bold", 11.5, 15, 10)
PARAGRAPH = Style("Times-Roman", 11.5, 15, 7)
ITEM = Style("Times-Roman", 11.5, 15, 3, indent=18)
NOTE = Style("Times-Roman", 9, 11, 0)


@dataclass(frozen=True)
class Line:
    """One set line and the space above it."""

    text: str
    style: Style
    before: float

    @property
    def height(self) -> float:
        return self.before + self.style.leading


@dataclass
class Page:
    """The body lines of a page and the note lines at its foot."""

    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)

    def has_room(self, lines: list[Line], notes: list[Line]) -> bool:
        """Whether these lines still fit, together with the notes they call."""
        owed = [*self.notes, *notes]
        used: float = sum(line.height for line in (*self.lines, *lines, *owed))
        room: float = BODY_HEIGHT - (RULE_GAP if owed else 0.0)
        return used <= room


def text_width(text: str, style: Style) -> float:
    """The width of a text with its note marks, which are set smaller."""
    width = 0.0
    for stretch, mark in pieces(text):
        width += stringWidth(stretch, style.font, style.size)
        width += stringWidth(mark, style.font, style.size * MARK_SCALE)
    return width


def hyphenate(word: str, room: float, style: Style) -> tuple[str, str] | None:
    """Break a long word between two consonants or before a usual ending, as late as the room allows, or not at all.

    Only plain lower-case tails are broken off, so that joining the two parts again is never in doubt.
    """
    if len(word) < _LONG_WORD or not word.isalpha():
        return None
    for found in reversed(list(_BREAK.finditer(word))):
        at = found.end()
        apart = not _TOGETHER.match(word[at - 1 : at + 1])
        long_enough = _SHORTEST_PART <= at <= len(word) - _SHORTEST_PART
        if apart and long_enough and text_width(word[:at] + "-", style) <= room:
            return word[:at] + "-", word[at:]
    return None


def break_lines(text: str, style: Style) -> Iterator[Line]:
    """Fill lines of the text width greedily; the first carries the style's space above."""
    width = WIDTH - 2 * MARGIN - style.indent
    words, current, before = text.split(" "), "", style.before
    while words:
        word = words.pop(0)
        longer = f"{current} {word}" if current else word
        if text_width(longer, style) <= width or not current:
            current = longer
            continue
        if parts := hyphenate(word, width - text_width(current + " ", style), style):
            current, word = f"{current} {parts[0]}", parts[1]
        yield Line(current, style, before)
        current, before = word, 0.0
    yield Line(current, style, before)


def _paragraphs(source: Source) -> Iterator[list[Line]]:
    yield list(break_lines(source.title, TITLE))
    for block in source.blocks:
        yield list(break_lines(_printed(block), _style(block)))


def _printed(block: Block) -> str:
    return f"{block.number}. {block.text}" if block.kind == "item" else block.text


def _style(block: Block) -> Style:
    return {"heading": HEADING, "paragraph": PARAGRAPH, "item": ITEM}[block.kind]


def _notes_called(line: Line, source: Source) -> list[Line]:
    marks = [mark for _, mark in pieces(line.text) if mark]
    return [note for mark in marks for note in break_lines(f"{mark} {source.notes[mark]}", NOTE)]


def paginate(source: Source) -> list[Page]:
    """Fill pages; a heading never stays behind at the foot of a page."""
    pages = [Page()]
    held: list[Line] = []
    for lines in _paragraphs(source):
        if lines[0].style in (TITLE, HEADING):
            held.extend(lines)
            continue
        for line in lines:
            _place(pages, [*held, line], _notes_called(line, source))
            held = []
    return pages


def _place(pages: list[Page], lines: list[Line], notes: list[Line]) -> None:
    if not pages[-1].has_room(lines, notes):
        pages.append(Page())
    pages[-1].lines.extend(lines)
    pages[-1].notes.extend(notes)
