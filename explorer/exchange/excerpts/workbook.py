"""Excerpts as XLSX (Office Open XML, ECMA-376), written row by row so that memory stays small."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from explorer.exchange.columns import NAMES, chosen, like_formula, row
from explorer.exchange.excerpts.labels import heading
from explorer.exchange.excerpts.panels import told
from explorer.files.atomic import replacing
from explorer.model.coding import Excerpt
from explorer.model.errors import ExportTooLarge
from explorer.model.exchange import ExportOptions
from explorer.model.progress import Progress

ROWS = 1_048_575
"""Rows that a sheet holds beside its heading."""

LONGEST = 32_767
"""Characters (UTF-16 units) that a cell holds."""

_WIDE, _NARROW = 48, 14
_TEXTS = frozenset({"quote", "counterpart", "passage", "citation", "counterpart_citation", "note"})


def write_xlsx(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """One row an excerpt; every cell is text, and one that looks like a formula is marked as text (quote prefix).

    Raises:
        BadValue: a column does not exist.
        ExportTooLarge: more excerpts than a sheet has rows.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    places = chosen(options.columns)
    if len(excerpts) > ROWS:
        raise ExportTooLarge(path=str(path), limit=ROWS)
    with replacing(path) as temporary:
        try:
            aside = {"tmpdir": str(temporary.parent)}  # pieces of text do not belong in a folder that all share
            with xlsxwriter.Workbook(
                str(temporary), {"constant_memory": True, "strings_to_urls": False, **aside}
            ) as book:
                _fill(book, excerpts, places, options, progress)
        except FileCreateError as error:  # xlsxwriter wraps the system's error, which says what went wrong
            raise error.args[0] from error


def _fill(
    book: Any, excerpts: Sequence[Excerpt], places: Sequence[int], options: ExportOptions, progress: Progress
) -> None:
    sheet = book.add_worksheet(_sheet_name(options.title))
    top = {"valign": "top", "text_wrap": True}
    cell, guarded = book.add_format(top), book.add_format({**top, "quote_prefix": True})
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, place in enumerate(places):
        sheet.set_column(column, column, _WIDE if NAMES[place] in _TEXTS else _NARROW)
        sheet.write_string(0, column, heading(NAMES[place], options.lang), bold)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(excerpts)), len(places) - 1)
    for number, excerpt in enumerate(told(excerpts, progress), 1):
        cells = row(excerpt)
        for column, place in enumerate(places):
            if text := cells[place]:
                sheet.write_string(number, column, fitted(text), guarded if like_formula(text) else cell)


def fitted(text: str) -> str:
    """Text that a cell holds: what is longer ends in an ellipsis, since xlsxwriter would leave the cell empty."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    return text.encode("utf-16-le")[: (LONGEST - 1) * 2].decode("utf-16-le", "ignore") + "…"


def _sheet_name(title: str) -> str:
    """A name that Excel allows: at most 31 characters, no brackets or slashes, no apostrophe at either end."""
    name = "".join(" " if c in "[]:*?/\\" or ord(c) < 32 else c for c in title)[:31].strip(" '")
    return name if name and name.casefold() != "history" else "Excerpts"
