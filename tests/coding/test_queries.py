"""Questions to the tags."""

from datetime import date

from explorer.coding.queries import find
from explorer.model.analysis import ThemeQuery, Unit
from explorer.model.coding import TagStatus
from explorer.model.documents import DocumentKind
from explorer.model.language import Lang
from tests.coding.conftest import make_tag, make_text, make_theme

THEMES = (make_theme("ai"), make_theme("cloud"), make_theme("gaia", "cloud"))
NEAR = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "gaia", 10, 12), kind=DocumentKind.AGREEMENT, year=2023)
FAR = make_text(make_tag(3, "ai", 0, 5), make_tag(4, "cloud", 30, 33), number=2, year=2025, lang=Lang.FR)
OLD = make_text(make_tag(5, "ai", 0, 5), make_tag(6, "cloud", 0, 5), number=3, year=2019, kind=DocumentKind.AGREEMENT)
UNDATED = make_text(make_tag(7, "ai", 0, 5), number=4, year=None, issuer="DINUM")
TEXTS = (NEAR, FAR, OLD, UNDATED)


def ids(query: ThemeQuery) -> list[tuple[int, tuple[int, ...]]]:
    return [(hit.tag.id, tuple(tag.id for tag in hit.near)) for hit in find(query, TEXTS, THEMES)]


def test_ai_near_cloud_in_agreements_since_2023() -> None:
    query = ThemeQuery("ai", near="cloud", kinds=(DocumentKind.AGREEMENT,), since=date(2023, 1, 1))
    assert ids(query) == [(1, (2,))]


def test_how_near_is_near() -> None:
    by_unit = {unit: ids(ThemeQuery("ai", near="cloud", within=unit)) for unit in Unit}
    assert by_unit == {
        Unit.CHARACTER: [(5, (6,))],
        Unit.PASSAGE: [(5, (6,))],
        Unit.PARAGRAPH: [(1, (2,)), (5, (6,))],
        Unit.DOCUMENT: [(1, (2,)), (3, (4,)), (5, (6,))],
    }


def test_themes_include_those_below_them() -> None:
    assert ids(ThemeQuery("cloud")) == [(2, ()), (4, ()), (6, ())]
    assert ids(ThemeQuery("gaia")) == [(2, ())]


def test_documents_by_language_issuer_and_day() -> None:
    assert ids(ThemeQuery("ai", langs=(Lang.FR,))) == [(3, ())]
    assert ids(ThemeQuery("ai", issuers=("DINUM",))) == [(7, ())]
    assert ids(ThemeQuery("ai", until=date(2023, 5, 22))) == [(1, ()), (5, ())]


def test_a_tag_is_not_near_itself_and_lost_tags_do_not_count() -> None:
    text = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "ai", 6, 8, status=TagStatus.LOST))
    assert find(ThemeQuery("ai", near="ai"), [text], THEMES) == ()
