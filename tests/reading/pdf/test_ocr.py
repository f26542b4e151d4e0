"""Scans: named as such, and recognised where Tesseract is installed and a person asks for it."""

import shutil
from pathlib import Path

import pytest

from explorer.model.errors import Cancelled, NoRecognition, NoText, ReadingTooLong
from explorer.model.reports import ReadOptions
from explorer.reading.pdf.ocr import recognise
from explorer.reading.read import read
from tests.reading.pdf.scans import TEXT, scan_of, sees_the_same
from tests.reading.sheets import Piece, Sheet

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A page of text as a picture within a PDF file."""
    return scan_of(tmp_path, [TEXT])


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


@needs_tesseract
def test_each_page_is_told(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    found = read(scan_of(tmp_path, [TEXT, TEXT]), ReadOptions(ocr=True), progress=lambda *step: told.append(step))
    assert told == [("Recognising text, page by page", 0, 2), ("Recognising text, page by page", 1, 2)]
    assert {passage.page for passage in found.drafts[0].passages} == {1, 2}
    assert found.drafts[0].confidence == found.confidence


def test_recognition_stops_where_it_is_told_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = sees_the_same(tmp_path, monkeypatch)

    def stop(what: str, done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(scan_of(tmp_path, [TEXT] * 3), ReadOptions(ocr=True), progress=stop)
    assert len(calls.read_text()) == 1


def test_a_page_that_takes_too_long_costs_that_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sees_the_same(tmp_path, monkeypatch, slow=(2,))
    found = recognise(scan_of(tmp_path, [TEXT] * 3), None, "a.pdf", [0, 1, 2], seconds=1)
    assert [bool(page.fragments) for page in found.pages] == [True, False, True]
    assert [page.number for page in found.pages] == [1, 2, 3]
    assert found.late == (2,)
    assert found.confidence == pytest.approx(0.8)


def test_pages_that_all_take_too_long_are_an_error(scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sees_the_same(tmp_path, monkeypatch, slow=(1,))
    with pytest.raises(ReadingTooLong):
        recognise(scan, None, "a.pdf", [0], seconds=1)
