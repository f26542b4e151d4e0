"""Aligning against gold: `python -m tests.bench.aligning [--words-only]`.

The weights have seen the development set and the specimens; `python -m tests.training.folds` shows what they reach on
parts of these that they have not seen.
"""

import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.aligning import Vectors, align
from explorer.language.lexicon import Lexicon, load
from explorer.language.vectors import Encoder, load_encoder
from explorer.model.bitext import AlignUnit, BeadDraft
from tests.bench.alignment_data import DATA, PROJECT, Case, Group, regulation, releases, score, specimens, text_berg
from tests.bench.figures import Figure, tell
from tests.training.gold import in_order
from tests.training.pseudo import Pseudo

DELETED = 0.1
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)


class Aligner:
    """Aligns cases, by words alone or with vectors; each text is encoded once."""

    def __init__(self, lexicon: Lexicon, encoder: Encoder | None) -> None:
        self.lexicon, self.encoder = lexicon, encoder
        self._known: dict[str, NDArray[np.float32]] = {}

    def __call__(self, case: Case) -> tuple[BeadDraft, ...]:
        """The beads found, every unit in a paragraph of its own."""
        units = [[AlignUnit(text, number) for number, text in enumerate(side)] for side in (case.left, case.right)]
        return align(units[0], units[1], lexicon=self.lexicon, vectors=self.vectors(case))

    def vectors(self, case: Case) -> Vectors | None:
        """The vectors of both sides, or None by words alone."""
        if self.encoder is None:
            return None
        new = [text for text in dict.fromkeys([*case.left, *case.right]) if text not in self._known]
        self._known.update(zip(new, self.encoder.encode(new), strict=True))
        ours, theirs = (np.stack([self._known[text] for text in side]) for side in (case.left, case.right))
        return ours, theirs


def groups(beads: Sequence[BeadDraft]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Beads as groups of numbers."""
    return [(bead.left, bead.right) for bead in beads]


def accuracy(aligner: Aligner) -> None:
    """Strict and lax F1 on every gold set."""
    case = text_berg()
    berg = score([(case.gold, groups(aligner(case)))])
    acts = regulation()
    exact = set(groups(aligner(acts)))
    silver = score([(case.gold, groups(aligner(case))) for case in releases()])
    tell(
        Figure("Text+Berg development, strict F1", berg.strict, 0.90),
        Figure("Text+Berg development, lax F1", berg.lax, 0.99),
        Figure("GDPR units, exact", sum(g in exact for g in acts.gold) / len(acts.gold), 0.995),
        Figure("silver paragraphs, strict F1", silver.strict, 0.97),
    )


def omissions(aligner: Aligner) -> None:
    """The GDPR with a tenth of one side's units deleted, for each side; and the specimens' own omissions."""
    for side, name in ((0, "German"), (1, "French")):
        case, deleted = without(regulation(), side)
        found = groups(aligner(case))
        lacking = {n for group in found if not group[side] for n in group[1 - side]}
        tell(
            Figure(f"GDPR less a tenth of the {name} units, strict F1", score([(case.gold, found)]).strict, 0.97),
            Figure("  deleted units reported as missing", len(lacking & deleted) / len(deleted), 0.90),
        )
    pairs = [(case.gold, groups(aligner(case))) for case in specimens()]
    omitted = [group in found for gold, found in pairs for group in gold if not all(group)]
    specimen = score(pairs)
    tell(
        Figure("specimens, strict F1", specimen.strict),
        Figure(f"  omissions found, of {len(omitted)}", sum(omitted)),
    )


def lacking(aligner: Aligner) -> None:
    """Sentences without counterpart: those of the development set, and more made so by leaving out their partners."""
    berg = in_order(text_berg())
    for name, case in (("Text+Berg", berg), ("Text+Berg less partners", thinned(berg, 1)), *_thinned_specimens()):
        found = groups(aligner(case))
        for side, shape in ((0, "1-0"), (1, "0-1")):
            own, told = ([g for g in row if not g[1 - side]] for row in (case.gold, found))
            hits = len({*own} & {*told})
            tell(
                Figure(f"{name}, {shape} found, of {len(own)}", hits),
                Figure(f"  of {len(told)} that were told, wrong", len(told) - hits),
            )


def _thinned_specimens() -> list[tuple[str, Case]]:
    """The specimens as one text, less some partners."""
    whole = Pseudo()
    for case in map(in_order, specimens()):
        for ours, theirs in case.gold:
            whole.add([case.left[n] for n in ours], [case.right[n] for n in theirs])
    return [("specimens less partners", thinned(Case(whole.left, whole.right, whole.gold), 2))]


def thinned(case: Case, seed: int) -> Case:
    """The case without one side of each tenth bead of one sentence and one, chosen at random."""
    chance, made = random.Random(seed), Pseudo()
    for group in case.gold:
        ours, theirs = [case.left[n] for n in group[0]], [case.right[n] for n in group[1]]
        if len(ours) == len(theirs) == 1 and chance.random() < DELETED:
            (ours, theirs)[chance.randrange(2)].clear()
        made.add(ours, theirs)
    return Case(made.left, made.right, made.gold)


def without(case: Case, side: int) -> tuple[Case, set[int]]:
    """The case with a tenth of a side's units deleted at random, and the numbers of what is left alone."""
    chance = random.Random(side)
    size = len(case.gold)
    deleted = set(chance.sample(range(size), round(DELETED * size)))
    kept = [n for n in range(size) if n not in deleted]
    place = {n: k for k, n in enumerate(kept)}
    texts = [case.left, case.right]
    texts[side] = [texts[side][n] for n in kept]
    gold: list[Group] = []
    for n in range(size):
        own = (place[n],) if n in place else ()
        gold.append(((n,), own) if side else (own, (n,)))
    return Case(texts[0], texts[1], gold), deleted


def confidence(aligner: Aligner) -> None:
    """How often beads are exact, by how sure they were shown."""
    shown, exact = [], []
    for case in [text_berg(), *specimens(), *(without(regulation(), side)[0] for side in (0, 1))]:
        gold = set(case.gold)
        for bead in aligner(case):
            shown.append(bead.score)
            exact.append((bead.left, bead.right) in gold)
    scores, hits = np.array(shown), np.array(exact)
    for low, high in pairwise(BINS):
        inside = (scores >= low) & ((scores < high) | (high == 1.0))
        if inside.any():
            print(f"  shown as {low:.2f} to {high:.2f}: {hits[inside].mean():.3f} exact of {inside.sum()}")
    tell(Figure("confidence, mean distance from the share that is exact", _distance(scores, hits)))


def _distance(scores: NDArray[np.float64], hits: NDArray[np.bool_]) -> float:
    inside = [(scores >= low) & ((scores < high) | (high == 1.0)) for low, high in pairwise(BINS)]
    parts = [abs(scores[i].mean() - hits[i].mean()) * i.sum() for i in inside if i.any()]
    return float(sum(parts) / len(scores))


def speed(aligner: Aligner) -> None:
    """Seconds for about 1,000 and 10,000 sentences, both sides counted, one core; and how the cost grows."""
    case, seconds = text_berg(), []
    once = len(case.left) + len(case.right)
    for times, bar in ((1, 3.0 if aligner.encoder is None else 4.0), (10, 30.0)):
        long = Case(case.left * times, case.right * times, [])
        aligner.vectors(long)
        start = time.process_time()
        aligner(long)
        seconds.append(time.process_time() - start)
        tell(Figure(f"{once * times} sentences", seconds[-1], bar, " s", at_most=True))
    tell(Figure("  growth, as a power of the length", math.log10(seconds[1] / seconds[0]), 1.15, at_most=True))


def memory() -> None:
    """Peak of a fresh process that aligns 5,000 units a side by words alone."""
    cases = [regulation(), *releases()]
    left, right = [text for case in cases for text in case.left], [text for case in cases for text in case.right]
    Aligner(load(PROJECT / "resources" / "lexicon"), None)(Case((left * 3)[:5_000], (right * 3)[:5_000], []))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    tell(Figure("5000 units a side, peak memory of the process", peak, 1024, " MB", at_most=True))


def main() -> int:
    """Measure and print."""
    if not DATA.is_dir():
        print("skipped: the real texts are not here (../shared/data)")
        return 0
    if "--memory" in sys.argv:
        memory()
        return 0
    subprocess.run([sys.executable, "-m", "tests.bench.aligning", "--memory"], cwd=PROJECT, check=True)
    lexicon = load(PROJECT / "resources" / "lexicon")
    encoders = [None] if "--words-only" in sys.argv else [None, load_encoder()]
    for encoder in encoders:
        print("with vectors" if encoder else "by words alone")
        aligner = Aligner(lexicon, encoder)
        accuracy(aligner)
        omissions(aligner)
        lacking(aligner)
        confidence(aligner)
        speed(aligner)
    return 0


if __name__ == "__main__":
    sys.exit(main())
