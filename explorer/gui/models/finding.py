"""Where a text occurs in another, whatever its letter case; accents count, since one looks for what one sees."""

import re

from explorer.model.documents import Span

_MOST = 5000


def places(text: str, wanted: str) -> list[Span]:
    """Every place, at most 5,000; white space in what is wanted stands for any white space."""
    words = wanted.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(Span(match.start(), match.end()))
        if len(found) == _MOST:
            break
    return found
