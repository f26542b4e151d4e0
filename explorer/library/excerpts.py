"""Excerpts: tags with their text, their counterpart across the bead, and both citations."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from explorer.library.counterparts import main_partner, other_panel
from explorer.model.coding import Citation, Excerpt, ExcerptFilter, Tag, Theme
from explorer.model.documents import Document, Passage, Span
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from explorer.store import beads, documents, tags, themes
from explorer.store.database import Transaction


def collect(tx: Transaction, wanted: ExcerptFilter, progress: Progress = silent) -> tuple[Excerpt, ...]:
    """Every excerpt that passes the filter: by place of the theme in the codebook, then by document and place."""
    by_id = {theme.id: theme for theme in themes.all(tx)}
    order = {theme: place for place, theme in enumerate(by_id)}
    found = sorted(tags.matching(tx, wanted), key=lambda t: (order[t.theme], t.document, t.span))
    pages = _Pages(tx)
    made = []
    for done, tag in enumerate(found, 1):
        made.append(_excerpt(pages.open(tag.document), tag, by_id))
        progress("Gathering excerpts", done, len(found))
    return tuple(made)


class _Page:
    """A document with what its tags ask for again and again: its passages, its partner, what answers each passage."""

    def __init__(self, tx: Transaction, number: int) -> None:
        self.document = documents.get(tx, number)
        self._passages = documents.passages(tx, number)
        self._ends = [passage.end for passage in self._passages]
        self.partner = main_partner(tx, self.document)
        self._answers: dict[int, set[int]] = {}
        self._across: tuple[Passage, ...] = ()
        if self.partner is not None and self.document.dossier is not None:
            for bead in beads.of_dossier(tx, self.document.dossier, number, self.partner.id):
                for own in bead.left:
                    self._answers.setdefault(own, set()).update(bead.right)
            self._across = documents.passages(tx, self.partner.id) if self._answers else ()

    def touched(self, span: Span) -> tuple[Passage, ...]:
        """The passages that share at least one code point with `span`; passages lie one after the other."""
        first = bisect_right(self._ends, span.start)
        return tuple(takewhile(lambda p: p.start < span.end, islice(self._passages, first, None)))

    def across(self, own: Sequence[Passage]) -> tuple[Passage, ...]:
        """The partner's passages in the beads that hold any of these."""
        numbers = sorted(set().union(*(self._answers.get(passage.number, ()) for passage in own)))
        return tuple(self._across[number] for number in numbers)


class _Pages:
    """Documents read once for a run of excerpts."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._open: dict[int, _Page] = {}

    def open(self, document: int) -> _Page:
        if document not in self._open:
            self._open[document] = _Page(self._tx, document)
        return self._open[document]


def _excerpt(page: _Page, tag: Tag, by_id: Mapping[str, Theme]) -> Excerpt:
    document, partner = page.document, page.partner
    own = page.touched(tag.span)
    other = page.across(own)
    return Excerpt(
        tag=tag.id,
        theme=tag.theme,
        theme_path=theme_path(by_id, tag.theme, document.lang),
        quote=tag.quote,
        lang=document.lang,
        citation=citation(document, own),
        counterpart=joined(other),
        counterpart_lang=partner.lang if partner else other_panel(document.lang),
        counterpart_citation=citation(partner, other) if partner and other else None,
        passage=joined(own),
        note=tag.note,
        coder=tag.coder,
        origin=tag.origin,
        status=tag.status,
        document=document.id,
        dossier=document.dossier,
        span=tag.span,
        created=tag.created,
        colour=by_id[tag.theme].colour,
        extra=_extra(tag),
    )


def _extra(tag: Tag) -> dict[str, str]:
    """What finds the quote again (W3C Web Annotation), and the tag that this one was carried from."""
    carried = {} if tag.carried_from is None else {"carried_from": str(tag.carried_from)}
    return {"prefix": tag.prefix, "suffix": tag.suffix, **carried}


def citation(document: Document, passages: Sequence[Passage]) -> Citation:
    """What names the place: the page is that of the first passage."""
    return Citation(
        issuer=document.issuer,
        title=document.title,
        date=document.date.isoformat() if document.date else "",
        page=passages[0].page if passages else None,
        url=document.url,
        lang=document.lang,
        path=document.path,
        reference=document.reference,
    )


def theme_path(by_id: Mapping[str, Theme], theme: str, lang: Lang) -> tuple[str, ...]:
    """Labels from the root of the codebook down to the theme."""
    path: list[str] = []
    seen: set[str] = set()
    at: str | None = theme
    while at is not None and at in by_id and at not in seen:
        seen.add(at)
        path.insert(0, by_id[at].label(lang))
        at = by_id[at].parent
    return tuple(path)


def joined(passages: Sequence[Passage]) -> str:
    """The texts of passages as running text, a line break where a paragraph ends."""
    parts: list[str] = []
    for before, passage in zip([None, *passages], passages, strict=False):
        if before is not None:
            parts.append(" " if before.paragraph == passage.paragraph else "\n")
        parts.append(passage.text)
    return "".join(parts)
