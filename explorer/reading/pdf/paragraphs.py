"""Lines in reading order made paragraphs by gaps, indents and short lines, over columns and pages where they run on."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.reading.hyphens import Words, follow
from explorer.reading.pdf.faces import usual_width
from explorer.reading.pdf.lines import Line
from explorer.reading.roles import is_division, is_item, is_lone_marker

_ENDED = re.compile(r"[.!?:;…][\"'»”“’)\]]*(?:\s?\[\d{1,3}\])*$")
_LONGEST_HEADING = 300


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is set: the size of its body type (points), usual distance of its lines, and where columns end."""

    size: float
    leading: float
    rights: dict[tuple[int, int], float]
    mostly_bold: bool

    def right(self, line: Line) -> float:
        """Where the lines of this one's column end, in points."""
        return self.rights.get((line.page, line.column), line.right)


def setting_of(lines: Sequence[Line]) -> Setting:
    """The setting of the lines of a document's body."""
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size * 5) / 5] += len(line.text)
    size = max(weights, key=lambda each: weights[each]) if weights else 10.0
    gaps = [
        before.y - line.y
        for before, line in pairwise(lines)
        if before.page == line.page and abs(line.size - size) < 0.5 and 0.8 * size < before.y - line.y < 2.6 * size
    ]
    bold = sum(len(line.text) for line in lines if line.bold)
    letters = sum(len(line.text) for line in lines)
    return Setting(size, median(gaps) if gaps else 1.25 * size, _rights(lines), 2 * bold > letters)


def _rights(lines: Iterable[Line]) -> dict[tuple[int, int], float]:
    ends: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        ends.setdefault((line.page, line.column), []).append(line.right)
    return {place: sorted(found)[int(0.9 * (len(found) - 1))] for place, found in ends.items()}


def paragraphs(
    lines: Iterable[Line], setting: Setting, words: Words, kind: PassageKind | None = None
) -> Iterator[Block]:
    """The paragraphs of lines in reading order; `kind` where it is known beforehand."""
    current: list[Line] = []
    for line in lines:
        if current and _begins(current, line, setting):
            yield _block(current, setting, words, kind)
            current = []
        current.append(line)
    if current:
        yield _block(current, setting, words, kind)


def _begins(current: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Whether `line` begins a new paragraph after the lines of `current`."""
    last = current[-1]
    if (
        is_lone_marker(last.text)
        and len(current) == 1
        and last.page == line.page
        and abs(last.y - line.y) < 0.6 * line.size
    ):
        return False
    if (
        abs(last.size - line.size) > 0.07 * max(last.size, line.size)
        or is_division(line.text)
        or is_division(last.text)
    ):
        return True
    if last.page != line.page or last.column != line.column or line.y > last.y + 2 * line.size:
        return not _runs_on(last, line, setting)
    if abs(last.y - line.y) < 0.5 * line.size:
        return True
    if last.y - line.y > max(1.28 * setting.leading * (line.size / setting.size), 1.5 * line.size * 0.9):
        return True
    return _parts(current, line, setting)


def _runs_on(last: Line, line: Line, setting: Setting) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if last.bold != line.bold or is_item(line.text) or is_lone_marker(line.text) or last.size > 1.1 * setting.size:
        return False
    if _ENDED.search(last.text):
        return line.text[:1].islower()
    return line.text[:1].islower() or last.text.endswith("-") or not _left_short(last, line, setting, ended=False)


def _parts(current: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Whether the paragraph ends within a column without a gap: by weight, mark, indent, or a line left short."""
    last = current[-1]
    ended = bool(_ENDED.search(last.text))
    heading = last.size > 1.08 * setting.size or (last.bold and line.bold and not setting.mostly_bold)
    short = _left_short(last, line, setting, ended=ended)
    if last.bold != line.bold:
        return ended or short or last.bold
    if heading:
        return ended and short
    if is_item(line.text) or is_lone_marker(line.text):
        return (
            ended
            or short
            or last.text.endswith(",")
            or (abs(line.left - current[0].left) < 3 and is_item(current[0].text))
        )
    step = line.left - last.left
    if ended and (0.7 * line.size < step < 6 * line.size or (step < -0.7 * line.size and len(current) > 1)):
        return True
    return short


def _left_short(last: Line, line: Line, setting: Setting, *, ended: bool) -> bool:
    """Whether `last` stops though the first word of `line` would still have had room on it."""
    right = setting.right(last)
    room = right - last.right
    word = line.text.split(" ", 1)[0]
    margin = 0.05 if ended else 0.16
    return room > (usual_width(word) + 0.3) * line.size + margin * (right - last.left)


def _block(lines: Sequence[Line], setting: Setting, words: Words, kind: PassageKind | None) -> Block:
    text = ""
    turns: list[tuple[int, int]] = []
    page = lines[0].page
    for line in lines:
        before = text
        text = follow(text, line.text, words)
        if line.page != page:
            page = line.page
            turns.append((len(text) - len(line.text) if before else 0, page))
    return Block(text, kind or _kind(lines, text, setting), lines[0].page, None, tuple(turns), lines[0].side)


def _kind(lines: Sequence[Line], text: str, setting: Setting) -> PassageKind:
    if len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)):
        return PassageKind.BODY
    large = min(line.size for line in lines) >= 1.1 * setting.size
    bold = all(line.bold for line in lines) and not setting.mostly_bold
    ended = text.endswith((".", ";", ",", ":")) and not re.match(r"\d|Art", text)
    return PassageKind.HEADING if (large and len(lines) < 6) or (bold and not ended) else PassageKind.BODY
