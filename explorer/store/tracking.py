"""Triggers: the history of steps, and the log of documents that the index must take anew.

Each tracked table has three AFTER triggers that write the row before and after into `record` while `recorder.step` is
set. They are AFTER triggers because only those see what ON DELETE CASCADE and SET NULL do to other rows. History is
kept as values, not as statements: a library that came from elsewhere must not bring statements to be run.
"""

from typing import Final

TRACKED: Final[dict[str, tuple[str, ...]]] = {
    "dossier": ("id", "status", "score"),
    "document": (
        *("id", "source", "dossier", "lang", "title", "date", "issuer", "kind", "url", "reference"),
        *("trashed", "origins", "alternates", "passages"),
    ),
    "alignment": ("id", "left_document", "right_document", "evidence"),
    "bead": (
        *("id", "left_document", "right_document", "left_passages", "right_passages"),
        *("left_first", "left_last", "right_first", "right_last", "crossing", "score", "status"),
    ),
    "rejection": ("id", "left_document", "right_document"),
    "theme": ("id", "parent", "labels", "memos", "cues", "colour", "position"),
    "tag": (
        *("id", "document", "theme", "start", "end", "quote", "prefix", "suffix", "note", "coder", "origin"),
        *("status", "created", "carried_from"),
    ),
    "search": ("id", "name", "request"),
}
"""Tables that undo covers, with their columns; the first is the key."""

_INDEXED: Final[dict[str, tuple[str, ...]]] = {
    "document": ("{row}.id",),
    "content": ("{row}.document",),
    "tag": ("{row}.document",),
    "bead": ("{row}.left_document", "{row}.right_document"),
}
"""Tables of which the index holds something, and the documents that a row of theirs concerns."""

_EVENTS: Final = (("INSERT", None, "NEW"), ("UPDATE", "OLD", "NEW"), ("DELETE", "OLD", None))


def triggers() -> tuple[str, ...]:
    """The statements that make every trigger."""
    return (*_history_triggers(), *_change_triggers(), _THEME_MOVED, _PARTNER_MOVED)


def names() -> frozenset[str]:
    """The names of every trigger."""
    return frozenset(statement.split()[2] for statement in triggers())


def _history_triggers() -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER record_{table}_{event.lower()} AFTER {event} ON {table}"  # noqa: S608 names of our own
        f" WHEN (SELECT step FROM recorder) IS NOT NULL{_differs(columns) if event == 'UPDATE' else ''}"
        f' BEGIN INSERT INTO record (step, "table", before, after)'
        f" VALUES ((SELECT step FROM recorder), '{table}', {_json(old, columns)}, {_json(new, columns)}); END"
        for table, columns in TRACKED.items()
        for event, old, new in _EVENTS
    )


def _json(row: str | None, columns: tuple[str, ...]) -> str:
    return "NULL" if row is None else "json_object(" + ", ".join(f"'{c}', {row}.\"{c}\"" for c in columns) + ")"


def _differs(columns: tuple[str, ...]) -> str:
    return " AND (" + " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns) + ")"


def _change_triggers() -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER change_{table}_{event.lower()} AFTER {event} ON {table} BEGIN {_log(table, old, new)} END"
        for table in _INDEXED
        for event, old, new in _EVENTS
    )


def _log(table: str, old: str | None, new: str | None) -> str:
    rows = [row for row in (old, new) if row]
    documents = [place.format(row=row) for row in rows for place in _INDEXED[table]]
    return " ".join(_NOTE.format(rows=f"VALUES ({document}, {_NUMBER})") for document in documents)


_NUMBER: Final = "(SELECT number FROM recorder)"
_NOTE: Final = (
    "INSERT INTO changed (document, number) {rows} ON CONFLICT (document) DO UPDATE SET number = excluded.number;"
)


_TAGGED: Final = "SELECT DISTINCT document, (SELECT number FROM recorder) FROM tag WHERE OLD.parent IS NOT NEW.parent"
_NOTE_TAGGED: Final = _NOTE.format(rows=_TAGGED)
_THEME_MOVED: Final = f"CREATE TRIGGER change_theme_moved AFTER UPDATE OF parent ON theme BEGIN {_NOTE_TAGGED} END"

_PARTNERS: Final = "SELECT id, (SELECT number FROM recorder) FROM document WHERE dossier IN (OLD.dossier, NEW.dossier)"
_NOTE_PARTNERS: Final = _NOTE.format(rows=_PARTNERS)
_PARTNER_MOVED: Final = (
    f"CREATE TRIGGER change_partner_moved AFTER UPDATE OF dossier, trashed, lang ON document BEGIN {_NOTE_PARTNERS} END"
)
