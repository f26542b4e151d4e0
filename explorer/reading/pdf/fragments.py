"""Pieces of text as a PDF page sets them, with their places, sizes and weights."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject

from explorer.reading.pdf.faces import Face, face_of


@dataclass(slots=True)
class Fragment:
    """A piece of text on one line. `x`, `y` are the start of its baseline in points, y upwards; `width` its length."""

    text: str
    x: float
    y: float
    size: float
    width: float
    bold: bool

    @property
    def end(self) -> float:
        """Where the piece ends on the line."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class PageText:
    """One page: its pieces in the order of the file, its size in points, and pypdf's own running text."""

    number: int
    fragments: tuple[Fragment, ...]
    width: float
    height: float
    plain: str = ""


class Collector:
    """Takes what pypdf hands over piece by piece; turned text is kept apart by its angle."""

    def __init__(self) -> None:
        self.by_turn: dict[int, list[Fragment]] = {}
        self._faces: dict[int, Face] = {}
        self._last: tuple[tuple[float, float], str, float] | None = None

    def start(self) -> None:
        """Forget the last page."""
        self.by_turn.clear()
        self._last = None

    def take(self, text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        """The visitor that pypdf calls (`PageObject.extract_text`)."""
        if not text or text.isspace():
            return
        a, b = tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3]
        c, d = tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3]
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        across, height = math.hypot(a, b), math.hypot(c, d)
        turn = round(math.degrees(math.atan2(b, a)) / 90) % 4 if across else 0
        place = origin = ((x, y), (y, -x), (-x, -y), (-y, x))[turn]
        points = abs(size) * height
        shown = text.rstrip("\n")
        face = self._face(font)
        scale = abs(size) * across
        if self._last is not None and self._last[0] == origin:
            if self._last[1] == shown:
                return  # set twice on one place to look bold
            # pypdf does not move its text matrix after showing text: what follows on the line starts at the same place.
            place = (self._last[2], place[1])
        end = place[0] + face.width(shown) * scale
        self._last = (origin, shown, end)
        self.by_turn.setdefault(turn, []).append(
            Fragment(shown, *place, points, face.width(shown.rstrip()) * scale, face.bold)
        )

    def _face(self, font: Any) -> Face:
        key = id(font)
        if key not in self._faces:
            self._faces[key] = face_of(font)
        return self._faces[key]


def page_text(page: PageObject, number: int, collector: Collector) -> PageText:
    """The pieces on a page. Where the text is turned as a whole, the page is turned with it; text along the margin is
    left out of the pieces and stands only in `plain`. One collector serves all pages of a file."""
    collector.start()
    plain = page.extract_text(visitor_text=collector.take)
    turns = collector.by_turn
    turn = max(turns, key=lambda angle: sum(len(piece.text) for piece in turns[angle])) if turns else 0
    box = page.mediabox
    width, height = float(box.width), float(box.height)
    if turn % 2:
        width, height = height, width
    left, bottom = float(box.left), float(box.bottom)
    origin = ((left, bottom), (bottom, -left - height), (-left - width, -bottom - height), (-bottom - width, left))[turn]
    pieces = turns.get(turn, [])
    for piece in pieces:
        piece.x -= origin[0]
        piece.y -= origin[1]
    return PageText(number, tuple(pieces), width, height, plain)
