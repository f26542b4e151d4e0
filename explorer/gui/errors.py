"""What the core says, in the language of the interface: errors, notices, names of changes, from their templates."""

from PySide6.QtCore import QCoreApplication

from explorer.gui import labels
from explorer.model.change import Change
from explorer.model.errors import ExplorerError
from explorer.model.notice import Notice

CONTEXT = "Core"
"""The translation context of every template that comes from below the interface."""


def translated(template: str) -> str:
    """A template of the core in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, template)


def sentence(error: ExplorerError) -> str:
    """An error as one sentence for people."""
    return translated(error.template).format(**error.data)


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
    return {**data, **own}
