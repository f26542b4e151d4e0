"""Features of beads, worked out for all beads at once, against the same worked out bead by bead as they are defined."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
import pytest

from explorer.bitext.band import whole
from explorer.bitext.covering import spreads
from explorer.bitext.dynamics import lattice
from explorer.bitext.features import BEAD, BEAD_VECTORS, BEYOND, DOUBT, SHAPES, WIDEST, features
from explorer.bitext.lengths import length_ratio, surprise
from explorer.bitext.links import Links
from explorer.bitext.material import Material, Side, assemble
from explorer.bitext.second_pass import REACH
from explorer.bitext.skipping import DOUBT as SKIP_DOUBT
from explorer.bitext.skipping import SKIP, SKIP_VECTORS, USUAL_LENGTH
from explorer.bitext.surface import surface
from explorer.bitext.tokens import Tokens

TYPES = 9
ENDINGS = ("Ende.", "und", "(Abs.", "ja!", "Nr.", "zu).")
STARTS = ("Das", "das", "– und", "« La", "12")


def tokens_of(random: np.random.Generator, size: int) -> tuple[Tokens, list[str]]:
    counts = random.integers(0, 5, size)
    sentence = np.repeat(np.arange(size, dtype=np.int32), counts)
    middles = ["x" * length for length in random.integers(1, 90, size).tolist()]
    texts = [f"{random.choice(STARTS)} {middle} {random.choice(ENDINGS)}" for middle in middles]
    made = Tokens(
        types=tuple(f"t{number}" for number in range(TYPES)),
        type_of=random.integers(0, TYPES, len(sentence)).astype(np.int32),
        sentence_of=sentence,
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int32),
        weights=random.uniform(0.2, 3.0, TYPES).astype(np.float32),
        lengths=np.array([len(text) for text in texts], dtype=np.float32),
    )
    return made, texts


def side(random: np.random.Generator, size: int) -> Side:
    tokens, texts = tokens_of(random, size)
    breaks, heads = (random.integers(0, 2, size).astype(np.float32) for _ in range(2))
    vectors = random.normal(size=(size, 5))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    runs = (random.random(size) < 0.2).astype(np.float32)
    return Side(tokens, surface(texts), breaks, heads, runs, vectors.astype(np.float32))


def links(random: np.random.Generator) -> Links:
    pairs = [pair for pair in product(range(TYPES), range(TYPES)) if random.random() < 0.15]
    ours, theirs = (np.array(part, dtype=np.int32) for part in (*zip(*pairs, strict=True),))
    return Links(ours, theirs, random.choice([0.4, 0.8, 1.0], len(pairs)).astype(np.float32))


@dataclass
class Plain:
    """Everything of a pair of texts by sentence, read from the links themselves."""

    material: Material
    links: Links

    def side(self, number: int) -> Side:
        return (self.material.left, self.material.right)[number]

    def words(self, number: int, sentence: int) -> list[int]:
        tokens = self.side(number).tokens
        return [int(word) for word in tokens.type_of[tokens.starts[sentence] : tokens.starts[sentence + 1]]]

    def weight(self, number: int, sentences: range) -> float:
        weights = self.side(number).tokens.weights
        return float(sum(weights[word] for sentence in sentences for word in self.words(number, sentence)))

    def strength(self, number: int, word: int, other: int) -> float:
        """The best link of a word of one side to a sentence of the other."""
        there = set(self.words(1 - number, other))
        pairs = zip(self.links.left.tolist(), self.links.right.tolist(), self.links.strength.tolist(), strict=True)
        turned = ((pair[number], pair[1 - number], pair[2]) for pair in pairs)
        return max((strength for own, far, strength in turned if own == word and far in there), default=0.0)

    def cover(self, number: int, sentence: int, others: range) -> float:
        weights = self.side(number).tokens.weights
        inside = [other for other in others if 0 <= other < self.side(1 - number).size]
        return float(
            sum(
                weights[word] * max((self.strength(number, word, other) for other in inside), default=0.0)
                for word in self.words(number, sentence)
            )
        )

    def covers(self, number: int, sentences: range, others: range) -> float:
        return sum(self.cover(number, sentence, others) for sentence in sentences)

    def tie(self, row: int, column: int) -> float:
        ties = self.material.ties
        return float(ties.strength[int(ties.band.number(np.array([row]), np.array([column]))[0])])


def expected(plain: Plain, rows: range, columns: range) -> dict[str, float]:
    size, parts = (len(rows) + len(columns)) / 2, (rows, columns)
    return {
        **words(plain, parts, size),
        **edges(plain, parts),
        **outside(plain, parts),
        **cosines(plain, parts, size),
        "more": len(rows) + len(columns) - 2,
        "several": len(rows) + len(columns) > 2,
        "both": len(rows) > 1 and len(columns) > 1,
        "many": len(rows) + len(columns) > 4,
        "matched": 1.0,
    }


def deficit(covered: float, weight: float, typical: float) -> float:
    return min(max(0.6 * typical * weight - covered, -20.0), 50.0) / 10


def words(plain: Plain, parts: tuple[range, range], size: float) -> dict[str, float]:
    typical = plain.material.typical
    covered = [plain.covers(n, parts[n], parts[1 - n]) for n in (0, 1)]
    weight = [plain.weight(n, parts[n]) for n in (0, 1)]
    early = [range(max(0, part.start - BEYOND), part.stop) for part in parts]
    late = [range(part.start, min(part.stop + BEYOND, plain.side(n).size)) for n, part in enumerate(parts)]
    wider = sum(plain.covers(n, parts[n], other[1 - n]) for n in (0, 1) for other in (early, late))
    gain = wider - 2 * sum(covered)
    share = (sum(covered) + 2 * DOUBT * typical) / (sum(weight) + 2 * DOUBT)
    weaker = min((c + DOUBT * typical) / (w + DOUBT) for c, w in zip(covered, weight, strict=True))
    single = [(plain.cover(n, s, parts[1 - n]), plain.weight(n, range(s, s + 1))) for n in (0, 1) for s in parts[n]]
    return {
        "words": size * (1 - share / typical),
        "weaker": size * (1 - weaker / typical),
        "lowest": 1 - min((c + DOUBT * typical) / (w + DOUBT) for c, w in single) / typical,
        "deficit": max(deficit(c, w, typical) for c, w in single),
        "gain": size * gain / (sum(weight) + 2.0),
        "absolute gain": min(gain, 20.0) / 10,
    }


def edges(plain: Plain, parts: tuple[range, range]) -> dict[str, float]:
    """What the cover of the other side loses without the first, or the last, sentence of a side that has several."""
    typical, found = plain.material.typical, []
    for n, part in enumerate(parts):
        if len(part) > 1:
            for dropped, rest in ((part[0], part[1:]), (part[-1], part[:-1])):
                gain = plain.covers(1 - n, parts[1 - n], part) - plain.covers(1 - n, parts[1 - n], rest)
                found.append((gain, plain.weight(n, range(dropped, dropped + 1))))
    if not found:
        return {"idle share": 0.0, "idle": 0.0}
    return {
        "idle share": 1 - min((gain + DOUBT * typical) / (weight + DOUBT) for gain, weight in found) / typical,
        "idle": max(deficit(gain, weight, typical) for gain, weight in found),
    }


def outside(plain: Plain, parts: tuple[range, range]) -> dict[str, float]:
    sides, (rows, columns) = (plain.material.left, plain.material.right), parts
    sums = [float(side.tokens.lengths[part].sum()) for side, part in zip(sides, parts, strict=True)]
    ratio = length_ratio(sides[0].tokens.lengths, sides[1].tokens.lengths)
    odd = float(surprise(np.array(sums[:1], dtype=np.float32), np.array(sums[1:], dtype=np.float32), ratio)[0])
    inside = sum(plain.tie(row, column) for row in rows for column in columns)
    every = sum(plain.tie(row, column) for row in rows for column in range(sides[1].size))
    every += sum(plain.tie(row, column) for row in range(sides[0].size) for column in columns)

    def of(name: str, number: int, part: range | list[int]) -> float:
        side = sides[number]
        values = getattr(side, name) if hasattr(side, name) else getattr(side.surface, name)
        return float(sum(values[sentence] for sentence in part))

    def apart(name: str, place: int) -> float:
        return abs(of(name, 0, [rows[place]]) - of(name, 1, [columns[place]]))

    return {
        "crossing": min(every - 2 * inside, 6.0) / 3,
        "short": min(odd, 4.0) / 4,
        "long": min(odd, 15.0) / 15,
        "ends": min(of("strong", n, part[:-1]) for n, part in enumerate(parts)),
        "uneven ends": apart("strong", -1),
        "lower": sum(of("lower", n, part[1:]) for n, part in enumerate(parts)),
        "uneven lower": apart("lower", 0),
        "uneven breaks": apart("breaks", 0),
        "breaks inside": sum(of("breaks", n, part[1:]) for n, part in enumerate(parts)),
        "in brackets": of("inside", 0, [rows[0]]) + of("inside", 1, [columns[0]]),
        "uneven kinds": abs(of("heads", 0, rows) / len(rows) - of("heads", 1, columns) / len(columns)),
    }


def cosines(plain: Plain, parts: tuple[range, range], size: float) -> dict[str, float]:
    meanings, (rows, columns) = plain.material.meanings, parts
    assert meanings is not None

    def cosine(own: range, other: range) -> float:
        places = (np.array([place]) for place in (own.start, own.stop, other.start, other.stop))
        return float(meanings.cosine(*places)[0])

    whole_bead = cosine(rows, columns)
    single = [cosine(range(row, row + 1), columns) for row in rows] if len(rows) > 1 else []
    single += [cosine(rows, range(column, column + 1)) for column in columns] if len(columns) > 1 else []
    last = plain.side(0).size, plain.side(1).size
    wider = [
        cosine(rows, range(columns.start, min(columns.stop + 1, last[1]))),
        cosine(range(rows.start, min(rows.stop + 1, last[0])), columns),
        cosine(range(max(rows.start - 1, 0), rows.stop), columns),
        cosine(rows, range(max(columns.start - 1, 0), columns.stop)),
    ]
    return {
        "cosine": size * (1 - whole_bead),
        "worst cosine": 1 - min([whole_bead, *single]),
        "wider cosine": size * max(max(wider) - whole_bead, 0.0),
    }


def left_out(plain: Plain, number: int, sentence: int, before: int) -> dict[str, float]:
    """A sentence without a counterpart, that has its place after `before` sentences of the other side."""
    side, typical = plain.side(number), plain.material.typical
    run = float(side.runs[sentence])
    weight = plain.weight(number, range(sentence, sentence + 1))
    last = min(before + 1, plain.side(1 - number).size)
    near = plain.cover(number, sentence, range(last - 2, last))
    best = max(plain.cover(number, sentence, range(end - 2, end)) for end in range(plain.side(1 - number).size + 1))
    inside = [*side.surface.inside.tolist(), 0.0]
    found = {
        "skip": 1.0,
        "skip right": number,
        "skip length": float(np.log(side.tokens.lengths[sentence] / USUAL_LENGTH)),
        "skip wordless": weight == 0,
        "skip letters": float(side.surface.letters[sentence]),
        "skip cover": best / (weight + 1.0) / typical,
        "skip near": (near + SKIP_DOUBT * typical) / (weight + SKIP_DOUBT) / typical,
        "skip deficit": deficit(near, weight, typical),
        "skip lower": float(side.surface.lower[sentence]),
        "skip in brackets": inside[sentence] + inside[sentence + 1],
    }
    return {name: value * (1 - run) for name, value in found.items()} | {"in a run": run}


def skips(material: Material) -> Iterator[tuple[int, int, int, dict[str, float]]]:
    grid = lattice(whole(material.left.size, material.right.size), SHAPES)
    for number, real, values in features(material, grid):
        side = grid.shapes[number].index(0) if 0 in grid.shapes[number] else None
        if side is None:
            continue
        own, other = ((grid.band.row, grid.band.column), (grid.band.column, grid.band.row))[1 - side]
        for cell, column in zip(real.tolist(), values.T.tolist(), strict=True):
            named = dict(zip((*SKIP, *SKIP_VECTORS), column, strict=True))
            yield 1 - side, int(own[cell]) - 1, int(other[cell]), named


def beads(material: Material) -> Iterator[tuple[range, range, dict[str, float]]]:
    grid = lattice(whole(material.left.size, material.right.size), SHAPES)
    for number, real, values in features(material, grid):
        a, b = grid.shapes[number]
        if not (a and b):
            continue
        for cell, column in zip(real.tolist(), values.T.tolist(), strict=True):
            row, place = int(grid.band.row[cell]), int(grid.band.column[cell])
            named = dict(zip((*BEAD, *BEAD_VECTORS), column, strict=True))
            yield range(row - a, row), range(place - b, place), named


def plainly(seed: int) -> Plain:
    random = np.random.default_rng(seed)
    left, right = side(random, int(random.integers(4, 7))), side(random, int(random.integers(4, 7)))
    linked = links(random)
    path = np.array([(n, n) for n in range(min(left.size, right.size) + 1)] + [(left.size, right.size)])
    over = spreads(linked, left.tokens, right.tokens)
    return Plain(assemble(left, right, over, path, whole(left.size, right.size), REACH), linked)


@pytest.mark.parametrize("seed", range(4))
def test_features_of_beads_are_as_they_are_defined(seed: int) -> None:
    plain = plainly(seed)
    seen = set()
    for rows, columns, found in beads(plain.material):
        seen.add((len(rows), len(columns)))
        for name, value in expected(plain, rows, columns).items():
            assert found[name] == pytest.approx(float(value), abs=2e-4), (name, rows, columns)
    assert seen >= {shape for shape in SHAPES if min(shape) > 0 and max(shape) <= 4}
    assert WIDEST + BEYOND <= REACH


@pytest.mark.parametrize("seed", range(4))
def test_features_of_sentences_left_out_are_as_they_are_defined(seed: int) -> None:
    plain = plainly(seed)
    seen = set()
    for number, sentence, before, found in skips(plain.material):
        seen.add((number, sentence))
        for name, value in left_out(plain, number, sentence, before).items():
            assert found[name] == pytest.approx(float(value), abs=2e-4), (name, number, sentence, before)
    assert len(seen) == plain.side(0).size + plain.side(1).size
