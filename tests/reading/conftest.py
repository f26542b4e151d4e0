"""What the tests of reading share: files written on the spot, and their texts as lines."""

from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.model.documents import DocumentDraft, Extraction, PassageKind
from explorer.model.reports import ReadOptions
from explorer.reading.read import read

Reader = Callable[..., Extraction]


@pytest.fixture
def reading(tmp_path: Path) -> Reader:
    """Write bytes or text under a name and read the file."""

    def run(name: str, content: bytes | str, options: ReadOptions = ReadOptions()) -> Extraction:  # noqa: B008
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read(path, options)

    return run


def kinds(draft: DocumentDraft) -> list[tuple[str, str]]:
    """Each paragraph of a draft with its kind."""
    lines = draft.text.split("\n")
    found = {passage.paragraph: passage.kind.value for passage in draft.passages}
    return [(found[place], line) for place, line in enumerate(lines)]


def body(draft: DocumentDraft) -> list[str]:
    """The paragraphs of a draft that are part of the text."""
    return [line for kind, line in kinds(draft) if kind != PassageKind.BOILERPLATE.value]
