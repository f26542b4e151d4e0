"""An excerpt as the two panels that a reader sees side by side: German on the left, French on the right."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from explorer.exchange.excerpts.labels import label
from explorer.model.coding import Citation, Excerpt, TagStatus
from explorer.model.language import PANELS, Lang
from explorer.model.progress import Progress


@dataclass(frozen=True, slots=True)
class Panel:
    """One side: its text in three parts of which the middle one is tagged; no citation where the side is empty."""

    lang: Lang
    before: str
    quote: str
    after: str
    citation: Citation | None


def panels(excerpt: Excerpt) -> tuple[Panel, Panel]:
    """The left and the right panel."""
    own = Panel(excerpt.lang, *parted(excerpt), excerpt.citation)
    cited = excerpt.counterpart_citation if excerpt.counterpart else None
    other = Panel(excerpt.counterpart_lang, excerpt.counterpart, "", "", cited)
    return (other, own) if excerpt.lang is PANELS[1] else (own, other)


def parted(excerpt: Excerpt) -> tuple[str, str, str]:
    """The passage before the quote, the quote, and the passage after it; the quote alone where it reaches beyond."""
    quote, passage = excerpt.quote, excerpt.passage
    places = [found.start() for found in re.finditer(re.escape(quote), passage)] if quote else []
    if not places:
        return "", quote, ""
    prefix = excerpt.extra.get("prefix", "")
    place = max(places, key=lambda at: _shared_end(passage[:at], prefix)) if len(places) > 1 else places[0]
    return passage[:place], quote, passage[place + len(quote) :]


def _shared_end(left: str, right: str) -> int:
    """How many characters two strings have in common, counted from their ends."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(reversed(left), reversed(right), strict=False))
    return sum(1 for _ in same)


def cited(citation: Citation) -> str:
    """The citation in one line, the file's path where nothing else is known."""
    return str(citation) or citation.path


def remarks(excerpt: Excerpt, lang: Lang) -> str:
    """Note, coder and, where no person stands for the tag, its origin and status: in one line."""
    coder = f"{label('coder', lang)} {excerpt.coder}" if excerpt.coder else ""
    doubtful = excerpt.status is not TagStatus.CONFIRMED
    status = f"{label(excerpt.origin.value, lang)}, {label(excerpt.status.value, lang)}" if doubtful else ""
    return " · ".join(part for part in (excerpt.note, coder, status) if part)


def told(excerpts: Sequence[Excerpt], progress: Progress) -> Iterator[Excerpt]:
    """The excerpts one by one, each told to `progress` when it is done."""
    for done, excerpt in enumerate(excerpts, 1):
        yield excerpt
        progress("Exporting", done, len(excerpts))
