"""Counts, questions and drift of a library."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from explorer.library import Library
from explorer.model.analysis import CountBy, DriftKind, Measure, ThemeQuery, Unit
from explorer.model.coding import ExcerptFilter
from explorer.model.errors import NoSuchDossier, NoSuchTheme, UnknownExport
from explorer.model.language import Lang
from tests.library.tagging import dossier, tag

AI, CLOUD = "künstliche Intelligenz", "Cloud-Infrastruktur"


@pytest.fixture
def german(library: Library) -> int:
    return dossier(library).documents[Lang.DE]


@pytest.fixture
def french(library: Library) -> int:
    return dossier(library).documents[Lang.FR]


@pytest.fixture(autouse=True)
def _tagged(library: Library, german: int, french: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, CLOUD, theme="cloud", coder="bo")
    tag(library, french, "intelligence artificielle", coder="ana")


def test_themes_by_language_year_and_coder(library: Library) -> None:
    by_language = library.analysis.counts(CountBy.LANGUAGE)
    assert (by_language.rows, by_language.columns) == (("ai", "cloud"), ("de", "fr"))
    assert by_language.cells == ((1, 1), (1, 0))
    assert library.analysis.counts(CountBy.YEAR).columns == ("2025",)
    assert library.analysis.counts(CountBy.CODER, wanted=ExcerptFilter(coders=("bo",))).cells == ((1,),)


def test_characters_that_are_covered(library: Library) -> None:
    covered = library.analysis.counts(CountBy.LANGUAGE, Measure.CHARACTERS)
    assert covered.cells[0] == (len(AI), len("intelligence artificielle"))


def test_themes_that_stand_together(library: Library) -> None:
    assert library.analysis.together(Unit.PASSAGE).cells == ((2, 1), (1, 1))
    assert library.analysis.together(Unit.CHARACTER).cells[0][1] == 0


def test_a_question(library: Library, german: int) -> None:
    (hit,) = library.analysis.query(ThemeQuery("ai", near="cloud", since=date(2023, 1, 1)))
    assert (hit.tag.document, [near.theme for near in hit.near]) == (german, ["cloud"])
    assert library.analysis.query(ThemeQuery("ai", near="cloud", since=date(2026, 1, 1))) == ()
    (excerpt,) = library.analysis.answers(ThemeQuery("ai", near="cloud"))
    assert "intelligence artificielle" in excerpt.counterpart
    with pytest.raises(NoSuchTheme):
        library.analysis.query(ThemeQuery("ai", near="nothing"))


def test_drift_has_its_places(library: Library, german: int, french: int) -> None:
    (one,) = [p for p in library.analysis.drift() if p.drift.kind is DriftKind.ONE_SIDE]
    assert (one.left_document, one.right_document) == (german, french)
    assert (one.drift.left_themes, one.drift.right_themes) == (("cloud",), ())
    assert CLOUD in one.left_text
    assert "nuage" in one.right_text
    assert one.left_span is not None
    tag(library, french, "infrastructure en nuage", theme="cloud")
    assert not [p for p in library.analysis.drift(dossier(library).id) if p.drift.kind is DriftKind.ONE_SIDE]
    with pytest.raises(NoSuchDossier):
        library.analysis.drift(999)


def test_tables_are_written(library: Library, tmp_path: Path) -> None:
    counted = library.analysis.counts(CountBy.LANGUAGE)
    library.analysis.write_counts(counted, tmp_path / "a.csv", ["KI", "Cloud"], ["deutsch", "französisch"], "Thema")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert list(csv.reader(lines)) == [["Thema", "deutsch", "französisch"], ["KI", "1", "1"], ["Cloud", "1", "0"]]
    library.analysis.write_rows(["a", "b"], [["=x", 1.5], ["y", None]], tmp_path / "b.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx").worksheets[0]
    assert list(sheet.values) == [("a", "b"), ("=x", 1.5), ("y", None)]
    with pytest.raises(UnknownExport):
        library.analysis.write_rows([], [], tmp_path / "b.ods")
