"""Incoming texts and the documents of the library: which are the same, and storing the others."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from explorer.files.atomic import write_bytes
from explorer.files.hashing import sha256_of
from explorer.language.detect import detect
from explorer.language.sentences import split
from explorer.library.context import Context
from explorer.library.exchange.tags_in import found_share
from explorer.model.documents import (
    Document,
    DocumentDraft,
    DocumentKind,
    Found,
    Metadata,
    Passage,
    PassageKind,
)
from explorer.model.exchange import IncomingText
from explorer.model.language import Lang
from explorer.reading.roles import is_headline, is_item
from explorer.store import documents, originals, sources
from explorer.store.database import Transaction

_ORIGIN = "imported"
_ENOUGH = 0.5
"""A text that looks like another edition is taken for one if at least this share of its tags is found in it."""
_SURE = 2
"""How well a text without tags that could be found must suit a document by what is known of it."""


class Homes:
    """The documents of a library, as incoming texts may ask for them."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._by_text = documents.by_text(tx)
        self._every = {d.id: d for d in documents.all(tx)}

    def of(self, text: IncomingText) -> int | None:
        """The document that holds this text, or an edition of it in which its tags are found; None where none does."""
        if text.text is not None:
            same = self._by_text.get(documents.digest(text.text), ())
            if same:
                return max(same, key=lambda d: (_likeness(self._every[d], text), -d))
        likeness = {d.id: _likeness(d, text) for d in self._every.values()} if text.tags else {}
        for document in sorted(likeness, key=lambda d: -likeness[d]):
            if not likeness[document]:
                break
            share = found_share(documents.text(self._tx, document), text)
            if likeness[document] >= _SURE if share is None else share >= _ENOUGH:
                return document
        return None


def _likeness(document: Document, text: IncomingText) -> int:
    """How well what is known of a text suits a document; 0 where nothing does, or its language is another one."""
    if text.lang not in (Lang.UND, document.lang):
        return 0
    known = text.metadata
    day = document.date.isoformat() if document.date else ""
    title = known.get("title", text.name)
    return (
        8 * _equal(document.url, known.get("url"))
        + 4 * _equal(document.path, known.get("path"))
        + 2 * (_equal(document.title, title) and known.get("date", day) == day)
        + 2 * (text.name in (PurePath(document.path).name, PurePath(document.path).stem))
        + (known.get("document") == str(document.id))
    )


def _equal(one: str, other: str | None) -> bool:
    return bool(one) and one == other


@dataclass(frozen=True, slots=True)
class NewText:
    """A text to store: `shown_as` says where it came from.

    `segments` are its passages where the file cut it itself, `passages` the same with all that a library knows of them.
    """

    text: str
    lang: Lang
    metadata: Metadata
    shown_as: str
    segments: tuple[tuple[int, int], ...] = ()
    passages: tuple[Passage, ...] = ()


def new_text(incoming: IncomingText, shown: str) -> NewText:
    """A text of a project; its language is told by its words where the file does not say it."""
    assert incoming.text is not None
    name = "".join("_" if c in '/\\:*?"<>|' or ord(c) < 32 else c for c in incoming.name)[:100] or incoming.guid
    lang = incoming.lang if incoming.lang is not Lang.UND else detect(incoming.text)
    known = {"title": incoming.name, **incoming.metadata}
    place = f"{shown}/{PurePath(name).stem}.txt"
    return NewText(incoming.text, lang, described(known), place, passages=incoming.passages)


def normal(text: str) -> str:
    """A text as a library holds it: NFC, lines ending in LF."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def described(known: Mapping[str, str]) -> Metadata:
    """Metadata as a file names them; what is no date or no kind is left out."""
    fields = {name: value.strip() for name, value in known.items()}
    fields["date"] = _day(fields.get("date", ""))
    fields["kind"] = fields.get("kind", "") if fields.get("kind") in set(DocumentKind) else ""
    title, day, issuer, kind, url, reference = (
        Found(fields[name], _ORIGIN) if fields.get(name) else None
        for name in ("title", "date", "issuer", "kind", "url", "reference")
    )
    return Metadata(title, day, issuer, kind, url, reference)


def _day(value: str) -> str:
    """The day of an ISO 8601 date or moment; nothing where it is none."""
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return ""


def _alone(_: Transaction, __: tuple[int, ...]) -> None:
    """Join the new documents to nothing."""


def store(
    context: Context, texts: Sequence[NewText], bind: Callable[[Transaction, tuple[int, ...]], None] = _alone
) -> tuple[int, ...]:
    """Store texts as documents, each with its own text as original, in one transaction outside the history.

    What `bind` does with the new documents belongs to that transaction: once the texts are known, nobody comes back to
    join them.
    """
    database = context.database
    kept = [(new, *_keep(context, new, number)) for number, new in enumerate(texts)]
    with database.quiet() as tx:
        ids = []
        for new, sha256, size in kept:
            source = sources.add(tx, new.shown_as, sha256, size, "text")
            ids.append(documents.add(tx, source, DocumentDraft(new.lang, new.text, _passages(new), new.metadata)))
        bind(tx, tuple(ids))
    return tuple(ids)


def _keep(context: Context, new: NewText, number: int) -> tuple[str, int]:
    """Keep a text as original; its SHA-256 and its size in bytes."""
    temporary = context.database.temporary() / f"text-{number}.txt"
    try:
        data = new.text.encode("utf-8")
        write_bytes(temporary, data)
        sha256 = sha256_of(temporary)
        originals.keep(context.database.folder, temporary, sha256)
        return sha256, len(data)
    finally:
        temporary.unlink(missing_ok=True)


def _passages(new: NewText) -> tuple[Passage, ...]:
    """The segments, or each line cut into sentences: the text itself stays as it is, so that its tags lie true."""
    if new.passages and all(new.text[p.start : p.end] == p.text for p in new.passages):
        return new.passages
    if new.segments:
        spans = [(number, PassageKind.BODY, start, end) for number, (start, end) in enumerate(new.segments)]
    else:
        spans = list(_lines(new.text, new.lang))
    return tuple(
        Passage(number, kind, paragraph, None, new.lang, start, end, new.text[start:end])
        for number, (paragraph, kind, start, end) in enumerate(spans)
    )


def _lines(text: str, lang: Lang) -> list[tuple[int, PassageKind, int, int]]:
    found: list[tuple[int, PassageKind, int, int]] = []
    start, paragraph = 0, 0
    for line in text.split("\n"):
        if line.strip():
            kind = _kind(line.strip())
            whole = len(line) - len(line.lstrip()), len(line.rstrip())
            cut = [whole] if kind is PassageKind.HEADING else [(s.start, s.end) for s in split(line, lang)]
            found += [(paragraph, kind, start + a, start + b) for a, b in cut]
            paragraph += 1
        start += len(line) + 1
    return found


def _kind(line: str) -> PassageKind:
    if is_item(line):
        return PassageKind.ITEM
    return PassageKind.HEADING if is_headline(line) else PassageKind.BODY
