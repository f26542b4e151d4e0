"""The commands of exchange, in this process, on a small library."""

import csv
from pathlib import Path

import pytest

from explorer.__main__ import main as entry
from explorer.library import Library
from tests.cli.test_search import Rows, Run, made, rows, run

__all__ = ["made", "rows", "run"]


@pytest.fixture
def tagged(run: Run, rows: Rows, made: Path) -> Path:
    """The library with one tag and the one carried from it; undone afterwards by being a step of its own."""
    if not rows("tags", "tags", 1):
        assert run("tag", 1, 10, 40, "ai", "--coder", "ab", "--carry")[0] == 0
    return made


def test_every_format_is_listed_and_written(tagged: Path, run: Run, rows: Rows, tmp_path: Path) -> None:
    listed = rows("formats", "formats")
    assert {"csv", "qdpx", "tmx", "xliff", "tbx", "tbx-v2", "csl", "ris", "bibtex"} <= {f["name"] for f in listed}
    for known in listed:
        (file,) = rows("files", "export", known["name"], "--out", tmp_path / f"{known['name']}{known['ending']}")
        assert file["excerpts"] > 0, known
    code, _, err = run("export", "nothing", "--out", tmp_path / "x")
    assert code == 1
    assert err.startswith("There is no export format nothing; choose one of csv,")


def test_a_table_as_a_person_wants_it(tagged: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    looks = ("--separator", ";", "--headings", "de", "--columns", "quote", "coder")
    assert run("export", "csv", "--out", out, "--lang", "de", *looks)[0] == 0
    table = list(csv.reader(out.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert table[0] == ["Textstelle", "kodiert von"]
    assert [row[1] for row in table[1:]] == ["ab"]
    assert run("export", "csv", "--out", out, "--coder", "nobody")[0] == 0
    assert len(out.read_text("utf8").splitlines()) == 1
    assert run("export", "csv", "--out", out, "--columns", "colour")[0] == 1


def test_only_what_a_search_finds_goes_out(tagged: Path, run: Run, rows: Rows, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    tags = rows("tags", "tags", 1)
    (word, *_) = [word for word in tags[0]["quote"].split() if len(word) > 5]
    (file,) = rows("files", "export", "csv", "--out", out, "--document", 1, "--query", word)
    assert file["excerpts"] == len(tags)
    code, _, err = run("export", "csv", "--out", out, "--query", "xyzzy")
    assert (code, err) == (0, "No excerpt passes the filter; the file holds none.\n")
    assert rows("rows", "counts", "--query", "xyzzy") == []
    assert rows("rows", "counts", "--query", word) != []
    code, _, err = run("export", "csv", "--out", out, "--query", f"({word}")
    assert (code, err.count("\n")) == (1, 1)
    assert len(out.read_text("utf8").splitlines()) == 1


def test_what_goes_out_comes_in_and_is_undone(tagged: Path, run: Run, rows: Rows, tmp_path: Path) -> None:
    project = tmp_path / "a.qdpx"
    assert run("export", "qdpx", "--out", project)[0] == 0
    (told,) = rows("files", "bring-in", project)
    assert (told["tags"], told["known"], told["documents"]) == (0, 2, [])
    assert told["messages"] == ["2 tags were here already."]
    assert run("untag", rows("tags", "tags", 1)[0]["id"])[0] == 0
    code, out, _ = run("bring-in", project, "--coder", "Zoë")
    assert (code, "tags: 2" in out) == (0, True)
    assert run("undo")[1].strip() == "Bring in a.qdpx"
    assert run("bring-in", tmp_path / "a.pdf")[0] == 1


def test_a_library_is_packed_and_unpacked(tagged: Path, run: Run, tmp_path: Path) -> None:
    packed = tmp_path / "a.diptych"
    assert run("pack", packed)[0] == 0
    assert entry(["unpack", str(packed)]) == 0
    with Library.open(tmp_path / "a") as library:
        assert len(library.documents.all()) == 3
    assert entry(["unpack", str(packed)]) == 1, "the folder is there already"
    packed.write_bytes(packed.read_bytes()[:-200])
    assert entry(["unpack", str(packed), str(tmp_path / "b")]) == 1
    assert not (tmp_path / "b").exists()


def test_a_packed_library_opens_in_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert entry([str(tmp_path / "a.diptych")]) == 1
