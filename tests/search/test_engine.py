from pathlib import Path

import pytest

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

UNITS = [
    unit(1, "Die digitale Souveränität Europas. Sie ist wichtig.", date="2025-05-22", has_counterpart=True),
    unit(2, "La souveraineté numérique de l’Europe. Elle compte.", Lang.FR, date="2025-05-22"),
    unit(3, "Die Verwaltung wird digital.", date="2024-01-02"),
    unit(3, "Über die Größe der Cloudinfrastruktur.", paragraph=1, date="2024-01-02"),
]
TEXTS = Texts(UNITS, {1: 2, 2: 1})


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    made = Engine.open(tmp_path / "index", "library")
    made.rebuild(UNITS, 7, silent)
    return made


def found(engine: Engine, query: str) -> list[tuple[int, int]]:
    result = engine.find(SearchRequest(query), lexicon=LEXICON, source=TEXTS)
    assert result.total == len(result.hits)
    return sorted((hit.document, hit.paragraph) for hit in result.hits)


def test_a_new_index_holds_no_change(tmp_path: Path) -> None:
    assert Engine.open(tmp_path, "library").change == 0


def test_the_change_is_there_after_reopening(engine: Engine, tmp_path: Path) -> None:
    engine.close()
    assert Engine.open(tmp_path / "index", "library").change == 7


def test_an_index_of_another_library_is_emptied(engine: Engine, tmp_path: Path) -> None:
    engine.close()
    assert Engine.open(tmp_path / "index", "another").change == 0


def test_an_update_replaces_documents_and_removes_others(engine: Engine) -> None:
    engine.update([unit(3, "Nur noch die Verwaltung.")], [2], 8)
    assert engine.change == 8
    assert found(engine, "Verwaltung") == [(3, 0)]
    assert found(engine, "Größe") == []
    assert found(engine, "souveraineté") == []
    assert found(engine, "") == [(1, 0), (3, 0)]


# Whoosh leaves a segment's file to the garbage collector where it cannot make sense of it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_damaged_index_is_made_anew(engine: Engine, tmp_path: Path) -> None:
    engine.close()
    for file in (tmp_path / "index").glob("*.seg"):
        file.write_bytes(b"\0" * 100)
    healed = Engine.open(tmp_path / "index", "library")
    assert healed.change == 0
    healed.rebuild(UNITS, 7, silent)
    assert found(healed, "Verwaltung") == [(3, 0)]


def test_a_query_finds_the_other_language(engine: Engine) -> None:
    result = engine.find(SearchRequest("souveraineté numérique"), lexicon=LEXICON, source=TEXTS)
    assert {hit.document for hit in result.hits} == {1, 2}
    assert [(a.wording, a.lang, a.origin) for a in result.added] == [
        ("digitale Souveränität", Lang.DE, "souveraineté numérique")
    ]


def test_a_removed_wording_is_not_searched(engine: Engine) -> None:
    request = SearchRequest("souveraineté numérique", without=("digitale Souveränität",))
    result = engine.find(request, lexicon=LEXICON, source=TEXTS)
    assert ([hit.document for hit in result.hits], result.added) == ([2], ())


def test_a_hit_shows_the_sentence_and_its_counterpart_with_marks(engine: Engine) -> None:
    request = SearchRequest("digitale Souveränität", langs=(Lang.DE,))
    (hit,) = engine.find(request, lexicon=LEXICON, source=TEXTS).hits
    assert (hit.passage, hit.snippet.text) == (0, "Die digitale Souveränität Europas.")
    assert [hit.snippet.text[m.start : m.end] for m in hit.snippet.marks] == ["digitale", "Souveränität"]
    assert hit.counterpart is not None
    marked = [hit.counterpart.text[m.start : m.end] for m in hit.counterpart.marks]
    assert (hit.counterpart_document, hit.counterpart_passages, marked) == (2, (0, 1), ["souveraineté numérique"])
