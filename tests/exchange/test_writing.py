"""Excerpts as CSV and HTML."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from explorer.exchange.columns import NAMES
from explorer.exchange.options import ExportOptions
from explorer.exchange.writing import formats, write
from explorer.model.coding import Excerpt
from explorer.model.errors import CannotWrite, UnknownExport
from tests.exchange.conftest import make_excerpt


def read_csv(path: Path, separator: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=separator))


def test_csv_has_both_panels_and_citations_with_page(tmp_path: Path, excerpt: Excerpt) -> None:
    write("csv", [excerpt], tmp_path / "a.csv")
    (row,) = read_csv(tmp_path / "a.csv")
    assert tuple(row) == NAMES
    assert row["quote"] == "digitale Souveränität"
    assert row["counterpart"].startswith("La souveraineté numérique")
    assert row["citation"] == "BMDS, Treffen in Berlin, 2025-05-22, p. 2, https://specimen.example/de"
    assert row["page"] == "2"
    assert "Rencontre à Berlin" in row["counterpart_citation"]


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\n\x00"), min_size=1))
def test_csv_keeps_any_note(tmp_path_factory: pytest.TempPathFactory, note: str) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    write("csv", [make_excerpt(note=note)], path, options=ExportOptions(separator=";"))
    kept = read_csv(path, ";")[0]["note"]
    assert kept.removeprefix("'") == note.removeprefix("'")
    assert not kept.startswith(("=", "+", "-", "@", "\t"))


def test_formula_is_neutralised(tmp_path: Path) -> None:
    write("csv", [make_excerpt(note="=HYPERLINK(1)")], tmp_path / "a.csv")
    assert read_csv(tmp_path / "a.csv")[0]["note"] == "'=HYPERLINK(1)"


def test_html_shows_both_panels_and_runs_nothing(tmp_path: Path) -> None:
    hostile = make_excerpt(quote="<script>alert(1)</script>", note='<img src="file:///etc/passwd">')
    write("html", [hostile], tmp_path / "a.html")
    page = html.fromstring((tmp_path / "a.html").read_text("utf8"))
    assert not page.xpath("//script | //img | //link")
    assert [panel.get("lang") for panel in page.xpath("//article/div")] == ["de", "fr"]
    assert page.xpath("//mark")[0].text_content() == "<script>alert(1)</script>"
    assert "p. 2" in page.xpath("//p[@class='cite']")[0].text_content()


def test_unknown_format_names_the_known_ones(tmp_path: Path, excerpt: Excerpt) -> None:
    with pytest.raises(UnknownExport, match="csv"):
        write("wordperfect", [excerpt], tmp_path / "a.wp")


@pytest.mark.parametrize("name", formats())
def test_failed_write_leaves_the_old_file(tmp_path: Path, excerpt: Excerpt, name: str) -> None:
    target = tmp_path / "old"
    target.write_text("old")

    def broken(what: str, done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite, match="unchanged"):
        write(name, [excerpt], target, progress=broken)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
