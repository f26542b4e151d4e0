"""The commands of search, in this process, on a small library."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explorer.cli.main import main
from tests.library.conftest import FRENCH, GERMAN, SINGLE

Run = Callable[..., tuple[int, str, str]]
Rows = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a library of three documents."""
    home = tmp_path_factory.mktemp("home")
    inbox = home / "inbox"
    inbox.mkdir()
    for name, text in (("a.de.txt", GERMAN), ("b.fr.txt", FRENCH), ("c.de.txt", SINGLE)):
        (inbox / name).write_text(text, "utf8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(home))
        assert main(["--library", str(home / "library"), "import", str(inbox)]) == 0
    return home


@pytest.fixture
def run(made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; exit code, standard output, standard error."""
    monkeypatch.setenv("DIPTYCH_HOME", str(made))

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = main(["--library", str(made / "library"), *map(str, words)])
        except SystemExit as left:  # argparse
            code = int(left.code or 0)
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def rows(run: Run) -> Rows:
    """The records that a command prints."""

    def rows(noun: str, *words: object) -> list[dict[str, Any]]:
        code, out, err = run(*words, "--json")
        assert code == 0, err
        found: list[dict[str, Any]] = json.loads(out)[noun]
        return found

    return rows


def test_filters_narrow_and_additions_can_be_left_out(run: Run, rows: Rows) -> None:
    assert {hit["lang"] for hit in rows("hits", "search", "künstliche Intelligenz")} == {"de", "fr"}
    assert {h["lang"] for h in rows("hits", "search", "künstliche Intelligenz", "--filter", "lang=fr")} == {"fr"}
    without = ["--without", "intelligence artificielle", "--without", "IA", "--without", "AI"]
    assert {hit["lang"] for hit in rows("hits", "search", "künstliche Intelligenz", *without)} == {"de"}
    assert {hit["lang"] for hit in rows("hits", "search", "künstliche Intelligenz", "--only-typed")} == {"de"}
    assert "Also searched: " in run("search", "künstliche Intelligenz")[2]


@pytest.mark.parametrize("words", [("Cloud", "--filter", "colour=red"), ("Cloud", "--filter", "lang"), ()])
def test_wrong_usage_is_told(run: Run, words: tuple[str, ...]) -> None:
    assert run("search", *words)[0] == 2


def test_did_you_mean_is_told(run: Run) -> None:
    assert "Did you mean: Verwaltung" in run("search", "Verwalltung")[2]


def test_a_concordance_is_sorted_and_cut(run: Run, rows: Rows) -> None:
    lines = rows("lines", "concordance", "Berlin", "--sort", "left", "keyword")
    assert len(lines) >= 4
    assert {line["keyword"] for line in lines} == {"Berlin"}
    assert len(rows("lines", "concordance", "Berlin", "--limit", "1")) == 1
    assert f"{len(lines)} lines" in run("concordance", "Berlin")[2]


def test_numbers_over_the_corpus(rows: Rows) -> None:
    years = rows("rows", "frequencies", "Berlin")
    assert {row["value"] for row in years} >= {"2025", "2024"}
    assert sum(row["occurrences"] for row in years) == len(rows("lines", "concordance", "Berlin"))
    assert {r["value"] for r in rows("rows", "frequencies", "Berlin", "--by", "lang")} == {"de", "fr"}
    renderings = rows("rows", "renderings", "Souveränität", "--only-typed", "--lang", "de")
    assert any("souveraineté" in row["wording"] for row in renderings)
    assert isinstance(rows("rows", "collocates", "Berlin"), list)


@pytest.mark.parametrize("command", ["search", "concordance", "frequencies", "collocates", "renderings"])
def test_answers_are_written_to_a_file(run: Run, rows: Rows, tmp_path: Path, command: str) -> None:
    target = tmp_path / "answer.html"
    assert rows("files", command, "Berlin", "--out", target)[0]["path"] == str(target)
    assert "<table>" in target.read_text("utf8")
    code, _, err = run(command, "Berlin", "--out", tmp_path / "answer.odt")
    assert code == 1
    assert "choose one of csv, xlsx, html" in err


def test_passages_alike_by_words(run: Run, rows: Rows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("explorer.library.context.load_encoder", lambda: None)
    place = next(
        (h["document"], h["passage"]) for h in rows("hits", "search", "künstliche Intelligenz", "--lang", "de")
    )
    code, out, err = run("similar", *place)
    assert code == 0
    assert "Compared by words" in err
    assert out
    assert run("similar", place[0], 999)[0] == 1
    hits = rows("hits", "similar", *place, "--limit", 2)
    assert run("similar", *place, "--limit", 2, "--out", tmp_path / "alike.csv")[0] == 0
    with (tmp_path / "alike.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [row["text"] for row in csv.DictReader(lines)] == [hit["snippet"] for hit in hits]


def test_all_hits_are_tagged_and_taken_back(run: Run, rows: Rows) -> None:
    tags = rows("tags", "tag-hits", "Berlin", "--theme", "cloud", "--coder", "me")
    assert len(tags) >= 3
    assert rows("tags", "tag-hits", "Berlin", "--theme", "cloud") == []
    assert len(rows("hits", "search", "theme:cloud")) >= 3
    assert run("undo")[0] == 0
    assert rows("hits", "search", "theme:cloud") == []


def test_searches_are_kept_asked_again_and_forgotten(run: Run, rows: Rows) -> None:
    rows("saved", "save-search", "Cloud", "--name", "clouds", "--lang", "de", "--order", "newest")
    assert [(s["name"], s["langs"]) for s in rows("saved", "searches")] == [("clouds", ["de"])]
    assert {hit["lang"] for hit in rows("hits", "search", "--saved", "clouds")} == {"de"}
    recent = rows("recent", "searches")
    assert recent[0]["query"] == "Cloud"
    code, _, err = run("search", "--saved", "nothing of the kind")
    assert code == 1
    assert "There is no saved search" in err
    assert rows("saved", "forget-search", "clouds", "--recent") == []
    assert rows("recent", "searches") == []
    assert run("forget-search")[0] == 2
