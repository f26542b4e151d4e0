"""The texts of the passages in SQLite, as the library's store gives them to search."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from explorer.model.documents import Passage, PassageKind
from explorer.model.search import Counterpart, IndexUnit

Key = tuple[int, int]
_SELECT = "SELECT paragraph, number, text FROM passage WHERE paragraph IN ({}) ORDER BY paragraph, number"
_SHIFT = 16
"""A paragraph is known by its document, shifted by so many bits, and its number."""


class SqliteText:
    """Documents 2n and 2n + 1 answer each other, paragraph by paragraph."""

    def __init__(self, file: Path, found: Sequence[IndexUnit]) -> None:
        self._langs = {unit.document: unit.lang for unit in found}
        self._db = sqlite3.connect(file)
        with self._db:
            columns = "paragraph INTEGER, number INTEGER, text, PRIMARY KEY (paragraph, number)"
            self._db.execute(f"CREATE TABLE passage ({columns}) WITHOUT ROWID")
            self._db.executemany("INSERT INTO passage VALUES (?, ?, ?)", _sentences(found))

    def paragraphs(self, keys: Sequence[Key]) -> Mapping[Key, tuple[Passage, ...]]:
        """The passages of each paragraph."""
        found: dict[Key, list[Passage]] = {}
        numbers = [(document << _SHIFT) + paragraph for document, paragraph in keys]
        for place, number, text in self._db.execute(_SELECT.format(", ".join("?" * len(keys))), numbers):
            key = place >> _SHIFT, place & ((1 << _SHIFT) - 1)
            passage = Passage(number, PassageKind.BODY, key[1], 1, self._langs[key[0]], 0, len(text), text)
            found.setdefault(key, []).append(passage)
        return {key: tuple(passages) for key, passages in found.items()}

    def panels(self, keys: Sequence[Key]) -> tuple[Mapping[Key, tuple[Passage, ...]], Mapping[Key, Counterpart]]:
        """As `paragraphs`, and the paragraphs of the same numbers in the other versions."""
        both = self.paragraphs([*keys, *((document ^ 1, paragraph) for document, paragraph in keys)])
        others = [((document, paragraph), both.get((document ^ 1, paragraph))) for document, paragraph in keys]
        return both, {key: Counterpart(key[0] ^ 1, texts[0].lang, texts) for key, texts in others if texts}

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _sentences(found: Sequence[IndexUnit]) -> Iterator[tuple[int, int, str]]:
    for unit in found:
        for number, text in enumerate(unit.text.replace(". ", ".|").split("|")):
            yield (unit.document << _SHIFT) + unit.paragraph, number, text
