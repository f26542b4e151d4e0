"""The vocabulary read in one piece must be that which Whoosh itself gives."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.search import folder
from explorer.search.engine import Engine
from explorer.search.schema import form_field, text_field
from explorer.search.termfile import Vocabulary
from tests.search.library import unit

_LETTERS = "abcdeäöüßéœ"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    chance = random.Random(3)
    words = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 9))) for _ in range(400)]
    made = Engine.open(tmp_path_factory.mktemp("index"), "library")
    langs = (Lang.DE, Lang.FR)
    made.rebuild([unit(n, " ".join(chance.choices(words, k=30)), langs[n % 2]) for n in range(1, 80)], 1, silent)
    return made


@pytest.fixture(scope="module")
def vocabulary(engine: Engine) -> Vocabulary:
    return engine.snapshot.segments[0].vocabulary(form_field(Lang.DE))


@pytest.mark.parametrize("lang", [Lang.DE, Lang.FR, Lang.EN])
@pytest.mark.parametrize("field", [form_field, text_field])
def test_terms_and_counts_are_those_of_whoosh(engine: Engine, lang: Lang, field: type[str]) -> None:
    reader = folder.open_or_make(engine.folder).reader()
    name = field(lang)
    expected = {term.decode(): reader.doc_frequency(name, term) for term in reader.lexicon(name)}
    found = engine.snapshot.segments[0].vocabulary(name)
    assert dict(zip(found.terms, found.counts.tolist(), strict=True)) == expected
    assert list(found.terms) == sorted(found.terms)


@pytest.mark.parametrize("lang", [Lang.DE, Lang.FR])
def test_postings_are_those_of_whoosh(engine: Engine, lang: Lang) -> None:
    reader = folder.open_or_make(engine.folder).reader()
    for term in engine.snapshot.segments[0].vocabulary(text_field(lang)).terms:
        matcher = reader.postings(text_field(lang), term)
        expected = []
        while matcher.is_active():
            expected.append((matcher.id(), matcher.weight()))
            matcher.next()
        docs, weights = engine.snapshot.postings(text_field(lang), term)
        assert list(zip(docs.tolist(), weights.tolist(), strict=True)) == expected


@given(st.text("abcdeou", min_size=1, max_size=4))
def test_parts_of_words_find_every_word_that_has_them(vocabulary: Vocabulary, part: str) -> None:
    terms = vocabulary.terms
    assert [terms[n] for n in vocabulary.beginning(part)] == [term for term in terms if term.startswith(part)]
    assert [terms[n] for n in vocabulary.holding(part, True, True)] == [term for term in terms if part in term]
    assert [terms[n] for n in vocabulary.holding(part, True, False)] == [term for term in terms if term.endswith(part)]
