"""The fast path must give Whoosh's own ranking: same units, same scores to 1e-6."""

import random
from typing import Any

import pytest
from whoosh import query as whoosh_query
from whoosh.searching import Searcher

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import IndexUnit, SearchRequest
from explorer.search import folder
from explorer.search.analysis import stem_of
from explorer.search.asking import ask
from explorer.search.engine import Engine
from tests.search.library import LEXICON, unit

_STEMS = [
    "Vertrag",
    "Daten",
    "Schutz",
    "Wolke",
    "Bund",
    "Land",
    "Recht",
    "Netz",
    "Plan",
    "Amt",
    "Staat",
    "Preis",
    "Werk",
]


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(_STEMS, weights=range(1, len(_STEMS) + 1), k=chance.randint(1, 60)))


def _units(chance: random.Random, documents: range) -> list[IndexUnit]:
    return [unit(d, _text(chance), paragraph=p) for d in documents for p in range(chance.randint(1, 6))]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """Several segments, with documents replaced and removed: statistics then count what is gone."""
    chance = random.Random(7)
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild(_units(chance, range(1, 200)), 1, silent)
    made.update(_units(chance, range(150, 260)), [3, 4, 5], 2)
    made.update(_units(chance, range(20, 30)), [], 3)
    assert len(made.snapshot.segments) > 1
    return made


@pytest.fixture(scope="module")
def searcher(engine: Engine) -> Searcher:
    return folder.open_or_make(engine.folder).searcher()


def _whoosh(words: list[str], joined: str) -> Any:
    terms = [whoosh_query.Term("de", stem_of(word, Lang.DE)) for word in words]
    return terms[0] if len(terms) == 1 else (whoosh_query.And if joined == "AND" else whoosh_query.Or)(terms)


@pytest.mark.parametrize("seed", range(200))
def test_units_and_scores_are_those_of_whoosh(engine: Engine, searcher: Searcher, seed: int) -> None:
    chance = random.Random(seed)
    words = chance.sample(_STEMS, chance.choice([1, 2, 2, 3, 4]))
    joined = chance.choice(["AND", "OR"])
    expected = {hit.docnum: hit.score for hit in searcher.search(_whoosh(words, joined), limit=None)}
    request = SearchRequest(f" {joined} ".join(words), across=False)
    found = ask(engine.snapshot, request, LEXICON).matches
    assert dict(zip(found.docs.tolist(), found.scores.tolist(), strict=True)) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("seed", range(20))
def test_not_leaves_out_what_whoosh_leaves_out(engine: Engine, searcher: Searcher, seed: int) -> None:
    wanted, unwanted = random.Random(seed).sample(_STEMS, 2)
    tree = whoosh_query.And([_whoosh([wanted], "AND"), whoosh_query.Not(_whoosh([unwanted], "AND"))])
    expected = {hit.docnum for hit in searcher.search(tree, limit=None)}
    found = ask(engine.snapshot, SearchRequest(f"{wanted} NOT {unwanted}", across=False), LEXICON).matches
    assert set(found.docs.tolist()) == expected
