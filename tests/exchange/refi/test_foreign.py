"""Projects of other QDA programs, with their habits."""

import zipfile
from pathlib import Path

import pytest

from explorer.exchange.refi.project_in import read_qdpx
from explorer.model.coding import TagOrigin
from explorer.model.documents import Span
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingProject
from explorer.model.language import Lang

CODE = "AAAAAAAA-0000-0000-0000-000000000001"
USER = "AAAAAAAA-0000-0000-0000-000000000002"
TEXT = "AAAAAAAA-0000-0000-0000-000000000003"
PICK = "AAAAAAAA-0000-0000-0000-00000000000"


def coding(code: str = CODE) -> str:
    return f'<Coding guid="{PICK}9" creatingUser="{USER}"><CodeRef targetGUID="{code}"/></Coding>'


def selection(start: int, end: int, name: str = "", inner: str | None = None, number: int = 4) -> str:
    inside = coding() if inner is None else inner
    return (
        f'<PlainTextSelection guid="{PICK}{number}" name="{name}" startPosition="{start}" endPosition="{end}">'
        f"{inside}</PlainTextSelection>"
    )


def project(sources: str, more: str = "", origin: str = "MAXQDA 2024", before: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="{origin}">'
        f'<Users><User guid="{USER}" name="Ana"/></Users><CodeBook><Codes>'
        f'<Code guid="{CODE}" name="Cloud" isCodable="true"/></Codes></CodeBook>{before}'
        f"<Sources>{sources}</Sources>{more}</Project>"
    )


def source(selections: str, path: str = f"internal://{TEXT}.txt", more: str = "") -> str:
    return f'<TextSource guid="{TEXT}" name="Interview" plainTextPath="{path}">{selections}{more}</TextSource>'


def packed(path: Path, qde: str, files: dict[str, bytes], name: str = "project.qde") -> IncomingProject:
    with zipfile.ZipFile(path / "a.qdpx", "w") as archive:
        archive.writestr(name, qde)
        for member, data in files.items():
            archive.writestr(member, data)
    return read_qdpx(path / "a.qdpx")


def only_tag_span(back: IncomingProject) -> Span:
    (text,) = back.texts
    (tag,) = text.tags
    return tag.span


@pytest.mark.parametrize("folder", ["sources", "Sources", "SOURCES", "x/sources"])
@pytest.mark.parametrize("name", ["project.qde", "My Project.QDE", "sub/p.qde"])
def test_any_project_file_and_any_case_of_the_folder(tmp_path: Path, folder: str, name: str) -> None:
    back = packed(tmp_path, project(source(selection(4, 9))), {f"{folder}/{TEXT.lower()}.TXT": b"Die Cloud."}, name)
    (text,) = back.texts
    (tag,) = text.tags
    assert (tag.theme, tag.quote, tag.coder, tag.origin) == ("cloud", "Cloud", "Ana", TagOrigin.IMPORTED)
    assert back.notices == ()


@pytest.mark.parametrize("address", [f"internal:///{TEXT}.txt", f"relative://{TEXT}.txt", f"internal://s\\{TEXT}.txt"])
def test_addresses_as_programs_write_them(tmp_path: Path, address: str) -> None:
    back = packed(tmp_path, project(source(selection(0, 3), address)), {f"sources/{TEXT}.txt": b"Die Cloud."})
    assert only_tag_span(back) == Span(0, 3)


@pytest.mark.parametrize(
    ("start", "origin"),
    [(15, "MAXQDA 2024"), (13, "ATLAS.ti 24"), (16, "NVivo"), (14, "other")],
    ids=["CRLF as two", "CRLF as one", "CRLF as two and the mark", "CRLF as one and the mark"],
)
def test_shifts_by_line_ends_and_mark_are_put_right(tmp_path: Path, start: int, origin: str) -> None:
    data = "\ufeffErste\r\n🤝\r\ndie Cloud".encode()
    back = packed(
        tmp_path, project(source(selection(start - 1, start + 4, "Cloud")), origin=origin), {f"{TEXT}.txt": data}
    )
    (text,) = back.texts
    assert text.text == "Erste\n🤝\ndie Cloud"
    assert [tag.quote for tag in text.tags] == ["Cloud"]


def test_what_was_put_right_is_told(tmp_path: Path) -> None:
    shifted = selection(5, 10, "Cloud")
    back = packed(tmp_path, project(source(shifted)), {f"{TEXT}.txt": "\ufeffDie Cloud".encode()})
    assert [str(n) for n in back.notices] == [
        "In Interview, 1 selections were counted otherwise (line ends, byte order mark) and were put right."
    ]
    moved = packed(tmp_path, project(source(selection(0, 5, "Cloud"))), {f"{TEXT}.txt": b"Die Cloud"})
    assert only_tag_span(moved) == Span(4, 9)
    assert "did not lie on their words" in str(moved.notices[0])


def test_utf16_and_old_encodings_are_read(tmp_path: Path) -> None:
    for data in ("Die Clöud".encode("utf-16"), "Die Clöud".encode("cp1252")):
        back = packed(tmp_path, project(source(selection(4, 9))), {f"{TEXT}.txt": data})
        assert [(text.text, text.tags[0].quote) for text in back.texts] == [("Die Clöud", "Clöud")]


def test_several_codings_of_one_selection_and_one_of_the_whole_source(tmp_path: Path) -> None:
    both = selection(0, 3, inner=coding() + coding())
    back = packed(tmp_path, project(source(both, more=coding())), {f"{TEXT}.txt": b"Die Cloud"})
    assert [tag.span for tag in back.texts[0].tags] == [Span(0, 9), Span(0, 3), Span(0, 3)]


def test_a_note_without_code_gets_a_theme_of_its_own(tmp_path: Path) -> None:
    noted = selection(0, 3, inner="<Description>Artikel?</Description>")
    back = packed(tmp_path, project(source(noted)), {f"{TEXT}.txt": b"Die Cloud"})
    assert [(t.theme, t.note) for t in back.texts[0].tags] == [("annotation", "Artikel?")]
    assert back.themes[-1].labels[Lang.DE] == "Anmerkung"


def test_memos_of_codings_become_notes(tmp_path: Path) -> None:
    memo = f'<Notes><Note guid="{PICK}1" name="M"><PlainTextContent>wichtig</PlainTextContent></Note>'
    memo += f'<Note guid="{PICK}2" name="Tagebuch"/></Notes>'
    inner = coding().replace("</Coding>", f'<NoteRef targetGUID="{PICK}1"/></Coding>')
    back = packed(tmp_path, project(source(selection(0, 3, inner=inner)), memo), {f"{TEXT}.txt": b"Die Cloud"})
    assert [tag.note for tag in back.texts[0].tags] == ["wichtig"]
    assert [str(n) for n in back.notices] == ["1 memos were not taken: Tagebuch."]


def test_variables_of_a_source_and_of_its_case(tmp_path: Path) -> None:
    before = (
        f'<Variables><Variable guid="{PICK}1" name="Alter" typeOfVariable="Integer"/>'
        f'<Variable guid="{PICK}2" name="language" typeOfVariable="Text"/></Variables>'
        f'<Cases><Case guid="{PICK}3"><VariableValue><VariableRef targetGUID="{PICK}1"/>'
        f'<IntegerValue>42</IntegerValue></VariableValue><SourceRef targetGUID="{TEXT}"/></Case></Cases>'
    )
    own = f'<VariableValue><VariableRef targetGUID="{PICK}2"/><TextValue>fr</TextValue></VariableValue>'
    back = packed(tmp_path, project(source("", more=own), before=before), {f"{TEXT}.txt": b"Le cloud"})
    assert back.texts[0].metadata == {"Alter": "42", "language": "fr"}
    assert back.texts[0].lang is Lang.FR
    assert "1 cases" in str(back.notices[0])


def test_text_inside_the_project_file(tmp_path: Path) -> None:
    inside = (
        f'<TextSource guid="{TEXT}" name="I"><PlainTextContent>Die&#13;\nCloud</PlainTextContent>{selection(5, 10)}'
    )
    back = packed(tmp_path, project(inside + "</TextSource>"), {})
    assert [(t.text, t.tags[0].quote) for t in back.texts] == [("Die\nCloud", "Cloud")]


def test_what_cannot_be_taken_is_told(tmp_path: Path) -> None:
    lost = selection(0, 3) + selection(0, 3, inner=coding("FFFFFFFF-0000-0000-0000-000000000000"), number=5)
    sources = source(lost + selection(50, 60, number=6) + selection(0, 2, number=7).replace("startPosition", "x"))
    back = packed(tmp_path, project(sources), {f"{TEXT}.txt": b"Die Cloud"})
    told = [str(n) for n in back.notices]
    assert told == [
        "In Interview, 2 selections lie outside the text and were not taken.",
        "In Interview, 1 codings name a code that the file does not have, and were not taken.",
    ]


def test_a_project_file_alone_gives_its_codes(tmp_path: Path) -> None:
    (tmp_path / "a.qde").write_text(project(source(selection(0, 3))))
    back = read_qdpx(tmp_path / "a.qde")
    assert [theme.id for theme in back.themes] == ["cloud"]
    assert [str(n) for n in back.notices] == [
        "The text of Interview is not in the file, so its 1 codings and notes were not taken."
    ]


def test_the_sample_of_atlas_ti_gives_its_codes_and_says_what_is_missing(schemas: Path) -> None:
    back = read_qdpx(schemas / "atlas_ti_sample.qdpx")
    assert len(back.themes) == 14
    assert {t.id for t in back.themes if t.parent == "coke"} == {"diet-coke", "full-fat-coke"}
    told = [str(n) for n in back.notices]
    assert sum("is not in the file" in sentence for sentence in told) == 8
    assert "The text of Mabel.txt is not in the file, so its 3 codings and notes were not taken." in told
    assert "4 pictures, recordings and films were not taken, nor their 3 codings." in told


@pytest.mark.parametrize("names", [[], ["a.qde", "b.qde"]])
def test_no_project_file_or_two_are_refused(tmp_path: Path, names: list[str]) -> None:
    with zipfile.ZipFile(tmp_path / "a.qdpx", "w") as archive:
        archive.writestr("readme.txt", "x")
        for name in names:
            archive.writestr(name, project(""))
    with pytest.raises(DamagedFile, match=f"{len(names)} project files"):
        read_qdpx(tmp_path / "a.qdpx")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04rest", b"<CodeBook/>", b"\x00\x01"])
def test_what_is_no_project_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.qdpx").write_bytes(data)
    with pytest.raises(DamagedFile):
        read_qdpx(tmp_path / "a.qdpx")
