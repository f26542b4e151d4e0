"""What the tags of a library tell: counts, what stands together, answers to questions, drift between panels."""

from pathlib import Path

from explorer.coding import counts, queries
from explorer.exchange import table
from explorer.library import analysis_drift, excerpts
from explorer.library.analysis_texts import tagged_texts
from explorer.library.context import Context
from explorer.library.narrowing import narrowed
from explorer.model.analysis import CountBy, CountTable, DriftPlace, Measure, ThemeHit, ThemeQuery, Unit
from explorer.model.coding import Excerpt, ExcerptFilter
from explorer.store import themes

_ALL = ExcerptFilter()
Cell = str | int | float | None


class Analysis:
    """Use cases that look at the tags of a whole library; nothing is changed.

    A filter may ask a search: then they raise BadQuery where it cannot be understood.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def counts(
        self,
        by: CountBy = CountBy.DOCUMENT,
        measure: Measure = Measure.TAGS,
        wanted: ExcerptFilter = _ALL,
        with_below: bool = False,
    ) -> CountTable:
        """Themes against documents, languages, issuers, years, kinds or coders; themes without any are left out."""
        wanted = narrowed(self._context, wanted)
        with self._context.database.reading() as tx:
            table_ = counts.counts(tagged_texts(tx, wanted), themes.all(tx), by, measure, with_below)
        return _filled(table_)

    def together(self, within: Unit = Unit.PASSAGE, wanted: ExcerptFilter = _ALL) -> CountTable:
        """In how many units two themes stand together; themes without tags are left out."""
        wanted = narrowed(self._context, wanted)
        with self._context.database.reading() as tx:
            texts = tagged_texts(tx, wanted)
            used = {tag.theme for text in texts for tag in text.tags}
            return counts.co_occurrence(texts, [theme for theme in themes.all(tx) if theme.id in used], within)

    def query(self, question: ThemeQuery, wanted: ExcerptFilter = _ALL) -> tuple[ThemeHit, ...]:
        """The tags that answer a question such as “AI near cloud, in agreements since 2023”.

        Raises:
            NoSuchTheme: the codebook lacks one of the themes.
        """
        wanted = narrowed(self._context, wanted)
        with self._context.database.reading() as tx:
            for theme in filter(None, (question.theme, question.near)):
                themes.get(tx, theme)
            return queries.find(question, tagged_texts(tx, wanted), themes.all(tx))

    def answers(self, question: ThemeQuery, wanted: ExcerptFilter = _ALL) -> tuple[Excerpt, ...]:
        """The same as excerpts, with their counterparts and citations."""
        found = {hit.tag.id for hit in self.query(question, wanted)}
        documents = tuple({hit.tag.document for hit in self.query(question, wanted)})
        if not found:
            return ()
        with self._context.database.reading() as tx:
            rows = excerpts.collect(tx, ExcerptFilter(documents=documents))
        return tuple(row for row in rows if row.tag in found)

    def drift(self, dossier: int | None = None) -> tuple[DriftPlace, ...]:
        """Where the tags of one panel say other than those of the other; of all dossiers where none is named.

        Raises:
            NoSuchDossier: the id is unknown.
        """
        with self._context.database.reading() as tx:
            return analysis_drift.places(tx, dossier)

    def write_counts(self, counted: CountTable, path: Path, rows: list[str], columns: list[str], corner: str) -> None:
        """Write a table as CSV or XLSX, as the name of the file says; `rows` and `columns` are what people call them.

        Raises:
            UnknownExport: the name ends otherwise.
            CannotWrite: the file cannot be written; what was there is unchanged.
        """
        table.write_table(_ending(path), counted, path, rows=rows, columns=columns, corner=corner)

    def write_rows(self, head: list[str], rows: list[list[Cell]], path: Path) -> None:
        """Write any list of records as CSV or XLSX, as the name of the file says. Raises as `write_counts` does."""
        table.write_rows(_ending(path), head, rows, path)


def _filled(counted: CountTable) -> CountTable:
    kept = [place for place, row in enumerate(counted.cells) if any(row)]
    return CountTable(
        tuple(counted.rows[place] for place in kept), counted.columns, tuple(counted.cells[place] for place in kept)
    )


def _ending(path: Path) -> str:
    return path.suffix.lower().removeprefix(".") or "(none)"
