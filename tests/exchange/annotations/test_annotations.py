"""Excerpts as Web Annotations, out and in."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.annotations.reading import read_annotations
from explorer.exchange.writing import write
from explorer.model.coding import Excerpt, TagOrigin
from explorer.model.documents import Span
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingProject
from explorer.model.language import Lang
from tests.exchange.conftest import make_excerpt, make_french
from tests.exchange.strategies import excerpts


def turned(path: Path, rows: Iterable[Excerpt]) -> IncomingProject:
    write("annotations", list(rows), path)
    return read_annotations(path)


def put(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), "utf8")
    return path


def annotation(**more: Any) -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": "cloud"}
    return {
        "type": "Annotation",
        "body": {"type": "TextualBody", "purpose": "tagging", "value": "Cloud"},
        "target": {"source": "https://specimen.example/a", "selector": selector},
        **more,
    }


def test_annotations_have_quote_and_position(tmp_path: Path, excerpt: Excerpt) -> None:
    write("annotations", [excerpt], tmp_path / "a.jsonld")
    content = json.loads((tmp_path / "a.jsonld").read_text("utf8"))
    assert content["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    (item,) = content["first"]["items"]
    quote, position = item["target"]["selector"]
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "digitale Souveränität",
        "prefix": "Es geht um ",
        "suffix": ".",
    }
    assert position == {"type": "TextPositionSelector", "start": 11, "end": 32}
    assert item["target"]["source"]["id"] == "https://specimen.example/de"


@settings(max_examples=60, deadline=None)
@given(st.lists(excerpts(), min_size=1, max_size=5, unique_by=lambda e: e.tag))
def test_nothing_is_lost_on_the_way(tmp_path_factory: pytest.TempPathFactory, rows: list[Excerpt]) -> None:
    back = turned(tmp_path_factory.mktemp("anno") / "a.jsonld", rows)
    (text,) = back.texts
    assert [
        (t.theme, t.span, t.quote, t.note, t.coder, t.origin, t.status, t.created, t.prefix, t.suffix)
        for t in text.tags
    ] == [
        (e.theme, e.span, e.quote, e.note, e.coder, e.origin, e.status, e.created, e.extra["prefix"], e.extra["suffix"])
        for e in rows
    ]
    assert back.notices == ()


def test_themes_come_back_with_their_parents_and_labels_of_both_languages(tmp_path: Path) -> None:
    french = replace(make_french(), theme_path=("Souveraineté", "Souveraineté numérique"), tag=2)
    back = turned(tmp_path / "a.jsonld", [make_excerpt(), french])
    parent, child = back.themes
    assert (child.id, child.parent, child.colour) == ("sovereignty", parent.id, "#3B6FB6")
    assert child.labels == {Lang.DE: "Digitale Souveränität", Lang.FR: "Souveraineté numérique"}
    assert [(t.lang, t.metadata["url"]) for t in back.texts] == [
        (Lang.DE, "https://specimen.example/de"),
        (Lang.FR, "https://specimen.example/fr"),
    ]


def test_a_carried_tag_knows_which_one_it_follows(tmp_path: Path) -> None:
    carried = replace(make_french(), tag=2, origin=TagOrigin.CARRIED, extra={"carried_from": "1"})
    german, french = turned(tmp_path / "a.jsonld", [make_excerpt(), carried]).texts
    assert french.tags[0].carried_from == german.tags[0].guid


def test_a_document_without_address_is_known_by_its_number(tmp_path: Path) -> None:
    alone = replace(make_excerpt(), citation=replace(make_excerpt().citation, url=""))
    (text,) = turned(tmp_path / "a.jsonld", [alone]).texts
    assert text.metadata == {"title": "Treffen in Berlin", "date": "2025-05-22", "issuer": "BMDS", "document": "7"}


def test_plain_annotations_of_other_programs_are_taken(tmp_path: Path) -> None:
    back = read_annotations(put(tmp_path / "a.json", [annotation(), annotation(creator="Ana", body=[])]))
    (text,) = back.texts
    assert [(t.theme, t.quote, t.span) for t in text.tags] == [("cloud", "cloud", Span(0, 5))]
    assert [str(n) for n in back.notices] == ["1 annotations were not taken, because they have no tag."]


def test_an_annotation_of_a_whole_page_is_told(tmp_path: Path) -> None:
    back = read_annotations(put(tmp_path / "a.json", annotation(target="https://specimen.example/a")))
    assert back.texts == ()
    assert "do not say which words" in str(back.notices[0])


@pytest.mark.parametrize("content", ["{", "[1, 2]", '"x"', "{}", "[" * 100_000])
def test_what_is_no_annotation_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(DamagedFile, match="JSON-LD"):
        read_annotations(tmp_path / "a.json")
