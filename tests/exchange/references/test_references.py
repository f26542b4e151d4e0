"""Documents as references: CSL-JSON, RIS, BibTeX."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

from explorer.exchange.references.bibtex import bibtex
from explorer.exchange.references.writing import csl, reference_formats, ris, write_references
from explorer.model.documents import DocumentKind
from explorer.model.errors import CannotWrite, UnknownExport
from explorer.model.language import Lang
from tests.exchange.conftest import make_document
from tests.exchange.strategies import texts

CSL_TYPES = {"treaty", "speech", "webpage", "document"}
CSL_FIELDS = {"id", "type", "title", "author", "issued", "URL", "number", "genre", "language"}


def test_csl_names_issuer_date_and_address() -> None:
    assert csl(make_document()) == {
        "id": "diptych-7",
        "type": "webpage",
        "title": "Treffen in Berlin",
        "author": [{"literal": "Ministerium für Digitales"}],
        "issued": {"date-parts": [[2025, 5, 22]]},
        "URL": "https://specimen.example/de?a=1&b=2",
        "number": "BMDS 12/2025",
        "genre": "Press release",
        "language": "de",
    }


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_has_a_type_of_its_format(kind: DocumentKind) -> None:
    document = replace(make_document(), kind=kind)
    item = csl(document)
    assert item["type"] in CSL_TYPES
    assert set(item) <= CSL_FIELDS
    assert ris(document).startswith(("TY  - ELEC", "TY  - GOVDOC", "TY  - GEN"))


def test_an_agreement_is_a_treaty() -> None:
    agreement = replace(make_document(), kind=DocumentKind.AGREEMENT)
    assert csl(agreement)["type"] == "treaty"
    assert "  type = {Treaty},\n" in bibtex(agreement)
    assert "M3  - Agreement\n" in ris(agreement)


def test_unknown_things_are_left_out() -> None:
    bare = replace(make_document(), title="", date=None, issuer="", url="", reference="", lang=Lang.UND)
    assert set(csl(bare)) == {"id", "type", "genre"}
    assert ris(bare) == "TY  - GEN\nID  - diptych-7\nM3  - Press release\nER  - \n\n"
    assert bibtex(bare) == "@misc{diptych-7,\n  type = {Press release},\n}\n\n"


@given(texts())
def test_bibtex_braces_always_balance(title: str) -> None:
    entry = bibtex(replace(make_document(), title=title + "{ \\ } {"))
    depth = 0
    for letter in entry:
        depth += (letter == "{") - (letter == "}")
        assert depth >= 0
    assert depth == 0


@given(texts())
def test_ris_keeps_one_line_a_field(title: str) -> None:
    lines = ris(replace(make_document(), title=title)).split("\n")
    assert f"TI  - {' '.join(title.split())}" in lines
    assert all(line[2:6] == "  - " for line in lines if line)


@pytest.mark.parametrize("name", reference_formats())
def test_files_hold_every_document(tmp_path: Path, name: str) -> None:
    documents = [make_document(n, title=f"Titel {n}") for n in range(3)]
    assert write_references(name, documents, tmp_path / "a") == 3
    text = (tmp_path / "a").read_text("utf8")
    assert all(f"Titel {n}" in text for n in range(3))


def test_csl_is_a_json_array_even_of_nothing(tmp_path: Path) -> None:
    write_references("csl", [], tmp_path / "a")
    assert json.loads((tmp_path / "a").read_text("utf8")) == []
    write_references("csl", [make_document(1), make_document(2)], tmp_path / "a")
    assert [item["id"] for item in json.loads((tmp_path / "a").read_text("utf8"))] == ["diptych-1", "diptych-2"]


def test_ris_is_read_by_rispy(tmp_path: Path) -> None:
    write_references("ris", [make_document()], tmp_path / "a.ris")
    (entry,) = rispy.loads((tmp_path / "a.ris").read_text("utf8"))
    assert entry["title"] == "Treffen in Berlin"
    assert entry["urls"] == [make_document().url]


def test_bibtex_is_read_by_bibtexparser(tmp_path: Path) -> None:
    write_references("bibtex", [make_document(1), make_document(2)], tmp_path / "a.bib")
    library = parse_string((tmp_path / "a.bib").read_text("utf8"))
    assert [entry.key for entry in library.entries] == ["diptych-1", "diptych-2"]
    assert library.failed_blocks == []
    assert library.entries[0].fields_dict["year"].value == "2025"


def test_an_unknown_format_and_a_failed_write(tmp_path: Path) -> None:
    with pytest.raises(UnknownExport, match="bibtex"):
        write_references("endnote", [], tmp_path / "a")
    with pytest.raises(CannotWrite):
        write_references("ris", [make_document()], tmp_path / "nowhere" / "a")


@given(st.dates(min_value=date(1, 1, 1)))
def test_days_of_any_year_are_written_in_four_digits(day: date) -> None:
    document = replace(make_document(), date=day)
    assert f"PY  - {day.year:04}\n" in ris(document)
    assert f"DA  - {day.year:04}/{day.month:02}/{day.day:02}\n" in ris(document)
