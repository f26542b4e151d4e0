"""Excerpts: tags with their text, their counterpart across the bead, and both citations."""

from collections.abc import Mapping, Sequence

from explorer.library.counterparts import Side, across, main_partner, other_panel, touched
from explorer.model.coding import Citation, Excerpt, ExcerptFilter, Tag, Theme
from explorer.model.documents import Document, Passage
from explorer.model.language import Lang
from explorer.store import documents, tags, themes
from explorer.store.database import Transaction


def collect(tx: Transaction, wanted: ExcerptFilter) -> tuple[Excerpt, ...]:
    """Every excerpt that passes the filter: by place of the theme in the codebook, then by document and place."""
    by_id = {theme.id: theme for theme in themes.all(tx)}
    order = {theme: place for place, theme in enumerate(by_id)}
    found = sorted(tags.matching(tx, wanted), key=lambda t: (order[t.theme], t.document, t.span))
    pages = _Pages(tx)
    return tuple(_excerpt(pages, tag, by_id) for tag in found)


class _Pages:
    """Documents and passages read once for a run of excerpts."""

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx
        self._documents: dict[int, tuple[Document, tuple[Passage, ...]]] = {}

    def open(self, document: int) -> tuple[Document, tuple[Passage, ...]]:
        if document not in self._documents:
            self._documents[document] = (documents.get(self.tx, document), documents.passages(self.tx, document))
        return self._documents[document]


def _excerpt(pages: _Pages, tag: Tag, by_id: Mapping[str, Theme]) -> Excerpt:
    document, passages = pages.open(tag.document)
    own = touched(passages, tag.span)
    partner = main_partner(pages.tx, document)
    side = across(pages.tx, document, [p.number for p in own], partner) if partner else None
    return Excerpt(
        tag=tag.id,
        theme=tag.theme,
        theme_path=theme_path(by_id, tag.theme, document.lang),
        quote=tag.quote,
        lang=document.lang,
        citation=citation(document, own),
        counterpart=joined(side.passages) if side else "",
        counterpart_lang=partner.lang if partner else other_panel(document.lang),
        counterpart_citation=_side_citation(side),
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


def _side_citation(side: Side | None) -> Citation | None:
    return citation(side.document, side.passages) if side and side.passages else None


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
