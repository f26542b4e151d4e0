"""Excerpts as Markdown, read by a CommonMark parser."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from explorer.exchange.excerpts.markdown import escaped
from explorer.exchange.writing import write
from explorer.model.coding import Excerpt
from tests.exchange.conftest import make_excerpt
from tests.exchange.strategies import excerpts, texts


def kinds(markdown: str) -> list[str]:
    return [token.type for token in MarkdownIt().parse(markdown)]


def shown(markdown: str) -> str:
    """What a reader sees of the inline content."""
    inline = [child for token in MarkdownIt().parse(markdown) for child in token.children or ()]
    return "".join("\n" if child.type == "softbreak" else child.content for child in inline)


def test_both_panels_are_block_quotes_below_the_theme(tmp_path: Path, excerpt: Excerpt) -> None:
    write("markdown", [excerpt], tmp_path / "a.md")
    text = (tmp_path / "a.md").read_text("utf8")
    assert kinds(text).count("blockquote_open") == 2
    assert kinds(text).count("heading_open") == 2
    assert "**digitale Souveränität**" in text
    assert "Rencontre à Berlin" in text


@given(st.one_of(texts(), st.sampled_from(["1. Punkt", "- Punkt", "# Titel", "a_b_c *d*", "<b>", "&amp;", "a\n---"])))
def test_text_is_shown_as_it_is(text: str) -> None:
    line = " ".join(text.split())
    assert shown(escaped(line)) == line


@settings(max_examples=50, deadline=None)
@given(excerpts())
def test_nothing_in_a_text_becomes_markup(tmp_path_factory: pytest.TempPathFactory, excerpt: Excerpt) -> None:
    path = tmp_path_factory.mktemp("md") / "a.md"
    plain = replace(excerpt, passage="", note="")
    write("markdown", [plain], path)
    allowed = {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "hr"}
    assert set(kinds(path.read_text("utf8"))) <= allowed | {"blockquote_open", "blockquote_close"}


def test_a_hostile_title_of_a_theme_stays_text(tmp_path: Path) -> None:
    write("markdown", [replace(make_excerpt(), theme_path=("<script>", "[x](y)"))], tmp_path / "a.md")
    assert "html_block" not in kinds((tmp_path / "a.md").read_text("utf8"))
