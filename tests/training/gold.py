"""True beads made by people: the Text+Berg development set in parts, and the specimen dossiers."""

from collections.abc import Sequence

from explorer.bitext.wordless import wordless
from tests.bench.alignment_data import Case, Group, specimens, text_berg
from tests.training.pseudo import Pseudo

PARTS = 6


def golden() -> list[Pseudo]:
    """Each part of the development set, then each specimen, as a text of its own."""
    berg = in_order(_spoken(text_berg()))
    size = -(-len(berg.gold) // PARTS)
    parts = [part(berg, berg.gold[start : start + size]) for start in range(0, len(berg.gold), size)]
    return [*parts, *(part(case, case.gold) for case in map(in_order, specimens()))]


def _spoken(case: Case) -> Case:
    """The case without the units that aligning leaves alone beforehand."""
    idle = wordless(case.left, case.right)
    kept = [
        [n for n in range(len(side)) if n not in out] for side, out in zip((case.left, case.right), idle, strict=True)
    ]
    place = [{n: new for new, n in enumerate(side)} for side in kept]
    gold = [tuple(tuple(place[k][n] for n in group[k] if n in place[k]) for k in (0, 1)) for group in case.gold]
    left, right = [case.left[n] for n in kept[0]], [case.right[n] for n in kept[1]]
    return Case(left, right, [(ours, theirs) for ours, theirs in gold if ours or theirs])


def part(case: Case, gold: Sequence[Group]) -> Pseudo:
    """The stretch of a text that these beads hold."""
    text = Pseudo()
    for ours, theirs in gold:
        text.add([case.left[n] for n in ours], [case.right[n] for n in theirs])
    return text


def in_order(case: Case) -> Case:
    """The case with beads that no path could take made into ones that hold all between them."""
    taken = {n for ours, _ in case.gold for n in ours}, {n for _, theirs in case.gold for n in theirs}
    alone: list[Group] = [((n,), ()) for n in range(len(case.left)) if n not in taken[0]]
    alone += [((), (n,)) for n in range(len(case.right)) if n not in taken[1]]
    full = sorted(group for group in case.gold if all(group))
    whole: list[Group] = []
    for group in full:
        joined = group
        while whole and whole[-1][1][-1] > joined[1][0]:
            other = whole.pop()
            joined = (other[0] + joined[0], other[1] + joined[1])
        whole.append((_stretch(joined[0]), _stretch(joined[1])))
    held = {n for ours, _ in whole for n in ours}, {n for _, theirs in whole for n in theirs}
    single = [
        g for g in (*alone, *(g for g in case.gold if not all(g))) if not (held[0] & {*g[0]} or held[1] & {*g[1]})
    ]
    return Case(case.left, case.right, _merged(whole, single))


def _stretch(numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(range(min(numbers), max(numbers) + 1))


def _merged(whole: Sequence[Group], single: Sequence[Group]) -> list[Group]:
    """Beads and sentences without partner in one order: those of the left before those of the right."""
    left, right = sorted(g[0][0] for g in single if g[0]), sorted(g[1][0] for g in single if g[1])
    found: list[Group] = []
    for ours, theirs in [*whole, ((1 << 30,), (1 << 30,))]:
        while left and left[0] < ours[0]:
            found.append(((left.pop(0),), ()))
        while right and right[0] < theirs[0]:
            found.append(((), (right.pop(0),)))
        found.append((ours, theirs))
    return found[:-1]
