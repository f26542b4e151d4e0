"""Use cases that need no library: aligning two text files, telling the language of files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.bitext.aligning import Vectors, align
from explorer.language.vectors import load_encoder
from explorer.library.wordlists import lexicon
from explorer.model.bitext import AlignUnit, BeadDraft
from explorer.model.documents import DocumentDraft
from explorer.model.errors import DamagedFile, ExplorerError, NoSuchFile, NotPermitted
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.read import read


@dataclass(frozen=True, slots=True)
class FileLanguage:
    """The language of a file's text; `und` with the error's sentence where it cannot be read."""

    path: str
    lang: Lang
    message: str = ""


def align_files(
    left: Path, right: Path, langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR), words_only: bool = False
) -> tuple[BeadDraft, ...]:
    """Align two UTF-8 text files of one sentence a line; beads of line numbers from 0. Empty lines take part in none.

    Sentence vectors help where their package is installed, unless `words_only`.

    Raises:
        NoSuchFile, NotPermitted, DamagedFile: a file cannot be read as UTF-8 text.
    """
    sides = [_lines(path) for path in (left, right)]
    units = [[AlignUnit(text, number) for number, text in side] for side in sides]
    vectors = None if words_only else _vectors([[text for _, text in side] for side in sides])
    drafts = align(units[0], units[1], langs=langs, lexicon=lexicon(), vectors=vectors)
    return tuple(
        BeadDraft(tuple(sides[0][i][0] for i in draft.left), tuple(sides[1][i][0] for i in draft.right), draft.score)
        for draft in drafts
    )


def _vectors(sides: Sequence[Sequence[str]]) -> Vectors | None:
    encoder = load_encoder()
    return None if encoder is None else (encoder.encode(sides[0]), encoder.encode(sides[1]))


def _lines(path: Path) -> list[tuple[int, str]]:
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise NoSuchFile(path=str(path)) from None
    except UnicodeDecodeError:
        raise DamagedFile(path=str(path), format="UTF-8 text", reason="it is in another encoding") from None
    except OSError:
        raise NotPermitted(path=str(path)) from None
    return [(number, line.strip()) for number, line in enumerate(text.split("\n")) if line.strip()]


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
