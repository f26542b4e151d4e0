"""Libraries of the build machine that PyInstaller puts into a package, and what Debian says of their licences."""

import ast
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

_LISTED = "COLLECT-00.toc"
_DOCUMENTS = Path("/usr/share/doc")
UNKNOWN = ""
"""The package of a library that no package owns, or on a system without dpkg."""


def libraries(work: Path) -> dict[str, tuple[str, ...]]:
    """Debian package -> names of its libraries in the package that was built with the work folder `work`.

    Raises:
        FileNotFoundError: nothing was built there.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for source in _sources(work):
        found[_owner(source)].append(source.name)
    return {package: tuple(sorted(names)) for package, names in sorted(found.items())}


def _sources(work: Path) -> list[Path]:
    """The libraries that come from outside Python, where they lay when they were taken."""
    entries = ast.literal_eval((work / _LISTED).read_text("utf8"))[0]
    paths = {Path(source) for _, source, kind in entries if kind == "BINARY"}
    own = {Path(sys.prefix), Path(sys.base_prefix)}
    return sorted(path for path in paths if not any(path.is_relative_to(folder) for folder in own))


def _owner(path: Path) -> str:
    if shutil.which("dpkg") is None:
        return UNKNOWN
    tries = (path, path.resolve(), Path("/usr", *path.parts[1:]), Path("/", *path.parts[2:]))
    for place in dict.fromkeys(tries):
        done = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return UNKNOWN


def copyright_of(package: str) -> str:
    """What Debian's package says of its authors and licences; empty where it says nothing."""
    path = _DOCUMENTS / package / "copyright"
    return path.read_text("utf8", "replace").strip() if package and path.exists() else ""
