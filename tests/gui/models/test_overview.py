from dataclasses import replace

from explorer.gui.models.overview import count
from explorer.model.documents import Span
from explorer.model.language import Lang
from tests.gui.building import document, excerpt

NAMES = {"ai": "AI", "cloud": "Cloud"}
COLUMNS = ("both", "de", "fr")


def test_counts() -> None:
    documents = [document(1, Lang.DE), document(2, Lang.FR), replace(document(3, Lang.DE), date=None, issuer="")]
    excerpts = [
        excerpt(1, "ai", Lang.DE, Span(0, 10)),
        excerpt(2, "cloud", Lang.DE, Span(5, 20)),
        excerpt(3, "ai", Lang.FR, Span(0, 10)),
        excerpt(4, "cloud", Lang.DE, Span(30, 40), dossier_id=2),
    ]
    counted = count(documents, excerpts, NAMES, COLUMNS)
    assert dict(zip(counted.by_year.names, counted.by_year.counts, strict=True)) == {"2025": 2, "–": 1}
    assert dict(zip(counted.by_issuer.names, counted.by_issuer.counts, strict=True)) == {
        "Digitalministerium": 2,
        "–": 1,
    }
    assert counted.themes_by_year.rows == ("AI", "Cloud")
    assert counted.themes_by_year.columns == ("2025", "–")
    assert counted.themes_by_year.counts == ((2, 0), (2, 0))
    assert counted.together.counts == ((0, 1), (1, 0))
    assert counted.one_panel.columns == COLUMNS
    assert counted.one_panel.counts == ((1, 0, 0), (0, 2, 0))


def test_an_empty_library() -> None:
    counted = count([], [], {}, COLUMNS)
    assert counted.by_year.names == ()
    assert counted.together.counts == ()
