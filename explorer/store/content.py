"""A document's text and passages: each passage is a slice of the text, so that no text is stored twice.

Passages are packed, 18 bytes each, little-endian: kind and language (places in the tables below), paragraph, page (0
for none), start, end.
"""

import hashlib
import struct
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from explorer.model.documents import Passage, PassageKind
from explorer.model.errors import BadSpan, BadValue, NoSuchDocument
from explorer.model.language import Lang
from explorer.store.transaction import Transaction

_LAYOUT: Final = struct.Struct("<BBIIII")
SIZE: Final = _LAYOUT.size
"""Bytes of one packed passage."""

_KINDS: Final = (
    *(PassageKind.HEADING, PassageKind.BODY, PassageKind.ITEM, PassageKind.NOTE),
    PassageKind.BOILERPLATE,
)
_LANGS: Final = (Lang.DE, Lang.FR, Lang.EN, Lang.UND)
_KIND_PLACES: Final = {kind: place for place, kind in enumerate(_KINDS)}
_LANG_PLACES: Final = {lang: place for place, lang in enumerate(_LANGS)}


def pack(passages: Sequence[Passage]) -> bytes:
    """Passages as bytes, without their texts."""
    return b"".join(
        _LAYOUT.pack(_KIND_PLACES[p.kind], _LANG_PLACES[p.lang], p.paragraph, p.page or 0, p.start, p.end)
        for p in passages
    )


def unpack(packed: bytes, text: str, paragraphs: Collection[int] | None = None) -> Iterator[Passage]:
    """Passages of a document's text; only those of the given paragraphs, where given."""
    for number, (kind, lang, paragraph, page, start, end) in enumerate(_LAYOUT.iter_unpack(packed)):
        if paragraphs is None or paragraph in paragraphs:
            yield Passage(number, _KINDS[kind], paragraph, page or None, _LANGS[lang], start, end, text[start:end])


def numbered(tx: Transaction, document: int, numbers: Collection[int]) -> dict[int, Passage]:
    """Passages of a document by their numbers; those that it does not have are left out. Raises NoSuchDocument."""
    packed, text = _stored(tx, document)
    found = {}
    for number in numbers:
        if 0 <= number * SIZE < len(packed):
            kind, lang, paragraph, page, start, end = _LAYOUT.unpack_from(packed, number * SIZE)
            found[number] = Passage(
                number, _KINDS[kind], paragraph, page or None, _LANGS[lang], start, end, text[start:end]
            )
    return found


def check(text: str, passages: Sequence[Passage]) -> None:
    """Refuse passages that do not lie in the text one after the other with the text they hold.

    Raises BadSpan, BadValue.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadValue(value="A text", field="text", expected="it holds half of a surrogate pair") from None
    before = 0
    for number, passage in enumerate(passages):
        if not before <= passage.start < passage.end <= len(text):
            raise BadSpan(start=passage.start, end=passage.end, document=0, length=len(text))
        if passage.number != number or text[passage.start : passage.end] != passage.text:
            value = f"Passage {passage.number}"
            raise BadValue(value=value, field="passage of this text", expected="read the file anew")
        before = passage.end


def put(tx: Transaction, document: int, text: str, passages: Sequence[Passage]) -> None:
    """Store the text and the passages of a document, in the place of what was there."""
    tx.run(
        "INSERT INTO content (document, text, sha256, passages, number)"
        " VALUES (?, ?, ?, ?, (SELECT number FROM recorder)) ON CONFLICT (document) DO UPDATE SET"
        " text = excluded.text, sha256 = excluded.sha256, passages = excluded.passages, number = excluded.number",
        (document, text, digest(text), pack(passages)),
    )


def digest(text: str) -> bytes:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).digest()


def text(tx: Transaction, document: int) -> str:
    """The text of a document. Raises NoSuchDocument."""
    found: str | None = tx.value("SELECT text FROM content WHERE document = ?", (document,))
    if found is None:
        raise NoSuchDocument(document=document)
    return found


def held(tx: Transaction, document: int) -> tuple[str, tuple[Passage, ...]] | None:
    """The text and the passages of a document; None where they are missing or not what was stored."""
    row = tx.row("SELECT text, sha256, passages FROM content WHERE document = ?", (document,))
    if row is None or digest(row[0]) != row[1]:
        return None
    try:
        found = tuple(unpack(row[2], row[0]))
        check(row[0], found)
    except (struct.error, IndexError, BadSpan, BadValue):
        return None
    return row[0], found


def passages(tx: Transaction, document: int, paragraphs: Collection[int] | None = None) -> tuple[Passage, ...]:
    """The passages of a document in order; only those of some paragraphs, where given. Raises NoSuchDocument."""
    return tuple(unpack(*_stored(tx, document), paragraphs))


def _stored(tx: Transaction, document: int) -> tuple[bytes, str]:
    """The packed passages and the text of a document. Raises NoSuchDocument."""
    row = tx.row("SELECT passages, text FROM content WHERE document = ?", (document,))
    if row is None:
        raise NoSuchDocument(document=document)
    packed, text = row
    return packed, text
