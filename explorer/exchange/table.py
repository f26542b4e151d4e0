"""Tables, such as themes by year or a list of differences, as CSV or XLSX."""

import csv
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from explorer.exchange.columns import neutral
from explorer.exchange.textfile import text_file
from explorer.files.atomic import replacing
from explorer.model.analysis import CountTable
from explorer.model.errors import UnknownExport

Cell = str | int | float | None

_LONGEST = 16_000
"""Characters of a cell that surely fit (32,767 UTF-16 units)."""


def write_table(
    format_name: str, table: CountTable, path: Path, *, rows: Sequence[str], columns: Sequence[str], corner: str = ""
) -> None:
    """Write the numbers; `rows` and `columns` are what people call the rows and columns of the table.

    Raises:
        UnknownExport: the format is neither csv nor xlsx.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    write_rows(
        format_name,
        [corner, *columns],
        [[name, *numbers] for name, numbers in zip(rows, table.cells, strict=True)],
        path,
    )


def write_rows(format_name: str, head: Sequence[str], rows: Sequence[Sequence[Cell]], path: Path) -> None:
    """Write a list of records under their headings; texts that look like formulas are neutralised.

    Raises as `write_table` does.
    """
    if format_name == "csv":
        with text_file(path, newline="", encoding="utf-8-sig") as target:
            writer = csv.writer(target)
            writer.writerow(neutral(head))
            writer.writerows([neutral([cell])[0] if isinstance(cell, str) else cell for cell in row] for row in rows)
    elif format_name == "xlsx":
        _write_xlsx(head, rows, path)
    else:
        raise UnknownExport(format=format_name, formats="csv, xlsx")


def _write_xlsx(head: Sequence[str], rows: Sequence[Sequence[Cell]], path: Path) -> None:
    with replacing(path) as temporary:
        try:
            with xlsxwriter.Workbook(
                str(temporary), {"constant_memory": True, "tmpdir": str(temporary.parent)}
            ) as book:
                sheet = book.add_worksheet()
                bold = book.add_format({"bold": True})
                sheet.set_column(0, 0, 40)
                sheet.freeze_panes(1, 1)
                for column, name in enumerate(head):
                    sheet.write_string(0, column, name, bold)
                for number, row in enumerate(rows, 1):
                    for column, value in enumerate(row):
                        if isinstance(value, str):
                            sheet.write_string(number, column, value[:_LONGEST])
                        elif value is not None:
                            sheet.write_number(number, column, value)
        except FileCreateError as error:  # xlsxwriter wraps the system's error, which says what went wrong
            raise error.args[0] from error
