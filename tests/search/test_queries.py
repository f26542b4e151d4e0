"""Sixty questions to the specimen library, each with a passage that must be among the answers (`queries.tsv`)."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.library.specimen import files
from explorer.model.search import SearchRequest

with (Path(__file__).parent / "queries.tsv").open(encoding="utf-8", newline="") as lines:
    QUERIES = [tuple(row.values()) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The specimens, imported once."""
    folder = tmp_path_factory.mktemp("specimens")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(folder / "home"))
        with Library.create(folder / "library") as made:
            made.imports.run(files())
            yield made


def _plain(text: str) -> str:
    """With ordinary blanks only."""
    return " ".join(text.split())


def test_there_are_at_least_sixty() -> None:
    assert len(set(QUERIES)) >= 60


@pytest.mark.parametrize(("query", "file", "passage"), QUERIES, ids=[f"{q}-{f}" for q, f, _ in QUERIES])
def test_the_passage_is_found(library: Library, query: str, file: str, passage: str) -> None:
    result = library.search.find(SearchRequest(query, limit=1000))
    hits = [hit for hit in result.hits if Path(library.documents.get(hit.document).path).name == file]
    paragraphs = {
        " ".join(_plain(p.text) for p in library.documents.passages(hit.document) if p.paragraph == hit.paragraph)
        for hit in hits
    }
    assert any(passage in text for text in paragraphs), (result.total, sorted(paragraphs), result.added)
