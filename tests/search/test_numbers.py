from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.errors import BadValue
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import Frequency, Rendering, SearchRequest
from explorer.search.collocating import collocates, likelihood
from explorer.search.engine import Engine
from explorer.search.numbers import frequencies, renderings
from tests.search.library import LEXICON, Texts, unit

UNITS = [
    unit(2, "KI hilft. KI und KI.", date="2024-05-01", issuer="Amt", kind="letter"),
    unit(4, "Die Verwaltung nutzt KI.", date="2025-05-01", issuer="Amt"),
    unit(6, "Ohne Maschinen ginge es auch.", date="2025-06-01", issuer="Ministerium"),
    unit(3, "L’IA aide. L’IA et l’IA.", Lang.FR, date="2024-05-01", issuer="Office"),
    unit(5, "L’administration s’en sert.", Lang.FR, date="2025-05-01", issuer="Office"),
]
TEXTS = Texts(UNITS, {2: 3, 4: 5})


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(UNITS[:3], 1, silent)
    made.update(UNITS[3:], [], 2)
    return made


def table(engine: Engine, query: str, by: str, **wanted: object) -> dict[str, tuple[int, int, int]]:
    request = SearchRequest(query, **wanted)  # type: ignore[arg-type]
    rows = frequencies(engine, request, by, lexicon=LEXICON)
    return {row.value: (row.units, row.occurrences, row.words) for row in rows}


def test_frequency_by_year_counts_every_occurrence_of_every_wording(engine: Engine) -> None:
    assert table(engine, "KI", "year") == {"2024": (2, 6, 13), "2025": (1, 1, 14)}


def test_frequency_in_one_language(engine: Engine) -> None:
    assert table(engine, "KI", "year", langs=(Lang.DE,)) == {"2024": (1, 3, 5), "2025": (1, 1, 9)}
    assert table(engine, "KI", "lang", across=False) == {"de": (2, 4, 14), "fr": (0, 0, 13)}


@pytest.mark.parametrize("query", ['"KI und"', "KI*", "KJ~", '"und KI"~0'])
def test_frequency_of_phrases_and_parts_of_words(engine: Engine, query: str) -> None:
    found = table(engine, query, "year", across=False, langs=(Lang.DE,))
    assert found["2024"][1] == {'"KI und"': 1, "KI*": 3, "KJ~": 3, '"und KI"~0': 3}[query]


def test_a_filter_narrows_the_words_too(engine: Engine) -> None:
    assert table(engine, "KI", "issuer", filters={"year": ("2025",)}) == {
        "Amt": (1, 1, 4),
        "Ministerium": (0, 0, 5),
        "Office": (0, 0, 5),
    }


def test_per_ten_thousand_words() -> None:
    assert Frequency("2025", 2, 3, 600).per_ten_thousand == 50
    assert Frequency("2025", 0, 0, 0).per_ten_thousand == 0


def test_an_unknown_column_is_refused(engine: Engine) -> None:
    with pytest.raises(BadValue):
        table(engine, "KI", "colour")


def test_renderings_count_the_wordings_of_the_counterparts(engine: Engine) -> None:
    found = renderings(engine, SearchRequest("KI", langs=(Lang.DE,)), lexicon=LEXICON, source=TEXTS)
    assert found == (Rendering("IA", Lang.FR, 1, 2), Rendering("", Lang.FR, 1, 2))


_FRAME = [f"Wort{chr(97 + n)}{chr(97 + n)}" for n in range(20)]


def test_a_word_that_keeps_company_is_a_collocate(tmp_path_factory: pytest.TempPathFactory) -> None:
    units = [unit(n, f"{' '.join(_FRAME)} starke Verwaltung {' '.join(_FRAME)}") for n in range(1, 9)]
    units += [unit(n, f"{' '.join(_FRAME)} hohe {' '.join(_FRAME)}") for n in range(9, 30)]
    engine = Engine.open(tmp_path_factory.mktemp("index"), "library")
    engine.rebuild(units[:15], 1, silent)
    engine.update(units[15:], [], 2)
    request = SearchRequest("Verwaltung", langs=(Lang.DE,))
    best = collocates(engine, request, lexicon=LEXICON, source=Texts(units), reach=2)[0]
    assert (best.word, best.together, best.everywhere) == ("starke", 8, 8)


@given(st.integers(1, 50), st.integers(0, 50), st.integers(50, 200), st.integers(0, 5000))
def test_the_likelihood_is_that_of_the_four_cells(together: int, more: int, near: int, rest: int) -> None:
    everywhere, total = together + more, near + more + rest
    cells = [(together, near, everywhere), (near - together, near, total - everywhere)]
    cells += [(more, total - near, everywhere), (rest, total - near, total - everywhere)]
    plain = 2 * sum(o * log(o * total / (row * column)) for o, row, column in cells if o)
    found = likelihood(np.array([together]), np.array([everywhere]), near, total)
    assert found[0] == pytest.approx(plain, abs=1e-6)
