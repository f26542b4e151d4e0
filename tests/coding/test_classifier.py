"""Suggestions learnt from tags."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from explorer.coding.classifier import Classifier, train
from explorer.coding.examples import Example, examples_of, limited
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.coding import TagStatus
from explorer.model.documents import Passage, PassageKind
from explorer.model.errors import Cancelled
from explorer.model.language import Lang
from tests.bench import suggestions
from tests.coding.conftest import make_tag, make_text

CLOUD = ("Die Cloud wird souverän.", "Eine Cloud für die Verwaltung.", "Cloudanbieter speichern Daten in der Cloud.")
ARMY = ("Die Armee übt im Herbst.", "Eine Armee schützt das Land.", "Armeechef spricht zur Armee im Bundesrat.")
LEXICON = Lexicon([WordPair("Armee", "armée", 1.0, "terms"), WordPair("Cloud", "nuage", 1.0, "terms")])


def examples(times: int = 4) -> list[Example]:
    """Cloud and army in turn; each repeat is a group of its own."""
    return [
        Example(text, Lang.DE, frozenset([theme]), group)
        for group in range(times)
        for theme, texts in (("cloud", CLOUD), ("army", ARMY))
        for text in texts
    ]


def learnt(*rows: Example) -> Classifier:
    found = train(rows or examples(), LEXICON)
    assert found is not None
    return found


def passage(text: str, lang: Lang = Lang.DE, number: int = 0, start: int = 0) -> Passage:
    return Passage(number, PassageKind.BODY, 0, None, lang, start, start + len(text), text)


def test_a_new_passage_gets_its_theme_with_the_word_that_speaks_for_it() -> None:
    (found,) = learnt().suggest([passage("Wir prüfen die Cloud.", number=3, start=100)], 7)
    assert (found.document, found.passage, found.theme) == (7, 3, "cloud")
    assert found.why[0] == "Cloud"
    assert [(span.start, span.end) for span in found.spans][-1] == (115, 120)
    assert 0.5 < found.score < 1


def test_what_german_taught_holds_for_french() -> None:
    found = learnt().suggest([passage("L’armée protège le pays.", Lang.FR), passage("Un nuage.", Lang.FR, 1)], 1)
    assert [(s.passage, s.theme) for s in found] == [(0, "army"), (1, "cloud")]
    assert found[0].why[0] == "armée"


def test_a_passage_about_something_else_gets_nothing() -> None:
    assert learnt().suggest([passage("Gestern regnete es.")], 1) == ()
    assert learnt().suggest([], 1) == ()


def test_only_themes_with_enough_examples_are_learnt() -> None:
    few = [*examples(), *(Example("Steuern sinken.", Lang.DE, frozenset(["tax"]), 9) for _ in range(9))]
    assert learnt(*few).themes == ("army", "cloud")
    assert train(few[-9:], LEXICON) is None


def test_quality_is_that_of_dossiers_never_seen() -> None:
    quality = learnt().quality
    assert [(q.theme, q.examples) for q in quality] == [("army", 12), ("cloud", 12)]
    assert all(q.precision > 0.9 and q.recall > 0.9 and q.average_precision > 0.9 for q in quality)


def test_what_cannot_be_learnt_is_told() -> None:
    """Every dossier repeats its own words only: nothing holds from one to the next."""
    dice = random.Random(1)
    words = ["".join(dice.choices("bcdfghklmnprstvz", k=9)) for _ in range(120)]
    rows = [
        Example(words[group], Lang.DE, frozenset(["noise"] if group % 6 == 0 else []), group)
        for group in range(120)
        for _ in range(2)
    ]
    found = learnt(*rows)
    assert found.quality[0].average_precision < 0.35
    assert found.quality[0].recall < 0.2


def test_vectors_speak_where_words_do_not() -> None:
    towards = {"cloud": np.array([1, 0], np.float32), "army": np.array([0, 1], np.float32)}
    rows = [replace(e, vector=towards[next(iter(e.themes))]) for e in examples()]
    strange = passage("Zzz yyy.", number=4)
    found = learnt(*rows).suggest([strange], 1, {(1, 4): towards["army"]})
    assert [(s.theme, s.spans) for s in found] == [("army", ())]
    assert found[0].why[0].startswith("≈ Die Armee")


def test_learning_can_be_stopped() -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        train(examples(), LEXICON, progress=stop)


def test_examples_are_the_passages_of_tagged_documents() -> None:
    doubtful = make_tag(2, "ai", 20, 25, status=TagStatus.PROVISIONAL)
    tagged = make_text(make_tag(1, "ai", 5, 12), doubtful, kinds=(PassageKind.BOILERPLATE,))
    vector = np.ones(2, np.float32)
    found = examples_of([tagged, make_text(number=2)], {(1, 1): vector})
    assert [sorted(example.themes) for example in found] == [["ai"], [], []]
    assert [example.vector is vector for example in found] == [True, False, False]


def test_of_too_many_examples_the_tagged_ones_are_kept() -> None:
    plain = [Example(str(n), Lang.DE, frozenset(), n) for n in range(100)]
    kept = limited([*plain, *examples(1)], frozenset(["cloud"]), 13)
    assert [e.text for e in kept[:3]] == list(CLOUD)
    assert len(kept) == 13
    assert len({e.text for e in kept}) == 13


def test_official_topics_are_found_on_both_panels(shared_data: Path) -> None:
    """One division into halves, words alone; the bench has the whole measurement."""
    found = suggestions.releases()
    topics = suggestions.frequent(found)
    german, french = (suggestions.examples(found, lang, None) for lang in (Lang.DE, Lang.FR))
    precision = suggestions.measure(german, french, topics, suggestions.word_list(), divisions=1)
    assert precision[Lang.DE] >= 0.48
    assert precision[Lang.FR] >= 0.40
