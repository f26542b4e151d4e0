"""What goes wrong is told in one sentence, and nothing is lost."""

import os
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from tests.journeys.program import Program

NOBODY = 65534


def bad_folder(folder: Path, project: Path) -> Path:
    folder.mkdir()
    corpus = project / "corpus"
    pdf = (corpus / "02-conseil-toulon.fr.pdf").read_bytes()
    shutil.copy(corpus / "12-logiciel-libre.fr.txt", folder / "good.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "truncated.pdf").write_bytes(pdf[: len(pdf) // 3])
    locked = PdfWriter(clone_from=PdfReader(corpus / "02-conseil-toulon.fr.pdf"))
    locked.encrypt("secret", algorithm="RC4-128")
    locked.write(folder / "encrypted.pdf")
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
    (folder / "picture.pdf").write_bytes(picture)
    (folder / "zero.docx").write_bytes(b"")
    shutil.copy(corpus / "08-rede-ki.de.md", folder / "secret.md")
    (folder / "secret.md").chmod(0)
    return folder


def open_to_all(folder: Path) -> None:
    """Let an ordinary user come through the folders above."""
    for parent in [folder, *folder.parents]:
        if parent.stat().st_uid == os.getuid():
            parent.chmod(parent.stat().st_mode | 0o055)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become an ordinary user")
def test_folder_of_bad_files_as_an_ordinary_user(tmp_path: Path, project: Path) -> None:
    folder = bad_folder(tmp_path / "inbox", project)
    home = tmp_path / "theirs"
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    open_to_all(tmp_path)
    program = Program(home / "library", home / "home")
    answer = program("import", folder, "--json", user=NOBODY)
    if "Permission denied" in answer.err and "main.py" in answer.err:
        pytest.skip("an ordinary user may not read the project's folder")
    assert answer.code == 1, answer.err
    files = {Path(f["path"]).name: f for f in answer.json["files"]}
    assert files.pop("good.txt")["status"] == "imported"
    assert len(files) == 6
    for name, file in files.items():
        assert file["status"] in ("refused", "empty"), name
        (message,) = file["messages"]
        assert name in message
        assert "Traceback" not in message
        assert message.endswith(".")
    assert {f["error"] for f in files.values()} >= {"EmptyFile", "EncryptedFile", "NotPermitted", "DamagedFile"}
    assert "Traceback" not in answer.err
    assert len(answer.err.splitlines()) == 6
    assert len(program("documents", "--json", user=NOBODY).json["documents"]) == 1


def test_encrypted_pdf_opens_with_its_password(program: Program, tmp_path: Path, project: Path) -> None:
    folder = bad_folder(tmp_path / "inbox", project)
    wrong = program("import", folder / "encrypted.pdf", "--password", "no", "--json")
    assert wrong.json["files"][0]["error"] == "WrongPassword"
    right = program("import", folder / "encrypted.pdf", "--password", "secret", "--json")
    assert right.json["files"][0]["status"] == "imported"


@pytest.mark.parametrize(
    "words",
    [
        ("documents",),
        ("passages", 1),
        ("undo",),
        ("check",),
    ],
)
def test_missing_library_is_one_sentence(program: Program, words: tuple[object, ...]) -> None:
    answer = program(*words)
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert not program.library.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("passages", 9999),
        ("beads", 9999),
        ("confirm", 9999),
        ("suggest", 9999),
        ("tag", 1, 0, 10, "no-such-theme"),
        ("tag", 1, 10, 5, "ai"),
        ("tag", 1, 0, 99999999, "ai"),
        ("untag", 9999),
        ("redo",),
        ("undo",),
        ("export", "nonsense", "--out", "x"),
        ("export", "csv", "--out", "/nowhere/at/all.csv"),
    ],
)
def test_unknown_things_are_one_sentence(specimens: Program, words: tuple[object, ...]) -> None:
    answer = specimens(*words)
    assert answer.code == 1, answer.out
    assert len(answer.err.splitlines()) == 1
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("words", [("nonsense",), ("search",), ("link", "a", "b"), ("import",)])
def test_wrong_usage_is_code_two(program: Program, words: tuple[object, ...]) -> None:
    assert program(*words).code == 2


def test_command_without_library_is_wrong_usage(program: Program) -> None:
    assert program.bare("documents").code == 2


def test_missing_path_is_told(program: Program) -> None:
    answer = program("import", "/no/such/folder", "--json")
    assert answer.code == 1
    assert answer.json["files"][0]["error"] == "NoSuchFile"
