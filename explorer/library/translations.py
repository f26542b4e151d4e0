"""How the library translates a term: the table of its renderings, with counts and examples."""

from collections.abc import Sequence
from pathlib import Path

from explorer.bitext.rendering import Place, Rendered, grouped, renderings
from explorer.exchange import answers as answer_files
from explorer.library.context import Context
from explorer.library.searching import Search
from explorer.model.bitext import TermTranslation, Translated
from explorer.model.documents import Span
from explorer.model.language import PANELS, Lang
from explorer.model.progress import Progress, silent
from explorer.model.search import AnswerTable, ConcordanceLine, SearchRequest

_EXAMPLES = 5


class Translations:
    """Use cases of translating terms."""

    def __init__(self, context: Context, search: Search) -> None:
        self._context = context
        self._search = search

    def of(
        self, term: str, lang: Lang = Lang.DE, examples: int = _EXAMPLES, progress: Progress = silent
    ) -> tuple[TermTranslation, ...]:
        """How `term`, of the language `lang`, is translated on the other panel, the most frequent wording first.

        Passages in which no translation is known come last, under an empty wording.

        Raises:
            BadQuery: the term cannot be sought.
            Cancelled: `progress` was told to stop.
        """
        other = PANELS[1] if lang is PANELS[0] else PANELS[0]
        request = SearchRequest(query=_quoted(term), langs=(lang,), across=False)
        lines = [line for line in self._search.concordance(request, progress=progress) if line.counterpart is not None]
        places = [_place(line, lang, other) for line in lines]
        found = renderings(places, self._context.lexicon)
        return tuple(_rows(lines, places, found, other, examples))

    def write(self, path: Path, term: str, lang: Lang = Lang.DE, progress: Progress = silent) -> int:
        """Write the table with every example as CSV, XLSX or HTML by the ending of the file; how many rows it has.

        Raises:
            UnknownExport: there is no such format.
            CannotWrite: the target cannot be written; what was there is unchanged.
            BadQuery, Cancelled: as for `of`.
        """
        name = answer_files.known(path.suffix)
        table = _table(term, self.of(term, lang, 1 << 30, progress))
        answer_files.write(name, table, path)
        return len(table.rows)


def _quoted(term: str) -> str:
    return '"' + " ".join(term.replace('"', " ").split()) + '"'


def _place(line: ConcordanceLine, lang: Lang, other: Lang) -> Place:
    text = line.left + line.keyword + line.right
    span = Span(len(line.left), len(line.left) + len(line.keyword))
    return Place(text, span, line.counterpart.text if line.counterpart else "", (lang, other))


def _rows(
    lines: Sequence[ConcordanceLine],
    places: Sequence[Place],
    found: Sequence[Rendered | None],
    lang: Lang,
    examples: int,
) -> list[TermTranslation]:
    wordings = ["" if r is None else p.other[r.span.start : r.span.end] for p, r in zip(places, found, strict=True)]
    rows = []
    for wording, numbers in grouped([word.lower() for word in wordings], lang).items():
        forms = tuple(dict.fromkeys(wordings[n] for n in numbers))
        shown = tuple(_example(lines[n], places[n], found[n]) for n in numbers[:examples])
        learnt = all(one is not None and one.learnt for one in (found[n] for n in numbers))
        rows.append(TermTranslation(wording, lang, len(numbers), forms if wording else (), learnt, shown))
    return sorted(rows, key=lambda row: not row.wording)


def _example(line: ConcordanceLine, place: Place, found: Rendered | None) -> Translated:
    return Translated(
        document=line.document,
        title=line.title,
        date=line.date,
        page=line.page,
        text=place.text,
        span=place.span,
        other=place.other,
        other_span=found.span if found else None,
    )


def _table(term: str, rows: Sequence[TermTranslation]) -> AnswerTable:
    head = ("translation", "language", "count", "text", "counterpart", "title", "date", "page", "document")
    cells = tuple(
        (row.wording, row.lang.value, row.count, one.text, one.other, one.title, one.date, one.page, one.document)
        for row in rows
        for one in row.examples
    )
    return AnswerTable(term, head, cells)
