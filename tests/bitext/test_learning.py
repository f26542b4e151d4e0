"""Word pairs learnt from passages that translate one another."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.learning import LEAST_STRENGTH, OFTEN, SELDOM, learn
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

KNOWN = Lexicon([WordPair("Bericht", "rapport", 1.0, "test"), WordPair("Haus", "maison", 1.0, "test")])
GROUPS = [
    ("Der Quarkbericht nennt den Zwirnling.", "Le rapport cite le bidulon."),
    ("Ein Zwirnling steht im Haus.", "Un bidulon se trouve dans la maison."),
    ("Die Zwirnlinge fehlen im Bericht.", "Les bidulons manquent au rapport."),
    ("Zwirnling und Bericht", "Bidulon et rapport"),
    ("Zwei Zwirnlinge", "Deux bidulons"),
]


def wordings(pairs: tuple[WordPair, ...]) -> dict[tuple[str, str], WordPair]:
    return {(pair.de, pair.fr): pair for pair in pairs}


def test_word_unknown_to_the_list_is_learnt_over_its_inflected_forms() -> None:
    found = wordings(learn(GROUPS, KNOWN))
    assert found["zwirnling", "bidulon"].origin == OFTEN
    assert found["zwirnling", "bidulon"] == max(found.values(), key=lambda pair: pair.strength)


def test_what_the_list_knows_is_not_learnt_and_explains_itself_away() -> None:
    found = wordings(learn(GROUPS, KNOWN))
    assert ("bericht", "rapport") not in found
    assert ("zwirnling", "rapport") not in found


def test_seen_once_is_no_proof() -> None:
    assert learn(GROUPS[:1], KNOWN) == ()
    assert learn([], KNOWN) == ()


def test_sides_may_be_turned() -> None:
    turned = learn([(french, german) for german, french in GROUPS], KNOWN, (Lang.FR, Lang.DE))
    assert turned == learn(GROUPS, KNOWN)


WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "2027", "und", ""]), max_size=6).map(" ".join)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=8))
def test_strengths_are_shares_and_every_pair_is_given_once(groups: list[tuple[str, str]]) -> None:
    found = learn(groups, Lexicon())
    assert all(LEAST_STRENGTH < pair.strength <= 1 and pair.origin in (OFTEN, SELDOM) for pair in found)
    assert len({(pair.de, pair.fr) for pair in found}) == len(found)
