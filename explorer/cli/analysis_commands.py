"""The commands that look at the tags of a library: suggestions, counts, questions, drift."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date

from explorer.cli.output import Meter, columns, say, show
from explorer.cli.records import plain, suggestion_record, tag_record
from explorer.cli.search_commands import fresh
from explorer.library import Library
from explorer.model.analysis import CountBy, CountTable, DriftKind, DriftPlace, Measure, ThemeQuery, Unit
from explorer.model.coding import Excerpt, ExcerptFilter, Suggestion, TagStatus
from explorer.model.documents import DocumentKind
from explorer.model.errors import BadValue
from explorer.model.language import Lang

Options = argparse.Namespace
Record = dict[str, object]


def _suggest(library: Library, options: Options) -> int:
    if not options.cues_only:
        _learnt(library)
    found = library.suggestions.of_document(options.document)
    if options.accept:
        library.suggestions.accept([_chosen(found, library, *pair) for pair in options.accept])
    if options.reject:
        library.suggestions.reject([_chosen(found, library, *pair) for pair in options.reject])
    if options.accept or options.reject:
        found = library.suggestions.of_document(options.document)
    quality = {row.theme: round(row.precision, 4) for row in library.suggestions.quality()}
    records = [{**suggestion_record(one), "precision": quality.get(one.theme)} for one in found]
    show(options.json, "suggestions", records, columns("passage", "theme", "score", "precision", "by", "why"))
    return 0


def _learnt(library: Library) -> None:
    meter = Meter()
    library.suggestions.learn(meter)
    meter.close()


def _chosen(found: Sequence[Suggestion], library: Library, passage: str, name: str) -> Suggestion:
    theme = library.themes.find(name).id
    for one in found:
        if str(one.passage) == passage and one.theme == theme:
            return one
    expected = "the command lists passages and themes when it is run without --accept and --reject"
    raise BadValue(value=f"{passage} {name}", field="suggestion for this document", expected=expected)


def _learn(library: Library, options: Options) -> int:
    _learnt(library)
    records = [plain(row) for row in library.suggestions.quality()]
    show(options.json, "themes", records, columns("theme", "examples", "precision", "recall", "average_precision"))
    if not records and not options.json:
        say("No theme has ten tagged passages yet; suggestions go by cue words.")
    return 0


def _narrowed(library: Library, options: Options) -> ExcerptFilter:
    if options.query:
        fresh(library)
    return ExcerptFilter(
        dossiers=tuple(options.dossier),
        coders=tuple(options.coder),
        langs=tuple(Lang(lang) for lang in options.lang),
        statuses=(TagStatus.CONFIRMED, TagStatus.PROVISIONAL),
        query=options.query,
    )


def _counts(library: Library, options: Options) -> int:
    wanted = _narrowed(library, options)
    if options.together:
        counted, corner = library.analysis.together(Unit(options.within), wanted), "theme"
    else:
        by, measure = CountBy(options.by), Measure(options.measure)
        counted, corner = library.analysis.counts(by, measure, wanted, options.below), f"theme / {by.value}"
    if options.out:
        library.analysis.write_counts(counted, options.out, list(counted.rows), list(counted.columns), corner)
        return _written(options, len(counted.rows))
    records = list(_table(counted))
    show(options.json, "rows", records, columns("theme", *counted.columns), columns=list(counted.columns))
    return 0


def _table(counted: CountTable) -> list[Record]:
    return [
        {"theme": name, **dict(zip(counted.columns, cells, strict=True))}
        for name, cells in zip(counted.rows, counted.cells, strict=True)
    ]


def _query(library: Library, options: Options) -> int:
    question = ThemeQuery(
        theme=library.themes.find(options.theme).id,
        near=library.themes.find(options.near).id if options.near else "",
        within=Unit(options.within),
        kinds=tuple(DocumentKind(kind) for kind in options.kind),
        issuers=tuple(options.issuer),
        since=_day(options.since, first=True),
        until=_day(options.until, first=False),
    )
    if options.out:
        found = library.analysis.answers(question, _narrowed(library, options))
        library.analysis.write_rows(list(_ANSWER), [_answer(one) for one in found], options.out)
        return _written(options, len(found))
    hits = library.analysis.query(question, _narrowed(library, options))
    records = [{**tag_record(hit.tag), "near": [near.id for near in hit.near]} for hit in hits]
    show(options.json, "tags", records, columns("id", "document", "start", "end", "theme", "near", "quote"))
    return 0


_ANSWER = ("theme", "language", "date", "issuer", "title", "page", "quote", "counterpart", "note", "coder", "status")


def _answer(one: Excerpt) -> list[str | int | float | None]:
    citation = one.citation
    return [
        *(one.theme, one.lang.value, citation.date, citation.issuer, citation.title, citation.page),
        *(one.quote, one.counterpart, one.note, one.coder, one.status.value),
    ]


def _day(text: str | None, first: bool) -> date | None:
    """A day, or the first or last one of a year. Raises BadValue."""
    if text is None:
        return None
    try:
        if len(text) == len("2023"):
            return date(int(text), *((1, 1) if first else (12, 31)))
        return date.fromisoformat(text)
    except ValueError:
        raise BadValue(value=text, field="day", expected="write it as 2023-01-31, or a year alone") from None


def _drift(library: Library, options: Options) -> int:
    found = [
        place
        for place in library.analysis.drift(options.dossier)
        if not options.tagged or place.drift.kind is not DriftKind.NO_COUNTERPART or _themes_of(place)
    ]
    records = [_drift_record(place) for place in found]
    if options.out:
        head = list(_DRIFT)
        library.analysis.write_rows(head, [[_cell(record[name]) for name in head] for record in records], options.out)
        return _written(options, len(found))
    shown = ("dossier", "kind", "left", "left_themes", "right", "right_themes", "left_text", "right_text")
    show(options.json, "drift", records, columns(*shown))
    return 0


_DRIFT = (
    *("dossier", "title", "kind", "left_document", "left", "left_themes", "left_text"),
    *("right_document", "right", "right_themes", "right_text"),
)


def _themes_of(place: DriftPlace) -> tuple[str, ...]:
    return place.drift.left_themes + place.drift.right_themes


def _drift_record(place: DriftPlace) -> Record:
    drift = place.drift
    return {
        "dossier": place.dossier,
        "title": place.title,
        "kind": drift.kind.value,
        "bead": drift.bead,
        "left_document": place.left_document,
        "left": list(drift.left),
        "left_themes": list(drift.left_themes),
        "left_text": place.left_text,
        "right_document": place.right_document,
        "right": list(drift.right),
        "right_themes": list(drift.right_themes),
        "right_text": place.right_text,
    }


def _cell(value: object) -> str | int | float | None:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value if isinstance(value, str | int | float) else None


def _written(options: Options, rows: int) -> int:
    show(options.json, "files", [{"path": str(options.out), "rows": rows}], columns("path", "rows"))
    return 0


READING: dict[str, Callable[[Library, Options], int]] = {
    "suggest": _suggest,
    "learn": _learn,
    "counts": _counts,
    "query": _query,
    "drift": _drift,
}
