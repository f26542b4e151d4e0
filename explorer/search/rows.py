"""What the index itself knows of a unit, for those that are shown."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from explorer.model.language import Lang
from explorer.search import facets
from explorer.search.postings import Docs
from explorer.search.schema import LANGS
from explorer.search.snapshot import Snapshot
from explorer.search.source import Key


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph: its document and number, and what is shown of the document."""

    key: Key
    lang: Lang
    title: str
    issuer: str
    date: str
    dossier: int | None


def rows(view: Snapshot, docs: Docs) -> list[Row]:
    """The rows of these units, in this order."""
    names = ("document", "paragraph", "lang", "date", "dossier")
    columns = [view.column(name)[docs].tolist() for name in names]
    issuers, codes = facets.issuers(view)
    numbers = (docs.tolist(), *columns, codes[docs].tolist())
    return [
        Row(
            (document, paragraph),
            LANGS[lang],
            view.title(doc),
            issuers[issuer],
            _iso(day),
            dossier or None,
        )
        for doc, document, paragraph, lang, day, dossier, issuer in zip(*numbers, strict=True)
    ]


@lru_cache(maxsize=1 << 14)
def _iso(day: int) -> str:
    """A day's proleptic number as ISO 8601; "" for 0, no day."""
    return date.fromordinal(day).isoformat() if day else ""
