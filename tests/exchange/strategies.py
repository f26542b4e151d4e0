"""Texts, tags and excerpts as hypothesis makes them: with emoji, combining accents, and all that XML can hold."""

import unicodedata
from dataclasses import replace

from hypothesis import strategies as st

from explorer.model.coding import Excerpt, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Span
from explorer.model.exchange import OutgoingText
from explorer.model.language import Lang
from tests.exchange.conftest import make_document, make_excerpt

SAMPLES = ("Souveränität", "é\u0301\u0323", "👩🏽‍💻", "🇫🇷🇩🇪", "q\u0307\u0323", "«\u202f»", "a\tb", "‚Aa‘", "🤝")
"""Pieces of text that are easily counted wrong: composed and combining accents, emoji of several code points."""

_LETTERS = st.characters(
    exclude_categories=["Cs"],
    exclude_characters=[*map(chr, range(9)), *map(chr, range(11, 32)), "\x0b", "\x0c", "\ufffe", "\uffff"],
)


def normal(text: str) -> str:
    """NFC, LF: as texts are in a library."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def texts(least: int = 1, most: int = 60) -> st.SearchStrategy[str]:
    """Texts of a library that hold at least one visible character."""
    pieces = st.one_of(st.text(_LETTERS, max_size=8), st.sampled_from(SAMPLES), st.just("\n"))
    joined = st.lists(pieces, min_size=1, max_size=12).map("".join).map(normal)
    return joined.map(lambda t: t[:most]).map(normal).filter(lambda t: len(t) >= least and t.strip() != "")


def notes() -> st.SearchStrategy[str]:
    """Notes: any text, often none."""
    return st.one_of(st.just(""), st.text(_LETTERS, max_size=30).map(normal), st.sampled_from(SAMPLES))


@st.composite
def excerpts(draw: st.DrawFn) -> Excerpt:
    """One excerpt with any quote, note, coder, origin and status."""
    quote, start = draw(texts()), draw(st.integers(0, 10_000))
    return replace(
        make_excerpt(quote=quote, note=draw(notes()), number=draw(st.integers(1, 9999))),
        span=Span(start, start + len(quote)),
        coder=draw(st.sampled_from(["", "ab", "Zoë"])),
        origin=draw(st.sampled_from(list(TagOrigin))),
        status=draw(st.sampled_from(list(TagStatus))),
        extra={"prefix": draw(texts(most=32)), "suffix": draw(texts(most=32))},
    )


@st.composite
def tagged_texts(draw: st.DrawFn, number: int, lang: Lang, themes: tuple[str, ...]) -> OutgoingText:
    """A document with tags that overlap, touch, repeat and cover it whole."""
    text = draw(texts(least=3, most=400))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda p: p[0] < p[1])
    found = draw(st.lists(spans, max_size=8))
    if found:  # a neighbour that begins where another ends
        found += [(end, len(text)) for _, end in found[:1] if end < len(text)]
    tags = tuple(draw(_tag(number * 1000 + n, number, text, Span(*span), themes)) for n, span in enumerate(found))
    return OutgoingText(make_document(number, lang, draw(texts(most=20))), text, tags)


@st.composite
def _tag(draw: st.DrawFn, number: int, document: int, text: str, span: Span, themes: tuple[str, ...]) -> Tag:
    status = draw(st.sampled_from(list(TagStatus)))
    lost = status is TagStatus.LOST
    return Tag(
        id=number,
        document=document,
        theme=draw(st.sampled_from(themes)),
        span=span,
        quote=draw(texts()) if lost else text[span.start : span.end],
        note=draw(notes()),
        coder=draw(st.sampled_from(["", "ab", "Zoë"])),
        origin=draw(st.sampled_from(list(TagOrigin))),
        status=status,
        created="2025-06-01T10:00:00+00:00",
    )


def codebooks() -> st.SearchStrategy[tuple[Theme, ...]]:
    """Trees of three themes with labels, memos and cues in some of the three languages."""
    langs = st.sampled_from([Lang.DE, Lang.FR, Lang.EN])
    words = texts(most=20).map(lambda t: " ".join(t.split()))
    theme = st.builds(
        Theme,
        id=st.just(""),
        parent=st.none(),
        labels=st.dictionaries(langs, words, min_size=1),
        memos=st.dictionaries(langs, texts()),
        cues=st.dictionaries(langs, st.lists(words, min_size=1, max_size=3).map(tuple)),
        colour=st.sampled_from(["#3B6FB6", "#000000", "#FFFFFF"]),
    )

    def tree(a: Theme, b: Theme, c: Theme, parents: tuple[str | None, str | None]) -> tuple[Theme, ...]:
        return (
            replace(a, id="top"),
            replace(b, id="second", parent=parents[0], position=1),
            replace(c, id="third-3", parent=parents[1], position=2),
        )

    return st.builds(
        tree, theme, theme, theme, st.tuples(st.sampled_from([None, "top"]), st.sampled_from([None, "top", "second"]))
    )
