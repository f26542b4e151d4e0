"""The number under which an authority files a document."""

import re
from collections.abc import Sequence

from explorer.language.blocks import Block
from explorer.model.documents import Found

_NUMBER = r"(?P<number>[A-Z0-9][\w./-]*\d[\w./-]*)"
_PATTERNS = (
    re.compile(
        r"(?:Pressemitteilung|Medienmitteilung|Communiqué de presse|Press release)\s+(?:Nr\.?|N[°o]\.?|No\.?)?\s*"
        + _NUMBER
    ),
    re.compile(
        r"(?:Aktenzeichen|Az\.|Geschäftszeichen|Gz\.|Referenz|Référence|Réf\.|Reference|Ref\.|Drucksache|Dossier n°)"
        r"\s*:?\s*" + _NUMBER
    ),
    re.compile(r"(?P<number>\b(?:COM|SWD|JOIN)\s?\((?:19|20)\d\d\)\s?\d+(?: final)?)"),
    re.compile(
        r"^(?:\w+\s)?(?:Verordnung|Richtlinie|Beschluss|Règlement|Directive|Décision|Regulation|Decision)\s"
        r"(?P<number>\((?:EU|UE|EG|CE|EC)\)\s(?:Nr\.\s|n[°o]\s|No\s)?\d{1,4}/\d{1,4})",
        re.IGNORECASE,
    ),
    re.compile(r"^(?:Nr\.|N°|No\.)\s?(?P<number>\d{1,4}(?:[/-]\d{2,4})?)\s*(?:$|[-–—,])"),
)


def reference_in(blocks: Sequence[Block]) -> Found | None:
    """The reference number in the first lines, or None."""
    for block in blocks[:8]:
        for pattern in _PATTERNS:
            if match := pattern.search(block.text[:250]):
                return Found(match["number"].rstrip(".,;:-/"), "text")
    return None
