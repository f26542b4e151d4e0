"""The commands of exchange: out to other programs, in from them, packing and unpacking."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from explorer.cli.import_commands import made
from explorer.cli.output import Meter, columns, say, show
from explorer.cli.search_commands import fresh
from explorer.library import Library
from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.exchange import BringOptions, ExportOptions
from explorer.model.language import Lang

Options = argparse.Namespace


def _export(library: Library, options: Options) -> int:
    if options.query:
        fresh(library)
    meter = Meter()
    count = library.exports.write(
        options.format, options.out, _filter(library, options), meter, options=_export_options(options)
    )
    meter.close()
    show(options.json, "files", [{"path": str(options.out), "excerpts": count}], columns("path", "excerpts"))
    if not count:
        print("No excerpt passes the filter; the file holds none.", file=sys.stderr)
    return 0


def _filter(library: Library, options: Options) -> ExcerptFilter:
    usual = ExcerptFilter().statuses
    return ExcerptFilter(
        themes=tuple(library.themes.find(name).id for name in options.theme),
        dossiers=tuple(library.dossiers.get(dossier).id for dossier in options.dossier),
        documents=tuple(library.documents.get(document).id for document in options.document),
        coders=tuple(options.coder),
        langs=tuple(Lang(lang) for lang in options.lang),
        statuses=tuple(TagStatus(status) for status in options.status) or usual,
        query=options.query,
    )


def _export_options(options: Options) -> ExportOptions:
    return ExportOptions(
        separator="\t" if options.separator in ("tab", "\\t") else options.separator,
        title=options.title,
        lang=Lang(options.headings),
        columns=tuple(options.columns),
        floor=options.floor,
        confirmed_only=options.confirmed,
        langs=(Lang(options.source), Lang(options.target)),
    )


def _formats(library: Library, options: Options) -> int:
    records = [{"name": f.name, "ending": f.ending, "holds": f.kind.value} for f in library.exports.formats()]
    names = {"columns": list(library.exports.columns()), "bring_in": list(library.exchange.endings())}
    show(options.json, "formats", records, columns("name", "ending", "holds"), **names)
    if not options.json:
        say(f"Columns of a table: {' '.join(names['columns'])}", f"Can be brought in: {' '.join(names['bring_in'])}")
    return 0


def bring_in(options: Options) -> int:
    """Take a file or a library in; the library is made if there is none."""
    with made(options.library) as library:
        meter = Meter()
        found = library.exchange.bring_in(options.path, BringOptions(Lang(options.names), options.coder), meter)
        meter.close()
    messages = [str(notice) for notice in found.notices]
    record = {
        "path": str(options.path),
        "documents": list(found.documents),
        "themes": found.themes,
        "tags": found.tags,
        "known": found.known,
        "beads": found.beads,
        "words": found.words,
        "messages": messages,
    }
    show(options.json, "files", [record], _counted)
    say(*messages)
    return 0


def _counted(record: "dict[str, object]") -> str:
    names = ("documents", "themes", "tags", "known", "beads", "words")
    return "\t".join(f"{name}: {len(v) if isinstance(v := record[name], list) else v}" for name in names)


def _pack(library: Library, options: Options) -> int:
    meter = Meter()
    count = library.exchange.pack(options.file, meter)
    meter.close()
    show(options.json, "files", [{"path": str(options.file), "files": count}], columns("path", "files"))
    return 0


def _unpack(options: Options) -> int:
    file: Path = options.file
    folder = options.folder or file.with_suffix("")
    meter = Meter()
    Library.unpack(file, folder, meter)
    meter.close()
    show(options.json, "libraries", [{"path": str(folder)}], columns("path"))
    return 0


READING: dict[str, Callable[[Library, Options], int]] = {"export": _export, "formats": _formats, "pack": _pack}
PLAIN: dict[str, Callable[[Options], int]] = {"unpack": _unpack}
