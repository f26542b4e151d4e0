"""Searching a library."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from explorer.exchange import answers as answer_files
from explorer.library import answers, indexing, likeness
from explorer.library.asking import asked, sound
from explorer.library.context import Context
from explorer.library.meanings import Meanings
from explorer.library.texts import StoreText
from explorer.model.coding import TagDraft
from explorer.model.documents import Passage, Span
from explorer.model.progress import Progress, silent
from explorer.model.search import (
    AnswerKind,
    AnswerTable,
    Collocate,
    ConcordanceLine,
    Frequency,
    Hit,
    Rendering,
    SearchRequest,
    SearchResult,
    Similar,
)
from explorer.search import collocating, concordance, contexts, numbers
from explorer.store import documents, searches, tags, themes
from explorer.store.database import Transaction

_STRETCH: Final = 500
"""Hits fetched at a time where all are wanted."""


class Search:
    """Use cases of search."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._meanings = Meanings(context)

    def catch_up(self, progress: Progress = silent) -> int:
        """Bring the index up to date with what has changed; the number of documents taken anew."""
        return indexing.catch_up(self._context, progress)

    def prepare(self) -> None:
        """Load the word list and open the index, which the first question would wait for otherwise."""
        self._context.engine.snapshot  # noqa: B018
        self._context.lexicon  # noqa: B018

    def find(self, request: SearchRequest) -> SearchResult:
        """Answer a question: hits with both panels, exact total, facets.

        Raises:
            BadQuery: the query cannot be understood; the error says where.
            BadValue: a filter names no facet.
            NoSuchTheme: a theme in the query is none.
        """
        engine, lexicon = self._context.engine, self._context.lexicon
        found = asked(self._context, request, lambda r, tx: engine.find(r, lexicon=lexicon, source=StoreText(tx)))
        return replace(found, request=request)

    def all_hits(self, request: SearchRequest, progress: Progress = silent) -> tuple[Hit, ...]:
        """Every hit, whatever stretch `request` names. Raises as `find`, and Cancelled."""
        found: list[Hit] = []
        total = 1
        for first in range(0, 1 << 31, _STRETCH):
            if first >= total:
                break
            progress("Searching", first, total)
            result = self.find(replace(request, offset=first, limit=_STRETCH))
            total = result.total
            found.extend(result.hits)
        return tuple(found)

    def concordance(
        self, request: SearchRequest, order: tuple[str, ...] = (), progress: Progress = silent
    ) -> tuple[ConcordanceLine, ...]:
        """Every hit as a key word in its context, ordered by `left`, `right`, `keyword`, `translation`, `date` or
        `document`, further names ordering the equal ones; without any in the order of the hits.

        Raises:
            BadQuery, BadValue, NoSuchTheme: as for `find`.
            Cancelled: `progress` was told to stop.
        """
        engine, lexicon = self._context.engine, self._context.lexicon
        contexts.check(*order)
        lines = asked(
            self._context,
            request,
            lambda r, tx: concordance.lines(engine, r, lexicon=lexicon, source=StoreText(tx), progress=progress),
        )
        return contexts.ordered(lines, *order) if order else lines

    def frequencies(self, request: SearchRequest, by: str = "year") -> tuple[Frequency, ...]:
        """How often it is said, by `year`, `issuer`, `lang`, `kind` or `theme`. Raises as `find`."""
        engine, lexicon = self._context.engine, self._context.lexicon
        return asked(self._context, request, lambda r, _: numbers.frequencies(engine, r, by, lexicon=lexicon))

    def collocates(self, request: SearchRequest) -> tuple[Collocate, ...]:
        """Which words stand near it more often than by chance. Raises as `find`."""
        engine, lexicon = self._context.engine, self._context.lexicon
        return asked(
            self._context,
            request,
            lambda r, tx: collocating.collocates(engine, r, lexicon=lexicon, source=StoreText(tx)),
        )

    def renderings(self, request: SearchRequest) -> tuple[Rendering, ...]:
        """How it is said on the other panel. Raises as `find`."""
        engine, lexicon = self._context.engine, self._context.lexicon
        return asked(
            self._context, request, lambda r, tx: numbers.renderings(engine, r, lexicon=lexicon, source=StoreText(tx))
        )

    def similar(self, document: int, passage: int, limit: int = 20, progress: Progress = silent) -> Similar:
        """Passages like passage number `passage` of a document, in either language.

        By meaning; where the package for that is not installed, by rare words and their translations. The first time
        every passage of the library is read for its meaning, about a thousand a second.

        Raises:
            NoSuchDocument, NoSuchPassage: there is no such place.
            Cancelled: `progress` was told to stop; what was read before is kept.
        """
        place = (document, passage)
        return sound(self._context, lambda: likeness.similar(self._context, self._meanings, place, limit, progress))

    def drafts(
        self, request: SearchRequest, theme: str, *, coder: str = "", note: str = "", progress: Progress = silent
    ) -> tuple[TagDraft, ...]:
        """A tag with a theme for the passage of every hit that does not have it yet: for `Tags.add_all`.

        Raises:
            NoSuchTheme: the id is unknown.
            BadQuery, BadValue, Cancelled: as for `all_hits`.
        """
        hits = self.all_hits(request, progress)
        with self._context.database.reading() as tx:
            themes.get(tx, theme)
            return tuple(
                TagDraft(document, theme, span, note=note, coder=coder)
                for document, span in _spans(tx, hits)
                if not any(t.theme == theme and t.span == span for t in tags.of_document(tx, document))
            )

    # -- files

    def write(
        self,
        kind: AnswerKind,
        request: SearchRequest,
        path: Path,
        *,
        format_name: str = "",
        by: str = "year",
        order: tuple[str, ...] = (),
        progress: Progress = silent,
    ) -> int:
        """Write a whole answer as CSV, XLSX or HTML; how many rows. The format is by default that of the file's name.

        Raises:
            UnknownExport: there is no such format.
            CannotWrite: the target cannot be written; an older file there is unchanged.
            ExportTooLarge: more rows than a sheet of XLSX holds.
            BadQuery, BadValue, NoSuchTheme, Cancelled: as for `find` and `concordance`.
        """
        format_name = answer_files.known(format_name or path.suffix)
        table = self._table(kind, request, by, order, progress)
        answer_files.write(format_name, table, path)
        return len(table.rows)

    def write_similar(
        self,
        document: int,
        passage: int,
        path: Path,
        *,
        limit: int = 20,
        format_name: str = "",
        progress: Progress = silent,
    ) -> int:
        """Write passages like a given one, which `similar` lists, as hits are written; how many rows.

        Raises:
            UnknownExport, CannotWrite: as for `write`.
            NoSuchDocument, NoSuchPassage, Cancelled: as for `similar`.
        """
        format_name = answer_files.known(format_name or path.suffix)
        found = self.similar(document, passage, limit, progress)
        answer_files.write(format_name, answers.hits(" ".join(found.text.split()), found.hits), path)
        return len(found.hits)

    def _table(
        self, kind: AnswerKind, request: SearchRequest, by: str, order: tuple[str, ...], progress: Progress
    ) -> AnswerTable:
        title = request.query
        match kind:
            case AnswerKind.HITS:
                return answers.hits(title, self.all_hits(request, progress))
            case AnswerKind.CONCORDANCE:
                return answers.lines(title, self.concordance(request, order, progress))
            case AnswerKind.FREQUENCIES:
                return answers.frequencies(title, by, self.frequencies(request, by))
            case AnswerKind.COLLOCATES:
                return answers.collocates(title, self.collocates(request))
            case AnswerKind.RENDERINGS:
                return answers.renderings(title, self.renderings(request))

    # -- kept searches

    def saved(self) -> tuple[tuple[str, SearchRequest], ...]:
        """Saved searches by name."""
        with self._context.database.reading() as tx:
            return searches.all(tx)

    def save(self, name: str, request: SearchRequest) -> None:
        """Keep a search under a name; an older one of that name is replaced.

        Raises:
            BadValue: the name is empty.
        """
        with self._context.database.quiet() as tx:
            searches.put(tx, name, request)

    def forget(self, name: str) -> None:
        """Delete a saved search."""
        with self._context.database.quiet() as tx:
            searches.remove(tx, name)

    def recent(self) -> tuple[SearchRequest, ...]:
        """The last searches, the newest first."""
        with self._context.database.reading() as tx:
            return searches.recent(tx)

    def remember(self, request: SearchRequest) -> None:
        """Put a search among the recent ones; nothing happens in a library that is open for reading only."""
        if not self._context.database.read_only:
            with self._context.database.quiet() as tx:
                searches.remember(tx, request)

    def forget_recent(self) -> None:
        """Forget the recent searches."""
        with self._context.database.quiet() as tx:
            searches.forget_recent(tx)


def _spans(tx: Transaction, hits: Sequence[Hit]) -> Iterator[tuple[int, Span]]:
    """Document and span of the passage of each hit, each once."""
    passages: dict[int, tuple[Passage, ...]] = {}
    for document, number in dict.fromkeys((hit.document, hit.passage) for hit in hits):
        if document not in passages:
            passages[document] = documents.passages(tx, document)
        yield document, passages[document][number].span
