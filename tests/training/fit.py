"""Learns the weights of the second pass from pseudo-gold and prints them: `python -m tests.training.fit [--vectors]`.

The likelihood of the true beads among all paths (a conditional random field: J. Lafferty et al., ICML 2001) is raised
by L-BFGS. Links are dropped at random, so that weights hold for texts that the word list knows less well.
"""

import argparse
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from explorer.bitext.aligning import Texts, read, second_pass
from explorer.bitext.covering import spreads
from explorer.bitext.dynamics import IMPOSSIBLE, Lattice, Scores, probabilities
from explorer.bitext.features import BEAD, BEAD_VECTORS, features
from explorer.bitext.framing import frame
from explorer.bitext.links import Links
from explorer.bitext.second_pass import reluctance
from explorer.bitext.skipping import SKIP, SKIP_VECTORS
from explorer.bitext.tokens import Floats, Index
from explorer.language.lexicon import Lexicon, load
from explorer.language.vectors import Encoder
from explorer.model.bitext import AlignUnit
from explorer.model.documents import PassageKind
from explorer.model.language import Lang
from tests.training.atoms import Atom, atoms
from tests.training.gold import golden
from tests.training.pseudo import Group, Maker, Pseudo

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT.parent / "shared" / "data"
LANGS = (Lang.DE, Lang.FR)
TEXTS, LONGEST, MOST_DROPPED = 120, 150, 0.5
RESTRAINT = 2.0
"""Weight of the squared weights that are added to the loss."""

GOLD = 3.0
"""How much more a bead counts that people made than one of pseudo-gold."""

Weights = NDArray[np.float64]
Rows = list[tuple[int, Index, Floats]]


class Example:
    """A text ready to be learnt from. `reluctance` is taken off the scores of sentences left alone."""

    def __init__(self, grid: Lattice, rows: Rows, gold: Sequence[tuple[int, int]], reluctance: float) -> None:
        self.grid, self.rows, self.gold, self.reluctance = grid, rows, gold, reluctance

    def scores(self, beads: Weights, skips: Weights) -> Scores:
        scores = np.full((len(self.grid.shapes), self.grid.band.cells), IMPOSSIBLE)
        for number, real, values in self.rows:
            if all(self.grid.shapes[number]):
                scores[number, real] = beads @ values
            else:
                scores[number, real] = skips @ values - self.reluctance
        return scores

    def loss(self, beads: Weights, skips: Weights) -> tuple[float, Weights, Weights]:
        """Minus the log likelihood of the gold, and its slopes."""
        scores = self.scores(beads, skips)
        chances, total = probabilities(self.grid, scores)
        for shape, cell in self.gold:
            total -= scores[shape, cell]
            chances[shape, cell] -= 1
        slopes = np.zeros_like(beads), np.zeros_like(skips)
        for number, real, values in self.rows:
            slopes[0 if all(self.grid.shapes[number]) else 1][:] += values @ chances[number, real]
        return total, *slopes


def units(texts: Sequence[str], breaks: set[int]) -> list[AlignUnit]:
    """Sentences as units; short ones without a stop that begin a paragraph are headings."""
    paragraph, found = 0, []
    for number, text in enumerate(texts):
        paragraph += number in breaks or not breaks
        heading = number in breaks and len(text) < 80 and not text.rstrip().endswith((".", "!", "?", ":", ";"))
        found.append(AlignUnit(text, paragraph, PassageKind.HEADING if heading else PassageKind.BODY))
    return found


def texts_of(made: Pseudo, lexicon: Lexicon, encoder: Encoder | None, dropped: float, seed: int) -> Texts:
    """A pseudo-text as aligning reads it, with a share of the types' links dropped."""
    vectors = (encoder.encode(made.left), encoder.encode(made.right)) if encoder else None
    texts = read(units(made.left, made.breaks[0]), units(made.right, made.breaks[1]), LANGS, lexicon, vectors)
    kept = np.random.default_rng(seed).random(len(texts.tokens[0].types)) >= dropped
    held = kept[texts.links.left]
    return replace(texts, links=Links(texts.links.left[held], texts.links.right[held], texts.links.strength[held]))


def example(texts: Texts, gold: Sequence[Group], true: bool = False) -> Example | None:
    """The example, or None where the band does not hold the gold; `true` gold is learnt as it will be used."""
    over = spreads(texts.links, *texts.tokens)
    material, grid = second_pass(texts, over, frame((), texts.tokens[0].size, texts.tokens[1].size))
    places = []
    ends = [0, 0]
    for ours, theirs in gold:
        ends = [ends[0] + len(ours), ends[1] + len(theirs)]
        shape = grid.shapes.index((len(ours), len(theirs))) if (len(ours), len(theirs)) in grid.shapes else -1
        cell = int(grid.band.number(np.array([ends[0]]), np.array([ends[1]]))[0])
        if shape < 0 or cell >= grid.band.cells or grid.before[shape, cell] >= grid.band.cells:
            return None
        places.append((shape, cell))
    held_back = reluctance(material.spread / material.typical) if true else 0.0
    return Example(grid, list(features(material, grid)), places, held_back)


def examples(
    pools: Sequence[Sequence[Atom]], lexicon: Lexicon, encoder: Encoder | None, count: int, first: int
) -> list[Example]:
    """`count` examples at most; the seeds are numbers from `first`."""
    strangers = [pair for pool in pools for pair in pool][::7]
    found = []
    for seed in range(first, first + count):
        chance = random.Random(seed)
        pairs = [pair for _ in range(chance.randint(1, 5)) for pair in chance.choice(pools)][:LONGEST]
        made = Maker(chance, strangers).make(pairs)
        if made.left and made.right:
            texts = texts_of(made, lexicon, encoder, chance.uniform(0, MOST_DROPPED), seed)
            found.append(example(texts, made.gold))
    return [item for item in found if item is not None]


def gold_examples(lexicon: Lexicon, encoder: Encoder | None) -> list[Example]:
    """The examples that people made."""
    found = [example(texts_of(text, lexicon, encoder, 0.0, 0), text.gold, true=True) for text in golden()]
    return [item for item in found if item is not None]


def fit(data: Sequence[tuple[float, Example]], start: Weights, size: int) -> Weights:
    """The weights of beads, of which there are `size`, then those of skipping; each example counts its own weight."""

    def loss(weights: Weights) -> tuple[float, Weights]:
        total, slope = RESTRAINT / 2 * float(weights @ weights), RESTRAINT * weights
        for counts, item in data:
            value, beads, skips = item.loss(weights[:size], weights[size:])
            total, slope = total + counts * value, slope + counts * np.concatenate([beads, skips])
        return total, slope

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x)


def names(with_vectors: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the features of beads, and of those of skipping."""
    return BEAD + BEAD_VECTORS * with_vectors, SKIP + SKIP_VECTORS * with_vectors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--vectors", action="store_true")
    with_vectors = parser.parse_args().vectors
    lexicon, encoder = load(PROJECT / "resources" / "lexicon"), Encoder() if with_vectors else None
    beads, skips = names(with_vectors)
    pools = atoms(DATA)
    data = [(1.0, item) for item in examples(pools, lexicon, encoder, TEXTS, 0)]
    data += [(GOLD, item) for item in gold_examples(lexicon, encoder)]
    weights = fit(data, np.zeros(len(beads) + len(skips)), len(beads))
    held = examples(pools, lexicon, encoder, 40, 10_000)
    loss = sum(item.loss(weights[: len(beads)], weights[len(beads) :])[0] for item in held) / len(held)
    print(f"# loss on {len(held)} other pseudo-texts: {loss:.3f} each")
    for name, weight in zip(beads + skips, weights, strict=True):
        print(f'    "{name}": {weight:.3f},')


if __name__ == "__main__":
    main()
