"""What a classifier sees of a text."""

from collections import Counter

import pytest

from explorer.coding.features import Space, WordFeatures
from explorer.language.lexicon import Lexicon
from explorer.language.words import stem
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

FEATURES = WordFeatures(Lexicon([WordPair("Verteidigung", "défense", 1.0, "terms", "defence")]))


def test_inflections_and_compounds_share_letters() -> None:
    one, other = (set(FEATURES.spelling(word)) for word in ("Cloud", "Cloudanbieter"))
    assert " clou" in one & other
    assert {len(piece) for piece in one} == {3, 4, 5}


def test_translations_share_a_meaning() -> None:
    german, french, english = (
        set(FEATURES.meaning(word, lang))
        for word, lang in (("Verteidigung", Lang.DE), ("défenses", Lang.FR), ("defence", Lang.EN))
    )
    assert german & french & english == {stem("Verteidigung", Lang.DE)}


def test_parts_of_a_compound_have_their_meaning() -> None:
    assert stem("Verteidigung", Lang.DE) in FEATURES.meaning("Landesverteidigung", Lang.DE)


def test_names_are_the_same_in_every_language() -> None:
    assert set(FEATURES.meaning("Gaia", Lang.DE)) & set(FEATURES.meaning("Gaia", Lang.FR)) >= {"=gaia"}


def test_function_words_have_no_meaning_but_a_spelling() -> None:
    assert FEATURES.meanings("die und der", Lang.DE) == Counter()
    assert FEATURES.spellings("und", Lang.DE)["und"] == 1


def test_rare_features_weigh_more_and_single_ones_nothing() -> None:
    space = Space([Counter("ab"), Counter("ab"), Counter("bc")])
    assert set(space.columns) == {"a", "b"}
    entry = space.entry(Counter("abc"))
    assert entry[space.columns["a"]] > entry[space.columns["b"]]
    assert sum(value**2 for value in entry.values()) == pytest.approx(1)
    assert space.entry(Counter("zz")) == {}
    rows = space.rows([Counter("a"), Counter("z")])
    assert (len(rows), rows.width) == (2, 2)
