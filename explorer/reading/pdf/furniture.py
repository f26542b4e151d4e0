"""Running heads, running feet and page numbers: told by their place at the edge and by coming again on other pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set

from explorer.reading.pdf.lines import Line

_EDGE = 4
"""Rows at the head and at the foot of a page that may go with every page."""
_SAME_ROW = 2.0
"""Points between baselines of lines that stand in one row."""
_MARGIN = 0.07
"""Share of a page's height at its very edge, where no text stands."""
_SMALL = 0.93
"""Size of small print against the text's."""
_GAP = 1.3
"""How much wider than between lines of text the gap to the text is."""
_HEAD, _FOOT = 0.84, 0.16
"""Heights of the page (as shares) above and below which a running line stands."""
_NUMBER = re.compile(
    r"[\s–—|/-]*(?:(?:seite|page|s\.|p\.|blatt|folio)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|von|sur|of|de|\|)\s*\d{1,4})?[\s–—|/-]*",
    re.IGNORECASE,
)
_DASHES = re.compile(r"\s*[-–—]+\s*")
_DIGITS = re.compile(r"\d+|\b[ivxl]{1,6}\b")


def running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[int]:
    """Identities (`id`) of the lines that go with the pages and not with the text."""
    edges = [edge for lines, height in zip(pages, heights, strict=True) for edge in _edges(lines, height)]
    candidates = [[line for row in rows for line in row] for rows, _ in edges]
    regular = _repeated(candidates, len(pages)) | _numbers(candidates, len(pages))
    for lines, height in zip(pages, heights, strict=True):
        regular |= _small_print(lines, height)
    return {id(line) for rows, following in edges for row in _outer(rows, following, regular) for line in row}


_Edge = tuple[list[list[Line]], list[list[Line]]]
"""Rows at an edge of a page, outermost first: those that stand in its outer part, and the few next ones."""


def _edges(lines: Sequence[Line], height: float) -> Iterator[_Edge]:
    """The rows at the head and at the foot of one page."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if rows and rows[-1][0].y - line.y <= _SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    top = [row for row in rows[:_EDGE] if row[0].y > _HEAD * height]
    foot = [row for row in rows[::-1][:_EDGE] if row[0].y < _FOOT * height]
    yield top, rows[len(top) : len(top) + 3]
    yield foot, rows[::-1][len(foot) : len(foot) + 3]


def _outer(rows: list[list[Line]], following: list[list[Line]], regular: Set[int]) -> list[list[Line]]:
    """The outermost rows that are regular throughout and set apart from what follows by a gap or another size."""
    count = next((place for place, row in enumerate(rows) if any(id(line) not in regular for line in row)), len(rows))
    order = [*rows, *following]
    while count and not _apart(order, count):
        count -= 1
    return rows[:count]


def _apart(order: Sequence[Sequence[Line]], count: int) -> bool:
    """Whether the first `count` rows are set apart from the row after them."""
    if count >= len(order):
        return True
    last, text = order[count - 1][0], order[count][0]
    leading = abs(text.y - order[count + 1][0].y) if count + 1 < len(order) else 1.2 * text.size
    smaller = abs(last.size - text.size) > 0.08 * text.size
    return smaller or abs(last.y - text.y) > _GAP * min(leading, 1.6 * text.size)


def _repeated(edges: Sequence[Sequence[Line]], pages: int) -> set[int]:
    """Lines whose wording, numbers aside, stands at the same height on several pages."""
    places: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for lines in edges:
        for line in lines:
            for height in _heights(line):
                places[_wording(line), height].add(line.page)
    needed = max(2, round(0.3 * pages)) if pages > 2 else 2
    return {
        id(line)
        for lines in edges
        for line in lines
        if _wording(line) and max(len(places[_wording(line), height]) for height in _heights(line)) >= needed
    }


def _small_print(lines: Sequence[Line], height: float) -> set[int]:
    """Lines at the very edge of a page in smaller type than its text: running lines of a document of one page."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    if not sizes:
        return set()
    usual = max(sizes, key=lambda size: sizes[size])
    return {
        id(line)
        for line in lines
        if line.size < _SMALL * usual and not _MARGIN * height < line.y < (1 - _MARGIN) * height
    }


def _wording(line: Line) -> str:
    return _DIGITS.sub("#", _DASHES.sub("-", line.text.casefold())).strip()


def _heights(line: Line) -> tuple[int, int]:
    return round(line.y / 8), round((line.y + 4) / 8) + 10_000


def _numbers(edges: Sequence[Sequence[Line]], pages: int) -> set[int]:
    """Lines that are nothing but a page number; a single one in a long document is something else."""
    found = {id(line) for lines in edges for line in lines if _NUMBER.fullmatch(line.text)}
    return set() if pages > 2 and len(found) == 1 else found
