"""Where a passage stands in the text of a printed page, which breaks lines, hyphenates and spaces as it likes."""

import re
import unicodedata
from collections.abc import Iterator

_MOST = 400
"""So many letters of a passage are looked for; it may go on over the page."""
_LEAST = 12
"""And at least so many of its beginning must be there."""


def find_printed(passage: str, page: str) -> tuple[int, int] | None:
    """Place and length of a passage in the text of a page; None where it cannot be found.

    Letters and digits alone are compared. Where the end differs (it stands on the next page, or a note comes between),
    the beginning counts.
    """
    wanted = "".join(letter for letter, _ in _letters(passage))[:_MOST]
    known = list(_letters(page))
    letters, places = "".join(letter for letter, _ in known), [place for _, place in known]
    starts = [match.start() for match in re.finditer(re.escape(wanted[:_LEAST]), letters)] if wanted else []
    if not starts:
        return None
    lengths = {start: _alike(wanted, letters[start : start + len(wanted)]) for start in starts}
    best = max(starts, key=lengths.__getitem__)
    return places[best], places[best + lengths[best] - 1] + 1 - places[best]


def _alike(wanted: str, found: str) -> int:
    """How many letters are the same from the beginning."""
    return next((at for at, (one, other) in enumerate(zip(wanted, found, strict=False)) if one != other), len(found))


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Letters and digits in lower case with their places; ligatures as the letters that they join."""
    for place, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKC", sign).lower():
            if letter.isalnum():
                yield letter, place
