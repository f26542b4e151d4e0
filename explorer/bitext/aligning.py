"""Aligning two texts passage by passage."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import whole
from explorer.bitext.covering import spreads
from explorer.bitext.first_pass import first_path
from explorer.bitext.links import link
from explorer.bitext.tokens import tokenise
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import AlignUnit, BeadDraft
from explorer.model.language import Lang


def align(
    left: Sequence[AlignUnit],
    right: Sequence[AlignUnit],
    *,
    langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR),
    lexicon: Lexicon,
    vectors: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
    walls: Sequence[BeadDraft] = (),
) -> tuple[BeadDraft, ...]:
    """Beads that hold every unit of both sides exactly once, in text order; `walls` are kept as they are."""
    ours, theirs = tokenise([unit.text for unit in left], langs[0]), tokenise([unit.text for unit in right], langs[1])
    over = spreads(link(ours.types, theirs.types, langs, lexicon), ours, theirs)
    corners = first_path(ours, theirs, over, whole(ours.size, theirs.size))
    return tuple(
        BeadDraft(tuple(range(start[0], end[0])), tuple(range(start[1], end[1])), 0.5)
        for start, end in pairwise(corners.tolist())
    )
