"""Units that say nothing: ornaments, rows of dots, the noise of a scan."""

import re
from collections.abc import Sequence

_LETTERS = re.compile(r"\w{2}")


def wordless(left: Sequence[str], right: Sequence[str]) -> tuple[set[int], set[int]]:
    """The units of either side that say nothing and whose like the other side does not have.

    Ornaments that both versions show answer each other as sentences do.
    """
    found = [{n: text.strip() for n, text in enumerate(side) if says_nothing(text)} for side in (left, right)]
    shared = set(found[0].values()) & set(found[1].values())
    ours, theirs = ({n for n, text in side.items() if text not in shared} for side in found)
    return ours, theirs


def says_nothing(text: str) -> bool:
    """Whether there is no word in a text, no number and no initial of a name."""
    return not _LETTERS.search(text) and not any(sign.isdigit() or sign.isupper() for sign in text)
