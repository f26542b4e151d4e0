"""The builder of specimen PDF and DOCX files: setting loses nothing, and the corpus holds what the sources say."""

import re
import zipfile
from pathlib import Path

import pypdf
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from tests.specimens.bodies import body_and_notes, fold
from tests.specimens.build import CORPUS, build, build_one, read_sources
from tests.specimens.layout import (
    HEADING,
    MARGIN,
    PARAGRAPH,
    TITLE,
    WIDTH,
    break_lines,
    hyphenate,
    paginate,
    text_width,
)
from tests.specimens.source import SPECIMEN_NOTES, Source, pieces

SOURCES = read_sources()
PDFS = [source for source in SOURCES if source.format == "pdf"]
WORDS = [source for source in SOURCES if source.format == "docx"]


def name_of(source: Source) -> str:
    return source.name


def unmarked(text: str) -> str:
    return fold("".join(stretch for stretch, _ in pieces(text)))


def letters(text: str) -> str:
    return re.sub(r"[\W\d_]", "", text)


def entries(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("source", PDFS, ids=name_of)
def test_the_pdf_in_the_corpus_is_that_of_its_source(source: Source, tmp_path: Path) -> None:
    built = build_one(source, tmp_path)
    assert built.read_bytes() == (CORPUS / built.name).read_bytes()


@pytest.mark.parametrize("source", WORDS, ids=name_of)
def test_the_docx_in_the_corpus_is_that_of_its_source(source: Source, tmp_path: Path) -> None:
    built = build_one(source, tmp_path)
    assert entries(built) == entries(CORPUS / built.name)


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    first, second = ([path.read_bytes() for path in build(folder)] for folder in folders)
    assert first == second


@pytest.mark.parametrize("source", WORDS, ids=name_of)
def test_no_entry_of_a_docx_holds_the_time_of_building(source: Source, tmp_path: Path) -> None:
    with zipfile.ZipFile(build_one(source, tmp_path)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_no_letter_of_a_source_is_lost(source: Source, tmp_path: Path) -> None:
    body, notes = body_and_notes(build_one(source, tmp_path))
    expected = " ".join([source.title, *(unmarked(block.text) for block in source.blocks)])
    assert letters(body) == letters(expected)
    assert [fold(note) for note in notes] == [fold(note) for note in source.notes.values()]


@pytest.mark.parametrize("source", PDFS, ids=name_of)
def test_every_page_has_running_head_and_page_number(source: Source, tmp_path: Path) -> None:
    pages = pypdf.PdfReader(build_one(source, tmp_path)).pages
    for number, page in enumerate(pages, start=1):
        lines = page.extract_text().splitlines()
        assert lines[0] == source.running_head
        assert lines[-2] == SPECIMEN_NOTES[source.lang]
        assert re.findall(r"\d+", lines[-1]) == [str(number), str(len(pages))]


@pytest.mark.parametrize("source", PDFS, ids=name_of)
def test_the_pdf_says_what_it_is(source: Source, tmp_path: Path) -> None:
    about = pypdf.PdfReader(build_one(source, tmp_path)).metadata
    assert about is not None
    assert about.creation_date is not None
    assert (about.title, about.author) == (source.title, source.issuer)
    assert about.creation_date.date() == source.date


@pytest.mark.parametrize("source", WORDS, ids=name_of)
def test_the_docx_says_what_it_is(source: Source, tmp_path: Path) -> None:
    document = Document(str(build_one(source, tmp_path)))
    about = document.core_properties
    assert (about.title, about.author, about.language) == (source.title, source.issuer, source.lang)
    assert about.created is not None
    assert about.created.date() == source.date
    assert document.sections[0].header.paragraphs[0].text == source.running_head
    assert SPECIMEN_NOTES[source.lang] in document.sections[0].footer.paragraphs[0].text


@pytest.mark.parametrize("source", WORDS, ids=name_of)
def test_each_numbered_list_counts_from_one(source: Source, tmp_path: Path) -> None:
    document = Document(str(build_one(source, tmp_path)))
    used = [int(node.val) for node in document.element.body.xpath(".//w:numId")]
    assert len(used) == sum(block.kind == "item" for block in source.blocks)
    assert len(set(used)) == sum(block.kind == "item" and block.number == 1 for block in source.blocks)


@pytest.mark.parametrize("source", PDFS, ids=name_of)
def test_no_heading_is_left_at_the_foot_of_a_page(source: Source) -> None:
    assert all(page.lines[-1].style not in (TITLE, HEADING) for page in paginate(source))


@pytest.mark.parametrize("source", PDFS, ids=name_of)
def test_a_note_stands_on_the_page_that_calls_it(source: Source) -> None:
    for page in paginate(source):
        called = [mark for line in page.lines for _, mark in pieces(line.text) if mark]
        assert [note.text.split(" ")[0] for note in page.notes if re.match(r"\d+ ", note.text)] == called


@given(st.text(alphabet="abdefgilmnorstuvwäöüé", min_size=1, max_size=30), st.floats(0, 300))
def test_a_broken_word_joins_to_itself_and_fits(word: str, room: float) -> None:
    parts = hyphenate(word, room, PARAGRAPH)
    if parts:
        assert parts[0][-1] == "-"
        assert parts[0][:-1] + parts[1] == word
        assert text_width(parts[0], PARAGRAPH) <= room


@given(st.lists(st.text(alphabet="abdefgilmnorstuv", min_size=1, max_size=25), min_size=1, max_size=60))
def test_lines_hold_every_word_within_the_width(words: list[str]) -> None:
    lines = list(break_lines(" ".join(words), PARAGRAPH))
    text = "\n".join(line.text for line in lines)
    assert text.replace("-\n", "").replace("\n", " ") == " ".join(words)
    assert all(text_width(line.text, PARAGRAPH) <= WIDTH - 2 * MARGIN for line in lines)


def test_a_long_german_word_breaks_between_consonants() -> None:
    assert hyphenate("Verwaltungen", 60.0, PARAGRAPH) == ("Verwal-", "tungen")


def test_the_longest_break_that_fits_is_taken_and_none_where_none_fits() -> None:
    assert hyphenate("Informationstechnik", 10.0, PARAGRAPH) is None
    assert hyphenate("IT-Produkte/Dienste", 500.0, PARAGRAPH) is None
