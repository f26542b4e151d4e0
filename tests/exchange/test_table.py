"""Tables of numbers."""

from pathlib import Path

import openpyxl
import pytest

from explorer.exchange.table import write_table
from explorer.model.analysis import CountTable
from explorer.model.errors import CannotWrite, UnknownExport

TABLE = CountTable(("ai", "cloud"), ("2024", "2025"), ((1, 2), (0, 30)))
ROWS, COLUMNS = ("KI", "=Cloud"), ("2024", "2025")


def test_csv_has_names_and_numbers(tmp_path: Path) -> None:
    write_table("csv", TABLE, tmp_path / "a.csv", rows=ROWS, columns=COLUMNS, corner="Thema")
    assert (tmp_path / "a.csv").read_text("utf-8-sig").splitlines() == ["Thema,2024,2025", "KI,1,2", "'=Cloud,0,30"]


def test_xlsx_has_names_and_numbers(tmp_path: Path) -> None:
    write_table("xlsx", TABLE, tmp_path / "a.xlsx", rows=ROWS, columns=COLUMNS)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert list(sheet.values) == [("", "2024", "2025"), ("KI", 1, 2), ("=Cloud", 0, 30)]
    assert sheet["A3"].data_type == "s"


def test_another_format_or_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownExport, match="xlsx"):
        write_table("ods", TABLE, tmp_path / "a", rows=ROWS, columns=COLUMNS)
    for name in ("csv", "xlsx"):
        with pytest.raises(CannotWrite):
            write_table(name, TABLE, tmp_path / "nowhere" / "a", rows=ROWS, columns=COLUMNS)
