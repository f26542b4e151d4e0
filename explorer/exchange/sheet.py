"""Excerpts as CSV: UTF-8 with a byte order mark, which spreadsheet programs need to show accents."""

import csv
from collections.abc import Sequence
from pathlib import Path

from explorer.exchange.columns import NAMES, neutral, row
from explorer.exchange.options import ExportOptions
from explorer.files.atomic import replacing
from explorer.model.coding import Excerpt
from explorer.model.progress import Progress


def write_csv(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """One row an excerpt, quoted as RFC 4180 says; the separator is the options'.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=options.separator)
        writer.writerow(NAMES)
        for done, excerpt in enumerate(excerpts, 1):
            writer.writerow(neutral(row(excerpt)))
            progress("Exporting", done, len(excerpts))
