"""The committed files of dossiers 13 to 16 are what their sources give.

Texts are compared, not bytes: the compression of a zip or a picture differs between versions of a library.
"""

from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from tests.specimens.bilingual.__main__ import SOURCES, build
from tests.specimens.build import CORPUS
from tests.specimens.source import read_source


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {path.name: path for path in build(tmp_path_factory.mktemp("corpus"))}


def _pdf_pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def _docx_paragraphs(path: Path) -> list[str]:
    return [paragraph.text for paragraph in Document(str(path)).paragraphs]


def test_every_file_is_committed(built: dict[str, Path]) -> None:
    assert [name for name in built if not (CORPUS / name).is_file()] == []


def test_pdfs_say_the_same(built: dict[str, Path]) -> None:
    pdfs = [name for name in built if name.endswith(".pdf")]
    assert len(pdfs) == 3
    for name in pdfs:
        assert _pdf_pages(CORPUS / name) == _pdf_pages(built[name])


def test_alternating_docx_says_the_same(built: dict[str, Path]) -> None:
    name = "15-kompetenzen-competences.de-fr.docx"
    assert _docx_paragraphs(CORPUS / name) == _docx_paragraphs(built[name])


def test_letter_is_the_same_byte_for_byte(built: dict[str, Path]) -> None:
    name = "16-absichtserklaerung.de.eml"
    assert (CORPUS / name).read_bytes() == built[name].read_bytes()


def test_scan_is_pictures_without_text() -> None:
    pages = PdfReader(CORPUS / "16-lettre-intention.fr.pdf").pages
    assert [page.extract_text() for page in pages] == ["", ""]
    assert [page.images[0].image.size for page in pages if page.images[0].image] == [(1240, 1754)] * 2


@pytest.mark.parametrize("source", ["13-abkommen.de", "13-accord.fr"])
def test_columns_hold_every_article_whole(source: str) -> None:
    text = "".join(_pdf_pages(CORPUS / "13-abkommen-accord.de-fr.pdf"))
    printed = _letters(text)
    for block in read_source(SOURCES / f"{source}.md").blocks:
        assert _letters(block.text) in printed


def _letters(text: str) -> str:
    """Without spaces and hyphens, which the breaking of lines adds."""
    return "".join(text.split()).replace("-", "")
