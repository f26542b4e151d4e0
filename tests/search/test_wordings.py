"""Phrases and proximity, against a plain look at every text."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search.analysis import WORD
from explorer.search.asking import ask
from explorer.search.engine import Engine
from tests.search.library import LEXICON, unit

_WORDS = ["Netz", "der", "Plan", "und", "Amt", "Werk"]
_TEXTS = [" ".join(words) for count in (2, 3, 4) for words in product(_WORDS, repeat=count)][::7]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    made.rebuild([unit(1, text, paragraph=n) for n, text in enumerate(_TEXTS[:150])], 1, silent)
    made.update([unit(2, text, paragraph=n) for n, text in enumerate(_TEXTS[150:])], [], 2)
    return made


def _texts(engine: Engine, query: str) -> set[str]:
    question = ask(engine.snapshot, SearchRequest(query, langs=(Lang.DE,), across=False), LEXICON)
    docs = question.matches.docs
    documents, paragraphs = (question.view.column(name)[docs].tolist() for name in ("document", "paragraph"))
    return {_TEXTS[p + (150 if d == 2 else 0)] for d, p in zip(documents, paragraphs, strict=True)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4))
def test_a_phrase_stands_word_for_word(engine: Engine, words: list[str]) -> None:
    phrase = " ".join(words)
    assert _texts(engine, f'"{phrase.upper()}"') == {text for text in _TEXTS if f" {phrase} " in f" {text} "}


def _close(text: str, words: set[str], slop: int) -> bool:
    found = WORD.findall(text)
    runs = (found[a:b] for a in range(len(found)) for b in range(a + 1, len(found) + 1))
    return any(words <= set(run) and len(run) <= len(words) + slop for run in runs)


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(["Netz", "Plan", "Amt", "Werk"]), min_size=1, max_size=3), st.integers(0, 2))
def test_words_stand_near_one_another(engine: Engine, words: set[str], slop: int) -> None:
    query = f'"{" ".join(sorted(words))}"~{slop}'
    assert _texts(engine, query) == {text for text in _TEXTS if _close(text, words, slop)}


def test_a_phrase_does_not_reach_over_the_end_of_a_paragraph(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path, "library")
    engine.rebuild([unit(1, "Das neue Amt"), unit(1, "Plan für alle", paragraph=1)], 1, silent)
    assert not len(ask(engine.snapshot, SearchRequest('"Amt Plan"'), LEXICON).matches)
    assert not len(ask(engine.snapshot, SearchRequest('"Amt Plan"~5'), LEXICON).matches)
