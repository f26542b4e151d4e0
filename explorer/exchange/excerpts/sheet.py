"""Excerpts as CSV: UTF-8 with a byte order mark, which spreadsheet programs need to show accents."""

import csv
from collections.abc import Sequence
from pathlib import Path

from explorer.exchange.columns import NAMES, chosen, neutral, row
from explorer.exchange.excerpts.labels import heading
from explorer.exchange.excerpts.panels import told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Excerpt
from explorer.model.errors import BadValue
from explorer.model.exchange import ExportOptions
from explorer.model.progress import Progress


def write_csv(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """One row an excerpt, quoted as RFC 4180 says; the separator is the options'.

    Raises:
        BadValue: the separator or a column cannot be used.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    separator = options.separator
    if len(separator) != 1 or separator in '"\r\n':
        raise BadValue(value=repr(separator), field="separator", expected="use one character, such as a semicolon")
    places = chosen(options.columns)
    with text_file(path, newline="", encoding="utf-8-sig") as target:
        writer = csv.writer(target, delimiter=separator)
        writer.writerow([heading(NAMES[place], options.lang) for place in places])
        for excerpt in told(excerpts, progress):
            cells = row(excerpt)
            writer.writerow(neutral(cells[place] for place in places))
