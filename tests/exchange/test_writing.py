"""Excerpts in every format: what holds for all of them, and CSV."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.columns import NAMES, unguarded
from explorer.exchange.writing import ending, formats, write
from explorer.model.coding import Excerpt
from explorer.model.errors import BadValue, Cancelled, CannotWrite, UnknownExport
from explorer.model.exchange import ExportOptions
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
    assert row["counterpart_issuer"] == "Ministère"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\x00"), min_size=1))
def test_csv_keeps_any_note(tmp_path_factory: pytest.TempPathFactory, note: str) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    write("csv", [make_excerpt(note=note)], path, options=ExportOptions(separator=";"))
    kept = read_csv(path, ";")[0]["note"]
    assert unguarded(kept) == note
    assert not kept.startswith(("=", "+", "-", "@", "\t"))


def test_formula_is_neutralised(tmp_path: Path) -> None:
    write("csv", [make_excerpt(note="=HYPERLINK(1)")], tmp_path / "a.csv")
    assert read_csv(tmp_path / "a.csv")[0]["note"] == "'=HYPERLINK(1)"


def test_a_table_has_the_chosen_columns_in_their_order(tmp_path: Path, excerpt: Excerpt) -> None:
    write("csv", [excerpt], tmp_path / "a.csv", options=ExportOptions(columns=("page", "quote")))
    assert read_csv(tmp_path / "a.csv") == [{"page": "2", "quote": "digitale Souveränität"}]


@pytest.mark.parametrize("options", [ExportOptions(separator=";;"), ExportOptions(columns=("pages",))])
def test_options_that_cannot_be_used_are_refused(tmp_path: Path, excerpt: Excerpt, options: ExportOptions) -> None:
    with pytest.raises(BadValue):
        write("csv", [excerpt], tmp_path / "a.csv", options=options)
    assert list(tmp_path.iterdir()) == []


def test_unknown_format_names_the_known_ones(tmp_path: Path, excerpt: Excerpt) -> None:
    with pytest.raises(UnknownExport, match="csv"):
        write("wordperfect", [excerpt], tmp_path / "a.wp")


def test_a_format_may_be_called_by_the_ending_of_its_files(tmp_path: Path, excerpt: Excerpt) -> None:
    write("md", [excerpt], tmp_path / "a")
    write("markdown", [excerpt], tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert ending("markdown") == ending(".MD") == ".md"


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


@pytest.mark.parametrize("name", formats())
def test_every_format_tells_its_progress_and_can_be_stopped(tmp_path: Path, name: str) -> None:
    seen: list[tuple[int, int]] = []

    def stop_at_two(what: str, done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(name, [make_excerpt(number=n) for n in range(3)], tmp_path / "a", progress=stop_at_two)
    assert seen == [(1, 3), (2, 3)]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", formats())
def test_every_format_writes_no_excerpts_at_all(tmp_path: Path, name: str) -> None:
    write(name, [], tmp_path / "a")
    assert (tmp_path / "a").is_file()


@pytest.mark.parametrize("name", sorted(set(formats()) - {"xlsx"}))  # XLSX holds the moment of its writing
def test_the_same_excerpts_give_the_same_file(tmp_path: Path, excerpt: Excerpt, name: str) -> None:
    for target in ("a", "b"):
        write(name, [excerpt], tmp_path / target)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
