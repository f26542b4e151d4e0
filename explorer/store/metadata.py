"""What a document is called and where it comes from: its row, read and checked before it is written."""

import json
from datetime import date
from functools import lru_cache
from typing import Any, Final

from explorer.model.documents import Document, DocumentDraft, DocumentKind
from explorer.model.errors import BadValue, NoSuchDocument, SameLanguage
from explorer.model.language import Lang
from explorer.store import values
from explorer.store.transaction import Parameters, Row, Transaction

PERSON: Final = "person"
"""The origin of what a person has written; no new edition overwrites it."""

_CONFIDENCE: Final = "confidence"
"""Key beside those of the fields: how sure text recognition is."""
FIELDS: Final = ("title", "date", "issuer", "kind", "url", "reference")
_SELECT: Final = (
    "SELECT d.id, d.source, s.path, d.lang, d.title, d.date, d.issuer, d.kind, d.url, d.reference, d.passages,"
    " d.dossier, d.trashed, d.origins FROM document d JOIN source s ON s.id = d.source"
)


def get(tx: Transaction, document: int) -> Document:
    """One document, in the trash or not. Raises NoSuchDocument."""
    row = tx.row(f"{_SELECT} WHERE d.id = ?", (document,))
    if row is None:
        raise NoSuchDocument(document=document)
    return _document(row)


def where(tx: Transaction, condition: str, parameters: Parameters) -> tuple[Document, ...]:
    """The documents for which a condition of the program holds, oldest first."""
    return tuple(_document(row) for row in tx.rows(f"{_SELECT} WHERE {condition} ORDER BY d.id", parameters))


def write(tx: Transaction, document: int, columns: dict[str, Any]) -> None:
    """Write columns of a document; their names come from the program."""
    puts = ", ".join(f"{name} = :{name}" for name in columns)
    tx.run(f"UPDATE document SET {puts} WHERE id = :id", {**columns, "id": document})  # noqa: S608


def must_be_quiet(tx: Transaction) -> None:
    """Texts are outside the history: a step that added one could not be undone."""
    if tx.undoable:
        raise RuntimeError("texts are stored in quiet transactions only")


def check_language(tx: Transaction, document: Document, lang: Lang) -> None:
    """Raises SameLanguage where another document of the dossier has the language `lang`."""
    other = sibling(tx, document, lang)
    if other is not None and not document.trashed:
        raise SameLanguage(left=other, right=document.id, lang=lang)


def sibling(tx: Transaction, document: Document, lang: Lang) -> int | None:
    """Another document of the same dossier in the language `lang`, outside the trash."""
    found: int | None = tx.value(
        "SELECT id FROM document WHERE dossier = ? AND lang = ? AND id <> ? AND trashed = 0",
        (document.dossier, lang, document.id),
    )
    return found


def described(draft: DocumentDraft) -> dict[str, str | None]:
    """A draft's metadata as columns of the table. Raises BadValue."""
    found = {name: getattr(draft.metadata, name) for name in FIELDS}
    given = {name: value.value if value else "" for name, value in found.items()}
    given["kind"] = given["kind"] or DocumentKind.OTHER
    origins = {name: value.origin for name, value in found.items() if value}
    stored = {name: storable(name, value) for name, value in given.items()}
    return {
        **stored,
        "origins": stored_origins(origins, draft.confidence),
        "alternates": values.as_json(draft.metadata.alternates),
    }


def stored_origins(origins: dict[str, str], confidence: float | None) -> str:
    """Where the fields came from, and how sure the recognition of the text is, as the table holds both."""
    return values.as_json(origins if confidence is None else {**origins, _CONFIDENCE: round(confidence, 4)})


def storable(name: str, value: str) -> str | None:
    """The value of a field as the table holds it. Raises BadValue."""
    if name == "date":
        return values.day(value)
    if name == "kind" and value not in set(DocumentKind):
        raise BadValue(value=value, field="kind", expected="give one of " + ", ".join(DocumentKind))
    return values.plain(value)


def _document(row: Row) -> Document:
    id_, source, path, lang, title, day, issuer, kind, url, reference, count, dossier, trashed, origins = row
    came: dict[str, Any] = dict(_origins(origins))
    confidence: float | None = came.pop(_CONFIDENCE, None)
    return Document(
        *(id_, source, path, Lang(lang), title, date.fromisoformat(day) if day else None, issuer),
        *(DocumentKind(kind), url, reference, count, dossier, bool(trashed)),
        origins=came,
        confidence=confidence,
    )


@lru_cache(maxsize=256)
def _origins(stored: str) -> tuple[tuple[str, Any], ...]:
    """Most documents of a library come from the same places, so that few such texts are parsed."""
    return tuple(json.loads(stored).items())
