"""Running heads, running feet and page numbers: told by their place at the edge and by coming again on other pages."""

import re
from collections import defaultdict
from collections.abc import Sequence

from explorer.reading.pdf.lines import Line

_EDGE = 4
"""Lines at the head and at the foot of a page that may go with every page."""
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
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    return _repeated(edges) | _numbers(edges)


def _edge_lines(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines at the head and foot of one page, if they stand in its outer parts."""
    by_height = sorted(lines, key=lambda line: -line.y)
    top = [line for line in by_height[: 2 * _EDGE] if line.y > _HEAD * height]
    foot = [line for line in by_height[-2 * _EDGE :] if line.y < _FOOT * height]
    return _rows(top, _EDGE) + _rows(foot[::-1], _EDGE)


def _rows(lines: Sequence[Line], most: int) -> list[Line]:
    """The lines of the first `most` baselines."""
    found: list[Line] = []
    rows: list[float] = []
    for line in lines:
        if all(abs(line.y - row) > 2 for row in rows):
            rows.append(line.y)
        if len(rows) > most:
            break
        found.append(line)
    return found


def _repeated(edges: Sequence[Sequence[Line]]) -> set[int]:
    """Lines whose wording, numbers aside, stands at the same height on several pages."""
    places: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for number, lines in enumerate(edges):
        for line in lines:
            for height in _heights(line):
                places[_wording(line), height].add(number)
    needed = max(2, round(0.3 * len(edges))) if len(edges) > 2 else 2
    return {
        id(line)
        for lines in edges
        for line in lines
        if _wording(line) and max(len(places[_wording(line), height]) for height in _heights(line)) >= needed
    }


def _wording(line: Line) -> str:
    return _DIGITS.sub("#", _DASHES.sub("-", line.text.casefold())).strip()


def _heights(line: Line) -> tuple[int, int]:
    return round(line.y / 8), round((line.y + 4) / 8) + 10_000


def _numbers(edges: Sequence[Sequence[Line]]) -> set[int]:
    """Lines that are nothing but a page number, alone on their baseline or beside a running line."""
    found = {id(line) for lines in edges for line in lines if _NUMBER.fullmatch(line.text)}
    if len(edges) > 2 and len(found) == 1:
        return set()
    return found
