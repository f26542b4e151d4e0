"""Tagged texts to analyse."""

from collections.abc import Sequence
from datetime import date

from explorer.model.analysis import TaggedText
from explorer.model.coding import Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Document, DocumentKind, Passage, PassageKind, Span
from explorer.model.language import Lang

WIDTH = 10
"""Characters of a passage, of which the last is the separator."""


def make_theme(name: str, parent: str | None = None) -> Theme:
    return Theme(name, parent, {Lang.EN: name}, {}, {}, "#112233")


def make_tag(
    number: int,
    theme: str,
    start: int,
    end: int,
    coder: str = "ab",
    status: TagStatus = TagStatus.CONFIRMED,
    carried_from: int | None = None,
) -> Tag:
    return Tag(number, 1, theme, Span(start, end), "", "", coder, TagOrigin.MANUAL, status, "", carried_from)


def make_text(
    *tags: Tag,
    passages: int = 4,
    number: int = 1,
    lang: Lang = Lang.DE,
    year: int | None = 2025,
    issuer: str = "BMDS",
    kind: DocumentKind = DocumentKind.PRESS_RELEASE,
    kinds: Sequence[PassageKind] = (),
) -> TaggedText:
    """A text of passages of nine characters, parted by a space within a paragraph of two."""
    document = Document(
        number, number, "", lang, "", date(year, 5, 22) if year else None, issuer, kind, "", "", passages, None
    )
    made = tuple(
        Passage(
            n,
            kinds[n] if n < len(kinds) else PassageKind.BODY,
            n // 2,
            None,
            lang,
            n * WIDTH,
            n * WIDTH + 9,
            "x" * 9,
        )
        for n in range(passages)
    )
    return TaggedText(document, passages * WIDTH - 1, made, tags)
