"""A page of scripts, remote pictures and links to files: what is exported of it runs nothing and loads nothing."""

import csv
import re
import zipfile
from pathlib import Path

import pytest
from lxml import html

from explorer.library import Library
from explorer.model.coding import TagDraft
from tests.journeys.program import Program
from tests.journeys.trust.hostile import PAGE_OF_TRAPS, SENTENCE

LOADING = ("src", "href", "data", "action", "background", "poster", "srcset", "formaction", "ping", "manifest")


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A library of that page, every passage of which is tagged, with markup in the note too."""
    folder = tmp_path_factory.mktemp("traps")
    (folder / "traps.html").write_text(PAGE_OF_TRAPS.replace("{sentence}", SENTENCE), "utf8")
    program = Program(folder / "library", folder / "home")
    assert program("import", folder / "traps.html").code == 0
    with Library.open(program.library) as library:
        (document,) = library.documents.all()
        spans = [passage.span for passage in library.documents.passages(document.id)]
        library.tags.add_all([TagDraft(document.id, "ai", span, "<script>alert(8)</script>", "=1+1") for span in spans])
    return program


def exported(program: Program, name: str) -> Path:
    target = program.home / f"a.{name}"
    assert program("export", name, "--out", target).code == 0
    return target


def test_page_is_imported_without_what_it_hides(tagged: Program) -> None:
    with Library.open(tagged.library) as library:
        (document,) = library.documents.all()
        text = library.documents.text(document.id)
    assert "javascript:" not in document.url
    assert SENTENCE in text
    assert 'document.title = "run"' not in text


def test_exported_page_runs_and_loads_nothing(tagged: Program) -> None:
    source = exported(tagged, "html").read_text("utf8")
    assert SENTENCE in source
    page = html.fromstring(source)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]
    for element in page.iter():
        assert element.tag not in ("script", "iframe", "object", "embed", "img", "svg", "link", "base", "form"), element
        for name, value in ((str(name), str(value)) for name, value in element.attrib.items()):
            assert not name.startswith("on"), (element.tag, name)
            assert name not in LOADING or value.startswith("#"), (element.tag, name, value)
            assert "url(" not in value
    assert not page.xpath("//meta[@http-equiv='refresh']")
    assert "@import" not in source
    assert "url(" not in source


def test_sheets_hold_no_formula(tagged: Program) -> None:
    with exported(tagged, "csv").open(encoding="utf-8-sig", newline="") as lines:
        cells = [cell for row in csv.reader(lines) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and len(cell) > 1]
    with zipfile.ZipFile(exported(tagged, "xlsx")) as book:
        sheets = b"".join(book.read(name) for name in book.namelist() if name.startswith("xl/worksheets/"))
        names = book.namelist()
    assert b"<f>" not in sheets
    assert b"hyperlink" not in sheets
    assert not [name for name in names if "external" in name or name.endswith(".bin")]


def test_word_file_links_to_nothing(tagged: Program) -> None:
    with zipfile.ZipFile(exported(tagged, "docx")) as book:
        relations = b"".join(book.read(name) for name in book.namelist() if name.endswith(".rels"))
        document = book.read("word/document.xml")
    for bad in (b"javascript:", b"file:", b"127.0.0.1"):
        assert bad not in relations
    assert b"<script>" not in document


def test_markdown_holds_no_markup_of_the_page(tagged: Program) -> None:
    text = exported(tagged, "markdown").read_text("utf8")
    assert not re.search(r"(?<!\\)<(script|img|iframe|a )", text)
    assert not re.search(r"(?<!\\)!?\[[^]]*\]\(", text)
