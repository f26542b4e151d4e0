"""Reading a file of another program: in a worker process, within the limits of every import."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from explorer.coding import codebook
from explorer.exchange.annotations.reading import read_annotations
from explorer.exchange.codebook_sheet import read_codebook_csv
from explorer.exchange.refi.codebook import read_qdc
from explorer.exchange.refi.project_in import read_qdpx
from explorer.exchange.translation.glossary_in import read_tbx
from explorer.exchange.translation.memory_in import read_tmx
from explorer.exchange.translation.xliff_in import read_xliff
from explorer.library.workers import Workers
from explorer.model.errors import (
    DamagedFile,
    EmptyFile,
    ExplorerError,
    FileTooLarge,
    NoSuchFile,
    ReaderCrashed,
    ReadingTooLong,
    UnknownExchange,
)
from explorer.model.exchange import IncomingCodebook, IncomingGlossary, IncomingMemory, IncomingProject
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.limits import FILE_BYTES

Incoming = IncomingProject | IncomingCodebook | IncomingMemory | IncomingGlossary

_READERS: MappingProxyType[str, Callable[[Path, Lang], Incoming]] = MappingProxyType(
    {
        ".qdpx": read_qdpx,
        ".qde": read_qdpx,
        ".jsonld": lambda path, _: read_annotations(path),
        ".json": lambda path, _: read_annotations(path),
        ".qdc": read_qdc,
        ".toml": lambda path, _: _read_toml(path),
        ".csv": read_codebook_csv,
        ".tsv": read_codebook_csv,
        ".tmx": lambda path, _: read_tmx(path),
        ".xlf": lambda path, _: read_xliff(path),
        ".xliff": lambda path, _: read_xliff(path),
        ".tbx": lambda path, _: read_tbx(path),
    }
)
MEMORIES = frozenset({".tmx", ".xlf", ".xliff"})
"""Endings of translation memories, which hold texts, so that they may be imported too."""
_USUAL = ReadOptions()
_SECONDS = 300
"""A project may hold as much as a whole library, so it has longer than one document."""


def endings() -> tuple[str, ...]:
    """How the names of files end that can be read, with the dot."""
    return tuple(_READERS)


@dataclass(frozen=True, slots=True)
class FileTask:
    """A file to read, and the language of names that do not say theirs."""

    path: Path
    lang: Lang


def read_file(task: FileTask) -> Incoming | ExplorerError:
    """What a file holds. Errors that a person can act on come back as values."""
    ending = task.path.suffix.lower()
    try:
        _check_size(task.path)
        return _READERS[ending](task.path, task.lang)
    except ExplorerError as error:
        return error
    except (RecursionError, MemoryError, Exception) as error:
        # Whatever a library raises on a hostile file, a person is told one thing: the file is damaged.
        reason = " ".join(str(error).split())[:160].rstrip(". ") or type(error).__name__
        return DamagedFile(path=str(task.path), format=ending.lstrip(".").upper(), reason=reason)


def read_in_worker(path: Path, lang: Lang) -> Incoming:
    """What a file holds, read in a process that may be stopped.

    Raises:
        UnknownExchange: its ending is none that is read.
        NoSuchFile, NotPermitted, EmptyFile, DamagedFile, EncryptedFile, FileTooLarge: it cannot be read.
        ReadingTooLong, ReaderCrashed: its reading was stopped.
    """
    if path.suffix.lower() not in _READERS:
        raise UnknownExchange(path=str(path), endings=", ".join((*_READERS, ".diptych")))
    with Workers(1, _USUAL.memory) as pool:
        (outcome,) = pool.map(read_file, [FileTask(path, lang)], _SECONDS)
    if isinstance(outcome.error, TimeoutError):
        raise ReadingTooLong(path=str(path), seconds=_SECONDS)
    if outcome.value is None:
        raise ReaderCrashed(path=str(path))
    if isinstance(outcome.value, ExplorerError):
        raise outcome.value
    return outcome.value


def _check_size(path: Path) -> None:
    if not path.is_file():
        raise NoSuchFile(path=str(path))
    size = path.stat().st_size
    if size == 0:
        raise EmptyFile(path=str(path))
    if size > FILE_BYTES:
        raise FileTooLarge(path=str(path), limit=f"{FILE_BYTES >> 20} MB")


def _read_toml(path: Path) -> IncomingCodebook:
    try:
        content = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DamagedFile(path=str(path), format="TOML", reason=str(error)) from error
    return IncomingCodebook(codebook.from_toml(content))
