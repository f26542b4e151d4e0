"""The same passages in Tantivy (Rust), where it is installed: how near Python comes."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.bench.search_fts import Row


def installed() -> bool:
    """Whether there is a Tantivy to compare with."""
    return find_spec("tantivy") is not None


class Tantivy:
    """The analysed terms in one index. Tantivy's Python package counts no facets, so it does less work."""

    def __init__(self, folder: Path, rows: Sequence[Row]) -> None:
        import tantivy

        folder.mkdir()
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        builder.add_text_field("terms", tokenizer_name="whitespace")
        builder.add_text_field("forms", tokenizer_name="whitespace")
        self._index: Any = tantivy.Index(builder.build(), path=str(folder))
        writer = self._index.writer(num_threads=1)
        for number, terms, forms, _, _ in rows:
            writer.add_document(tantivy.Document(number=number, terms=terms, forms=forms))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher: Any = self._index.searcher()

    def find(self, query: str) -> tuple[int, list[int]]:
        """Total and the numbers of the 20 best."""
        found = self._searcher.search(self._index.parse_query(query, ["terms"]), 20, count=True)
        return found.count, [self._searcher.doc(address)["number"][0] for _, address in found.hits]
