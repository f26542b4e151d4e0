"""Letters, archives, and what lies in them."""

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from explorer.model.errors import DamagedFile, EncryptedFile, FileTooLarge
from explorer.reading.containers import is_container, unpack
from explorer.reading.read import read
from tests.reading.conftest import kinds

SENTENCE = "Die Bundesregierung und die französische Regierung haben heute eine Erklärung veröffentlicht."
FRENCH = "Le gouvernement fédéral et le gouvernement français ont publié aujourd’hui une déclaration."


def letter(**attached: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Direktion für Digitales <digital@example.org>"
    message["Subject"] = "Absichtserklärung über Standards"
    message["Date"] = "Thu, 22 May 2025 10:00:00 +0200"
    message.set_content(f"{SENTENCE}\n\n-- \nDirektion\nBerlin\n")
    for name, text in attached.items():
        message.add_attachment(text, filename=f"{name}.txt")
    return message


def packed(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_a_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(letter().as_bytes())
    assert not is_container(path)
    draft = read(path).drafts[0]
    assert kinds(draft)[0] == ("body", SENTENCE)
    assert {kind for kind, _ in kinds(draft)[1:]} == {"boilerplate"}
    found = draft.metadata
    assert [each and each.value for each in (found.title, found.date, found.issuer, found.kind)] == [
        "Absichtserklärung über Standards",
        "2025-05-22",
        "Direktion für Digitales",
        "letter_of_intent",
    ]


def test_a_letter_that_is_a_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Nachricht"
    message.set_content(f"<html><body><h1>Titel</h1><p>{SENTENCE}</p></body></html>", subtype="html")
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    assert kinds(read(path).drafts[0]) == [("heading", "Titel"), ("body", SENTENCE)]


def test_a_letter_gives_itself_and_its_attachments(tmp_path: Path) -> None:
    path, into = tmp_path / "a.eml", tmp_path / "into"
    into.mkdir()
    path.write_bytes(letter(anlage=FRENCH, zweite=SENTENCE).as_bytes())
    assert is_container(path)
    members = unpack(path, into)
    assert [member.name for member in members] == ["message.eml", "anlage.txt", "zweite.txt"]
    assert read(members[0].path).drafts[0].text.startswith(SENTENCE)
    assert read(members[1].path).drafts[0].text == FRENCH
    assert not is_container(members[0].path)


def test_names_of_attachments_lead_nowhere(tmp_path: Path) -> None:
    message = letter()
    message.add_attachment("böse", filename="../../etc/passwd")
    path, into = tmp_path / "a.eml", tmp_path / "into"
    into.mkdir()
    path.write_bytes(message.as_bytes())
    assert all(member.path.resolve().is_relative_to(into) for member in unpack(path, into))


def test_an_archive_within_an_archive(tmp_path: Path) -> None:
    inner = packed({"b.txt": SENTENCE.encode(), "__MACOSX/x": b"x", ".DS_Store": b"x"})
    path, into = tmp_path / "a.zip", tmp_path / "into"
    into.mkdir()
    path.write_bytes(packed({"ordner/a.txt": FRENCH.encode(), "inner.zip": inner}))
    assert [(member.name, member.path.read_bytes()) for member in unpack(path, into)] == [
        ("ordner/a.txt", FRENCH.encode()),
        ("inner.zip/b.txt", SENTENCE.encode()),
    ]


def test_archives_without_end_are_refused(tmp_path: Path) -> None:
    content = packed({"a.txt": b"a"})
    for _ in range(6):
        content = packed({"inner.zip": content})
    path, into = tmp_path / "a.zip", tmp_path / "into"
    into.mkdir()
    path.write_bytes(content)
    with pytest.raises(FileTooLarge):
        unpack(path, into)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path, into = tmp_path / "a.zip", tmp_path / "into"
    into.mkdir()
    path.write_bytes(packed({"a.txt": b" " * (32 << 20)}))
    with pytest.raises(FileTooLarge):
        unpack(path, into)


def test_a_damaged_archive(tmp_path: Path) -> None:
    path, into = tmp_path / "a.zip", tmp_path / "into"
    into.mkdir()
    path.write_bytes(packed({"a.txt": SENTENCE.encode() * 50})[:60])
    assert is_container(path)
    with pytest.raises((DamagedFile, EncryptedFile)):
        unpack(path, into)


def test_books_and_office_files_are_no_archives(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(packed({"word/document.xml": b"<x/>"}))
    assert not is_container(path)
