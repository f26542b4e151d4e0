from pathlib import Path

import pytest

from explorer.model.documents import Span
from explorer.model.errors import BadValue
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import ConcordanceLine, SearchRequest
from explorer.search import concordance
from explorer.search.contexts import ordered
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

UNITS = [
    unit(1, "Unsere digitale Souveränität zählt. Auch die Souveränität der Daten.", date="2025-05-22", title="Treffen"),
    unit(2, "Notre souveraineté numérique compte. La souveraineté des données aussi.", Lang.FR, date="2025-05-22"),
    unit(3, "Ohne Souveränität kein Vertrauen.", date="2024-01-01"),
]
TEXTS = Texts(UNITS, {1: 2, 2: 1})


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(UNITS, 1, silent)
    return made


def lines(engine: Engine, query: str, *langs: Lang) -> tuple[ConcordanceLine, ...]:
    return concordance.lines(engine, SearchRequest(query, langs=langs, limit=1), lexicon=LEXICON, source=TEXTS)


def test_every_place_has_its_line(engine: Engine) -> None:
    found = lines(engine, "Souveränität", Lang.DE)
    assert sorted((line.document, line.passage) for line in found) == [(1, 0), (1, 1), (3, 0)]
    assert {line.keyword for line in found} == {"Souveränität"}


def test_left_keyword_and_right_give_the_paragraph(engine: Engine) -> None:
    for line in lines(engine, "Souveränität", Lang.DE):
        text = UNITS[0].text if line.document == 1 else UNITS[2].text
        assert line.left + line.keyword + line.right == text
        assert text[line.span.start : line.span.end] == line.keyword


def test_the_counterpart_is_marked(engine: Engine) -> None:
    found = lines(engine, "digitale Souveränität", Lang.DE)
    assert [line.keyword for line in found] == ["digitale Souveränität", "Souveränität"]  # in a row: one place
    line = found[0]
    assert line.counterpart is not None
    assert [line.counterpart.text[m.start : m.end] for m in line.counterpart.marks] == ["souveraineté numérique"]
    assert (line.title, line.date, line.span) == ("Treffen", "2025-05-22", Span(7, 28))


def test_a_phrase_is_one_key_word(engine: Engine) -> None:
    assert [line.keyword for line in lines(engine, '"digitale Souveränität"', Lang.DE)] == ["digitale Souveränität"]


def test_lines_by_what_stands_around(engine: Engine) -> None:
    found = lines(engine, "Souveränität", Lang.DE)
    assert [line.left.split()[-1] for line in ordered(found, "left")] == ["die", "digitale", "Ohne"]
    assert [line.right.split()[0] for line in ordered(found, "right")] == ["der", "kein", "zählt."]
    assert [line.document for line in ordered(found, "date", "left")] == [3, 1, 1]
    assert [line.span.start for line in ordered(found, "document")] == [16, 45, 5]


def test_lines_by_translation_put_those_without_last(engine: Engine) -> None:
    found = lines(engine, "Souveränität OR Daten", Lang.DE)
    assert ordered(found, "translation")[-1].counterpart is None


def test_an_unknown_order_is_refused(engine: Engine) -> None:
    with pytest.raises(BadValue):
        ordered((), "colour")


def test_there_are_at_most_so_many_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine.open(tmp_path, "library")
    many = [unit(n, "Wort und Wort") for n in range(1, 40)]
    engine.rebuild(many, 1, silent)
    monkeypatch.setattr(concordance, "MOST", 50)
    assert len(concordance.lines(engine, SearchRequest("Wort"), lexicon=LEXICON, source=Texts(many))) == 50
