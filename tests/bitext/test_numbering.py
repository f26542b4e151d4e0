"""Official numbering: labels, and the points that both versions of an act have in common."""

import numpy as np

from explorer.bitext.numbering import anchors, barriers, believed, labels
from explorer.model.language import Lang

GERMAN = ["KAPITEL II", "Grundsätze", "Artikel 5", "Begriffe", "(1) Erstens.", "(2) Zweitens.", "a) Buchstabe"]
FRENCH = ["CHAPITRE II", "Principes", "Article 5", "(1) Premièrement.", "(2) Deuxièmement.", "a) lettre"]


def test_number_bears_those_above_it() -> None:
    found = dict(labels(GERMAN, Lang.DE))
    assert found[4] == ("2", "", "5", "1", "")
    assert found[6] == ("2", "", "5", "2", "a")
    assert 1 not in found


def test_both_versions_meet_at_their_numbers() -> None:
    assert anchors((GERMAN, FRENCH), (Lang.DE, Lang.FR)) == ((0, 0), (2, 2), (4, 3), (5, 4), (6, 5))


def test_ordinals_and_roman_numerals_are_numbers() -> None:
    german, french = ["Artikel 1", "Artikel 2"], ["Article premier", "Article II"]
    assert anchors((german, french), (Lang.DE, Lang.FR)) == ((0, 0), (1, 1))


def test_number_borne_twice_is_no_anchor() -> None:
    german, french = ["Artikel 1", "Text", "Artikel 1"], ["Article premier", "Texte"]
    assert anchors((german, french), (Lang.DE, Lang.FR)) == ()


def test_date_at_the_start_is_no_number() -> None:
    assert list(labels(["3. Oktober: Feiertag", "3. Grundsatz"], Lang.DE)) == [(1, ("", "", "", "3", ""))]


def test_only_what_the_words_bear_out_is_believed() -> None:
    path = np.array([(n, n) for n in range(21)])
    assert believed([(5, 6), (10, 18)], path, ()) == ((5, 6),)
    assert believed([(5, 6), (9, 8)], path, ((6, 5),)) == ((6, 5), (9, 8))


def test_every_number_begins_a_bead_where_nearly_all_agree() -> None:
    german = [f"Artikel {n}" for n in range(1, 11)]
    french = [f"Article {n}" for n in range(1, 11) if n != 5]
    kept = anchors((german, french), (Lang.DE, Lang.FR))
    assert barriers((german, french), (Lang.DE, Lang.FR), kept) == (tuple(range(10)), tuple(range(9)))
    assert barriers((german, french), (Lang.DE, Lang.FR), kept[:6])[0] == ()
