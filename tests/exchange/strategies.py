"""Texts, tags and excerpts as hypothesis makes them: with emoji, combining accents, and all that XML can hold."""

import unicodedata
from dataclasses import replace

from hypothesis import strategies as st

from explorer.model.coding import Excerpt, TagOrigin, TagStatus
from explorer.model.documents import Span
from tests.exchange.conftest import make_excerpt

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
