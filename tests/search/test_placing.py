"""Which passages a question finds."""

import pytest

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search import placing
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

UNITS = [
    unit(
        1,
        "Wir stärken die digitale Souveränität. Die Sitzung war kurz. Auch die Souveränität der Daten.",
        date="2025-05-22",
    ),
    unit(2, "Notre souveraineté numérique compte. La séance était brève.", Lang.FR, date="2025-05-22"),
    unit(3, "Ohne Souveränität kein Vertrauen.", date="2024-01-01"),
]
TEXTS = Texts(UNITS, {1: 2, 2: 1})


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(UNITS, 1, silent)
    return made


def numbers(engine: Engine, query: str, *among: int) -> dict[int, list[int]]:
    request = SearchRequest(query, limit=1)
    found = placing.passages(engine, request, among or (1, 2, 3), lexicon=LEXICON, source=TEXTS)
    return {document: [passage.number for passage in passages] for document, passages in found.items()}


def test_every_passage_with_the_words_in_either_language(engine: Engine) -> None:
    assert numbers(engine, "Souveränität") == {1: [0, 2], 3: [0]}
    assert numbers(engine, '"digitale Souveränität"') == {1: [0], 2: [0]}
    assert numbers(engine, "Souveränität AND Sitzung", 1) == {1: [0, 1, 2]}
    assert numbers(engine, "Souveränität NOT Vertrauen", 1, 3) == {1: [0, 2]}


def test_only_in_the_documents_named(engine: Engine) -> None:
    assert numbers(engine, "Souveränität", 3, 7) == {3: [0]}
    assert numbers(engine, "Konjunktur") == {}


def test_where_nothing_is_marked_the_whole_paragraph(engine: Engine) -> None:
    assert numbers(engine, "date:2025") == {1: [0, 1, 2], 2: [0, 1]}
