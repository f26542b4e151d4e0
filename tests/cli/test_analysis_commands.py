"""Suggestions, counts, questions, drift, coders and the codebook from the command line."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Refuse = Callable[..., str]
AI_DE, AI_FR, CLOUD_DE = "künstliche Intelligenz", "intelligence artificielle", "Cloud-Infrastruktur"


def tag(run: Run, document: int, words: str, theme: str, *more: str) -> int:
    text = run("passages", str(document))["passages"]
    start = next(p["start"] + p["text"].index(words) for p in text if words in p["text"])
    made = run("tag", str(document), str(start), str(start + len(words)), theme, *more)["tags"]
    assert made[0]["quote"] == words
    return int(made[0]["id"])


def test_suggestions_are_accepted_and_rejected(run: Run, refuse: Refuse) -> None:
    found = run("suggest", "1")["suggestions"]
    first, second = found[0], found[1]
    left = run("suggest", "1", "--accept", str(first["passage"]), first["theme"])["suggestions"]
    assert left == found[1:]
    assert [t["origin"] for t in run("tags", "1")["tags"]] == ["suggested"]
    left = run("suggest", "1", "--reject", str(second["passage"]), second["theme"], "--cues-only")["suggestions"]
    assert left == found[2:]
    assert "no suggestion" in refuse("suggest", "1", "--accept", str(second["passage"]), second["theme"])
    assert run("learn")["themes"] == []


def test_counts_and_what_stands_together(run: Run, tmp_path: Path) -> None:
    tag(run, 1, AI_DE, "ai")
    tag(run, 1, CLOUD_DE, "cloud")
    answer = run("counts", "--by", "language")
    assert answer["columns"] == ["de"]
    assert answer["rows"] == [{"theme": "ai", "de": 1}, {"theme": "cloud", "de": 1}]
    together = run("counts", "--together", "--within", "paragraph")["rows"]
    assert together == [{"theme": "ai", "ai": 1, "cloud": 1}, {"theme": "cloud", "ai": 1, "cloud": 1}]
    assert run("counts", "--measure", "characters", "--by", "year")["rows"][0] == {"theme": "ai", "2025": len(AI_DE)}
    assert run("counts", "--by", "issuer", "--out", str(tmp_path / "a.csv"))["files"][0]["rows"] == 2
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert next(csv.reader(lines))[0] == "theme / issuer"


def test_a_question(run: Run, refuse: Refuse, tmp_path: Path) -> None:
    number = tag(run, 1, AI_DE, "ai")
    near = tag(run, 1, CLOUD_DE, "cloud")
    (hit,) = run("query", "KI", "--near", "cloud", "--since", "2023")["tags"]
    assert (hit["id"], hit["near"]) == (number, [near])
    assert run("query", "ai", "--near", "cloud", "--until", "2024")["tags"] == []
    assert run("query", "ai", "--kind", "agreement")["tags"] == []
    assert "day" in refuse("query", "ai", "--since", "spring")
    run("query", "ai", "--out", str(tmp_path / "a.csv"))
    assert AI_DE in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_drift_and_carrying(run: Run, refuse: Refuse, tmp_path: Path) -> None:
    number = tag(run, 1, AI_DE, "ai")
    (one,) = run("drift", "--tagged")["drift"]
    assert (one["kind"], one["left_themes"], one["left_document"]) == ("one side", ["ai"], 1)
    run("drift", "--out", str(tmp_path / "drift.xlsx"))
    assert (tmp_path / "drift.xlsx").stat().st_size
    (carried,) = run("carry", str(number))["tags"]
    assert (carried["quote"], carried["status"]) == (AI_FR, "provisional")
    assert run("drift", "--tagged")["drift"] == []
    run("confirm-tag", str(carried["id"]))
    assert run("tags", "2")["tags"][0]["status"] == "confirmed"
    tag(run, 1, CLOUD_DE, "cloud")
    tag(run, 1, "Herbst", "skills")
    assert len(run("carry", "--all")["tags"]) == 2
    assert run("carry", "--dossier", "1")["tags"] == []
    assert "tag to carry" in refuse("carry")


def test_coders_agree_differ_and_settle(run: Run, refuse: Refuse, tmp_path: Path) -> None:
    assert run("coder", "Ana")["coders"] == [{"coder": "Ana"}]
    tag(run, 1, AI_DE, "ai")
    tag(run, 1, AI_DE, "cloud", "--coder", "Bo")
    assert run("coders")["coders"] == [{"coder": "Ana", "tags": 1}, {"coder": "Bo", "tags": 1}]
    every = run("agreement", "--unit", "character")["agreement"][0]
    assert every["theme"] == "(all)"
    assert 0.9 < every["percentage"] < 1
    assert every["kappa"] == pytest.approx(-0.04, abs=0.05)
    (place,) = run("coder-differences")["differences"]
    assert (place["first"], place["second"]) == ("ai", "cloud")
    assert run("coder-differences", "--query", "Intelligenz")["differences"] == [place]
    assert run("coder-differences", "--query", "Herbst")["differences"] == []
    assert run("agreement", "--query", "Herbst")["agreement"][0]["percentage"] == 1
    assert run("agreement", "--query", "Intelligenz")["agreement"][0]["percentage"] == 0
    assert "query" in refuse("agreement", "--query", "AND").lower()
    run("coder-differences", "--out", str(tmp_path / "a.csv"))
    assert "Ana" in (tmp_path / "a.csv").read_text("utf-8-sig")
    run("settle", "1", str(place["number"]), "first")
    assert run("coder-differences")["differences"] == []
    assert [t["theme"] for t in run("tags", "1")["tags"]] == ["ai", "ai"]
    run("rename-coder", "Bo", "Ana")
    assert "two" in refuse("agreement")
    assert "--coder" in refuse("settle", "1", "0", "first")


def test_the_codebook_is_edited(run: Run, refuse: Refuse) -> None:
    def theme(name: str) -> dict[str, object]:
        return next(t for t in run("themes")["themes"] if t["id"] == name)

    run("theme", "add", "quantum", "--label-de", "Quanten", "--label-fr", "Quantique", "--cues-de", "Qubit; Quanten")
    assert theme("quantum")["labels"] == {"de": "Quanten", "fr": "Quantique"}
    assert theme("quantum")["cues"] == {"de": ["Qubit", "Quanten"]}
    run("theme", "change", "Quanten", "--memo-en", "Computers.", "--colour", "#123456", "--label-fr", "")
    assert (theme("quantum")["memos"], theme("quantum")["colour"]) == ({"en": "Computers."}, "#123456")
    run("theme", "move", "quantum", "--parent", "ai")
    assert theme("quantum")["parent"] == "ai"
    number = tag(run, 1, AI_DE, "ai")
    run("theme", "split", "ai", "generative", "--label-de", "Generative KI", "--tag", str(number))
    assert run("tags", "1")["tags"][0]["theme"] == "generative"
    run("theme", "merge", "generative", "quantum")
    assert run("tags", "1")["tags"][0]["theme"] == "quantum"
    run("theme", "delete", "quantum")
    assert run("tags", "1")["tags"] == []
    run("undo")
    assert run("tags", "1")["tags"][0]["theme"] == "quantum"
    assert "second theme" in refuse("theme", "merge", "quantum")
    assert "label" in refuse("theme", "add", "empty")
    assert "already" in refuse("theme", "add", "quantum", "--label-de", "x")
