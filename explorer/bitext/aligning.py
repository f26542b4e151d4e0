"""Aligning two texts passage by passage.

Two passes of dynamic programming: a plain cost finds the way, learnt weights of many features then settle each bead
near it. Paragraphs, headings and official numbering count where both sides have them; what a person confirmed is a
wall; blocks that stand elsewhere in the other version are found among what is left over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Corner, pinned
from explorer.bitext.coarse import corridor
from explorer.bitext.confidence import calibrated
from explorer.bitext.covering import Spread, reweighed, spreads
from explorer.bitext.crossing import blocks, moved
from explorer.bitext.dynamics import Lattice
from explorer.bitext.first_pass import first_path
from explorer.bitext.framing import Frame, frame
from explorer.bitext.links import Links, link
from explorer.bitext.material import Material, Side, assemble, runs
from explorer.bitext.numbering import anchors, barriers, believed
from explorer.bitext.paragraphs import breaks, has_paragraphs, headings
from explorer.bitext.second_pass import REACH, best_beads, grid_around, score
from explorer.bitext.surface import surface
from explorer.bitext.tokens import Floats, Tokens, tokenise
from explorer.bitext.weights import WITH_VECTORS, WORDS_ALONE
from explorer.bitext.wordless import wordless
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import AlignUnit, BeadDraft
from explorer.model.language import Lang

MOVED: float = 0.8
"""What the confidence of a bead is worth that crosses others."""

Vectors = tuple[NDArray[np.float32], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Texts:
    """Both sides before any alignment: units, their tokens, the links between these, and vectors if there are any."""

    units: tuple[tuple[AlignUnit, ...], tuple[AlignUnit, ...]]
    langs: tuple[Lang, Lang]
    tokens: tuple[Tokens, Tokens]
    links: Links
    vectors: Vectors | None

    def select(self, left: Sequence[int], right: Sequence[int]) -> "Texts":
        """The same of some units only."""
        chosen = tuple(left), tuple(right)
        units = tuple(tuple(self.units[side][n] for n in chosen[side]) for side in (0, 1))
        tokens = tuple(self.tokens[side].select(chosen[side]) for side in (0, 1))
        vectors = None
        if self.vectors is not None:
            vectors = self.vectors[0][list(chosen[0])], self.vectors[1][list(chosen[1])]
        return Texts((units[0], units[1]), self.langs, (tokens[0], tokens[1]), self.links, vectors)


def align(
    left: Sequence[AlignUnit],
    right: Sequence[AlignUnit],
    *,
    langs: tuple[Lang, Lang] = (Lang.DE, Lang.FR),
    lexicon: Lexicon,
    vectors: Vectors | None = None,
    walls: Sequence[BeadDraft] = (),
) -> tuple[BeadDraft, ...]:
    """Beads that hold every unit of both sides exactly once, in text order.

    `walls` are kept as they are, and no other bead reaches over one; a wall that crosses others bounds nothing.
    `vectors` are float32 arrays (units by dimensions, unit length) of both sides, or None to go by words alone.
    """
    idle = _idle(left, right, walls)
    free = frame(walls, len(left), len(right), idle)
    texts = read(left, right, langs, lexicon, vectors).select(free.left, free.right)
    found = [
        BeadDraft(tuple(free.left[n] for n in bead.left), tuple(free.right[n] for n in bead.right), bead.score)
        for bead in _beads(texts, free)
    ]
    alone = [*(BeadDraft((n,), (), 1.0) for n in sorted(idle[0])), *(BeadDraft((), (n,), 1.0) for n in sorted(idle[1]))]
    return tuple(_in_order([*found, *alone, *walls]))


def _idle(
    left: Sequence[AlignUnit], right: Sequence[AlignUnit], walls: Sequence[BeadDraft]
) -> tuple[set[int], set[int]]:
    """Units that say nothing and that no wall holds: they stand alone, and beads reach across them."""
    found = wordless([unit.text for unit in left], [unit.text for unit in right])
    return found[0] - {n for wall in walls for n in wall.left}, found[1] - {n for wall in walls for n in wall.right}


def read(
    left: Sequence[AlignUnit],
    right: Sequence[AlignUnit],
    langs: tuple[Lang, Lang],
    lexicon: Lexicon,
    vectors: Vectors | None,
) -> Texts:
    """Both sides with their tokens and links, tokens weighed by how rarely the other side answers them."""
    ours, theirs = (
        tokenise([unit.text for unit in side], lang) for side, lang in zip((left, right), langs, strict=True)
    )
    links = link(ours.types, theirs.types, langs, lexicon)
    over = spreads(links, ours, theirs)
    tokens = reweighed(ours, over[0]), reweighed(theirs, over[1])
    return Texts((tuple(left), tuple(right)), langs, tokens, links, vectors)


def _beads(texts: Texts, free: Frame) -> list[BeadDraft]:
    """The beads of texts that both have units; without, every unit stands alone."""
    sizes = texts.tokens[0].size, texts.tokens[1].size
    if not all(sizes):
        return [
            *(BeadDraft((n,), (), 1.0) for n in range(sizes[0])),
            *(BeadDraft((), (n,), 1.0) for n in range(sizes[1])),
        ]
    over = spreads(texts.links, *texts.tokens)
    material, grid = second_pass(texts, over, free)
    weights = WORDS_ALONE if material.meanings is None else WITH_VECTORS
    beads = [_draft(*bead) for bead in best_beads(grid, score(material, grid, weights))]
    return list(_with_moved(beads, texts, over, material.typical))


def second_pass(texts: Texts, over: tuple[Spread, Spread], free: Frame) -> tuple[Material, Lattice]:
    """What the second pass works on, along the path of the first."""
    cells = pinned(corridor(*texts.tokens, over[0]), free.corners)
    path = first_path(*texts.tokens, over, cells, free.corners, free.barriers)
    lines = _lines(texts)
    corners = believed(anchors(lines, texts.langs), path, free.corners)
    numbered = barriers(lines, texts.langs, corners)
    grid = grid_around(path, corners, ((*free.barriers[0], *numbered[0]), (*free.barriers[1], *numbered[1])))
    laid_out = all(has_paragraphs(units) for units in texts.units)
    left, right = (_side(texts, number, path, laid_out) for number in (0, 1))
    return assemble(left, right, over, path, grid.band, REACH), grid


def _lines(texts: Texts) -> tuple[list[str], list[str]]:
    return [unit.text for unit in texts.units[0]], [unit.text for unit in texts.units[1]]


def _side(texts: Texts, number: int, path: NDArray[np.int64], laid_out: bool) -> Side:
    units, tokens = texts.units[number], texts.tokens[number]
    none: Floats = np.zeros(tokens.size, dtype=np.float32)
    return Side(
        tokens,
        surface([unit.text for unit in units]),
        breaks(units) if laid_out else none,
        headings(units),
        runs(path, number, tokens.size),
        None if texts.vectors is None else texts.vectors[number],
    )


def _draft(start: Corner, end: Corner, chance: float) -> BeadDraft:
    return BeadDraft(tuple(range(start[0], end[0])), tuple(range(start[1], end[1])), calibrated(chance))


def _with_moved(
    beads: Sequence[BeadDraft], texts: Texts, over: tuple[Spread, Spread], typical: float
) -> Iterator[BeadDraft]:
    """The beads, those of left-over blocks that answer each other in place of their single sentences."""
    single = blocks([b.left[0] for b in beads if not b.right]), blocks([b.right[0] for b in beads if not b.left])
    held: tuple[set[int], set[int]] = set(), set()
    for rows, columns in moved(texts.tokens, over, *single, typical):
        part = texts.select(range(*rows), range(*columns))
        inside = Frame(tuple(range(*rows)), tuple(range(*columns)), (), ((), ()))
        material, grid = second_pass(part, spreads(part.links, *part.tokens), inside)
        weights = WORDS_ALONE if material.meanings is None else WITH_VECTORS
        for bead in (_draft(*found) for found in best_beads(grid, score(material, grid, weights))):
            if bead.left and bead.right:
                found = tuple(n + rows[0] for n in bead.left), tuple(n + columns[0] for n in bead.right)
                held[0].update(found[0])
                held[1].update(found[1])
                yield BeadDraft(*found, bead.score * MOVED)
    yield from (b for b in beads if held[0].isdisjoint(b.left) and held[1].isdisjoint(b.right))


def _in_order(beads: Sequence[BeadDraft]) -> list[BeadDraft]:
    """Beads by their left side; one without stands after the one that ends where it begins on the right."""
    before = {n: bead for bead in beads for n in bead.right}

    def place(bead: BeadDraft) -> tuple[float, int]:
        if bead.left:
            return bead.left[0], -1
        number = bead.right[0]
        while number >= 0 and not before[number].left:
            number -= 1
        return (before[number].left[0] + 0.5 if number >= 0 else -1.0), bead.right[0]

    return sorted(beads, key=place)
