"""Answers of search as CSV, XLSX or one self-contained HTML page; words that were marked stay marked in HTML."""

import csv
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from explorer.exchange.columns import like_formula, neutral
from explorer.exchange.excerpts.workbook import ROWS, fitted
from explorer.exchange.textfile import text_file
from explorer.files.atomic import replacing
from explorer.model.errors import ExportTooLarge, UnknownExport
from explorer.model.search import AnswerTable, Cell, Marked

_WIDE: Final = 40
_STYLE: Final = """
:root { color-scheme: light dark; --line: #d5d8de; --paper: #ffffff; --ink: #1c2230; --mark: #ffe39a; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a4150; --paper: #171b23; --ink: #e6e9ef; --mark: #6b5510; }
}
body { font: 15px/1.5 Georgia, "Times New Roman", serif; margin: 2rem; background: var(--paper); color: var(--ink); }
h1, th { font-family: system-ui, sans-serif; }
table { border-collapse: collapse; }
th, td { border-top: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
.number, .left { text-align: right; }
.keyword { font-weight: bold; text-align: center; }
mark { background: var(--mark); color: inherit; }
"""


def known(name: str) -> str:
    """The name of a format, from its name or the ending of a file.

    Raises:
        UnknownExport: there is no such format.
    """
    wanted = name.lower().lstrip(".")
    wanted = "html" if wanted == "htm" else wanted
    if wanted not in _WRITERS:
        raise UnknownExport(format=name or "none", formats=", ".join(_WRITERS))
    return wanted


def write(format_name: str, table: AnswerTable, path: Path) -> None:
    """Write a table in a format that `known` gave; the file is replaced whole or left as it was.

    Raises:
        ExportTooLarge: more rows than a sheet of XLSX holds.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    _WRITERS[format_name](table, path)


def _text(cell: Cell) -> str:
    if isinstance(cell, Marked):
        return cell.text
    return "" if cell is None else str(cell)


def _write_csv(table: AnswerTable, path: Path) -> None:
    with text_file(path, newline="", encoding="utf-8-sig") as target:
        writer = csv.writer(target)
        writer.writerow(table.head)
        for row in table.rows:
            writer.writerow([cell if isinstance(cell, int | float) else neutral([_text(cell)])[0] for cell in row])


def _write_xlsx(table: AnswerTable, path: Path) -> None:
    if len(table.rows) > ROWS:
        raise ExportTooLarge(path=str(path), limit=ROWS)
    with replacing(path) as temporary:
        options = {"constant_memory": True, "strings_to_urls": False, "tmpdir": str(temporary.parent)}
        try:
            with xlsxwriter.Workbook(str(temporary), options) as book:
                _fill(book, table)
        except FileCreateError as error:  # xlsxwriter wraps the system's error, which says what went wrong
            raise error.args[0] from error


def _fill(book: Any, table: AnswerTable) -> None:
    sheet = book.add_worksheet()
    bold, guarded = book.add_format({"bold": True, "bottom": 1}), book.add_format({"quote_prefix": True})
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.head):
        words = any(isinstance(row[column], str | Marked) for row in table.rows[:20])
        sheet.set_column(column, column, _WIDE if words and column < 4 else 14)
        sheet.write_string(0, column, name, bold)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, int | float):
                sheet.write_number(number, column, cell)
            elif text := _text(cell):
                sheet.write_string(number, column, fitted(text), guarded if like_formula(text) else None)


def _write_html(table: AnswerTable, path: Path) -> None:
    with text_file(path) as target:
        for piece in _page(table):
            target.write(piece)


def _page(table: AnswerTable) -> Iterator[str]:
    """The page: it holds no script and loads nothing; all text is escaped."""
    title = escape(table.title)
    yield f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<table>\n<thead><tr>"
    yield "".join(f"<th>{escape(name)}</th>" for name in table.head)
    yield "</tr></thead>\n<tbody>\n"
    for row in table.rows:
        cells = (_html_cell(name, cell) for name, cell in zip(table.head, row, strict=True))
        yield f"<tr>{''.join(cells)}</tr>\n"
    yield "</tbody>\n</table>\n</body>\n</html>\n"


def _html_cell(name: str, cell: Cell) -> str:
    if isinstance(cell, int | float):
        return f'<td class="number">{cell}</td>'
    if isinstance(cell, Marked):
        return f"<td>{_html_marks(cell)}</td>"
    kind = f' class="{name}"' if name in ("left", "keyword") else ""
    return f"<td{kind}>{escape(_text(cell))}</td>"


def _html_marks(text: Marked) -> str:
    parts, place = [], 0
    for mark in text.marks:
        start = max(mark.start, place)
        if mark.end > start:
            parts += [escape(text.text[place:start]), f"<mark>{escape(text.text[start : mark.end])}</mark>"]
            place = mark.end
    return "".join(parts) + escape(text.text[place:])


_WRITERS: Final[MappingProxyType[str, Callable[[AnswerTable, Path], None]]] = MappingProxyType(
    {"csv": _write_csv, "xlsx": _write_xlsx, "html": _write_html}
)
