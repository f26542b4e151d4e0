"""Asking the index of a library: themes by what people call them, and once more where the index was damaged."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from explorer.library import indexing, theme_names
from explorer.library.context import Context
from explorer.model.errors import IndexDamaged
from explorer.model.search import SearchRequest
from explorer.store import themes
from explorer.store.database import Transaction

T = TypeVar("T")


def asked(context: Context, request: SearchRequest, ask: Callable[[SearchRequest, Transaction], T]) -> T:
    """What `ask` answers to `request`, the themes in its query named by their ids. Raises NoSuchTheme."""

    def once() -> T:
        with context.database.reading() as tx:
            query = theme_names.resolved(request.query, lambda: themes.all(tx))
            return ask(replace(request, query=query), tx)

    return sound(context, once)


def sound(context: Context, ask: Callable[[], T]) -> T:
    """What `ask` answers; where the index proves damaged, it is made anew and asked again."""
    try:
        return ask()
    except IndexDamaged:  # it has been emptied; the store has all that it needs to be made anew
        indexing.catch_up(context)
        return ask()
