from pathlib import Path

import pytest

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.search.engine import Engine
from explorer.search.likening import like
from tests.search.library import LEXICON, Texts, unit

UNITS = [
    unit(1, "Die Minister sprachen über künstliche Intelligenz und Datenschutz."),
    unit(2, "Les ministres ont parlé de l'intelligence artificielle.", Lang.FR),
    unit(3, "Datenschutz ist wichtig. Es regnet in Bonn."),
    unit(4, "Es regnet in Bonn und in Berlin."),
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(UNITS, 1, silent)
    return made


def found(engine: Engine, text: str, lang: Lang = Lang.DE, count: int = 10) -> list[int]:
    return [h.document for h in like(engine, text, lang, count, lexicon=LEXICON, source=Texts(UNITS))]


def test_what_shares_most_rare_words_comes_first_in_either_language(engine: Engine) -> None:
    assert found(engine, UNITS[0].text)[0] == 1
    assert set(found(engine, UNITS[0].text)) == {1, 2, 3}
    assert 1 in found(engine, UNITS[1].text, Lang.FR)


def test_the_number_of_paragraphs_is_kept(engine: Engine) -> None:
    assert found(engine, UNITS[0].text, count=1) == [1]


def test_the_shared_words_are_marked(engine: Engine) -> None:
    hit = next(
        h for h in like(engine, "Datenschutz!", Lang.DE, 9, lexicon=LEXICON, source=Texts(UNITS)) if h.document == 3
    )
    assert [hit.snippet.text[m.start : m.end] for m in hit.snippet.marks] == ["Datenschutz"]


@pytest.mark.parametrize("text", ["", "und die", "…", "Xylophonkonzert"])
def test_a_text_without_telling_words_is_like_nothing(engine: Engine, text: str) -> None:
    assert found(engine, text) == []


def test_an_empty_index_has_nothing_alike(tmp_path: Path) -> None:
    assert found(Engine.open(tmp_path, "library"), UNITS[0].text) == []
