"""A table of numbers, such as themes by year, as CSV or XLSX."""

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


def write_table(
    format_name: str, table: CountTable, path: Path, *, rows: Sequence[str], columns: Sequence[str], corner: str = ""
) -> None:
    """Write the numbers; `rows` and `columns` are what people call the rows and columns of the table.

    Raises:
        UnknownExport: the format is neither csv nor xlsx.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    lines: list[tuple[str, Sequence[int]]] = list(zip(rows, table.cells, strict=True))
    head = [corner, *columns]
    if format_name == "csv":
        with text_file(path, newline="", encoding="utf-8-sig") as target:
            writer = csv.writer(target)
            writer.writerow(neutral(head))
            writer.writerows([*neutral([name]), *numbers] for name, numbers in lines)
    elif format_name == "xlsx":
        _write_xlsx(head, lines, path)
    else:
        raise UnknownExport(format=format_name, formats="csv, xlsx")


def _write_xlsx(head: Sequence[str], lines: Sequence[tuple[str, Sequence[int]]], path: Path) -> None:
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
                for number, (name, values) in enumerate(lines, 1):
                    sheet.write_string(number, 0, name)
                    for column, value in enumerate(values, 1):
                        sheet.write_number(number, column, value)
        except FileCreateError as error:  # xlsxwriter wraps the system's error, which says what went wrong
            raise error.args[0] from error
