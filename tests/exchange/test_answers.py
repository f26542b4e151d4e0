"""Answers of search as files: cells as they were, nothing that a spreadsheet or a browser would run."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from lxml.etree import _Element
from openpyxl import load_workbook

from explorer.exchange.answers import known, write
from explorer.model.documents import Span
from explorer.model.errors import CannotWrite, ExportTooLarge, UnknownExport
from explorer.model.search import AnswerTable, Marked

TABLE = AnswerTable(
    "Wolke & <Amt>",
    ("text", "keyword", "page", "score"),
    (
        (Marked("Die <b>Wolke</b> im Amt", (Span(4, 9), Span(7, 15))), "Wolke", 3, 0.5),
        ("=1+1", None, None, 2),
        (Marked("ein", ()), "-@", 1, 1.0),
    ),
)


def cell(page: _Element) -> str:
    """The text of the first cell."""
    return "".join(str(piece) for piece in next(page.iter("td")).itertext())


def test_formats_are_known_by_name_and_ending() -> None:
    assert [known(name) for name in ("csv", ".XLSX", "html", ".htm")] == ["csv", "xlsx", "html", "html"]
    for name in ("", "pdf", ".doc"):
        with pytest.raises(UnknownExport):
            known(name)


def test_csv_keeps_numbers_and_tames_formulas(tmp_path: Path) -> None:
    write("csv", TABLE, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert rows == [
        ["text", "keyword", "page", "score"],
        ["Die <b>Wolke</b> im Amt", "Wolke", "3", "0.5"],
        ["'=1+1", "", "", "2"],
        ["ein", "'-@", "1", "1.0"],
    ]


def test_xlsx_has_numbers_and_texts(tmp_path: Path) -> None:
    write("xlsx", TABLE, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["text", "keyword", "page", "score"],
        ["Die <b>Wolke</b> im Amt", "Wolke", 3, 0.5],
        ["=1+1", None, None, 2],
        ["ein", "-@", 1, 1],
    ]
    assert sheet["A3"].data_type == "s"


def test_html_is_escaped_and_marked(tmp_path: Path) -> None:
    write("html", TABLE, tmp_path / "a.html")
    raw = (tmp_path / "a.html").read_text("utf8")
    page = html.fromstring(raw)
    assert page.findtext(".//h1") == "Wolke & <Amt>"
    assert [mark.text for mark in page.iter("mark")] == ["<b>Wo", "lke</b"]
    assert cell(page) == "Die <b>Wolke</b> im Amt"
    assert not page.xpath("//script | //b | //img")


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5))
def test_marks_never_change_the_text(
    tmp_path_factory: pytest.TempPathFactory, text: str, spans: list[tuple[int, int]]
) -> None:
    plain = "".join(c for c in text if c.isprintable())
    marks = tuple(Span(min(a, b, len(plain)), min(max(a, b), len(plain))) for a, b in sorted(spans))
    path = tmp_path_factory.getbasetemp() / "marks.html"
    write("html", AnswerTable("t", ("text",), ((Marked(plain, marks),),)), path)
    page = html.fromstring(path.read_bytes().decode("utf8"))
    assert cell(page) == plain


def test_what_is_too_large_or_not_to_be_written_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(ExportTooLarge):
        write("xlsx", AnswerTable("t", ("n",), ((1,),) * 1_048_576), path)
    assert path.read_bytes() == b"old"
    with pytest.raises(CannotWrite):
        write("csv", TABLE, tmp_path / "missing" / "a.csv")
