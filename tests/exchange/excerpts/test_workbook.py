"""Excerpts as XLSX, read back by openpyxl."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.columns import NAMES, row
from explorer.exchange.excerpts import workbook
from explorer.exchange.writing import write
from explorer.model.coding import Excerpt
from explorer.model.errors import ExportTooLarge
from explorer.model.exchange import ExportOptions
from tests.exchange.conftest import make_excerpt
from tests.exchange.strategies import excerpts


def sheet_of(path: Path) -> Any:
    return openpyxl.load_workbook(path).active


def test_one_row_an_excerpt_below_the_names(tmp_path: Path, excerpt: Excerpt) -> None:
    write("xlsx", [excerpt, make_excerpt(number=2)], tmp_path / "a.xlsx")
    rows = list(sheet_of(tmp_path / "a.xlsx").values)
    assert rows[0] == NAMES
    assert [value or "" for value in rows[1]] == list(row(excerpt))
    assert len(rows) == 3


@pytest.mark.parametrize("note", ["=1+1", "+49 30", "-3 %", "@SUM(A1)"])
def test_what_looks_like_a_formula_is_marked_as_text(tmp_path: Path, note: str) -> None:
    write("xlsx", [make_excerpt(note=note)], tmp_path / "a.xlsx", options=ExportOptions(columns=("note",)))
    cell = sheet_of(tmp_path / "a.xlsx")["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (note, "s", True)


@settings(max_examples=25, deadline=None)
@given(st.lists(excerpts(), max_size=3))
def test_cells_hold_what_was_written(tmp_path_factory: pytest.TempPathFactory, rows: list[Excerpt]) -> None:
    path = tmp_path_factory.mktemp("xlsx") / "a.xlsx"
    write("xlsx", rows, path, options=ExportOptions(columns=("quote", "coder")))
    kept = [tuple(value or "" for value in line) for line in sheet_of(path).iter_rows(min_row=2, values_only=True)]
    assert kept == [(e.quote, e.coder) for e in rows]


def test_a_text_beyond_the_limit_of_a_cell_is_shortened_visibly(tmp_path: Path) -> None:
    write("xlsx", [make_excerpt(note="🤝" * 20_000)], tmp_path / "a.xlsx", options=ExportOptions(columns=("note",)))
    kept = sheet_of(tmp_path / "a.xlsx")["A2"].value
    assert kept == "🤝" * ((workbook.LONGEST - 1) // 2) + "…"


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS", 1)
    with pytest.raises(ExportTooLarge, match="choose CSV"):
        write("xlsx", [make_excerpt(), make_excerpt()], tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("title", ["", "a/b[c]", "'" * 40, "History", "x" * 60])
def test_any_title_gives_a_sheet_that_excel_accepts(tmp_path: Path, title: str) -> None:
    write("xlsx", [make_excerpt()], tmp_path / "a.xlsx", options=ExportOptions(title=title))
    name = sheet_of(tmp_path / "a.xlsx").title
    assert 0 < len(name) <= 31
    assert not set(name) & set("[]:*?/\\'")
