"""Excerpts as one HTML page."""

from dataclasses import replace
from pathlib import Path

from lxml import html

from explorer.exchange.writing import write
from explorer.model.coding import Excerpt
from explorer.model.documents import Span
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from tests.exchange.conftest import make_excerpt, make_french


def page_of(tmp_path: Path, *excerpts: Excerpt, lang: Lang = Lang.EN) -> html.HtmlElement:
    write("html", excerpts, tmp_path / "a.html", options=ExportOptions(lang=lang))
    return html.fromstring((tmp_path / "a.html").read_text("utf8"))


def test_page_shows_both_panels_and_runs_nothing(tmp_path: Path) -> None:
    hostile = make_excerpt(quote="<script>alert(1)</script>", note='<img src="file:///etc/passwd">')
    page = page_of(tmp_path, hostile)
    assert not [*page.iter("script", "img", "link")]
    assert [panel.get("lang") for panel in page.iterfind(".//article/div")] == ["de", "fr"]
    assert [mark.text_content() for mark in page.iter("mark")] == ["<script>alert(1)</script>"]
    assert "p. 2" in page.find_class("cite")[0].text_content()


def test_a_french_excerpt_stands_on_the_right(tmp_path: Path) -> None:
    page = page_of(tmp_path, make_french())
    left, right = page.iterfind(".//article/div")
    assert (left.get("lang"), right.get("lang")) == ("de", "fr")
    assert [mark.text_content() for mark in right.iter("mark")] == ["souveraineté"]
    assert not [*left.iter("mark")]


def test_a_missing_counterpart_is_said_in_the_chosen_language(tmp_path: Path) -> None:
    alone = replace(make_excerpt(), counterpart="", counterpart_citation=None)
    page = page_of(tmp_path, alone, lang=Lang.DE)
    assert page.find_class("none")[0].text_content() == "kein Gegenstück (fr)"
    assert page.get("lang") == "de"


def test_of_two_equal_words_the_tagged_one_is_marked(tmp_path: Path) -> None:
    twice = replace(make_excerpt(quote="KI"), passage="Mehr KI, bessere KI.", span=Span(17, 19))
    page = page_of(tmp_path, replace(twice, extra={"prefix": "n. Mehr KI, bessere "}))
    assert page.find_class("excerpt")[0].find(".//mark").tail == "."


def test_a_section_for_each_theme(tmp_path: Path) -> None:
    page = page_of(tmp_path, make_excerpt(), make_excerpt(number=2), replace(make_excerpt(number=3), theme="ai"))
    assert [len([*section.iter("article")]) for section in page.iter("section")] == [2, 1]
