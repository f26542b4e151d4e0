"""Carrying a tag over the hinge: to the words that translate it where they can be spotted, else to the passage."""

from collections.abc import Sequence

from explorer.bitext.spotting import spot
from explorer.language.lexicon import Lexicon
from explorer.library.counterparts import across, partners, touched
from explorer.model.bitext import Dossier
from explorer.model.coding import Tag, TagDraft, TagOrigin, TagStatus
from explorer.model.documents import Document, Passage, Span
from explorer.model.language import Lang
from explorer.store import documents, tags
from explorer.store.database import Transaction

_WHOLE = 0.85
"""A tag on at least this share of its passages means the passages, not some words in them."""


def carry(tx: Transaction, tag_id: int, lexicon: Lexicon, where_missing: bool = False) -> list[int]:
    """Carry a tag to every panel of its dossier that has no tag carried from it yet; the new tags' ids.

    Carried and lost tags are not carried on: a copy of a copy would come back to the first panel. With `where_missing`
    nothing is carried to where the coder has set the theme already.
    """
    tag = tags.get(tx, tag_id)
    if tag.carried_from is not None or tag.status is TagStatus.LOST:
        return []
    document = documents.get(tx, tag.document)
    text = documents.text(tx, tag.document)
    own = touched(documents.passages(tx, tag.document), tag.span)
    done = {t.document for t in tags.carried_from(tx, tag_id)}
    made = []
    for partner in partners(tx, document):
        passages = across(tx, document, [p.number for p in own], partner).passages
        if partner.id not in done and passages:
            langs = (document.lang, partner.lang)
            span = target_span(text, tag.span, own, documents.text(tx, partner.id), passages, langs, lexicon)
            if not (where_missing and _is_tagged(tx, tag, partner.id, span)):
                made.append(tags.add(tx, _carried(tag, partner, span)))
    return made


def carry_dossier(tx: Transaction, dossier: Dossier, lexicon: Lexicon) -> None:
    """Carry every tag of a dossier that was not carried yet, unless its coder has tagged the other panel so too."""
    for document in dossier.documents.values():
        for tag in tags.of_document(tx, document):
            carry(tx, tag.id, lexicon, where_missing=True)


def _is_tagged(tx: Transaction, tag: Tag, document: int, span: Span) -> bool:
    """Whether the coder of a tag has given its theme to a place of another document too."""
    return any(
        other.theme == tag.theme and other.coder == tag.coder and other.span.overlaps(span)
        for other in tags.of_document(tx, document)
        if other.status is not TagStatus.LOST
    )


def followers(tx: Transaction, tag: int) -> list[int]:
    """The tags that follow a tag: those carried from it that no person has confirmed yet."""
    return [t.id for t in tags.carried_from(tx, tag) if t.status is TagStatus.PROVISIONAL]


def carry_anew(tx: Transaction, tag: int, lexicon: Lexicon) -> None:
    """Have the followers of a tag lie where it now lies; a tag that has none gets none."""
    stale = followers(tx, tag)
    if stale:
        tags.remove(tx, stale)
        carry(tx, tag, lexicon)


def _carried(tag: Tag, partner: Document, span: Span) -> TagDraft:
    return TagDraft(
        partner.id, tag.theme, span, tag.note, tag.coder, TagOrigin.CARRIED, TagStatus.PROVISIONAL, carried_from=tag.id
    )


def target_span(
    text: str,
    span: Span,
    own: Sequence[Passage],
    other: str,
    passages: Sequence[Passage],
    langs: tuple[Lang, Lang],
    lexicon: Lexicon,
) -> Span:
    """Where a tag on `span` of `text` lands in `other`, whose `passages` answer the passages `own`."""
    whole = Span(passages[0].start, passages[-1].end)
    covered = sum(min(p.end, span.end) - max(p.start, span.start) for p in own)
    if not own or covered >= _WHOLE * sum(len(p.span) for p in own):
        return whole
    start = own[0].start
    words = Span(span.start - start, span.end - start)
    found = spot(text[start : own[-1].end], words, other[whole.start : whole.end], langs, lexicon)
    if found is None:
        return whole
    return Span(whole.start + found.start, whole.start + found.end)
