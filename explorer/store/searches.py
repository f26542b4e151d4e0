"""Saved searches, and the last ones asked."""

import json
from dataclasses import asdict, replace
from typing import Any, Final

from explorer.model.errors import BadValue
from explorer.model.language import Lang
from explorer.model.search import SearchRequest, SortOrder
from explorer.store import settings, values
from explorer.store.transaction import Transaction

_RECENT: Final = "recent_searches"
"""The setting that holds the last searches."""
_MOST: Final = 20


def all(tx: Transaction) -> tuple[tuple[str, SearchRequest], ...]:  # noqa: A001 the verb of every room's list
    """Every saved search by name, in the order of the names."""
    rows = tx.rows("SELECT name, request FROM search ORDER BY name")
    return tuple((name, _request(json.loads(stored))) for name, stored in rows)


def put(tx: Transaction, name: str, request: SearchRequest) -> None:
    """Keep a search under a name, in the place of an older one of that name. Raises BadValue for an empty name."""
    if not name.strip():
        raise BadValue(value=f"“{name}”", field="name of a search", expected="give it a name")
    tx.run(
        "INSERT INTO search (name, request) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET request = excluded.request",
        (values.plain(name.strip()), values.as_json(asdict(request))),
    )


def remove(tx: Transaction, name: str) -> None:
    """Forget a saved search; nothing happens where there is none of that name."""
    tx.run("DELETE FROM search WHERE name = ?", (name,))


def recent(tx: Transaction) -> tuple[SearchRequest, ...]:
    """The last searches asked, the newest first, at most 20."""
    return tuple(_request(stored) for stored in settings.get(tx, _RECENT, []))


def remember(tx: Transaction, request: SearchRequest) -> None:
    """Put a search before the other recent ones; an equal one moves."""
    asked = replace(request, offset=0)
    kept = [asked, *(one for one in recent(tx) if one != asked)][:_MOST]
    settings.put(tx, _RECENT, [asdict(one) for one in kept])


def forget_recent(tx: Transaction) -> None:
    """Forget the recent searches; the saved ones stay."""
    settings.remove(tx, _RECENT)


def _request(stored: dict[str, Any]) -> SearchRequest:
    return SearchRequest(
        query=stored["query"],
        langs=tuple(Lang(lang) for lang in stored["langs"]),
        filters={name: tuple(given) for name, given in stored["filters"].items()},
        across=stored["across"],
        without=tuple(stored["without"]),
        order=SortOrder(stored["order"]),
        offset=stored["offset"],
        limit=stored["limit"],
    )
