"""What is known of two texts: runs of skipped sentences, the usual cover, the outside of sentences, links of words."""

import numpy as np
import pytest

from explorer.bitext.band import whole
from explorer.bitext.evidence import Evidence
from explorer.bitext.links import IN_COMPOUND, IN_SEVERAL, link
from explorer.bitext.material import LEAST, MOST, USUAL, USUAL_SPREAD, _usual, runs
from explorer.bitext.surface import surface
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.language import Lang


def path(*steps: tuple[int, int]) -> np.ndarray:
    return np.concatenate([[[0, 0]], np.cumsum(steps, axis=0)])


def test_four_skipped_in_a_row_are_a_run_and_three_are_not() -> None:
    skipping = path((1, 1), (1, 0), (1, 0), (1, 0), (1, 1), (1, 0), (1, 0), (1, 0), (1, 0), (0, 1))
    assert runs(skipping, 0, 9).tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1]
    assert runs(skipping, 1, 3).tolist() == [0, 0, 0]
    assert runs(path((0, 1), (0, 1), (0, 1), (0, 1), (1, 1)), 1, 5).tolist() == [1, 1, 1, 1, 0]


def evidence(covered: list[float], weight: float) -> Evidence:
    """Texts of as many sentences; each bead of one to one covers `covered` of `weight` on either side."""
    size = len(covered)
    band = whole(size, size)
    left, right = (np.zeros((1, band.cells + 1), dtype=np.float32) for _ in range(2))
    for place, value in enumerate(covered):
        left[0, int(band.number(np.array([place]), np.array([place + 1]))[0])] = value
        right[0, int(band.number(np.array([place + 1]), np.array([place]))[0])] = value
    totals = np.arange(size + 1, dtype=np.float32) * weight
    return Evidence(band, left, right, totals, totals)


def test_usual_cover_is_the_median_of_beads_of_one_to_one() -> None:
    shares = [0.3, 0.4, 0.5, 0.6, 0.7]
    usual, spread = _usual(evidence([share * 11 for share in shares], 10.0), path(*[(1, 1)] * 5))
    assert usual == pytest.approx(0.5)
    assert spread == pytest.approx(0.1)


@pytest.mark.parametrize(("covered", "bound"), [(0.0, LEAST), (30.0, MOST)])
def test_usual_cover_is_kept_within_bounds(covered: float, bound: float) -> None:
    assert _usual(evidence([covered] * 3, 10.0), path(*[(1, 1)] * 3))[0] == pytest.approx(bound)


def test_without_beads_of_one_to_one_it_is_what_is_usual_elsewhere() -> None:
    assert _usual(evidence([5.0] * 2, 10.0), path((1, 2), (1, 0))) == (USUAL, USUAL_SPREAD)


def test_outside_of_sentences() -> None:
    texts = [
        "Das gilt.",
        "siehe Art.",
        "Er kam (am Montag.)",
        "und dann",
        "„Ja!“ ",
        "– la loi …",
        "12 345",
        "Siehe S. »",
    ]
    found = surface(texts)
    assert found.strong.tolist() == [1.0, 0.5, 1.0, 0.0, 1.0, 1.0, 0.0, 0.5]
    assert found.lower.tolist() == [0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0]
    assert found.letters[0] == pytest.approx(7 / 9)
    assert found.letters[6] == 0.0
    assert surface([""]).letters.tolist() == [0.0]


LEXICON = Lexicon(
    WordPair(de, fr, strength, "test")
    for de, fr, strength in (
        ("Daten", "données", 1.0),
        ("Raum", "espace", 0.5),
        ("künstliche Intelligenz", "intelligence artificielle", 1.0),
    )
)


def linked(left: list[str], right: list[str], langs: tuple[Lang, Lang]) -> dict[tuple[str, str], float]:
    found = link(left, right, langs, LEXICON)
    triples = zip(found.left.tolist(), found.right.tolist(), found.strength.tolist(), strict=True)
    return {(left[one], right[other]): round(strength, 4) for one, other, strength in triples}


def test_links_by_list_number_spelling_and_parts_of_compounds() -> None:
    german = ["daten", "datenraum", "künstliche", "#2025", "digital", "haus"]
    french = ["données", "espace", "artificielle", "#2025", "#2026", "digitale", "maison"]
    found = linked(german, french, (Lang.DE, Lang.FR))
    assert found["daten", "données"] == 1.0
    assert found["datenraum", "données"] == pytest.approx(IN_COMPOUND)
    assert found["datenraum", "espace"] == pytest.approx(0.5 * IN_COMPOUND)
    assert found["künstliche", "artificielle"] == pytest.approx(IN_SEVERAL)
    assert found["#2025", "#2025"] == 1.0
    assert ("#2025", "#2026") not in found
    assert found["digital", "digitale"] > 0.5
    assert not [pair for pair in found if "haus" in pair or "maison" in pair]


def test_links_are_the_same_from_the_other_side() -> None:
    german, french = ["daten", "datenraum", "künstliche"], ["données", "espace", "artificielle"]
    turned = linked(french, german, (Lang.FR, Lang.DE))
    assert {(one, other): s for (other, one), s in turned.items()} == linked(german, french, (Lang.DE, Lang.FR))
