"""Aligning two texts."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.aligning import align
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import AlignUnit, BeadDraft, WordPair

LEXICON = Lexicon(
    WordPair(de, fr, 1.0, "test")
    for de, fr in (("Haus", "maison"), ("Schule", "école"), ("Fluss", "fleuve"), ("Stadt", "ville"), ("Wald", "forêt"))
)
GERMAN = ["Das Haus steht am Fluss.", "Die Schule ist in der Stadt.", "Der Wald ist weit weg.", "Es waren 17 Gäste da."]
FRENCH = ["La maison est au bord du fleuve.", "L’école est en ville.", "La forêt est loin.", "Il y avait 17 invités."]


def units(texts: Sequence[str]) -> list[AlignUnit]:
    return [AlignUnit(text, number) for number, text in enumerate(texts)]


def sides(beads: Sequence[BeadDraft]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.left, bead.right) for bead in beads]


def test_translations_find_one_another() -> None:
    beads = align(units(GERMAN), units(FRENCH), lexicon=LEXICON)
    assert sides(beads) == [((n,), (n,)) for n in range(4)]
    assert all(bead.score > 0.8 for bead in beads)


def test_omission_is_a_gap() -> None:
    omitted = "Die Schule in der Stadt am Wald, deren Haus ein Fluss begrenzt, zählt mehr als 2000 Kinder und Lehrer."
    beads = align(units([GERMAN[0], omitted, *GERMAN[2:]]), units([FRENCH[0], *FRENCH[2:]]), lexicon=LEXICON)
    assert ((1,), ()) in sides(beads)


def test_merged_sentence_is_one_bead() -> None:
    merged = [f"{FRENCH[0][:-1]}, et {FRENCH[1]}", *FRENCH[2:]]
    assert sides(align(units(GERMAN), units(merged), lexicon=LEXICON))[0] == ((0, 1), (0,))


def test_empty_sides() -> None:
    assert align([], [], lexicon=LEXICON) == ()
    beads = align(units(GERMAN), [], lexicon=LEXICON)
    assert sorted(n for bead in beads for n in bead.left) == [0, 1, 2, 3]


def test_walls_stand_and_nothing_reaches_over_them() -> None:
    wall = BeadDraft((1,), (2,), 1.0)
    beads = align(units(GERMAN), units(FRENCH), lexicon=LEXICON, walls=[wall])
    assert wall in beads
    for left, right in sides(beads):
        assert not (left and left[0] < 1 and any(n > 2 for n in right))
        assert not (left and left[-1] > 1 and any(n < 2 for n in right))


TEXTS = st.lists(st.sampled_from([*GERMAN, "Kurz.", "", "12 %"]), max_size=12)


@given(TEXTS, TEXTS, st.data())
def test_every_unit_is_in_exactly_one_bead(german: list[str], french: list[str], data: st.DataObject) -> None:
    walls = []
    if german and french:
        left = data.draw(st.integers(0, len(german) - 1))
        right = data.draw(st.integers(0, len(french) - 1))
        walls = data.draw(st.sampled_from([[], [BeadDraft((left,), (right,), 1.0)]]))
    beads = align(units(german), units(french), lexicon=LEXICON, walls=walls)
    assert sorted(n for bead in beads for n in bead.left) == list(range(len(german)))
    assert sorted(n for bead in beads for n in bead.right) == list(range(len(french)))
    assert all(0 <= bead.score <= 1 for bead in beads)
    assert all(bead.left or bead.right for bead in beads)


def test_long_texts_keep_to_a_band() -> None:
    german = [f"{GERMAN[n % 4]} Nummer {n}." for n in range(700)]
    french = [f"{FRENCH[n % 4]} Numéro {n}." for n in range(700)]
    beads = align(units(german), units(french), lexicon=LEXICON)
    assert sum(left == right for left, right in sides(beads)) >= 690


def test_walls_that_cross_stay_and_all_else_is_kept_once() -> None:
    walls = [BeadDraft((0,), (3,), 1.0), BeadDraft((3,), (0,), 1.0)]
    beads = align(units(GERMAN), units(FRENCH), lexicon=LEXICON, walls=walls)
    assert set(walls) <= set(beads)
    assert {((1,), (1,)), ((2,), (2,))} <= set(sides(beads))


def test_realigning_with_its_own_beads_as_walls_changes_nothing() -> None:
    beads = align(units(GERMAN), units(FRENCH), lexicon=LEXICON)
    assert align(units(GERMAN), units(FRENCH), lexicon=LEXICON, walls=beads) == beads


MORE_GERMAN = [
    "Die Dateninfrastruktur der Verwaltung wird bis 2027 auf offene Standards umgestellt.",
    "Deutschland und Frankreich gründen dafür ein gemeinsames Kompetenzzentrum in Straßburg.",
    "Das Zentrum erhält jährlich 12 Millionen Euro und beschäftigt 40 Fachleute.",
]
MORE_FRENCH = [
    "L'infrastructure de données de l'administration passera d'ici 2027 à des normes ouvertes.",
    "L'Allemagne et la France créent à cet effet un centre de compétences commun à Strasbourg.",
    "Le centre reçoit 12 millions d'euros par an et emploie 40 spécialistes.",
]


def test_paragraph_that_stands_elsewhere_is_found() -> None:
    beads = align(units([*GERMAN, *MORE_GERMAN]), units([*MORE_FRENCH, *FRENCH]), lexicon=LEXICON)
    found = set(sides(beads))
    moved = {((4 + n,), (n,)) for n in range(3)}
    stayed = {((n,), (3 + n,)) for n in range(4)}
    assert moved <= found
    assert stayed <= found


SUBJECTS = (("Gegenstand", "Objet"), ("Begriffe", "Définitions"), ("Fristen", "Délais"), ("Beiträge", "Contributions"))


def test_number_that_one_side_lacks_is_an_omission() -> None:
    german = [line for n, (title, _) in enumerate(SUBJECTS, 1) for line in (f"Artikel {n}", title, "Es gilt dies.")]
    french = [line for n, (_, title) in enumerate(SUBJECTS, 1) for line in (f"Article {n}", title, "Cela vaut.")]
    beads = sides(align(units(german), units([*french[:6], *french[9:]]), lexicon=LEXICON))
    assert {((6,), ()), ((7,), ()), ((9,), (6,))} <= set(beads)
