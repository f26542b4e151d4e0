"""Excerpts as JSON Lines and as a corpus for IRaMuTeQ."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.writing import write
from explorer.model.coding import Excerpt
from tests.exchange.conftest import make_excerpt
from tests.exchange.strategies import excerpts


@settings(max_examples=50, deadline=None)
@given(st.lists(excerpts(), max_size=3))
def test_every_line_is_one_whole_excerpt(tmp_path_factory: pytest.TempPathFactory, rows: list[Excerpt]) -> None:
    path = tmp_path_factory.mktemp("jsonl") / "a.jsonl"
    write("jsonl", rows, path)
    kept = [json.loads(line) for line in path.read_text("utf8").split("\n") if line]
    assert [(k["quote"], k["note"], k["start"], k["end"]) for k in kept] == [
        (e.quote, e.note, e.span.start, e.span.end) for e in rows
    ]
    assert all(k["citation"]["page"] == 2 and k["counterpart_citation"]["lang"] == "fr" for k in kept)


def test_corpus_has_a_starred_line_before_each_text(tmp_path: Path, excerpt: Excerpt) -> None:
    write("iramuteq", [excerpt], tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text("utf8") == (
        "**** *tag_1 *theme_sovereignty *lang_de *year_2025 *date_20250522 *issuer_bmds *coder_ab"
        " *status_confirmed *doc_7 *dossier_3\ndigitale Souveränität\n\n"
    )


def test_corpus_takes_no_star_of_a_text_for_a_variable(tmp_path: Path) -> None:
    write("iramuteq", [make_excerpt(quote="**** *lang_fr\n\n* Punkt")], tmp_path / "a.txt")
    lines = (tmp_path / "a.txt").read_text("utf8").splitlines()
    assert [line for line in lines if line.startswith("*")] == lines[:1]
    assert lines[1:3] == ["lang_fr", "Punkt"]


def test_corpus_values_are_letters_and_digits(tmp_path: Path) -> None:
    write("iramuteq", [replace(make_excerpt(), theme="data-sovereignty", coder="Zoë_B.")], tmp_path / "a.txt")
    head = (tmp_path / "a.txt").read_text("utf8").split("\n")[0]
    assert " *theme_datasovereignty " in head
    assert " *coder_zoeb " in head
