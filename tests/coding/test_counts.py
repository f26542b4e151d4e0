"""Tables of themes."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.coding.counts import co_occurrence, counts, covered
from explorer.model.analysis import CountBy, CountTable, Measure, Unit
from explorer.model.coding import TagStatus
from explorer.model.documents import DocumentKind
from explorer.model.language import Lang
from tests.coding.conftest import make_tag, make_text, make_theme

THEMES = (make_theme("ai"), make_theme("cloud"), make_theme("gaia", "cloud"))
GERMAN = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "ai", 3, 9, "cd"), make_tag(3, "gaia", 4, 6))
FRENCH = make_text(
    make_tag(4, "cloud", 0, 9),
    make_tag(5, "cloud", 0, 9, status=TagStatus.LOST),
    number=12,
    lang=Lang.FR,
    year=None,
    issuer="DINUM",
    kind=DocumentKind.AGREEMENT,
)


def cells(table: CountTable) -> dict[tuple[str, str], int]:
    return {
        (r, c): value
        for r, row in zip(table.rows, table.cells, strict=True)
        for c, value in zip(table.columns, row, strict=True)
        if value
    }


def test_tags_by_every_property_of_their_document() -> None:
    by = {b: cells(counts([GERMAN, FRENCH], THEMES, b)) for b in CountBy}
    assert by[CountBy.DOCUMENT] == {("ai", "1"): 2, ("gaia", "1"): 1, ("cloud", "12"): 1}
    assert by[CountBy.LANGUAGE] == {("ai", "de"): 2, ("gaia", "de"): 1, ("cloud", "fr"): 1}
    assert by[CountBy.YEAR] == {("ai", "2025"): 2, ("gaia", "2025"): 1, ("cloud", ""): 1}
    assert by[CountBy.ISSUER][("cloud", "DINUM")] == 1
    assert by[CountBy.KIND][("cloud", "agreement")] == 1
    assert by[CountBy.CODER] == {("ai", "ab"): 1, ("ai", "cd"): 1, ("gaia", "ab"): 1, ("cloud", "ab"): 1}


def test_a_theme_can_have_the_tags_of_those_below_it() -> None:
    table = counts([GERMAN, FRENCH], THEMES, CountBy.LANGUAGE, with_below=True)
    assert cells(table) == {("ai", "de"): 2, ("cloud", "de"): 1, ("gaia", "de"): 1, ("cloud", "fr"): 1}


def test_characters_under_several_tags_count_once() -> None:
    table = counts([GERMAN], THEMES, measure=Measure.CHARACTERS)
    assert cells(table) == {("ai", "1"): 9, ("gaia", "1"): 2}


def test_columns_come_in_the_order_of_numbers() -> None:
    texts = [make_text(make_tag(n, "ai", 0, 1), number=n) for n in (10, 9, 2)]
    assert counts(texts, THEMES).columns == ("2", "9", "10")


def test_which_themes_stand_together() -> None:
    far = make_text(make_tag(1, "ai", 0, 5), make_tag(2, "cloud", 10, 12), make_tag(3, "gaia", 30, 33))
    by = {unit: cells(co_occurrence([far], THEMES, unit)) for unit in Unit}
    assert by[Unit.PASSAGE] == {("ai", "ai"): 1, ("cloud", "cloud"): 1, ("gaia", "gaia"): 1}
    assert by[Unit.PARAGRAPH][("ai", "cloud")] == by[Unit.PARAGRAPH][("cloud", "ai")] == 1
    assert ("ai", "gaia") not in by[Unit.PARAGRAPH]
    assert by[Unit.DOCUMENT][("ai", "gaia")] == 1
    assert cells(co_occurrence([GERMAN], THEMES, Unit.CHARACTER))[("ai", "gaia")] == 2


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_coverage_counts_every_character_once(spans: list[tuple[int, int]]) -> None:
    tags = [make_tag(n, "t", min(span), max(span)) for n, span in enumerate(spans)]
    assert covered(tags, 50) == len({c for span in spans for c in range(min(span), min(50, max(span)))})
