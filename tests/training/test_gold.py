"""Gold made into paths, and pseudo-gold that holds every sentence once."""

import random

from hypothesis import given
from hypothesis import strategies as st

from tests.bench.alignment_data import Case
from tests.training.gold import in_order
from tests.training.pseudo import Maker

PAIRS = [
    (
        "Das Gesetz (Nr. 5, vgl. Art. 3 Abs. 2) gilt ab 2027, und zwar für alle.",
        "La loi (n. 5, cf. art. 3 al. 2) vaut.",
    ),
    ("Die Minister trafen sich in Berlin, um zu beraten.", "Les ministres se sont réunis à Berlin, pour délibérer."),
    ("Der Bericht liegt vor: er ist lang.", "Le rapport est là : il est long."),
]


@given(st.integers(0, 10_000), st.integers(1, 20))
def test_pseudo_gold_holds_every_sentence_once_and_in_order(seed: int, size: int) -> None:
    chance = random.Random(seed)
    made = Maker(chance, PAIRS).make([chance.choice(PAIRS) for _ in range(size)])
    assert [n for ours, _ in made.gold for n in ours] == list(range(len(made.left)))
    assert [n for _, theirs in made.gold for n in theirs] == list(range(len(made.right)))


def test_crossing_and_broken_beads_become_ones_that_a_path_can_take() -> None:
    gold = [((0,), (1,)), ((1,), (0,)), ((2,), (2, 4)), ((), (3,))]
    found = in_order(Case(["a", "b", "c", "d"], ["1", "2", "3", "4", "5"], gold))
    assert found.gold == [((0, 1), (0, 1)), ((2,), (2, 3, 4)), ((3,), ())]
