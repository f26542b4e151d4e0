"""The word lists that a library is read with: those that travel with the program, then its own."""

import csv
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from explorer.files import places
from explorer.language.kept_lexicon import load_kept
from explorer.language.lexicon import Lexicon, read
from explorer.model.bitext import WordPair
from explorer.model.errors import DamagedFile

FOLDER = "lexicon"
"""Folder in a library where a person's own lists lie."""


def own_lists(library: Path) -> tuple[Path, ...]:
    """The lists in the folder of a library."""
    return tuple(sorted((library / FOLDER).glob("*.tsv")))


def lexicon(own: Sequence[Path] = (), learnt: tuple[WordPair, ...] = ()) -> Lexicon:
    """The word list of German, French and English with the lists `own`: read once, and anew where one has changed.

    `learnt` pairs come after it.

    Raises:
        DamagedFile: a list is no table in UTF-8.
    """
    files = tuple((path, path.stat().st_mtime_ns) for path in own)
    return _extended(files, learnt) if learnt else _read(files)


@lru_cache(maxsize=2)
def _extended(own: tuple[tuple[Path, int], ...], learnt: tuple[WordPair, ...]) -> Lexicon:
    return _read(own).extended(learnt)


@lru_cache(maxsize=2)
def _read(own: tuple[tuple[Path, int], ...]) -> Lexicon:
    try:
        return _shipped().extended(read(path for path, _ in own)) if own else _shipped()
    except (UnicodeDecodeError, csv.Error) as error:
        names = ", ".join(str(path) for path, _ in own)
        raise DamagedFile(path=names, format="word list (tab-separated, UTF-8)", reason=str(error)[:160]) from error


@lru_cache(maxsize=1)
def _shipped() -> Lexicon:
    return load_kept(places.resources() / "lexicon")
