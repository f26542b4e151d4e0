"""Telling the language of files, without a library."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from explorer.model.documents import DocumentDraft
from explorer.model.errors import ExplorerError, NoSuchFile
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.read import read


@dataclass(frozen=True, slots=True)
class FileLanguage:
    """The language of a file's text; `und` with the error's sentence where it cannot be read."""

    path: str
    lang: Lang
    message: str = ""


def languages_of(paths: Iterable[Path]) -> tuple[FileLanguage, ...]:
    """The language of each file: that of most of its text."""
    return tuple(_language_of(path) for path in paths)


def _language_of(path: Path) -> FileLanguage:
    try:
        if not path.exists():
            raise NoSuchFile(path=str(path))
        drafts = read(path, ReadOptions(split=False), str(path)).drafts
        return FileLanguage(str(path), max(drafts, key=_length).lang if drafts else Lang.UND)
    except ExplorerError as error:
        return FileLanguage(str(path), Lang.UND, str(error))


def _length(draft: DocumentDraft) -> int:
    return len(draft.text)
