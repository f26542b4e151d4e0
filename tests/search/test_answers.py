"""What a question gives: units, order, pages, facets, filters, additions, suggestions."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from explorer.model.errors import BadQuery, BadValue
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import Addition, SearchRequest, SearchResult, SortOrder
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

_TREATY: dict[str, Any] = {
    "title": "Vertrag von Aachen",
    "issuer": "Auswärtiges Amt",
    "kind": "agreement",
    "dossier": 1,
}
_SUMMIT: dict[str, Any] = {
    "title": "Sommet numérique",
    "issuer": "Ministère de l’Économie",
    "kind": "press_release",
    "dossier": 2,
}
UNITS = [
    unit(1, "Die künstliche Intelligenz dient der Verwaltung.", date="2019-01-22", themes=("ai",), page=1, **_TREATY),
    unit(
        1, "KI und Verwaltung und Verwaltung.", paragraph=1, date="2019-01-22", has_counterpart=True, page=2, **_TREATY
    ),
    unit(2, "L’IA dans l’administration.", Lang.FR, date="2025-11-18", themes=("ai", "skills"), **_SUMMIT),
    unit(3, "Die Verwaltung der Daten.", date="2025-11-18", has_difference=True, kind="press_release", dossier=2),
    unit(4, "Administration of data and AI.", Lang.EN, date=""),
]
TEXTS = Texts(UNITS, {1: 2, 2: 1})


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(UNITS, 1, silent)
    return made


def ask(engine: Engine, query: str, **wanted: object) -> SearchResult:
    return engine.find(SearchRequest(query, **wanted), lexicon=LEXICON, source=TEXTS)  # type: ignore[arg-type]


def found(engine: Engine, query: str, **wanted: object) -> list[tuple[int, int]]:
    return sorted((hit.document, hit.paragraph) for hit in ask(engine, query, **wanted).hits)


@pytest.mark.parametrize(
    ("query", "units"),
    [
        ("title:Aachen", [(1, 0), (1, 1)]),
        ("title:verträge", [(1, 0), (1, 1)]),
        ('titre:"sommet numérique"', [(2, 0)]),
        ("issuer:amt", [(1, 0), (1, 1)]),
        ("issuer:minist", [(2, 0)]),
        ("kind:agreement", [(1, 0), (1, 1)]),
        ('kind:"Press Release"', [(2, 0), (3, 0)]),
        ("theme:ai", [(1, 0), (2, 0)]),
        ("theme:AI -theme:skills", [(1, 0)]),
        ("lang:fr", [(2, 0)]),
        ("sprache:englisch", [(4, 0)]),
        ("dossier:2", [(2, 0), (3, 0)]),
        ("page:2", [(1, 1)]),
        ("has:counterpart", [(1, 1)]),
        ("has:difference", [(3, 0)]),
        ("date:2019", [(1, 0), (1, 1)]),
        ("date:2019-01-22", [(1, 0), (1, 1)]),
        ("date:2019-01-23..", [(2, 0), (3, 0)]),
        ("date:..2025-11", [(1, 0), (1, 1), (2, 0), (3, 0)]),
        ("year:2025", [(2, 0), (3, 0)]),
        ("NOT lang:de", [(2, 0), (4, 0)]),
        ("(lang:fr OR lang:en) NOT date:2025", [(4, 0)]),
        ("", [(1, 0), (1, 1), (2, 0), (3, 0), (4, 0)]),
        ("page:99999999999999999999", []),
    ],
)
def test_fields(engine: Engine, query: str, units: list[tuple[int, int]]) -> None:
    assert found(engine, query) == units


@pytest.mark.parametrize(
    ("query", "units"),
    [
        ("Verwaltung Daten", [(3, 0)]),
        ("Intelligenz OR Daten", [(1, 0), (3, 0)]),
        ("Verwaltung NICHT Daten", [(1, 0), (1, 1)]),
        ("Verwaltung SAUF (KI ODER Daten)", [(1, 0)]),
        ("verwaltungen", [(1, 0), (1, 1), (3, 0)]),
        ("verwalt*", [(1, 0), (1, 1), (3, 0)]),
        ("*dministr*", [(2, 0), (4, 0)]),
        ("*stration", [(2, 0), (4, 0)]),
        ("Verwaltng~", [(1, 0), (1, 1), (3, 0)]),
        ("Vrwaltng~2", [(1, 0), (1, 1), (3, 0)]),
        ('"der Verwaltung"', [(1, 0)]),
        ('"Verwaltung der"', [(3, 0)]),
        ('"Daten Verwaltung"~1', [(3, 0)]),
        ('"Daten Verwaltung"~0', []),
    ],
)
def test_words(engine: Engine, query: str, units: list[tuple[int, int]]) -> None:
    assert found(engine, query, across=False) == units


def test_one_question_finds_every_language(engine: Engine) -> None:
    result = ask(engine, "KI")
    assert {hit.document for hit in result.hits} == {1, 2, 4}
    assert result.added == (Addition("IA", Lang.FR, "KI"), Addition("AI", Lang.EN, "KI"))


def test_words_that_belong_together_are_translated_together(engine: Engine) -> None:
    assert ask(engine, "artificial intelligence").added == (
        Addition("künstliche Intelligenz", Lang.DE, "artificial intelligence"),
    )
    assert found(engine, "die künstliche Intelligenz") == [(1, 0)]


def test_only_the_languages_asked_for(engine: Engine) -> None:
    assert found(engine, "KI", langs=(Lang.FR,)) == [(2, 0)]
    assert found(engine, "", langs=(Lang.FR, Lang.EN)) == [(2, 0), (4, 0)]


def test_a_query_of_function_words_is_refused_in_a_sentence(engine: Engine) -> None:
    with pytest.raises(BadQuery):
        ask(engine, "die und der")
    assert found(engine, '"und"') == [(1, 1)]


def test_facets_count_every_hit(engine: Engine) -> None:
    facets = ask(engine, "", limit=1).facets
    counts = {name: {facet.value: facet.count for facet in values} for name, values in facets.items()}
    assert counts == {
        "lang": {"de": 3, "fr": 1, "en": 1},
        "year": {"2025": 2, "2019": 2},
        "issuer": {"Auswärtiges Amt": 2, "Ministère de l’Économie": 1},
        "kind": {"agreement": 2, "press_release": 2},
        "theme": {"ai": 2, "skills": 1},
        "counterpart": {"no": 4, "yes": 1},
        "difference": {"no": 4, "yes": 1},
    }


def test_a_filter_narrows_the_hits_and_all_facets_but_its_own(engine: Engine) -> None:
    result = ask(engine, "", filters={"kind": ("agreement",)})
    assert result.total == 2
    assert {facet.value for facet in result.facets["kind"]} == {"agreement", "press_release"}
    assert [(facet.value, facet.count) for facet in result.facets["lang"]] == [("de", 2)]


def test_values_of_one_filter_add_up_and_filters_narrow_each_other(engine: Engine) -> None:
    both = {"year": ("2019", "2025"), "lang": ("de",)}
    assert found(engine, "", filters=both) == [(1, 0), (1, 1), (3, 0)]
    assert found(engine, "", filters={"theme": ("skills", "cloud")}) == [(2, 0)]
    assert found(engine, "", filters={"theme": ("cloud",)}) == []
    assert found(engine, "", filters={"lang": ()}) == found(engine, "")


def test_an_unknown_facet_is_refused(engine: Engine) -> None:
    with pytest.raises(BadValue):
        ask(engine, "KI", filters={"colour": ("red",)})


def test_the_best_hit_comes_first(engine: Engine) -> None:
    scores = [hit.score for hit in ask(engine, "Verwaltung", across=False).hits]
    assert all(one >= other for one, other in pairwise(scores))
    assert ask(engine, "Verwaltung KI", across=False).hits[0].paragraph == 1


def test_orders_by_date_and_dossier(engine: Engine) -> None:
    def order(wanted: SortOrder) -> list[int]:
        return [hit.document for hit in ask(engine, "", order=wanted).hits]

    assert order(SortOrder.NEWEST) == [2, 3, 1, 1, 4]
    assert order(SortOrder.OLDEST) == [1, 1, 2, 3, 4]
    assert order(SortOrder.DOSSIER) == [1, 1, 2, 3, 4]


def test_pages_join_without_gap(engine: Engine) -> None:
    whole = [hit.passage for hit in ask(engine, "").hits]
    pages = [hit.passage for start in range(0, 6, 2) for hit in ask(engine, "", offset=start, limit=2).hits]
    assert pages == whole
    assert ask(engine, "", offset=2, limit=2).total == len(whole)
    assert ask(engine, "", limit=0).hits == ()


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("Verwaltng", "Verwaltung"),
        ("Verwaltng OR Datten", "Verwaltung OR Daten"),
        ("verwaltnug kind:agreement", "Verwaltung kind:agreement"),
        ("admnistration", "administration"),
        ("Verwaltung", ""),
        ("xyzxyzxyz", ""),
    ],
)
def test_did_you_mean(engine: Engine, query: str, meant: str) -> None:
    assert ask(engine, query).did_you_mean.casefold() == meant.casefold()


def test_an_empty_index_answers(tmp_path: Path) -> None:
    result = ask(Engine.open(tmp_path, "library"), "KI")
    assert (result.total, result.hits) == (0, ())
    assert set(result.facets) == {"lang", "year", "issuer", "kind", "theme", "counterpart", "difference"}


def test_a_paragraph_that_the_store_no_longer_has_is_left_out(engine: Engine) -> None:
    without = Texts(UNITS[1:])
    result = engine.find(SearchRequest("Verwaltung", across=False), lexicon=LEXICON, source=without)
    assert (1, 0) not in {(hit.document, hit.paragraph) for hit in result.hits}
