from explorer.gui.models.diptych import Diptych, Side
from explorer.gui.models.quoting import bead_quotes, excerpt_html, excerpt_quotes, html, markdown, plain, quoted
from explorer.model.documents import Span
from tests.gui import building


def test_both_sides_with_the_quotation_marks_of_their_language() -> None:
    diptych = Diptych(building.view())
    anchor = diptych.anchor(13)
    assert anchor is not None
    text = plain(bead_quotes(diptych, anchor, Side.RIGHT))
    assert text.startswith("«\u00a0À cette fin, 100 millions d’euros sont prévus.\u00a0»\n(Digitalministerium,")
    assert "„Dafür stehen 120 Millionen Euro bereit.“" in text
    assert "p. 2" in text
    assert "22 May 2025" in text


def test_a_gap_has_one_side() -> None:
    diptych = Diptych(building.view())
    anchor = diptych.anchor(14)
    assert anchor is not None
    assert len(bead_quotes(diptych, anchor, Side.LEFT)) == 1
    assert quoted(diptych, Side.LEFT, Span(3, 3)) is None


def test_html_is_escaped_and_names_the_language() -> None:
    quotes = excerpt_quotes(building.excerpt())
    quotes[0] = type(quotes[0])("a < b & c\nd", quotes[0].lang, quotes[0].citation)
    made = html(quotes)
    assert '<blockquote lang="de">' in made
    assert "a &lt; b &amp; c<br>d" in made


def test_markdown_quotes_every_line() -> None:
    quotes = excerpt_quotes(building.excerpt())
    quotes[0] = type(quotes[0])("one\ntwo", quotes[0].lang, quotes[0].citation)
    assert markdown(quotes).startswith("> „one\n> two“\n>\n> — Digitalministerium")


def test_an_excerpt_shows_theme_and_note() -> None:
    made = excerpt_html(building.excerpt())
    assert "<b>Künstliche Intelligenz</b>" in made
    assert "<i>wichtig</i>" in made
