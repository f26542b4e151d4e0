"""Suggestions that a person rejected: by theme and text, so that they stay rejected when a file is imported again."""

import hashlib

from explorer.store import settings
from explorer.store.database import Transaction

_SETTING = "rejected_suggestions"
_LENGTH = 16
"""Hexadecimal digits of a text's hash: enough for a few million passages."""


class Rejected:
    """Theme -> hashes of the passages that shall not have it."""

    def __init__(self, by_theme: dict[str, list[str]]) -> None:
        self._by_theme = {theme: set(keys) for theme, keys in by_theme.items()}

    @classmethod
    def read(cls, tx: Transaction) -> "Rejected":
        """What the library remembers."""
        return cls(settings.get(tx, _SETTING, {}))

    def write(self, tx: Transaction) -> None:
        """Keep it."""
        settings.put(tx, _SETTING, {theme: sorted(keys) for theme, keys in sorted(self._by_theme.items()) if keys})

    def put(self, theme: str, text: str, rejected: bool) -> None:
        """Note that a text shall not, or may again, have a theme."""
        keys = self._by_theme.setdefault(theme, set())
        if rejected:
            keys.add(_key(text))
        else:
            keys.discard(_key(text))

    def holds(self, theme: str, text: str) -> bool:
        """Whether a person rejected this theme for this text."""
        return _key(text) in self._by_theme.get(theme, ())

    def __len__(self) -> int:
        return sum(map(len, self._by_theme.values()))


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
