"""What the core says, in the language of the interface: errors, notices, names of changes, from their templates."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from explorer.gui import labels
from explorer.gui.core_texts import PARTS
from explorer.model.change import Change
from explorer.model.errors import ExplorerError
from explorer.model.notice import Notice

CONTEXT = "Core"
"""The translation context of every template that comes from below the interface."""
_PARTS_OF: Final = frozenset({"reason", "problem", "expected", "field"})
"""Data that may be words of ours."""
_PLACE: Final = re.compile(r"\\\{\d+\\\}")
"""A place for a value in an escaped part."""


def translated(template: str) -> str:
    """A template of the core in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, template)


def sentence(error: ExplorerError) -> str:
    """An error as one sentence for people."""
    return translated(error.template).format(**_translated(error.data))


def told(notice: Notice) -> str:
    """A notice as one sentence for people."""
    return translated(notice.template).format(**_spoken(notice.data))


def named(change: Change) -> str:
    """What a change is called in a menu."""
    return translated(change.name).format(**_spoken(change.data))


def _spoken(data: dict[str, str | int]) -> dict[str, str | int]:
    """The data of a step: where it holds a text in the language of the interface (`theme_fr`), that one counts."""
    ending = f"_{labels.interface_language()}"
    own = {key.removesuffix(ending): text for key, text in data.items() if key.endswith(ending)}
    return {**_translated(data), **own}


def _translated(data: dict[str, str | int]) -> dict[str, str | int]:
    """The data of an error, its reasons and names of fields translated; what the system or a library says stays."""
    return {key: _part(value) if key in _PARTS_OF and isinstance(value, str) else value for key, value in data.items()}


def _part(text: str) -> str:
    """A part of a sentence, where it is one of ours."""
    for template, form in _forms():
        found = form.fullmatch(text)
        if found is not None:
            return translated(template).format(*found.groups()) if found.groups() else translated(template)
    return text


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The parts that the core knows, each with what it looks like when it is filled; the most telling first."""
    parts = sorted((str(part) for part in PARTS), key=lambda part: (part.count("{"), -len(part)))
    return tuple((part, re.compile(_PLACE.sub("(.+)", re.escape(part)), re.DOTALL)) for part in parts)
