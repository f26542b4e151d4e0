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
    """One page: its pieces in the order of the file, its size in points, and the reader's own running text.

    `turned` are pieces set at another angle than most of the page, each angle by itself, in coordinates of their own.
    """

    number: int
    fragments: tuple[Fragment, ...]
    width: float
    height: float
    plain: str = ""
    turned: tuple[tuple[Fragment, ...], ...] = ()


_MOST_SHAPES = 10_000


class Collector:
    """Takes what pypdf hands over piece by piece; turned text is kept apart by its angle."""

    def __init__(self) -> None:
        self.by_turn: dict[int, list[Fragment]] = {}
        self._faces: dict[int, Face] = {}
        self._shapes: dict[tuple[float, ...], tuple[int, float, float]] = {}
        self._last: tuple[tuple[float, float], str, float] | None = None

    def start(self) -> None:
        """Forget the last page."""
        self.by_turn.clear()
        self._last = None

    def take(self, text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        """The visitor that pypdf calls (`PageObject.extract_text`)."""
        if not text or text.isspace():
            return
        turn, across, points = self._shape(*tm[:4], *cm[:4], size)
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        origin = ((x, y), (y, -x), (-x, -y), (-y, x))[turn]
        shown = text.rstrip("\n")
        left = origin[0]
        if self._last is not None and self._last[0] == origin:
            if self._last[1] == shown:
                return  # set twice on one place to look bold
            # pypdf does not move its text matrix after showing text: what follows on the line starts at the same place.
            left = self._last[2]
        face = self._face(font)
        bare = shown.rstrip()
        width = face.width(bare) * across
        self._last = (origin, shown, left + width + 0.28 * across * (len(shown) - len(bare)))
        self.by_turn.setdefault(turn, []).append(Fragment(shown, left, origin[1], points, width, face.bold))

    def _shape(self, *numbers: float) -> tuple[int, float, float]:
        """The angle (in quarter turns), length of an em and height of type (points) that text and page matrix give."""
        known = self._shapes.get(numbers)
        if known is None:
            t0, t1, t2, t3, c0, c1, c2, c3, size = numbers
            a, b = t0 * c0 + t1 * c2, t0 * c1 + t1 * c3
            c, d = t2 * c0 + t3 * c2, t2 * c1 + t3 * c3
            turn = round(math.degrees(math.atan2(b, a)) / 90) % 4 if a or b else 0
            known = turn, abs(size) * math.hypot(a, b), abs(size) * math.hypot(c, d)
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[numbers] = known
        return known

    def _face(self, font: Any) -> Face:
        key = id(font)
        if key not in self._faces:
            self._faces[key] = face_of(font)
        return self._faces[key]


def page_text(page: PageObject, number: int, collector: Collector) -> PageText:
    """The pieces on a page. Where the text is turned as a whole, the page is turned with it. One collector serves all
    pages of a file.
    """
    collector.start()
    plain = page.extract_text(visitor_text=collector.take)
    turns = collector.by_turn
    turn = max(turns, key=lambda angle: sum(len(piece.text) for piece in turns[angle])) if turns else 0
    box = page.mediabox
    width, height = float(box.width), float(box.height)
    if turn % 2:
        width, height = height, width
    left, bottom = float(box.left), float(box.bottom)
    origin = ((left, bottom), (bottom, -left - height), (-left - width, -bottom - height), (-bottom - width, left))[
        turn
    ]
    pieces = turns.get(turn, [])
    for piece in pieces:
        piece.x -= origin[0]
        piece.y -= origin[1]
    others = tuple(tuple(turns[angle]) for angle in sorted(turns) if angle != turn)
    return PageText(number, tuple(pieces), width, height, plain, others)
