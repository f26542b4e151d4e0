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
_BUILDER = re.compile(r"pyimod\d+|pyi_rth_\w+|pyiboot\w+|_pyi_\w+|_sysconfigdata\w*[\w-]*")
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
    yield from (f"{path} is of a library that may not be shipped." for path in forbidden(folder))
    yield from (f"{name} is missing." for name in _NEEDED if not (folder / name).is_file())
    yield from (f"The module {name} is of no distribution that the notices name." for name in strange(_packed(program)))


def forbidden(folder: Path) -> tuple[Path, ...]:
    """The files in a folder whose licence or size keeps them out, relative to it."""
    return tuple(path.relative_to(folder) for path in sorted(folder.rglob("*")) if _FORBIDDEN.search(path.name))


def strange(names: set[str]) -> tuple[str, ...]:
    """The modules among `names` that are neither ours, nor Python's, nor of what Diptych needs."""
    known = _OURS | sys.stdlib_module_names | {name for d in runtime().values() for name in modules(d)}
    return tuple(name for name in sorted(names - known) if not _BUILDER.fullmatch(name))


def _packed(program: Path) -> set[str]:
    """The top-level names of the modules inside a program."""
    archive = CArchiveReader(str(program))
    return {name.split(".")[0] for name in archive.open_embedded_archive("PYZ.pyz").toc}


def size_of(folder: Path) -> int:
    """Bytes of all files, each counted once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
