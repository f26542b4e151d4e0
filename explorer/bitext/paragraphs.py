"""What units tell of the layout of their text."""

from collections.abc import Sequence

import numpy as np

from explorer.bitext.tokens import Floats
from explorer.model.bitext import AlignUnit
from explorer.model.documents import PassageKind


def has_paragraphs(units: Sequence[AlignUnit]) -> bool:
    """Whether units are gathered in paragraphs: not all in one, nor each in its own."""
    return 1 < len({unit.paragraph for unit in units}) < len(units)


def breaks(units: Sequence[AlignUnit]) -> Floats:
    """1.0 for each unit that begins a paragraph, else 0.0."""
    return np.array(
        [not place or unit.paragraph != units[place - 1].paragraph for place, unit in enumerate(units)],
        dtype=np.float32,
    )


def headings(units: Sequence[AlignUnit]) -> Floats:
    """1.0 for each heading, else 0.0."""
    return np.array([unit.kind is PassageKind.HEADING for unit in units], dtype=np.float32)
