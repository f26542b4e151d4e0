"""Where things lie: what travels with the program, and what belongs to the user."""

import os
from pathlib import Path

import platformdirs

from explorer.files.private import private_folder

HOME_VARIABLE = "DIPTYCH_HOME"
"""Environment variable: a folder that holds `data` and `cache` instead of the user's own places."""

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of themes, glossary, translations, icons and help."""
    return _beside("resources")


def corpus() -> Path:
    """The folder of the specimen texts."""
    return _beside("corpus")


def user_data() -> Path:
    """The user's folder for libraries that the program makes itself (mode 0700). Raises CannotWrite."""
    return _own("data", platformdirs.user_data_path("diptych", appauthor=False))


def user_cache() -> Path:
    """The user's folder for what can be made anew, such as indexes (mode 0700). Raises CannotWrite."""
    return _own("cache", platformdirs.user_cache_path("diptych", appauthor=False))


def _beside(name: str) -> Path:
    """`name` inside the installed package, where a wheel puts it, else beside main.py in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def _own(name: str, usual: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return private_folder(Path(home).expanduser().absolute() / name if home else usual)
