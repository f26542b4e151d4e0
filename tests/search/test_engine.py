from pathlib import Path

import pytest

from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.errors import Cancelled, CannotWrite
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search import folder, writing
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


def test_nothing_with_all_words_offers_any_of_them(engine: Engine) -> None:
    def wider(query: str, **more: object) -> str:
        return engine.find(SearchRequest(query, **more), lexicon=LEXICON, source=TEXTS).wider  # type: ignore[arg-type]

    assert wider("die Verwaltung Zitronenpresse") == "Verwaltung OR Zitronenpresse"
    assert wider('"die Verwaltung" Zitronenpresse') == '"die Verwaltung" OR Zitronenpresse'
    assert wider("Verwaltung") == wider("Zitronenpresse Apfelmus") == wider("Verwaltung title:Zitronenpresse") == ""
    assert wider("die Verwaltung Zitronenpresse", filters={"year": ("1900",)}) == ""
    assert wider(" ".join(["Verwaltung", *(f"wort{n}x" for n in range(250))])) == ""  # too long with the operators


def test_a_word_of_the_querys_language_is_not_taken_for_another_ones(tmp_path: Path) -> None:
    units = [unit(1, "Kinder lernen."), unit(2, "Les enfants apprennent.", Lang.FR), unit(3, "Freundlich und der.")]
    pairs = [
        WordPair("Kinder", "enfants", 1.0, "test", "children"),
        WordPair("freundlich", "aimable", 1.0, "t", "kinder"),
    ]
    engine = Engine.open(tmp_path, "library")
    engine.rebuild(units, 1, silent)
    result = engine.find(SearchRequest("Kinder"), lexicon=Lexicon(pairs), source=Texts(units))
    assert [a.wording for a in result.added] == ["enfants"]
    assert {hit.document for hit in result.hits} == {1, 2}


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


def test_words_joined_by_hyphens_are_found_as_one_word(tmp_path: Path) -> None:
    units = [unit(1, "Die Cloud-Infrastrukturen wachsen."), unit(2, "Die Cloudinfrastruktur wächst.")]
    engine = Engine.open(tmp_path, "library")
    engine.rebuild(units, 1, silent)
    for query in ("Cloudinfrastruktur", "Cloud-Infrastruktur"):
        result = engine.find(SearchRequest(query), lexicon=LEXICON, source=Texts(units))
        marked = {hit.snippet.text[m.start : m.end] for hit in result.hits for m in hit.snippet.marks}
        assert marked >= {"Cloudinfrastruktur"}
        assert marked & {"Cloud-Infrastrukturen", "Infrastrukturen"}


def test_what_the_lexicon_calls_the_same_is_not_taken_word_for_word(engine: Engine) -> None:
    known = WordPair("Zero Trust", "confiance zéro", 1.0, "test", "zero trust")
    pairs = [known, WordPair("Vertrauen", "confiance", 1.0, "test", "trust")]
    result = engine.find(SearchRequest("zero trust"), lexicon=Lexicon(pairs), source=TEXTS)
    assert "Vertrauen" not in {addition.wording for addition in result.added}


def test_many_small_changes_leave_few_segments(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path, "library")
    for change in range(1, 41):
        engine.update([unit(change % 25 + 1, f"Wort im Dokument {change}", paragraph=p) for p in range(3)], [], change)
    assert len(engine.snapshot.segments) < 10
    request = SearchRequest("Wort", limit=100)
    units = [unit(document, "Wort", paragraph=p) for document in range(1, 26) for p in range(3)]
    hits = engine.find(request, lexicon=LEXICON, source=Texts(units)).hits
    assert sorted((hit.document, hit.paragraph) for hit in hits) == [(u.document, u.paragraph) for u in units]


def test_whoever_gives_the_units_may_stop_it_and_nothing_has_changed(engine: Engine) -> None:
    def stopped(what: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        engine.rebuild([unit(9, "Neu")], 8, stopped)
    assert engine.change == 7
    assert found(engine, "Verwaltung") == [(3, 0)]
    engine.update([], [3], 8)
    assert found(engine, "Verwaltung") == []


def test_an_index_that_another_program_writes_to_is_left_alone(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_PATIENCE", 0.1)
    lock = folder.open_or_make(engine.folder).lock("WRITELOCK")
    assert lock.acquire()
    with pytest.raises(CannotWrite):
        engine.update([unit(9, "Neu")], [], 8)
    assert engine.change == 7
    assert found(engine, "Verwaltung") == [(3, 0)]
    lock.release()
    engine.update([unit(9, "Neu")], [], 8)
    assert engine.change == 8
