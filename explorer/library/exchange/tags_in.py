"""Incoming tags: where each lies in the document of the library, and entering those that are not there."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from explorer.model.coding import TagDraft, TagStatus
from explorer.model.documents import Span
from explorer.model.exchange import BringOptions, IncomingTag, IncomingText
from explorer.store import anchoring, documents, tags
from explorer.store.database import Transaction

Key = tuple[str, Span, str, str]
"""What makes two tags of a document the same: theme, span, coder, note."""

_CONTEXT: Final = tags.CONTEXT


@dataclass(slots=True)
class Counted:
    """What became of tags: new ones, those that were there, and of the new ones those moved, and those not found."""

    new: int = 0
    known: int = 0
    moved: int = 0
    lost: int = 0
    ids: dict[str, int] = field(default_factory=dict)
    """The incoming name of a tag -> its id here."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A tag and where it lies here; None where its words are not found."""

    tag: IncomingTag
    span: Span | None


def found_share(text: str, incoming: IncomingText) -> float | None:
    """Which share of an incoming text's tags (0 to 1) is found in `text`; None where it has none but lost ones."""
    alive = [tag for tag in incoming.tags if tag.status is not TagStatus.LOST]
    return sum(place(text, incoming.text, tag) is not None for tag in alive) / len(alive) if alive else None


def place(text: str, there: str | None, tag: IncomingTag) -> Span | None:
    """Where a tag of the text `there` (None: not known) lies in `text`; None where its words are not found."""
    within = 0 <= tag.span.start < tag.span.end <= len(text)
    if there == text:
        return tag.span if within else None
    quote = unicodedata.normalize("NFC", tag.quote)
    if within and (not quote or text[tag.span.start : tag.span.end] == quote):
        return tag.span
    before, after = tag.prefix, tag.suffix
    if there is not None:
        before = there[max(0, tag.span.start - _CONTEXT) : tag.span.start]
        after = there[tag.span.end : tag.span.end + _CONTEXT]
    return anchoring.find(text, quote, before, after, tag.span.start)


def enter(
    tx: Transaction,
    document: int,
    incoming: IncomingText,
    themes: Mapping[str, str],
    options: BringOptions,
    count: Counted,
) -> None:
    """Enter the tags of a text on its document; what the document has already is counted only."""
    text = documents.text(tx, document)
    here: dict[Key, list[int]] = {}
    for old in tags.of_document(tx, document):
        here.setdefault((old.theme, old.span, old.coder, old.note), []).append(old.id)
    for placed in _placed(text, incoming):
        tag, coder = placed.tag, placed.tag.coder or options.coder
        key = (themes[tag.theme], placed.span or tag.span, coder, tag.note)
        if here.get(key):
            count.ids[tag.guid] = here[key].pop(0)
            count.known += 1
        else:
            count.ids[tag.guid] = _add(tx, document, text, placed, themes[tag.theme], coder)
            count.new += 1
            count.moved += placed.span not in (None, tag.span)
            count.lost += placed.span is None and tag.status is not TagStatus.LOST


def _placed(text: str, incoming: IncomingText) -> list[Placed]:
    return [
        Placed(tag, None if tag.status is TagStatus.LOST else place(text, incoming.text, tag)) for tag in incoming.tags
    ]


def _add(tx: Transaction, document: int, text: str, placed: Placed, theme: str, coder: str) -> int:
    tag = placed.tag
    span = placed.span or Span(0, len(text))
    status = TagStatus.LOST if placed.span is None else tag.status
    made = tags.add(tx, TagDraft(document, theme, span, tag.note, coder, tag.origin, status))
    known = {"created": tag.created} if _is_moment(tag.created) else {}
    if placed.span is None:  # it stays listed with its quote, at the place where it was
        known |= {"quote": unicodedata.normalize("NFC", tag.quote), "prefix": tag.prefix, "suffix": tag.suffix}
        tags.update(tx, made, {**known, "start": tag.span.start, "end": max(tag.span.end, tag.span.start + 1)})
    elif known:
        tags.update(tx, made, known)
    return made


def join(tx: Transaction, texts: Sequence[IncomingText], count: Counted) -> None:
    """Have the carried tags among the new ones follow those that they were carried from."""
    for tag in (tag for text in texts for tag in text.tags):
        if tag.guid in count.ids and tag.carried_from in count.ids:
            made, followed = count.ids[tag.guid], count.ids[tag.carried_from or ""]
            if tags.get(tx, made).carried_from is None and made != followed:
                tags.update(tx, made, {"carried_from": followed})


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).astimezone(UTC).year > 1
    except (ValueError, OverflowError):
        return False
