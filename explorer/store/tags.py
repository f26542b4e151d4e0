"""Tags: themes on spans, each with its quote and context, so that it can be found again in a new edition."""

import json
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any, Final

from explorer.model.coding import ExcerptFilter, Tag, TagDraft, TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.errors import BadSpan, BadValue, NoSuchTag, NoSuchTheme
from explorer.store import content, values
from explorer.store.transaction import Row, Transaction

CONTEXT: Final = 32
"""So many code points before and after a quote are kept (W3C Web Annotation, text quote selector)."""

_SELECT: Final = (
    'SELECT t.id, t.document, t.theme, t."start", t."end", t.quote, t.note, t.coder, t.origin, t.status, t.created,'
    " t.carried_from, t.prefix, t.suffix FROM tag t"
)
_BELOW: Final = (
    "WITH RECURSIVE wanted (id) AS (SELECT value FROM json_each(:themes) UNION SELECT theme.id FROM theme"
    " JOIN wanted ON theme.parent = wanted.id)"
)


def add(tx: Transaction, draft: TagDraft) -> int:
    """Tag a span; the tag's id. Quote and context are taken from the text.

    Raises NoSuchDocument, NoSuchTheme, NoSuchTag (`carried_from`), BadSpan.
    """
    quoted = quoting(content.text(tx, draft.document), draft.span, draft.document)
    _check_theme(tx, draft.theme)
    if draft.carried_from is not None:
        get(tx, draft.carried_from)
    values_ = {
        "document": draft.document,
        "theme": draft.theme,
        **quoted,
        "note": values.plain(draft.note),
        "coder": values.plain(draft.coder),
        "origin": draft.origin,
        "status": draft.status,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "carried_from": draft.carried_from,
    }
    return tx.insert("tag", values_)


def quoting(text: str, span: Span, document: int) -> dict[str, Any]:
    """A span of a text as columns: where it lies, its quote, and the context. Raises BadSpan."""
    if not 0 <= span.start < span.end <= len(text):
        raise BadSpan(start=span.start, end=span.end, document=document, length=len(text))
    return {
        "start": span.start,
        "end": span.end,
        "quote": text[span.start : span.end],
        "prefix": text[max(0, span.start - CONTEXT) : span.start],
        "suffix": text[span.end : span.end + CONTEXT],
    }


def get(tx: Transaction, tag: int) -> Tag:
    """One tag. Raises NoSuchTag."""
    row = tx.row(f"{_SELECT} WHERE t.id = ?", (tag,))
    if row is None:
        raise NoSuchTag(tag=tag)
    return _tag(row)


def of_document(tx: Transaction, document: int) -> tuple[Tag, ...]:
    """The tags of a document in text order."""
    return _tags(tx.rows(f'{_SELECT} WHERE t.document = ? ORDER BY t."start", t."end", t.id', (document,)))


def matching(tx: Transaction, wanted: ExcerptFilter) -> tuple[Tag, ...]:
    """The tags outside the trash that pass a filter, but for its query, by document and place.

    Themes include those below them.
    """
    lists = {
        "themes": wanted.themes,
        "dossiers": wanted.dossiers,
        "documents": wanted.documents,
        "coders": wanted.coders,
        "langs": wanted.langs,
        "statuses": wanted.statuses,
        "tags": wanted.tags or (),
    }
    columns = {"themes": "t.theme", "dossiers": "d.dossier", "documents": "t.document", "coders": "t.coder"}
    columns |= {"langs": "d.lang", "statuses": "t.status", "tags": "t.id"}
    sources = {name: f"SELECT value FROM json_each(:{name})" for name in lists}  # noqa: S608 names of our own
    sources["themes"] = "SELECT id FROM wanted"
    used = [name for name, given in lists.items() if given or (name == "tags" and wanted.tags is not None)]
    parts = [f" AND {columns[name]} IN ({sources[name]})" for name in used]
    rows = tx.rows(
        f"{_BELOW} {_SELECT} JOIN document d ON d.id = t.document WHERE d.trashed = 0{''.join(parts)}"
        ' ORDER BY t.document, t."start", t."end", t.id',
        {name: json.dumps(list(given)) for name, given in lists.items()},
    )
    return _tags(rows)


def carried_from(tx: Transaction, tag: int) -> tuple[Tag, ...]:
    """The tags on other panels that follow a tag."""
    return _tags(tx.rows(f"{_SELECT} WHERE t.carried_from = ? ORDER BY t.id", (tag,)))


def counts(tx: Transaction) -> dict[str, int]:
    """How many tags each theme has outside the trash; themes without any are left out."""
    rows = tx.rows(
        "SELECT t.theme, count(*) FROM tag t JOIN document d ON d.id = t.document WHERE d.trashed = 0 GROUP BY t.theme"
    )
    return dict(rows)


def change_span(tx: Transaction, tag: int, span: Span) -> None:
    """Have a tag lie elsewhere in its document; one that was lost is found by that. Raises NoSuchTag, BadSpan."""
    before = get(tx, tag)
    quoted = quoting(content.text(tx, before.document), span, before.document)
    status = TagStatus.CONFIRMED if before.status is TagStatus.LOST else before.status
    update(tx, tag, {**quoted, "status": status})


def set_note(tx: Transaction, tag: int, note: str) -> None:
    """Write a note on a tag. Raises NoSuchTag."""
    update(tx, tag, {"note": values.plain(note)})


def set_theme(tx: Transaction, tag: int, theme: str) -> None:
    """Give a tag another theme. Raises NoSuchTag, NoSuchTheme."""
    _check_theme(tx, theme)
    update(tx, tag, {"theme": theme})


def set_status(tx: Transaction, tags: int | Collection[int], status: TagStatus) -> None:
    """Say whether a person stands for a tag, or for several.

    Raises NoSuchTag; BadValue for a lost tag whose quote does not stand where it was: it needs a span first.
    """
    for number in (tags,) if isinstance(tags, int) else tags:
        tag = get(tx, number)
        if (
            tag.status is TagStatus.LOST
            and status is not TagStatus.LOST
            and not quotes(tag, content.text(tx, tag.document))
        ):
            expected = "its quote is not in the text: mark where it is to lie first"
            raise BadValue(value=f"Tag {number}", field="tag with a place", expected=expected)
        update(tx, number, {"status": status})


def remove(tx: Transaction, ids: Collection[int]) -> None:
    """Remove tags; those carried from them stay, on their own. Raises NoSuchTag."""
    for tag in dict.fromkeys(ids):
        if tx.run("DELETE FROM tag WHERE id = ?", (tag,)) == 0:
            raise NoSuchTag(tag=tag)


def update(tx: Transaction, tag: int, puts: dict[str, Any]) -> None:
    """Write columns of a tag. Raises NoSuchTag."""
    columns = ", ".join(f'"{name}" = :{name}' for name in puts)
    if tx.run(f"UPDATE tag SET {columns} WHERE id = :id", {**puts, "id": tag}) == 0:  # noqa: S608 names of our own
        raise NoSuchTag(tag=tag)


def are_sound(tx: Transaction, ids: Collection[int]) -> bool:
    """Whether those of these tags that are there quote their documents as they are; lost ones need not."""
    given = "SELECT value FROM json_each(?)"
    rows = tx.rows(f"{_SELECT} WHERE t.id IN ({given})", (json.dumps(list(ids)),))
    return all(tag.status is TagStatus.LOST or quotes(tag, content.text(tx, tag.document)) for tag in _tags(rows))


def quotes(tag: Tag, text: str) -> bool:
    """Whether a tag quotes a text as it is, context included."""
    try:
        found = quoting(text, tag.span, tag.document)
    except BadSpan:
        return False
    return (found["quote"], found["prefix"], found["suffix"]) == (tag.quote, tag.prefix, tag.suffix)


def _check_theme(tx: Transaction, theme: str) -> None:
    if tx.value("SELECT 1 FROM theme WHERE id = ?", (theme,)) is None:
        raise NoSuchTheme(theme=theme)


def _tags(rows: list[Row]) -> tuple[Tag, ...]:
    return tuple(_tag(row) for row in rows)


def _tag(row: Row) -> Tag:
    id_, document, theme, start, end, quote, note, coder, origin, status, created, carried, prefix, suffix = row
    return Tag(
        *(id_, document, theme, Span(start, end), quote, note, coder, TagOrigin(origin), TagStatus(status)),
        *(created, carried, prefix, suffix),
    )
