"""Where icons, translations and help lie."""

from pathlib import Path


def resources() -> Path:
    """The folder `resources`: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
