"""The commands of comparing versions, of word lists, and of how terms are translated."""

import argparse
import sys
from collections.abc import Callable
from typing import Any

from explorer.cli.output import Meter, columns, say, show
from explorer.cli.records import difference_record, plain
from explorer.library import Library
from explorer.model.bitext import ReportedDifference, TermTranslation
from explorer.model.errors import LibraryInUse
from explorer.model.language import Lang

Options = argparse.Namespace
_ROW = ("dossier", "bead", "kind", "left", "right", "reason")


def _differences(library: Library, options: Options) -> int:
    if options.dossier is None and not options.whole:
        print("main.py: differences needs the number of a dossier, or --library for all of them", file=sys.stderr)
        return 2
    wanted = None if options.whole else [options.dossier]
    langs = Lang(options.left), Lang(options.right)
    meter = Meter()
    try:
        if options.out is not None:
            count = library.comparing.write(options.out, wanted, *langs, meter)
            show(options.json, "files", [{"path": str(options.out), "rows": count}], columns("path", "rows"))
            return 0
        found = library.comparing.report(wanted, *langs, meter)
    finally:
        meter.close()
    names = _ROW if options.whole else _ROW[1:]
    show(options.json, "differences", [_reported(row) for row in found], columns(*names))
    return 0


def _reported(row: ReportedDifference) -> dict[str, Any]:
    place = {"dossier": row.dossier, "title": row.title, "date": plain(row.date)}
    return {**place, **difference_record(row.difference), "left_text": row.left_text, "right_text": row.right_text}


def _translations(library: Library, options: Options) -> int:
    meter = Meter()
    try:
        if not isinstance(library.hindrance, LibraryInUse):
            library.search.catch_up(meter)
        if options.out is not None:
            count = library.translations.write(options.out, options.term, Lang(options.lang), meter)
            show(options.json, "files", [{"path": str(options.out), "rows": count}], columns("path", "rows"))
            return 0
        found = library.translations.of(options.term, Lang(options.lang), options.examples, meter)
    finally:
        meter.close()
    show(options.json, "translations", [_translation(row) for row in found], columns("count", "wording", "example"))
    return 0


def _translation(row: TermTranslation) -> dict[str, Any]:
    record: dict[str, Any] = plain(row)
    return {**record, "example": row.examples[0].other if row.examples else ""}


def _word_lists(library: Library, options: Options) -> int:
    records = [plain(one) for one in library.word_lists.all()]
    show(options.json, "wordlists", records, columns("name", "pairs"))
    return 0


def _add_word_list(library: Library, options: Options) -> int:
    found = library.word_lists.add(options.file)
    messages = [str(notice) for notice in found.notices]
    record = {"file": found.name, "pairs": found.words, "messages": messages}
    show(options.json, "wordlists", [record], columns("file", "pairs"))
    if not options.json:
        say(*messages)
    return 0


def _remove_word_list(library: Library, options: Options) -> int:
    library.word_lists.remove(options.name)
    return _word_lists(library, options)


Command = Callable[[Library, Options], int]

READING: dict[str, Command] = {
    "differences": _differences,
    "translations": _translations,
    "wordlists": _word_lists,
}
WRITING: dict[str, Command] = {"add-wordlist": _add_word_list, "remove-wordlist": _remove_word_list}
