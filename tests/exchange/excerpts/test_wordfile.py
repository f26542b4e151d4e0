"""Excerpts as DOCX, read back by python-docx."""

import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from lxml import etree

from explorer.exchange.excerpts.wordparts import W
from explorer.exchange.writing import write
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from tests.exchange.conftest import make_excerpt, make_french
from tests.exchange.strategies import excerpts


def footnotes(path: Path) -> dict[str, str]:
    """Number of each footnote -> its text."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/footnotes.xml"))
    notes = root.iterfind(f"{{{W}}}footnote")
    return {str(note.get(f"{{{W}}}id")): "".join(t.text or "" for t in note.iter(f"{{{W}}}t")) for note in notes}


def references(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return [str(mark.get(f"{{{W}}}id")) for mark in root.iter(f"{{{W}}}footnoteReference")]


def test_headings_by_theme_and_two_columns_an_excerpt(tmp_path: Path) -> None:
    rows = [make_excerpt(), make_french(), replace(make_excerpt(number=3), theme="ai", theme_path=("KI",))]
    write("docx", rows, tmp_path / "a.docx", options=ExportOptions(title="Zitate"))
    document = docx.Document(str(tmp_path / "a.docx"))
    assert document.core_properties.title == "Zitate"
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "heading 1".title()]
    assert headings == ["Souveränität › Digitale Souveränität", "KI"]
    cells = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert cells[0] == ["Es geht um digitale Souveränität.", "La souveraineté numérique & l’Europe."]
    assert cells[1] == ["Es geht um Souveränität.", "La souveraineté numérique."]
    assert len(cells) == 3


def test_each_panel_has_its_citation_as_footnote(tmp_path: Path) -> None:
    alone = replace(make_excerpt(number=2), counterpart="", counterpart_citation=None)
    write("docx", [make_excerpt(), alone], tmp_path / "a.docx", options=ExportOptions(lang=Lang.FR))
    notes = footnotes(tmp_path / "a.docx")
    assert references(tmp_path / "a.docx") == ["1", "2", "3"]
    assert "Treffen in Berlin" in notes["1"]
    assert "Rencontre à Berlin" in notes["2"]
    assert notes["3"] == notes["1"]
    table = docx.Document(str(tmp_path / "a.docx")).tables[1]
    assert table.rows[0].cells[1].text == "sans équivalent (français)"


def test_note_coder_and_doubtful_status_stand_below(tmp_path: Path) -> None:
    write("docx", [make_excerpt(note="Vgl. S. 3")], tmp_path / "a.docx", options=ExportOptions(lang=Lang.DE))
    document = docx.Document(str(tmp_path / "a.docx"))
    assert [p.text for p in document.paragraphs if p.style and p.style.name == "Remark"] == [
        "Vgl. S. 3 · kodiert von ab"
    ]


@settings(max_examples=30, deadline=None)
@given(excerpts())
def test_any_text_is_kept(tmp_path_factory: pytest.TempPathFactory, excerpt: Excerpt) -> None:
    path = tmp_path_factory.mktemp("docx") / "a.docx"
    write("docx", [excerpt], path)
    (table,) = docx.Document(str(path)).tables
    assert table.rows[0].cells[0].text == excerpt.passage
