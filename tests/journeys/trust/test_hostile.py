"""Hostile files are harmless: each is read or refused in one sentence, and nothing of it leaves its place."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from explorer.library import Library
from tests.journeys.program import Answer, Program
from tests.journeys.trust import hostile

SECRET = "Geheimnis9731"
EVIL = "evil.txt"
NOTHING = bytes(60 * hostile.MEGABYTE)
Told = dict[str, dict[str, Any]]


def light(folder: Path, secret: Path) -> None:
    """Files that are refused, or read, within a second or two."""
    hostile.pdfs(folder)
    hostile.package(folder / "bomb.zip", {"a": b"", "zeros.txt": NOTHING})
    hostile.nested(folder / "nested.zip", 6)
    hostile.overlapping(folder / "overlapping.zip", 3000)
    hostile.linked(folder / "link.zip", secret)
    for name, member in (("up", f"../../{EVIL}"), ("absolute", str(secret.parent / EVIL)), ("back", f"..\\{EVIL}")):
        hostile.package(folder / f"{name}.zip", {member: hostile.SENTENCE})
    for make, suffix in ((hostile.docx, "docx"), (hostile.odt, "odt"), (hostile.epub, "epub")):
        for name, doctype in hostile.ENTITIES.items():
            words = f"{hostile.SENTENCE} &l9;"
            make(folder / f"{name}.{suffix}", words, doctype.replace("{secret}", secret.as_uri()))
    for make, suffix in ((hostile.docx, "docx"), (hostile.odt, "odt")):
        make(folder / f"bomb.{suffix}", hostile.SENTENCE, more={"media/picture.png": NOTHING})
        make(folder / f"up.{suffix}", hostile.SENTENCE, more={f"../../{EVIL}": hostile.SENTENCE})
    hostile.docx(folder / "long.docx", "a " * 20 * hostile.MEGABYTE)
    away = f"../../../../..{secret}"
    hostile.epub(folder / "page-outside.epub", hostile.SENTENCE, page=away)
    hostile.epub(folder / "book-outside.epub", hostile.SENTENCE, main=away)
    hostile.epub(folder / "spine.epub", hostile.SENTENCE, repeats=200_000)


READ = {"book-outside.epub"}
"""What is left of these is harmless and can be read."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("hostile")
    (place / "inbox").mkdir()
    (place / "secret.txt").write_text(f"{SECRET} ist das Kennwort.", "utf8")
    light(place / "inbox", place / "secret.txt")
    return place


@pytest.fixture(scope="module")
def program(place: Path) -> Program:
    return Program(place / "library", place / "home")


@pytest.fixture(scope="module")
def answer(place: Path, program: Program) -> Answer:
    return program("import", place / "inbox", "--json", "--seconds", 30)


def test_each_is_read_or_refused_in_one_sentence(answer: Answer, place: Path) -> None:
    told: Told = {Path(file["path"]).name: file for file in answer.json["files"]}
    assert set(told) == {path.name for path in (place / "inbox").iterdir()}
    for name, file in told.items():
        if name in READ:
            assert file["status"] == "imported", name
            continue
        assert file["status"] in ("refused", "empty"), name
        (sentence,) = file["messages"]
        assert name in sentence
        assert sentence.endswith(".")
        assert "Traceback" not in sentence
    assert "Traceback" not in answer.err


def test_nothing_left_its_place(answer: Answer, program: Program, place: Path) -> None:
    assert not list(place.rglob(EVIL))
    assert not list(place.parent.glob(EVIL))
    assert not list((program.library / "temporary").glob("*"))
    assert not [path for path in program.library.rglob("*") if path.is_symlink()]
    assert program("check").code == 0


def test_no_file_of_this_computer_was_read(answer: Answer, program: Program) -> None:
    assert SECRET not in answer.out
    assert program("search", SECRET, "--json").json["total"] == 0
    with Library.open(program.library, read_only=True) as library:
        for document in library.documents.all():
            assert SECRET not in library.documents.text(document.id)
            assert "haha" not in library.documents.text(document.id)


def test_single_line_of_a_hundred_megabytes(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_bytes(b"Wort " * 20 * hostile.MEGABYTE)
    answer = Program(tmp_path / "library", tmp_path / "home")("import", tmp_path / "line.txt", "--json")
    (file,) = answer.json["files"]
    assert file["status"] == "refused"
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "start", "end", "told"),
    [
        ("page.html", b"<html lang=de><p>", b"</p></html>", "beyond the limit"),
        ("words.tsv", b"de\tfr\n", b"\tmot\n", "longer than"),
        ("codebook.csv", b"id,label_de\nai,", b"\n", "damaged"),
        ("codebook.toml", b'[[themes]]\nid = "', b'"\n', "is no theme id"),
        ("glossary.tbx", b'<?xml version="1.0"?><tbx><text><body><term>', b"</term></body></text></tbx>", "damaged"),
    ],
)
def test_endless_line_in_other_files(
    name: str, start: bytes, end: bytes, told: str, tmp_path: Path, trust_home: Path
) -> None:
    """Each is told in one sentence, and none leaves a library that cannot be searched."""
    size = 100 if name == "page.html" else 10
    (tmp_path / name).write_bytes(start + b"Wort " * (size * hostile.MEGABYTE // 5) + end)
    program = Program(tmp_path / "library", trust_home)
    with Library.create(program.library):
        pass
    command = {"page.html": "import", "words.tsv": "add-wordlist"}.get(name, "bring-in")
    answer = program(command, tmp_path / name)
    assert told in answer.out + answer.err
    assert "mistake" not in answer.err
    assert max(map(len, answer.err.splitlines() or [""])) < 800
    assert program("search", "Wort", "--json").json["total"] == 0


@pytest.mark.soak
def test_heavy_files_are_stopped(tmp_path: Path) -> None:
    """What only time and memory limits stop: the worker dies, the program does not."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    hostile.epub(inbox / "spine.epub", hostile.SENTENCE * 1000, repeats=40_000)
    words = hostile.stream(b"BT /F 1 Tf " + b"(abc) Tj " * 2_000_000)
    pages = {1: hostile.CATALOGUE, 2: hostile.PAGES, 3: hostile.PAGE, 4: words}
    hostile.pdf(inbox / "words.pdf", pages)
    (inbox / "good.txt").write_text(hostile.SENTENCE, "utf8")
    program = Program(tmp_path / "library", tmp_path / "home")
    answer = program("import", inbox, "--json", "--seconds", 20)
    told = {Path(file["path"]).name: file["status"] for file in answer.json["files"]}
    assert told == {"spine.epub": "refused", "words.pdf": "refused", "good.txt": "imported"}
    assert program("check").code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="such names are only possible there")
def test_names_and_titles_cannot_command_or_hide(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    names = (
        "\u202etxt.fdp\u202c.txt",
        "esc\x1b[31mred.txt",
        "new\nline.txt",
        "{curly}{0}.txt",
        "c1\x9b31m.txt",
        "a" * 200,
    )
    for number, name in enumerate(names):
        (inbox / name).write_text(f"{hostile.SENTENCE} Das ist Satz {number}.", "utf8")
    (inbox / "broken\x1b]0;owned\x07.docx").write_bytes(b"PK\x03\x04" + bytes(range(250)))
    with open(os.fsencode(inbox) + b"/no-text\xff.txt", "wb") as file:  # noqa: PTH123 a name that is no text
        file.write(hostile.SENTENCE.encode())
    page = (
        f"<html lang=de><title>\u202eevil\x07\x1b[2J\x00</title><body><h1>\u202eevil\x1b[2J</h1><p>{hostile.SENTENCE}"
    )
    (inbox / "title.html").write_text(page, "utf8")
    program = Program(tmp_path / "library", tmp_path / "home")
    imported = program("import", inbox)
    assert len(imported.out.splitlines()) == len(imported.err.splitlines()) + len(names) + 2
    for answer in (imported, program("documents"), program("dossiers"), program("search", "digitale")):
        assert "Traceback" not in answer.err
        assert not {c for c in answer.out + answer.err if c in "\x1b\x07\x9b\u202e\u202c"}
    again = program("import", inbox, "--json")
    assert {f["status"] for f in again.json["files"]} == {"duplicate", "refused"}
    assert program("check").code == 0


def test_endless_numbers_and_words_stop_no_pairing(tmp_path: Path, inbox: list[Path]) -> None:
    """One strange text must not keep the others from being paired and aligned."""
    digits = ("1" * 40, "9" * 4000, "1." + "000." * 30 + "000", "9" * 60 + " Milliarden", "1" * 50 + ",5 %", "M" * 900)
    strange = [f"{hostile.SENTENCE} Die Zahl {number} steht hier." for number in digits]
    strange += ["ü" * 200_000, "1" * 200_000, "Donau" * 2000 + "schiff", "a.b." * 20_000]
    strange += ["(" * 5000 + hostile.SENTENCE + ")" * 5000]
    folder = tmp_path / "strange"
    folder.mkdir()
    for number, text in enumerate(strange):
        (folder / f"{number}.txt").write_text(f"{text}\n\n{hostile.SENTENCE}\n", "utf8")
    (folder / "fr.txt").write_text(f"{'é' * 200_000}\n\n{hostile.PHRASE}\n", "utf8")
    program = Program(tmp_path / "library", tmp_path / "home")
    answer = program("import", folder, *inbox)
    assert answer.code == 0, answer.err
    statuses = {dossier["status"] for dossier in program.rows("dossiers", "dossiers")}
    assert "automatic" in statuses
    assert program("search", "Souveränität", "--json").json["total"] >= len(strange)
    assert program("check").code == 0
