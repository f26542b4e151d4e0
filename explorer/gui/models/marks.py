"""What a panel paints on its text, in UTF-16 units: washes of tags with their lanes in the margin, and plain marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from explorer.gui.offsets import Offsets
from explorer.model.coding import Tag, TagStatus
from explorer.model.documents import Span

LANES = 5
"""Bars side by side in the margin; a sixth overlapping tag shares the last lane."""


@dataclass(frozen=True, slots=True)
class Wash:
    """A tag as a panel paints it."""

    tag: int
    start: int
    end: int
    colour: str
    provisional: bool
    lane: int
    label: str


class MarkKind(Enum):
    """What a mark says."""

    DIFFERENCE = "difference"
    MISSING = "missing"
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the text that is marked otherwise than by a tag."""

    start: int
    end: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class ThemeLook:
    """A theme as far as painting needs it."""

    colour: str
    label: str


def washes(tags: Iterable[Tag], offsets: Offsets, themes: dict[str, ThemeLook]) -> list[Wash]:
    """Tags as washes, longest first so that short ones stay visible on long ones; lost tags have no place."""
    placed = sorted((t for t in tags if t.status is not TagStatus.LOST), key=lambda t: (t.span.start, -t.span.end))
    lanes = lanes_of([t.span for t in placed])
    made = []
    for tag, lane in zip(placed, lanes, strict=True):
        look = themes.get(tag.theme, ThemeLook("#888888", tag.theme))
        start, end = offsets.span_to_units(tag.span)
        provisional = tag.status is TagStatus.PROVISIONAL
        made.append(Wash(tag.id, start, end, look.colour, provisional, lane, look.label))
    return sorted(made, key=lambda w: w.start - w.end)


def lanes_of(spans: Sequence[Span]) -> list[int]:
    """A lane for each span (sorted by start), so that overlapping ones stand side by side while lanes last."""
    ends: list[int] = []
    lanes = []
    for span in spans:
        free = next((i for i, end in enumerate(ends) if end <= span.start), None)
        if free is None:
            free = min(len(ends), LANES - 1)
            ends.extend([0] * (free + 1 - len(ends)))
        ends[free] = max(ends[free], span.end)
        lanes.append(free)
    return lanes
