"""The same passages in SQLite FTS5, with the same analysed tokens, asked to do the same work."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from explorer.model.search import IndexUnit
from explorer.search.analysis import entries
from tests.bench.search_text import SqliteText

_TABLES = """
CREATE TABLE passage (id INTEGER PRIMARY KEY, document, paragraph, lang, year, issuer, kind, counterpart, difference,
    other INTEGER, text);
CREATE TABLE theme (passage INTEGER, theme, PRIMARY KEY (passage, theme)) WITHOUT ROWID;
CREATE VIRTUAL TABLE fts USING fts5(terms, forms, tokenize = "unicode61 remove_diacritics 0");
"""
_TOP = """
SELECT p.document, p.paragraph, p.other, bm25(fts), snippet(fts, 0, '[', ']', '...', 40)
FROM fts JOIN passage p ON p.id = fts.rowid
WHERE fts MATCH ? ORDER BY rank LIMIT 20
"""
_MARKED = "SELECT rowid, highlight(fts, 0, '[', ']') FROM fts WHERE fts MATCH ? AND rowid IN ({})"
_FACETS = """
SELECT lang, year, issuer, kind, counterpart, difference, count(*) FROM fts JOIN passage ON id = fts.rowid
WHERE fts MATCH ? GROUP BY 1, 2, 3, 4, 5, 6
"""
_THEMES = "SELECT theme, count(*) FROM fts JOIN theme ON passage = fts.rowid WHERE fts MATCH ? GROUP BY 1"

Row = tuple[int, str, str, tuple[object, ...], tuple[str, ...]]
"""Number, analysed terms, forms, columns, themes."""


def rows(units: Sequence[IndexUnit]) -> list[Row]:
    """The units analysed, so that the time to analyse is no part of either build."""
    places = {(unit.document, unit.paragraph): number for number, unit in enumerate(units, 1)}
    found: list[Row] = []
    for number, unit in enumerate(units, 1):
        words = entries(unit.text, unit.lang)
        terms = " ".join(term for word in words for term in word.terms)
        other = places.get((unit.document ^ 1, unit.paragraph))
        columns = (unit.document, unit.paragraph, unit.lang.value, unit.date[:4], unit.issuer, unit.kind)
        flags = (unit.has_counterpart, unit.has_difference, other, unit.text)
        found.append((number, terms, " ".join(word.form for word in words), (*columns, *flags), unit.themes))
    return found


class Fts:
    """The passages in one SQLite file."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file)

    def build(self, found: Iterable[Row]) -> None:
        """Write all rows in one transaction."""
        with self._db:
            self._db.executescript(_TABLES)
            for number, terms, forms, columns, themes in found:
                self._db.execute(f"INSERT INTO passage VALUES ({', '.join('?' * 11)})", (number, *columns))
                self._db.execute("INSERT INTO fts (rowid, terms, forms) VALUES (?, ?, ?)", (number, terms, forms))
                self._db.executemany("INSERT INTO theme VALUES (?, ?)", [(number, theme) for theme in themes])

    def find(self, match: str, text: SqliteText) -> tuple[int, list[tuple[object, ...]], list[Counter[object]]]:
        """Total, the 20 best with snippet, text and marked counterpart, and the counts of seven facets."""
        best = self._db.execute(_TOP, (match,)).fetchall()
        keys = [(document, paragraph) for document, paragraph, *_ in best]
        text.panels(keys)
        others = [other for _, _, other, *_ in best if other]
        marked = _MARKED.format(", ".join("?" * len(others)))
        self._db.execute(marked, (match.replace(" AND ", " OR "), *others)).fetchall()
        total, counts = self._counted(match)
        return total, best, counts

    def _counted(self, match: str) -> tuple[int, list[Counter[object]]]:
        counts: list[Counter[object]] = [Counter() for _ in range(6)]
        total = 0
        for *values, number in self._db.execute(_FACETS, (match,)):
            total += number
            for facet, value in zip(counts, values, strict=True):
                facet[value] += number
        return total, [*counts, Counter(dict(self._db.execute(_THEMES, (match,))))]

    def count(self, match: str) -> int:
        """How many passages match."""
        number: int = self._db.execute("SELECT count(*) FROM fts WHERE fts MATCH ?", (match,)).fetchone()[0]
        return number

    def close(self) -> None:
        """Close the file."""
        self._db.close()
