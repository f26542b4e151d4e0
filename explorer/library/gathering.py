"""From what a person dropped to the files to read: folders walked, containers unpacked."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from explorer.model.errors import EmptyFile, ExplorerError, NoSuchFile, NotADocument, NotPermitted
from explorer.reading import containers

NO_DOCUMENTS = frozenset({".qdpx", ".qde", ".qdc", ".tbx", ".jsonld", ".diptych"})
"""Endings of files of exchange that hold no text to import."""
_PASSED_OVER = frozenset({"Thumbs.db", "desktop.ini", "__MACOSX"})


@dataclass(frozen=True, slots=True)
class Gathered:
    """A file to read, how to name it to people, and what already forbids reading it."""

    path: Path
    shown_as: str
    error: ExplorerError | None = None


def gather(paths: Iterable[Path], unpack_into: Path) -> Iterator[Gathered]:
    """Every file under `paths` once, in the order of names; members of ZIPs and letters unpacked into `unpack_into`."""
    seen: set[str] = set()
    for path in paths:
        for found in _found(path):
            if found.shown_as not in seen:
                seen.add(found.shown_as)
                yield from _opened(found, unpack_into)


def _found(path: Path) -> Iterator[Gathered]:
    if path.is_dir():
        yield from _walk(path)
    elif path.exists():
        yield Gathered(path, str(path))
    else:
        yield Gathered(path, str(path), NoSuchFile(path=str(path)))


def _walk(folder: Path) -> Iterator[Gathered]:
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError:
        yield Gathered(folder, str(folder), NotPermitted(path=str(folder)))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _PASSED_OVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.is_file():
            yield Gathered(Path(entry.path), entry.path)


def _opened(found: Gathered, unpack_into: Path) -> Iterator[Gathered]:
    if found.error is not None or not os.access(found.path, os.R_OK):
        yield Gathered(found.path, found.shown_as, found.error or NotPermitted(path=found.shown_as))
    elif found.path.stat().st_size == 0:
        yield Gathered(found.path, found.shown_as, EmptyFile(path=found.shown_as))
    elif found.path.suffix.lower() in NO_DOCUMENTS:
        yield Gathered(found.path, found.shown_as, NotADocument(path=found.shown_as))
    elif not _is_container(found.path):
        yield found
    else:
        yield from _members(found, unpack_into)


def _is_container(path: Path) -> bool:
    """Whether a file holds files. One that defies even this question is left to its reader, who says what is wrong."""
    try:
        return containers.is_container(path)
    except Exception:  # whatever a hostile letter makes of the library that parses it
        return False


def _members(found: Gathered, unpack_into: Path) -> Iterator[Gathered]:
    into = unpack_into / str(len(list(unpack_into.iterdir())))
    into.mkdir()
    try:
        members = containers.unpack(found.path, into)
    except ExplorerError as error:
        yield Gathered(found.path, found.shown_as, error)
        return
    for member in members:
        yield Gathered(member.path, f"{found.shown_as}/{member.name}")
