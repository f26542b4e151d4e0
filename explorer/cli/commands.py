"""What each command does."""

import argparse
import sys
from collections.abc import Callable

from explorer.cli import (
    analysis_commands,
    bead_commands,
    bitext_commands,
    coder_commands,
    exchange_commands,
    import_commands,
    plain_commands,
    search_commands,
    tag_commands,
    theme_commands,
)
from explorer.cli.output import Meter, columns, show
from explorer.cli.records import (
    Record,
    alignment_record,
    bead_record,
    document_record,
    dossier_record,
    passage_record,
)
from explorer.library import Library
from explorer.model.language import Lang

Options = argparse.Namespace


def run(options: Options) -> int:
    """Run one command; its exit code.

    Raises:
        ExplorerError: whatever the use case raises.
    """
    if (plain := {**plain_commands.COMMANDS, **exchange_commands.PLAIN}.get(options.command)) is not None:
        return plain(options)
    if options.library is None:
        print(
            f"main.py: {options.command} needs a library: main.py --library DIR {options.command} ...", file=sys.stderr
        )
        return 2
    if options.command == "import":
        return import_commands.import_(options)
    if options.command == "bring-in":
        return exchange_commands.bring_in(options)
    if options.command == "restore":
        return _restore(options)
    if options.command in _WRITING:
        with Library.open(options.library) as library:
            return _WRITING[options.command](library, options)
    with Library.open_if_free(options.library) as library:
        return _READING[options.command](library, options)


def _documents(library: Library, options: Options) -> int:
    records = [document_record(d) for d in library.documents.all()]
    show(options.json, "documents", records, columns("id", "lang", "date", "dossier", "title", "path"))
    return 0


def _dossiers(library: Library, options: Options) -> int:
    aligned = library.dossiers.alignments()
    records = [{**dossier_record(d), **alignment_record(aligned.get(d.id))} for d in library.dossiers.all()]
    names = ("id", "date", "documents", "status", "score", "alignment", "unsure", "title")
    show(options.json, "dossiers", records, columns(*names))
    return 0


def _passages(library: Library, options: Options) -> int:
    records = [passage_record(p) for p in library.documents.passages(options.document)]
    show(options.json, "passages", records, columns("number", "kind", "page", "lang", "start", "end", "text"))
    return 0


def _spot(library: Library, options: Options) -> int:
    texts = (
        (p.start + p.text.find(options.word))
        for p in library.documents.passages(options.document)
        if options.word in p.text
    )
    found = (library.reader.spotted(options.document, point, options.partner) for point in texts)
    records = [
        {"start": s.word.start, "word": s.text, "other": s.other.start, "translation": s.translation}
        for s in found
        if s
    ]
    show(options.json, "words", records, columns("start", "word", "other", "translation"))
    return 0


def _beads(library: Library, options: Options) -> int:
    beads = library.dossiers.beads(options.dossier, Lang(options.left), Lang(options.right))
    show(options.json, "beads", [bead_record(b) for b in beads], columns("id", "left", "right", "score", "status"))
    return 0


def _link(library: Library, options: Options) -> int:
    library.dossiers.link(options.left, options.right)
    linked = library.documents.get(options.left).dossier
    return _one_dossier(library, linked, options)


def _one_dossier(library: Library, dossier: int | None, options: Options) -> int:
    records = [] if dossier is None else [_aligned_record(library, dossier)]
    names = ("id", "date", "documents", "status", "score", "aligned_by", "title")
    show(options.json, "dossiers", records, columns(*names))
    return 0


def _aligned_record(library: Library, dossier: int) -> Record:
    by = " / ".join(found.value for found in library.dossiers.aligned_by(dossier))
    return {**dossier_record(library.dossiers.get(dossier)), "aligned_by": by or None}


def _unlink(library: Library, options: Options) -> int:
    members = library.dossiers.get(options.dossier).documents.values()
    library.dossiers.unlink(options.dossier)
    singles = [library.documents.get(document).dossier for document in members]
    records = [dossier_record(library.dossiers.get(single)) for single in singles if single is not None]
    show(options.json, "dossiers", records, columns("id", "date", "documents", "status", "score", "title"))
    return 0


def _confirm(library: Library, options: Options) -> int:
    library.dossiers.confirm(options.dossier)
    return _one_dossier(library, options.dossier, options)


def _realign(library: Library, options: Options) -> int:
    library.dossiers.realign(options.dossier)
    return _one_dossier(library, options.dossier, options)


def _check(library: Library, options: Options) -> int:
    found = library.upkeep.check(repair=options.repair)
    records = [{"message": str(finding.notice), "repaired": finding.repaired} for finding in found]
    show(options.json, "findings", records, columns("message"))
    if not found and not options.json:
        print("The library is whole.")
    return 1 if any(not finding.repaired for finding in found) else 0


def _reindex(library: Library, options: Options) -> int:
    meter = Meter()
    count = library.upkeep.reindex(meter)
    meter.close()
    show(options.json, "indexed", [{"documents": count}], columns("documents"))
    return 0


def _backup(library: Library, options: Options) -> int:
    show(options.json, "backups", [{"path": str(library.upkeep.backup())}], columns("path"))
    return 0


def _backups(library: Library, options: Options) -> int:
    show(options.json, "backups", [{"path": str(path)} for path in library.upkeep.backups()], columns("path"))
    return 0


def _copy(library: Library, options: Options) -> int:
    show(options.json, "libraries", [{"path": str(library.upkeep.copy(options.folder))}], columns("path"))
    return 0


def _restore(options: Options) -> int:
    Library.restore(options.library, options.snapshot)
    show(options.json, "backups", [{"path": str(options.snapshot)}], columns("path"))
    return 0


def _info(library: Library, options: Options) -> int:
    facts = library.upkeep.info()
    records = [{"name": name, "value": value} for name, value in facts.items()]
    show(options.json, "info", records, columns("name", "value"), **facts, warnings=import_commands.warn(library))
    return 0


Command = Callable[[Library, Options], int]

_READING: dict[str, Command] = {
    "documents": _documents,
    "dossiers": _dossiers,
    "passages": _passages,
    "spot": _spot,
    "beads": _beads,
    "check": _check,
    "info": _info,
    "backups": _backups,
    "copy": _copy,
    **exchange_commands.READING,
    **bitext_commands.READING,
    **search_commands.READING,
    **tag_commands.READING,
    **analysis_commands.READING,
    **coder_commands.READING,
}
_WRITING: dict[str, Command] = {
    "link": _link,
    "unlink": _unlink,
    "confirm": _confirm,
    "realign": _realign,
    "reindex": _reindex,
    "backup": _backup,
    **bitext_commands.WRITING,
    **import_commands.WRITING,
    **search_commands.WRITING,
    **tag_commands.WRITING,
    **coder_commands.WRITING,
    **theme_commands.WRITING,
    **bead_commands.WRITING,
}
