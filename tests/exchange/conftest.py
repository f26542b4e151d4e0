"""Excerpts and documents to write, and the schemas that files must follow."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from explorer.model.coding import Citation, Excerpt, TagOrigin, TagStatus
from explorer.model.documents import Document, DocumentKind, Span
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


def make_document(number: int = 7, lang: Lang = Lang.DE, title: str = "Treffen in Berlin") -> Document:
    """A press release with everything that is known of a document."""
    return Document(
        id=number,
        source=number,
        path=f"texts/{number}.{lang}.html",
        lang=lang,
        title=title,
        date=date(2025, 5, 22),
        issuer="Ministerium für Digitales",
        kind=DocumentKind.PRESS_RELEASE,
        url=f"https://specimen.example/{lang}?a=1&b=2",
        reference="BMDS 12/2025",
        passages=1,
        dossier=3,
    )


@pytest.fixture
def excerpt() -> Excerpt:
    return make_excerpt()


@pytest.fixture(scope="session")
def schemas(project: Path) -> Path:
    """The folder of published schemas beside the project; tests skip where it is absent."""
    folder = project.parent / "shared" / "schemas"
    if not folder.is_dir():
        pytest.skip("the published schemas are not here (../shared/schemas)")
    return folder
