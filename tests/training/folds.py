"""What the weights reach on gold that they were not learnt from: `python -m tests.training.folds [--vectors]`.

Each part of the Text+Berg development set, with one specimen, is left out in turn. Last figures, of the likeliest path:
strict and lax F1 .926 / .993 on the development set by words alone, .934 / .993 with vectors; on the specimens .990 / 1
and .995 / 1. Tried and not taken, since by words alone they changed nothing or took something away: weights learnt from
gold less some partners as well, restraint of 0.5 or 5, features of rim sentences that neither find nor give words, more
weight for words that the word list translates and the other text lacks.
"""

import sys

import numpy as np

from explorer.bitext.second_pass import best_beads
from explorer.language.lexicon import load
from explorer.language.vectors import Encoder
from tests.bench.alignment_data import score
from tests.training.atoms import atoms
from tests.training.fit import DATA, GOLD, PROJECT, TEXTS, Example, Weights, examples, fit, gold_examples, names
from tests.training.gold import PARTS, golden
from tests.training.pseudo import Group


def found(item: Example, weights: Weights, size: int) -> list[Group]:
    """The beads that the weights find in an example."""
    ways = best_beads(item.grid, item.scores(weights[:size], weights[size:]))
    return [(tuple(range(start[0], end[0])), tuple(range(start[1], end[1]))) for start, end, _ in ways]


def main() -> None:
    """Learn and measure fold by fold, and print."""
    with_vectors = "--vectors" in sys.argv
    lexicon, encoder = load(PROJECT / "resources" / "lexicon"), Encoder() if with_vectors else None
    beads, skips = names(with_vectors)
    pseudo = [(1.0, item) for item in examples(atoms(DATA), lexicon, encoder, TEXTS, 0)]
    gold, items = [text.gold for text in golden()], gold_examples(lexicon, encoder)
    pairs: list[tuple[list[Group], list[Group]]] = []
    for fold in range(PARTS):
        kept = [(GOLD, item) for number, item in enumerate(items) if number % PARTS != fold]
        weights = fit([*pseudo, *kept], np.zeros(len(beads) + len(skips)), len(beads))
        pairs += [(gold[n], found(items[n], weights, len(beads))) for n in range(fold, len(items), PARTS)]
        print(f"fold {fold + 1}: {score(pairs[-2:-1])}", flush=True)
    print(f"development set: {score(pairs[::2])}, specimens: {score(pairs[1::2])}")


if __name__ == "__main__":
    main()
