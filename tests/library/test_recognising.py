"""Scans in an import: pages are told, stopping works, and how sure the recognition was stays with the document."""

from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.documents import MetadataEdit
from explorer.model.errors import Cancelled
from explorer.model.reports import FileStatus, ReadOptions
from tests.reading.pdf.scans import TEXT, scan_of, sees_the_same

OCR = ReadOptions(ocr=True, memory=0)


@pytest.fixture(autouse=True)
def workers_see_the_path() -> Iterator[None]:
    """Workers have the environment of the fork server, which may have been started before the path was set."""
    forkserver._forkserver._stop()  # type: ignore[attr-defined]  # what Python's own tests do
    yield
    forkserver._forkserver._stop()  # type: ignore[attr-defined]


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    return Library.create(tmp_path / "library")


def test_confidence_is_told_and_kept(empty: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sees_the_same(tmp_path, monkeypatch)
    with empty as library:
        (report,) = library.imports.run([scan_of(tmp_path, [TEXT, TEXT])], OCR)
        assert report.status is FileStatus.IMPORTED
        assert [str(message) for message in report.messages if "80 %" in str(message)]
        (document,) = library.documents.all()
        assert document.confidence == pytest.approx(0.8)
        assert "confidence" not in document.origins
        library.documents.edit(document.id, MetadataEdit(title="Abkommen"))
        assert library.documents.get(document.id).confidence == pytest.approx(0.8)
        library.history.undo()
        assert library.documents.get(document.id) == document
        assert library.upkeep.check() == ()


def test_text_that_was_read_has_no_confidence(empty: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf8")
    with empty as library:
        library.imports.run([tmp_path / "a.txt"], OCR)
        assert library.documents.all()[0].confidence is None


def test_pages_are_told_and_the_import_can_be_stopped(
    empty: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sees_the_same(tmp_path, monkeypatch, slow=(2,))

    def stop(what: str, done: int, total: int) -> None:
        if (what, done, total) == ("Recognising text, page by page", 1, 3):
            raise Cancelled

    with empty as library:
        with pytest.raises(Cancelled):
            library.imports.run([scan_of(tmp_path, [TEXT] * 3)], OCR, stop)
        assert library.documents.all() == ()
        assert library.upkeep.check() == ()
        assert not list((library.folder / "temporary").iterdir())
