"""The commands of several coders."""

import argparse
from collections.abc import Callable

from explorer.cli.output import columns, say, show
from explorer.cli.records import passage_record, plain, tag_record
from explorer.cli.search_commands import fresh
from explorer.library import Library
from explorer.model.analysis import CodedPassage, Keep, Unit
from explorer.model.coding import ExcerptFilter
from explorer.model.errors import BadValue
from explorer.model.language import Lang

Options = argparse.Namespace

_NONE_SHARED = "No text was tagged by each of them; add --every-text to count what one of them tagged."
_NONE_FOUND = "The search finds nothing in the texts that each of them tagged; ask for less, or add --every-text."


def _coders(library: Library, options: Options) -> int:
    records = [{"coder": name, "tags": tags} for name, tags in library.coders.all()]
    show(options.json, "coders", records, columns("coder", "tags"))
    return 0


def _coder(library: Library, options: Options) -> int:
    if options.name is not None:
        library.coders.call_me(options.name)
    show(options.json, "coders", [{"coder": library.coders.me()}], columns("coder"))
    return 0


def _narrowed(library: Library, options: Options) -> ExcerptFilter:
    if options.query:
        fresh(library)
    return ExcerptFilter(
        dossiers=tuple(options.dossier), langs=tuple(Lang(lang) for lang in options.lang), query=options.query
    )


def _agreement(library: Library, options: Options) -> int:
    wanted = _narrowed(library, options)
    rows = library.coders.agreement(tuple(options.coder), Unit(options.unit), wanted, options.every_text)
    names = ("theme", "unit", "units", "percentage", "kappa", "alpha")
    records = [{**plain(row), "theme": row.theme or "(all)"} for row in rows]
    if options.out:
        library.analysis.write_rows(list(names), [[record[name] for name in names] for record in records], options.out)
        return _written(options, len(records))
    show(options.json, "agreement", records, columns(*names))
    if not options.json and rows[0].units == 0:
        say(_NONE_FOUND if options.query else _NONE_SHARED)
    return 0


def _pair(library: Library, options: Options) -> tuple[str, str]:
    names = tuple(options.coder) or tuple(name for name, _ in library.coders.all())
    if len(names) != 2:
        expected = "name the two with --coder A --coder B"
        raise BadValue(value=len(names), field="pair of coders", expected=expected)
    return names[0], names[1]


def _differences(library: Library, options: Options) -> int:
    first, second = _pair(library, options)
    wanted = _narrowed(library, options)
    found = library.coders.differences(first, second, wanted, options.every_text)
    records = [_record(place) for place in found]
    if options.out:
        head = ["document", "passage", first, second, "text"]
        rows: list[list[str | int | float | None]] = [
            [p.document, p.passage.number, _themes(p, 0), _themes(p, 1), p.passage.text] for p in found
        ]
        library.analysis.write_rows(head, rows, options.out)
        return _written(options, len(rows))
    more = {"coders": [first, second]}
    show(options.json, "differences", records, columns("document", "number", "first", "second", "text"), **more)
    return 0


def _record(place: CodedPassage) -> dict[str, object]:
    return {
        "document": place.document,
        **passage_record(place.passage),
        "first": _themes(place, 0),
        "second": _themes(place, 1),
        "first_tags": [tag_record(tag) for tag in place.first],
        "second_tags": [tag_record(tag) for tag in place.second],
    }


def _themes(place: CodedPassage, side: int) -> str:
    return ", ".join(dict.fromkeys(tag.theme for tag in (place.first, place.second)[side]))


def _settle(library: Library, options: Options) -> int:
    first, second = _pair(library, options)
    change = library.coders.settle(options.document, options.passage, first, second, Keep(options.keep))
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


def _rename(library: Library, options: Options) -> int:
    change = library.coders.rename(options.old, options.new)
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


def _written(options: Options, rows: int) -> int:
    show(options.json, "files", [{"path": str(options.out), "rows": rows}], columns("path", "rows"))
    return 0


Command = Callable[[Library, Options], int]

READING: dict[str, Command] = {
    "coders": _coders,
    "coder": _coder,
    "agreement": _agreement,
    "coder-differences": _differences,
}
WRITING: dict[str, Command] = {"settle": _settle, "rename-coder": _rename}
