"""What the app remembers between two starts: window, recent libraries, look. One typed reader for each value."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

_MOST_RECENT = 10


def settings_file() -> Path:
    """Where the settings lie; the variable DIPTYCH_HOME moves them, as it moves all of Diptych's own files."""
    home = os.environ.get("DIPTYCH_HOME")
    if home:
        return Path(home) / "config" / "diptych.ini"
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "diptych.ini"


class Settings:
    """Typed access to the settings file."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or settings_file()), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._store.value(key, default))

    def number(self, key: str, default: int) -> int:
        """A whole number; the default where the file holds something else."""
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default

    def flag(self, key: str, default: bool) -> bool:
        """Yes or no."""
        return self.text(key, "true" if default else "false") == "true"

    def state(self, key: str) -> QByteArray:
        """The state of a window or splitter; empty where none is kept."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def texts(self, key: str) -> list[str]:
        """A list of texts."""
        value = self._store.value(key, [])
        return [value] if isinstance(value, str) else [str(v) for v in value] if isinstance(value, list) else []

    def put(self, key: str, value: str | int | bool | list[str] | QByteArray) -> None:
        """Keep a value."""
        self._store.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    def flush(self) -> None:
        """Write what is kept to the file."""
        self._store.sync()

    @property
    def recent(self) -> tuple[Path, ...]:
        """Folders of libraries opened lately, the last one first."""
        return tuple(Path(text) for text in self.texts("recent") if text)

    def remember(self, folder: Path) -> None:
        """Put a library at the head of the recent ones."""
        others = [str(path) for path in self.recent if path != folder]
        self.put("recent", [str(folder), *others][:_MOST_RECENT])

    def forget(self, folder: Path) -> None:
        """Take a library out of the recent ones."""
        self.put("recent", [str(path) for path in self.recent if path != folder])
