"""PDF pages: reading order, running lines, parted words, headings, notes, pages, on sheets set by the tests."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter, Transformation

from explorer.model.documents import DocumentDraft, PassageKind
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.read import read
from tests.reading.conftest import body, kinds
from tests.reading.sheets import Piece, Sheet, heading

GERMAN = [
    "Digitale Souveränität bedeutet für uns, dass Bürgerinnen und Bürger, Unternehmen und Verwaltungen in der digitalen"
    " Welt selbstbestimmt handeln können. Sie verlangt, dass wir zwischen mehreren Lösungen wählen.",
    "Deutschland und Frankreich laden zu einem Gipfel über europäische Souveränität ein, der am 18. November 2025"
    " stattfindet. Eingeladen sind die Mitgliedstaaten, die Organe der Union, Unternehmen und Zivilgesellschaft.",
    "Die Verwaltungen brauchen ein leistungsfähiges Angebot an Infrastrukturen, das hohen Anforderungen an Sicherheit"
    " und Vertrauen genügt. Besonders schützenswerte Daten des Staates müssen entsprechend verarbeitet werden.",
    "Technik allein genügt nicht. Beide Seiten fördern deshalb Kompetenzen in Schule, Ausbildung und Beruf.",
]
FRENCH = [
    "La souveraineté numérique signifie pour nous que les citoyens, les entreprises et les administrations peuvent agir"
    " librement dans le monde numérique. Elle exige que nous puissions choisir entre plusieurs solutions.",
    "L’Allemagne et la France invitent à un sommet sur la souveraineté européenne, qui se tiendra le 18 novembre 2025."
    " Y sont conviés les États membres, les institutions de l’Union, les entreprises et la société civile.",
    "Les administrations ont besoin d’une offre performante d’infrastructures, qui réponde à des exigences élevées de"
    " sécurité et de confiance. Les données sensibles de l’État doivent être traitées en conséquence.",
    "La technique seule ne suffit pas. Les deux parties soutiennent donc les compétences à l’école et au travail.",
]


def pieces(texts: list[str]) -> list[Piece]:
    return [Piece(text) for text in texts]


def draft(path: Path, sheet: Sheet, *streams: list[Piece]) -> DocumentDraft:
    return read(sheet.write(path / "a.pdf", streams)).drafts[0]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("hyphenated", [False, True])
def test_paragraphs_come_back_word_for_word(tmp_path: Path, columns: int, hyphenated: bool) -> None:
    sheet = Sheet(columns, head="Gemeinsame Erklärung", foot="Seite {} von 9", hyphenated=hyphenated)
    texts = [f"Punkt {letter}: {text}" for letter in "abcdefghijkl" for text in GERMAN]
    assert body(draft(tmp_path, sheet, pieces(texts))) == texts


def test_running_lines_and_page_numbers_are_boilerplate(tmp_path: Path) -> None:
    sheet = Sheet(head="Gemeinsame Erklärung – Toulon, {}. Seite", foot="- {} -")
    found = draft(tmp_path, sheet, pieces(GERMAN * 12))
    furniture = [line for kind, line in kinds(found) if kind == PassageKind.BOILERPLATE]
    assert len(furniture) == 2 * (found.passages[-1].page or 0)
    assert set(body(found)) == set(GERMAN)


def test_every_passage_knows_its_page(tmp_path: Path) -> None:
    path = Sheet(foot="{}").write(
        tmp_path / "a.pdf", [pieces([f"Satz Nummer {n} steht hier allein." for n in range(150)])]
    )
    shown = [page.extract_text() for page in PdfReader(path).pages]
    found = read(path)
    assert found.pages == len(shown) > 1
    for passage in found.drafts[0].passages:
        assert passage.page is not None
        assert passage.text in shown[passage.page - 1]


def test_a_paragraph_over_two_pages_turns_at_its_place(tmp_path: Path) -> None:
    sentences = [f"Dies ist der Satz mit der Nummer {n}, der in einem langen Absatz steht." for n in range(200)]
    found = draft(tmp_path, Sheet(foot="{}"), pieces([" ".join(sentences)]))
    spoken = [passage for passage in found.passages if passage.kind is PassageKind.BODY]
    assert [passage.text for passage in spoken] == sentences
    pages = [passage.page or 0 for passage in spoken]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2, 3}


def test_headings_by_size_and_by_weight(tmp_path: Path) -> None:
    texts = [heading("Gemeinsame Erklärung", 18), Piece(GERMAN[0]), heading("1. Gipfel", 10), *pieces(GERMAN[1:])]
    found = kinds(draft(tmp_path, Sheet(), texts))
    assert found[0] == ("heading", "Gemeinsame Erklärung")
    assert found[2] == ("heading", "1. Gipfel")
    assert [kind for kind, _ in found].count("heading") == 2


def test_notes_at_the_foot_of_a_page(tmp_path: Path) -> None:
    sheet = Sheet(foot="{}", notes={1: "1 Der Begriff wird hier im Sinne der Wahlfreiheit verwendet."})
    found = draft(tmp_path, sheet, pieces(GERMAN * 10))
    notes = [passage for passage in found.passages if passage.kind is PassageKind.NOTE]
    assert [(note.text, note.page) for note in notes] == [
        ("1 Der Begriff wird hier im Sinne der Wahlfreiheit verwendet.", 1)
    ]
    assert set(body(found)) == {*GERMAN, notes[0].text}


def test_two_columns_in_two_languages_are_two_documents(tmp_path: Path) -> None:
    path = Sheet(2, head="Abkommen / Accord", foot="{}", hyphenated=True).write(
        tmp_path / "a.pdf", [pieces(GERMAN * 9), pieces(FRENCH * 9)]
    )
    found = read(path)
    assert [draft.lang for draft in found.drafts] == [Lang.DE, Lang.FR]
    assert body(found.drafts[0]) == GERMAN * 9
    assert body(found.drafts[1]) == FRENCH * 9
    assert len(read(path, ReadOptions(split=False)).drafts) == 1


def test_one_language_after_the_other(tmp_path: Path) -> None:
    path = Sheet(foot="{}").write(tmp_path / "a.pdf", [pieces([*GERMAN, *FRENCH])])
    assert [body(draft) for draft in read(path).drafts] == [GERMAN, FRENCH]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_laid_on_its_side(tmp_path: Path, angle: int) -> None:
    path = Sheet().write(tmp_path / "a.pdf", [pieces(GERMAN)])
    writer = PdfWriter()
    for page in PdfReader(path).pages:
        turned = writer.add_page(page)
        turned.rotate(angle)
        turned.transfer_rotation_to_content()
    turned_path = tmp_path / "turned.pdf"
    writer.write(turned_path)
    assert body(read(turned_path).drafts[0]) == GERMAN


def test_text_along_the_margin_is_not_lost(tmp_path: Path) -> None:
    path = Sheet().write(tmp_path / "a.pdf", [pieces(GERMAN)])
    margin = Sheet().write(tmp_path / "b.pdf", [pieces(["Am Rand"])])
    writer = PdfWriter(clone_from=path)
    writer.pages[0].merge_transformed_page(PdfReader(margin).pages[0], Transformation().rotate(90).translate(800, 100))
    writer.write(path)
    found = kinds(read(path).drafts[0])
    assert ("boilerplate", "Am Rand") in found
    assert [line for kind, line in found if kind == "body"] == GERMAN


def test_the_title_of_another_file_is_not_taken(tmp_path: Path) -> None:
    path = Sheet().write(tmp_path / "a.pdf", [[heading("Gemeinsame Erklärung", 18), *pieces(GERMAN)]])
    writer = PdfWriter(clone_from=path)
    writer.add_metadata({"/Title": "Protokoll einer fremden Sitzung", "/CreationDate": "D:20240101120000"})
    writer.write(path)
    title = read(path).drafts[0].metadata.title
    assert title is not None
    assert title.value == "Gemeinsame Erklärung"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(GERMAN), min_size=1, unique=True), st.booleans())
def test_no_word_is_lost_or_made_up(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], hyphenated: bool
) -> None:
    # A text that comes again at the edge of every page is a running line, so each comes once here.
    sheet = Sheet(foot="{}", hyphenated=hyphenated)
    found = draft(tmp_path_factory.mktemp("sheets"), sheet, pieces(texts))
    assert " ".join(body(found)).split() == " ".join(texts).split()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(GERMAN), min_size=1, unique=True))
def test_no_word_is_lost_or_made_up_in_columns(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    found = draft(tmp_path_factory.mktemp("sheets"), Sheet(2, foot="{}"), pieces(texts))
    assert sorted(" ".join(body(found)).split()) == sorted(" ".join(texts).split())


@pytest.mark.parametrize("count", range(9, 24))
def test_a_second_column_that_has_only_begun(tmp_path: Path, count: int) -> None:
    texts = [f"Punkt {letter}: {GERMAN[0]}" for letter in "abcdefghijklmnopqrstuvwxyz"[:count]]
    assert body(draft(tmp_path, Sheet(2, foot="{}"), pieces(texts))) == texts
