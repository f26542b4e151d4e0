"""What runs in worker processes: plain functions of one argument, so that they can be sent there."""

from dataclasses import dataclass
from pathlib import Path

from explorer.bitext.aligning import Vectors
from explorer.files.hashing import sha256_of
from explorer.library import wordlists
from explorer.library.aligning import align_passages
from explorer.library.steps import StepFile
from explorer.model.bitext import Bead, BeadDraft, WordPair
from explorer.model.documents import Extraction, Passage
from explorer.model.errors import ExplorerError
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.reports import ReadOptions
from explorer.reading.read import read


@dataclass(frozen=True, slots=True)
class ReadTask:
    """A file to read: where it lies, how to name it to people, and the hashes that need no second reading."""

    path: Path
    shown_as: str
    options: ReadOptions
    known: frozenset[str]
    steps: Path | None = None
    """Where to tell how far the recognition of text is."""


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What reading gave: an extraction, or an error as a value; None and no error for a file that is known already."""

    sha256: str
    size: int
    extraction: Extraction | None
    error: ExplorerError | None


def read_file(task: ReadTask) -> ReadResult:
    """Hash and read one file. Errors that a person can act on come back as values."""
    sha, size = "", 0
    try:
        size = task.path.stat().st_size
        sha = sha256_of(task.path)
        if sha in task.known:
            return ReadResult(sha, size, None, None)
        progress = StepFile(task.steps) if task.steps else silent
        return ReadResult(sha, size, read(task.path, task.options, task.shown_as, progress), None)
    except ExplorerError as error:
        return ReadResult(sha, size, None, error)


@dataclass(frozen=True, slots=True)
class AlignTask:
    """Two documents of a dossier to align."""

    dossier: int
    left_document: int
    right_document: int
    langs: tuple[Lang, Lang]
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    kept: tuple[Bead, ...]
    lists: tuple[Path, ...]
    learnt: tuple[WordPair, ...] = ()
    vectors: Vectors | None = None


def align_task(task: AlignTask) -> tuple[BeadDraft, ...]:
    """Align two documents; the word lists are read once in each worker."""
    lexicon = wordlists.lexicon(task.lists, task.learnt)
    return align_passages(task.left, task.right, task.langs, lexicon, task.kept, task.vectors)
