"""The commands of search: hits, concordance, numbers, passages alike, tags on all hits, kept searches."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from explorer.cli.output import Meter, columns, say, show
from explorer.cli.records import hit_record, line_record, plain, request_record, tag_record
from explorer.library import Library
from explorer.model.errors import LibraryInUse, NoSuchSearch
from explorer.model.language import Lang
from explorer.model.search import AnswerKind, Likeness, SearchRequest, SearchResult, SortOrder

Options = argparse.Namespace
_HIT_COLUMNS = ("document", "passage", "lang", "page", "snippet", "counterpart")
_LINE_COLUMNS = ("document", "passage", "lang", "left", "keyword", "right", "counterpart")


@contextmanager
def _watched() -> Iterator[Meter]:
    meter = Meter()
    try:
        yield meter
    finally:
        meter.close()


def fresh(library: Library) -> None:
    """Bring the index up to date, unless the library is in use: then its holder does."""
    if not isinstance(library.hindrance, LibraryInUse):
        with _watched() as meter:
            library.search.catch_up(meter)


def _request(library: Library, options: Options) -> SearchRequest:
    """What the options ask; a saved search keeps its own order, languages and filters."""
    limit = {"limit": options.limit, "offset": max(0, options.offset)} if hasattr(options, "offset") else {}
    if options.saved:
        return replace(_saved(library, options.saved), **limit)
    filters: dict[str, tuple[str, ...]] = {}
    for name, value in options.filter:
        filters[name] = (*filters.get(name, ()), value)
    return SearchRequest(
        query=options.query,
        langs=tuple(Lang(lang) for lang in options.lang),
        filters=filters,
        across=not options.only_typed,
        without=tuple(options.without),
        order=SortOrder(options.order),
        **limit,
    )


def _saved(library: Library, name: str) -> SearchRequest:
    for found, request in library.search.saved():
        if found == name:
            return request
    raise NoSuchSearch(name=name)


def _written(library: Library, kind: AnswerKind, request: SearchRequest, options: Options, **more: Any) -> int:
    with _watched() as meter:
        rows = library.search.write(kind, request, options.out, progress=meter, **more)
    return _told(options, rows)


def _told(options: Options, rows: int) -> int:
    show(options.json, "files", [{"path": str(options.out), "rows": rows}], columns("path", "rows"))
    return 0


def _search(library: Library, options: Options) -> int:
    fresh(library)
    request = _request(library, options)
    library.search.remember(request)
    if options.out:
        return _written(library, AnswerKind.HITS, request, options)
    result = library.search.find(request)
    facets = {name: {facet.value: facet.count for facet in values} for name, values in result.facets.items()}
    records = [hit_record(hit) for hit in result.hits]
    more = {
        "total": result.total,
        "facets": facets,
        "added": plain(result.added),
        "did_you_mean": result.did_you_mean,
        "wider": result.wider,
    }
    show(options.json, "hits", records, columns(*_HIT_COLUMNS), **more)
    if not options.json:
        say(*_remarks(result))
    return 0


def _remarks(result: SearchResult) -> Iterator[str]:
    if result.did_you_mean:
        yield f"Did you mean: {result.did_you_mean}"
    if result.added:
        added = ", ".join(f"{one.wording} ({one.lang.value})" for one in result.added)
        yield f"Also searched: {added} (leave one out with --without)"
    if result.wider:
        yield f"No passage holds all the words; to find any of them, search: {result.wider}"
    yield f"{result.total} hits"


def _concordance(library: Library, options: Options) -> int:
    fresh(library)
    request, order = _request(library, options), tuple(options.sort)
    if options.out:
        return _written(library, AnswerKind.CONCORDANCE, request, options, order=order)
    with _watched() as meter:
        lines = library.search.concordance(request, order, meter)
    shown = lines[request.offset : request.offset + request.limit]
    records = [line_record(line) for line in shown]
    show(options.json, "lines", records, columns(*_LINE_COLUMNS), total=len(lines))
    if not options.json:
        say(f"{len(lines)} lines")
    return 0


def _frequencies(library: Library, options: Options) -> int:
    fresh(library)
    request = _request(library, options)
    if options.out:
        return _written(library, AnswerKind.FREQUENCIES, request, options, by=options.by)
    found = library.search.frequencies(request, options.by)
    records = [{**plain(row), "per_ten_thousand": round(row.per_ten_thousand, 3)} for row in found]
    show(options.json, "rows", records, columns("value", "occurrences", "units", "words", "per_ten_thousand"))
    return 0


def _collocates(library: Library, options: Options) -> int:
    fresh(library)
    request = _request(library, options)
    if options.out:
        return _written(library, AnswerKind.COLLOCATES, request, options)
    records = [{**plain(row), "score": round(row.score, 3)} for row in library.search.collocates(request)]
    show(options.json, "rows", records, columns("word", "lang", "together", "everywhere", "score"))
    return 0


def _renderings(library: Library, options: Options) -> int:
    fresh(library)
    request = _request(library, options)
    if options.out:
        return _written(library, AnswerKind.RENDERINGS, request, options)
    records = [plain(row) for row in library.search.renderings(request)]
    show(options.json, "rows", records, columns("wording", "lang", "units", "of"))
    return 0


def _similar(library: Library, options: Options) -> int:
    fresh(library)
    place = options.document, options.passage
    if options.out:
        with _watched() as meter:
            rows = library.search.write_similar(*place, options.out, limit=options.limit, progress=meter)
        return _told(options, rows)
    with _watched() as meter:
        found = library.search.similar(*place, options.limit, meter)
    records = [hit_record(hit) for hit in found.hits]
    show(options.json, "hits", records, columns("score", *_HIT_COLUMNS), by=found.by.value, text=found.text)
    if found.by is Likeness.WORDS:
        say("Compared by words: the package that compares by meaning is not installed (pip install diptych[vectors]).")
    return 0


def _tag_hits(library: Library, options: Options) -> int:
    fresh(library)
    theme = library.themes.find(options.theme).id
    with _watched() as meter:
        drafts = library.search.drafts(
            _request(library, options), theme, coder=options.coder, note=options.note, progress=meter
        )
    made = library.tags.add_all(drafts, carry=options.carry).created if drafts else ()
    records = [tag_record(library.tags.get(tag)) for tag in made]
    show(options.json, "tags", records, columns("id", "document", "start", "end", "theme", "status", "quote"))
    if not records:
        say("Nothing to tag: no hit lacks the theme.")
    return 0


def _searches(library: Library, options: Options) -> int:
    saved = [{"name": name, **request_record(request)} for name, request in library.search.saved()]
    recent = [{"name": "", **request_record(request)} for request in library.search.recent()]
    if options.json:
        show(True, "saved", saved, columns(), recent=recent)
    else:
        show(False, "searches", [*saved, *recent], columns("name", "query", "langs", "filters", "order"))
    return 0


def _save_search(library: Library, options: Options) -> int:
    request = _request(library, options)
    library.search.save(options.name, request)
    show(options.json, "saved", [{"name": options.name, **request_record(request)}], columns("name", "query"))
    return 0


def _forget_search(library: Library, options: Options) -> int:
    if options.recent:
        library.search.forget_recent()
    if options.name is not None:
        _saved(library, options.name)
        library.search.forget(options.name)
    if not options.recent and options.name is None:
        print("main.py: forget-search needs a NAME or --recent", file=sys.stderr)
        return 2
    return _searches(library, options)


Command = Callable[[Library, Options], int]

READING: dict[str, Command] = {
    "search": _search,
    "concordance": _concordance,
    "frequencies": _frequencies,
    "collocates": _collocates,
    "renderings": _renderings,
    "similar": _similar,
    "searches": _searches,
}
WRITING: dict[str, Command] = {
    "tag-hits": _tag_hits,
    "save-search": _save_search,
    "forget-search": _forget_search,
}
