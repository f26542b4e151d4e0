"""Commands that need no library of the person's own."""

import argparse
from collections.abc import Callable

from explorer.cli.output import columns, say, show
from explorer.cli.records import draft_record
from explorer.cli.tour import tour
from explorer.library import align_files, languages_of

Options = argparse.Namespace


def _align(options: Options) -> int:
    beads = [draft_record(draft) for draft in align_files(options.left, options.right, words_only=options.words_only)]
    show(options.json, "beads", beads, _ladder)
    return 0


def _ladder(bead: list[list[int]]) -> str:
    return "\t".join(",".join(str(line) for line in side) for side in bead)


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
