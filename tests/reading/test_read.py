"""The door of the room: what is refused, in which words, and that nothing else comes out of it."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from explorer.model.documents import Extraction
from explorer.model.errors import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    ExplorerError,
    FileTooLarge,
    LockedFile,
    NoSuchFile,
    NoText,
    NotPermitted,
    UnknownFormat,
    WrongPassword,
)
from explorer.model.reports import ReadOptions
from explorer.reading.read import read
from tests.reading.conftest import Reader
from tests.reading.sheets import Piece, Sheet

SENTENCE = "Die Bundesregierung und die französische Regierung haben heute eine gemeinsame Erklärung veröffentlicht."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def encrypted(path: Path, password: str) -> Path:
    plain = Sheet().write(path.with_name("plain.pdf"), [[Piece(SENTENCE)]])
    writer = PdfWriter()
    writer.append(PdfReader(plain))
    writer.encrypt(password, algorithm="RC4-128")
    writer.write(path)
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a.html", "a.md", "a.eml", "a.epub"])
def test_an_empty_file_is_called_empty(reading: Reader, name: str) -> None:
    with pytest.raises(EmptyFile):
        reading(name, b"")


def test_a_file_of_blanks_is_empty(reading: Reader) -> None:
    with pytest.raises(EmptyFile):
        reading("a.txt", " \n\n\t\n")


def test_a_picture_named_pdf_is_damaged(reading: Reader) -> None:
    with pytest.raises(DamagedFile, match="not really a PDF"):
        reading("picture.pdf", PNG)


def test_a_truncated_pdf_gives_its_text_or_one_sentence(tmp_path: Path) -> None:
    whole = Sheet().write(tmp_path / "whole.pdf", [[Piece(SENTENCE)] * 60]).read_bytes()
    for share in (0.1, 0.5, 0.9):
        cut = tmp_path / "cut.pdf"
        cut.write_bytes(whole[: int(share * len(whole))])
        told = _refusal(cut)
        assert told is None or ("cut.pdf" in told and "\n" not in told)


def test_an_encrypted_pdf_needs_its_password(tmp_path: Path) -> None:
    path = encrypted(tmp_path / "secret.pdf", "geheim")
    with pytest.raises(EncryptedFile):
        read(path)
    with pytest.raises(WrongPassword):
        read(path, ReadOptions(password="falsch"))
    assert SENTENCE[:40] in read(path, ReadOptions(password="geheim")).drafts[0].text


def test_a_page_without_text_is_a_scan(tmp_path: Path) -> None:
    with pytest.raises(NoText):
        read(Sheet().write(tmp_path / "scan.pdf", [[Piece("")]]))


def test_a_word_file_with_a_password_is_locked(reading: Reader) -> None:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(LockedFile):
        reading("locked.docx", head)


def test_a_program_is_of_no_known_kind(reading: Reader) -> None:
    with pytest.raises(UnknownFormat):
        reading("program", b"\x7fELF" + bytes(200))
    with pytest.raises(UnknownFormat):
        reading("table.xlsx", _zip({"xl/workbook.xml": b"<x/>"}))


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read(tmp_path / "nowhere.txt")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(SENTENCE)
    path.chmod(0)
    with pytest.raises(NotPermitted):
        read(path)


def test_a_folder_is_not_permitted(tmp_path: Path) -> None:
    with pytest.raises(NotPermitted):
        read(tmp_path)


def test_an_office_file_that_swells_is_refused(reading: Reader) -> None:
    with pytest.raises(FileTooLarge):
        reading("bomb.docx", _zip({"word/document.xml": b"<w>" + b" " * (64 << 20) + b"</w>"}))


def test_deep_nesting_is_refused_or_read(reading: Reader) -> None:
    deep = b"<html><body>" + b"<div>" * 50_000 + SENTENCE.encode() + b"</div>" * 50_000
    assert SENTENCE in _text_or_error(reading, "deep.html", deep)
    assert "\\" not in _text_or_error(reading, "deep.rtf", b"{\\rtf1" + b"{" * 50_000 + b"a" + b"}" * 50_001)


@pytest.mark.parametrize("run", ["22.", "[a](", " ", "1.1.", "a-\n", "**", "<", "\u00a0 ", "M. ", "_a_"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_endless_runs_come_to_an_end(reading: Reader, name: str, run: str) -> None:
    assert SENTENCE in _text_or_error(reading, name, f"{SENTENCE}\n\n{run * (60_000 // len(run))}".encode())


def test_entities_of_its_own_are_refused(reading: Reader) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
    with pytest.raises(DamagedFile):
        reading("entities.docx", _zip({"word/document.xml": bomb}))


def test_errors_name_the_path_that_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "inner.bin"
    path.write_bytes(PNG)
    with pytest.raises(DamagedFile, match=r"archive\.zip/inner\.pdf"):
        read(path, shown_as="archive.zip/inner.pdf")


def test_the_suffix_of_the_shown_path_counts(tmp_path: Path) -> None:
    path = tmp_path / "0001.bin"
    path.write_text(f"# Titel\n\n{SENTENCE}\n")
    assert read(path, shown_as="note.md").media_type == "text/markdown"


def test_content_is_believed_before_the_suffix(tmp_path: Path) -> None:
    path = Sheet().write(tmp_path / "letter.txt", [[Piece(SENTENCE)]])
    assert read(path).media_type == "application/pdf"


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = Sheet(columns=2, head="Seite {}").write(tmp_path / "a.pdf", [[Piece(SENTENCE)] * 30])
    first: Extraction = read(path)
    assert read(path) == first


def test_the_door_is_light_to_import() -> None:
    code = "import sys, explorer.reading.read; print([m for m in sys.modules if m in sys.argv[1:]])"
    heavy = ["pypdf", "pypdfium2", "trafilatura", "lxml", "langdetect", "numpy", "charset_normalizer"]
    answer = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["a.txt", "a.md", "a.html", "a.rtf", "a.eml", "a.docx", "a.odt", "a.epub", "a.pdf", "a"]),
    st.sampled_from([b"", b"%PDF-1.7\n", b"{\\rtf1 ", b"PK\x03\x04", b"<html>", b"From: a\nTo: b\nDate: c\n\n"]),
    st.binary(max_size=300),
)
def test_any_bytes_are_read_or_refused(tmp_path: Path, name: str, head: bytes, rest: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(head + rest)
    told = _refusal(path)
    assert told is None or str(path) in told


def _zip(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def _refusal(path: Path) -> str | None:
    """What is said of a file that cannot be read; None where it can, and then its passages are sound."""
    try:
        drafts = read(path).drafts
    except ExplorerError as error:
        return str(error)
    assert all(draft.text[p.start : p.end] == p.text for draft in drafts for p in draft.passages)
    return None


def _text_or_error(reading: Reader, name: str, content: bytes) -> str:
    try:
        return reading(name, content).drafts[0].text
    except ExplorerError as error:
        return f"{SENTENCE} {error}"
