"""Keeping aligned places level: where the other panel has to be scrolled to when one is scrolled."""

from collections.abc import Mapping
from typing import Protocol

from explorer.gui.models.diptych import Anchor, Diptych, Side

_MARGIN = 30.0
"""Pixels before a bead (the upper margin, what stands between paragraphs) that are followed one to one."""


class Flowing(Protocol):
    """A panel as far as levelling needs it."""

    def flow_y(self, point: int) -> float:
        """How far down the text a code point stands, in pixels."""
        ...

    def point_at(self, viewport_y: float) -> int:
        """The code point at a height of the panel."""
        ...


def across(
    diptych: Diptych, side: Side, panels: Mapping[Side, Flowing], viewport_y: float, text_y: float
) -> float | None:
    """The height on the other panel that answers a height on this one, both in pixels down the whole text.

    Within a bead the way is shared out evenly; None where nothing is aligned.
    """
    here, there = panels[side], panels[side.other]
    anchor = _bead_at(diptych, side, here.point_at(viewport_y))
    if anchor is None:
        return None
    own, other = anchor.on(side), anchor.on(side.other)
    top, bottom = here.flow_y(own.start), here.flow_y(own.end)
    first, last = there.flow_y(other.start), there.flow_y(other.end)
    if text_y < top:
        return first - min(top - text_y, _MARGIN)
    share = min((text_y - top) / (bottom - top), 1.0) if bottom > top else 0.0
    return first + share * (last - first)


def _bead_at(diptych: Diptych, side: Side, point: int) -> Anchor | None:
    """The bead at a place; where the passage there is in none (boilerplate), the one of the passage nearest before or
    after it.
    """
    passage = diptych.passage_at(side, point)
    number = passage.number if passage else 0
    for place in (*range(number, -1, -1), *range(number + 1, len(diptych.passages(side)))):
        anchor = diptych.anchor_of(side, place)
        if anchor is not None:
            return anchor
    return None
