"""Commands that need no library of the person's own."""

import argparse
import json
from collections.abc import Callable, Iterator

from explorer.cli.output import columns, put, say, show
from explorer.cli.records import draft_record
from explorer.cli.tour import tour
from explorer.library import AlignedFiles, align_files, languages_of
from explorer.model.bitext import BeadDraft

Options = argparse.Namespace


def _align(options: Options) -> int:
    found = align_files(options.left, options.right, words_only=options.words_only)
    if options.tmx:
        text = found.tmx()
    elif options.tsv:
        text = "".join(f"{line}\n" for line in _table(found))
    elif options.json:
        more = {"langs": [lang.value for lang in found.langs], "vectors": found.vectors}
        scores = [round(bead.score, 4) for bead in found.beads]
        beads = [draft_record(bead) for bead in found.beads]
        text = json.dumps({"beads": beads, "scores": scores, **more}, ensure_ascii=False) + "\n"
    else:
        text = "".join(_ladder(bead) + "\n" for bead in found.beads)
    put(text, options.out)
    if not options.json:
        say(f"{len(found.beads)} beads; vectors: {found.vectors}")
    return 0


def _table(found: AlignedFiles) -> Iterator[str]:
    yield "\t".join((found.langs[0].value, found.langs[1].value, "confidence"))
    for bead in found.beads:
        yield "\t".join((*(" ".join(text.split()) for text in found.texts(bead)), f"{bead.score:.4f}"))


def _ladder(bead: BeadDraft) -> str:
    return "\t".join(",".join(str(line) for line in side) for side in (bead.left, bead.right))


def _languages(options: Options) -> int:
    found = languages_of(options.files)
    records = [{"path": f.path, "lang": f.lang.value, "message": f.message} for f in found]
    show(options.json, "languages", records, columns("lang", "path"), files=records)
    for file in found:
        if file.message:
            say(file.message)
    return 1 if any(file.message for file in found) else 0


def _tour(options: Options) -> int:
    return tour(reset=options.reset, as_json=options.json)


COMMANDS: dict[str, Callable[[Options], int]] = {"align": _align, "languages": _languages, "tour": _tour}
