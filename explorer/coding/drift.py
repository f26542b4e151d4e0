"""Drift between the panels of a dossier: where the tags of one version say other than those of the other."""

from collections.abc import Iterator, Mapping, Sequence

from explorer.coding.units import Grid
from explorer.model.analysis import Drift, DriftKind, TaggedText, Unit
from explorer.model.bitext import Bead
from explorer.model.coding import Tag, TagStatus
from explorer.model.documents import PassageKind

_Tags = Mapping[int, Sequence[Tag]]
"""By passage number."""


def drift(left: TaggedText, right: TaggedText, beads: Sequence[Bead]) -> tuple[Drift, ...]:
    """Every difference: bead by bead in text order, then the passages that lie in no bead.

    A tag that was carried from the other side, or to it, matches wherever it lies. Lost tags do not count, boilerplate
    does not need a counterpart.
    """
    by_side = (_by_passage(left), _by_passage(right))
    carried = _carried(left, right)
    found = [one for bead in beads for one in _of_bead(bead, left, right, by_side, carried)]
    alone = (
        *_unaligned(left, [n for bead in beads for n in bead.left], by_side[0], is_left=True),
        *_unaligned(right, [n for bead in beads for n in bead.right], by_side[1], is_left=False),
    )
    return (*found, *alone)


def _of_bead(
    bead: Bead, left: TaggedText, right: TaggedText, by_side: tuple[_Tags, _Tags], carried: frozenset[int]
) -> Iterator[Drift]:
    if not (bead.left and bead.right):
        side, numbers = (left, bead.left) if bead.left else (right, bead.right)
        if _has_text(side, numbers):
            themes = tuple(_themes(by_side[0 if bead.left else 1], numbers))
            yield _lonely(bead.id, numbers, themes, is_left=bool(bead.left))
        return
    here, there = _themes(by_side[0], bead.left), _themes(by_side[1], bead.right)
    only_left = tuple(t for t, tags in here.items() if t not in there and not carried.issuperset(tags))
    only_right = tuple(t for t, tags in there.items() if t not in here and not carried.issuperset(tags))
    if only_left or only_right:
        kind = DriftKind.DISAGREE if only_left and only_right else DriftKind.ONE_SIDE
        yield Drift(kind, bead.id, bead.left, bead.right, only_left, only_right)


def _lonely(bead: int | None, numbers: tuple[int, ...], themes: tuple[str, ...], is_left: bool) -> Drift:
    if is_left:
        return Drift(DriftKind.NO_COUNTERPART, bead, numbers, (), left_themes=themes)
    return Drift(DriftKind.NO_COUNTERPART, bead, (), numbers, right_themes=themes)


def _unaligned(text: TaggedText, aligned: Sequence[int], tags: _Tags, is_left: bool) -> Iterator[Drift]:
    known = set(aligned)
    for passage in text.passages:
        if passage.number not in known and passage.kind is not PassageKind.BOILERPLATE:
            yield _lonely(None, (passage.number,), tuple(_themes(tags, (passage.number,))), is_left)


def _has_text(text: TaggedText, numbers: Sequence[int]) -> bool:
    wanted = set(numbers)
    return any(p.number in wanted and p.kind is not PassageKind.BOILERPLATE for p in text.passages)


def _by_passage(text: TaggedText) -> dict[int, list[Tag]]:
    grid = Grid(text, Unit.PASSAGE)
    found: dict[int, list[Tag]] = {}
    for tag in text.tags:
        for place in grid.touched(tag) if tag.status is not TagStatus.LOST else ():
            found.setdefault(text.passages[place].number, []).append(tag)
    return found


def _themes(tags: _Tags, numbers: Sequence[int]) -> dict[str, set[int]]:
    """The themes on these passages with the ids of their tags, in text order."""
    found: dict[str, set[int]] = {}
    for number in numbers:
        for tag in tags.get(number, ()):
            found.setdefault(tag.theme, set()).add(tag.id)
    return found


def _carried(left: TaggedText, right: TaggedText) -> frozenset[int]:
    """Ids of the tags that have a partner on the other side with the same theme."""
    ids: set[int] = set()
    for one, other in ((left, right), (right, left)):
        origins = {tag.id: tag for tag in one.tags}
        for tag in other.tags:
            origin = origins.get(tag.carried_from or 0)
            if origin is not None and origin.theme == tag.theme:
                ids.update((origin.id, tag.id))
    return frozenset(ids)
