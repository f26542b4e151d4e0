"""Scans: named as such, and recognised where Tesseract is installed and a person asks for it."""

import shutil
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from explorer.model.errors import NoRecognition, NoText
from explorer.model.reports import ReadOptions
from explorer.reading.read import read
from tests.reading.sheets import Piece, Sheet

TEXT = "Deutschland und Frankreich wollen ihre digitale Zusammenarbeit vertiefen und offene Standards nutzen."
needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A page of text as a picture within a PDF file."""
    page = pypdfium2.PdfDocument(Sheet().write(tmp_path / "text.pdf", [[Piece(TEXT, 12)]]))[0]
    picture = page.render(scale=200 / 72, grayscale=True).to_numpy()
    path = tmp_path / "scan.pdf"
    Image.fromarray(picture.reshape(picture.shape[:2])).save(path, "PDF", resolution=200)
    return path


def test_a_scan_is_named_as_such(scan: Path) -> None:
    with pytest.raises(NoText, match="looks like a scan"):
        read(scan)


def test_without_tesseract_one_sentence_says_what_to_install(scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoRecognition, match="install tesseract-ocr"):
        read(scan, ReadOptions(ocr=True))


@needs_tesseract
def test_the_text_of_a_scan(scan: Path) -> None:
    found = read(scan, ReadOptions(ocr=True))
    assert found.drafts[0].text == TEXT
    assert found.confidence is not None
    assert found.confidence > 0.8
    assert "recognised" in str(found.warnings[0])


@needs_tesseract
def test_pages_with_text_are_not_recognised(tmp_path: Path) -> None:
    found = read(Sheet().write(tmp_path / "a.pdf", [[Piece(TEXT)]]), ReadOptions(ocr=True))
    assert found.confidence is None
