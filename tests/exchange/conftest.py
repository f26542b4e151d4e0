"""Excerpts to write."""

from dataclasses import replace

import pytest

from explorer.model.coding import Citation, Excerpt, TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.language import Lang


def make_excerpt(quote: str = "digitale Souveränität", note: str = "", number: int = 1) -> Excerpt:
    german = Citation("BMDS", "Treffen in Berlin", "2025-05-22", 2, "https://specimen.example/de", Lang.DE)
    french = Citation("Ministère", "Rencontre à Berlin", "2025-05-22", None, "https://specimen.example/fr", Lang.FR)
    return Excerpt(
        tag=number,
        theme="sovereignty",
        theme_path=("Souveränität", "Digitale Souveränität"),
        quote=quote,
        lang=Lang.DE,
        citation=german,
        counterpart="La souveraineté numérique & l’Europe.",
        counterpart_lang=Lang.FR,
        counterpart_citation=french,
        passage=f"Es geht um {quote}.",
        note=note,
        coder="ab",
        origin=TagOrigin.MANUAL,
        status=TagStatus.CONFIRMED,
        document=7,
        dossier=3,
        span=Span(11, 11 + len(quote)),
        created="2025-06-01T10:00:00+00:00",
        colour="#3B6FB6",
    )


def make_french() -> Excerpt:
    """An excerpt whose tag sits on the right panel."""
    german = make_excerpt()
    cited = german.counterpart_citation
    assert cited is not None
    return replace(
        german,
        quote="souveraineté",
        lang=Lang.FR,
        citation=cited,
        counterpart="Es geht um Souveränität.",
        counterpart_lang=Lang.DE,
        counterpart_citation=german.citation,
        passage="La souveraineté numérique.",
        span=Span(3, 15),
    )


@pytest.fixture
def excerpt() -> Excerpt:
    return make_excerpt()
