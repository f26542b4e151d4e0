"""What a package built by PyInstaller holds, set against what it may hold."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # it ships no types

from tests.packaging.distributions import modules, runtime

_FORBIDDEN = re.compile(
    r"Qt6?(?:Charts|DataVisualization|Graphs|HttpServer|Lottie|NetworkAuth|Quick3D|QuickTimeline|StateMachine"
    r"|VirtualKeyboard|WaylandCompositor|WebEngine)|qtvirtualkeyboard|libreadline|libgdbm",
    re.IGNORECASE,
)
"""Libraries that are under the GPL alone, and Qt's browser."""
_OURS = frozenset({"explorer", "frozen"})
_BUILDER = re.compile(r"pyimod\d+|pyi_rth_\w+|pyiboot\w+|_pyi_\w+|struct|_distutils_hack")
_NEEDED = (
    "_internal/explorer/resources/themes.toml",
    "_internal/explorer/resources/lexicon/words.tsv",
    "_internal/explorer/corpus/truth.tsv",
    "LICENSE",
    "THIRD-PARTY-NOTICES.txt",
    "share/applications/diptych.desktop",
    "share/mime/packages/diptych.xml",
    "share/icons/hicolor/scalable/apps/diptych.svg",
)


def faults(folder: Path, program: Path) -> Iterator[str]:
    """One sentence for each thing in the package that should not be there, or that is missing."""
    for path in sorted(folder.rglob("*")):
        if _FORBIDDEN.search(path.name):
            yield f"{path.relative_to(folder)} is of a library that may not be shipped."
    for needed in _NEEDED:
        if not (folder / needed).is_file():
            yield f"{needed} is missing."
    known = _OURS | sys.stdlib_module_names | {name for d in runtime().values() for name in modules(d)}
    for name in sorted(_packed(program) - known):
        if not _BUILDER.fullmatch(name):
            yield f"The module {name} is of no distribution that the notices name."


def _packed(program: Path) -> set[str]:
    """The top-level names of the modules inside a program."""
    archive = CArchiveReader(str(program))
    return {name.split(".")[0] for name in archive.open_embedded_archive("PYZ.pyz").toc}


def size_of(folder: Path) -> int:
    """Bytes of all files, each counted once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
