"""What one version says otherwise than the other: passages that it lacks, figures, references and names that differ.

Silent on equal things written differently (2,5 Mrd. / 2,5 milliards; 22.05.2025 / 22 mai 2025; drei / 3).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import TypeVar

from explorer.bitext.figures import Figure, figures
from explorer.bitext.matching import settled, unmatched
from explorer.bitext.naming import Named, Naming
from explorer.bitext.wordless import says_nothing
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import Bead, Difference, DifferenceKind
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

_MISSING = "The other version lacks this passage."
_DIFFERS = {
    DifferenceKind.DATE: "The dates differ.",
    DifferenceKind.AMOUNT: "The amounts differ.",
    DifferenceKind.PERCENTAGE: "The percentages differ.",
    DifferenceKind.REFERENCE: "The articles, paragraphs or acts that are cited differ.",
    DifferenceKind.NUMBER: "The numbers differ.",
    DifferenceKind.NAME: "The names differ.",
}
_ONLY = "This figure stands in one version only."
_NAME_ONLY = "This name stands in one version only."

_FIGURES = tuple(kind for kind in _DIFFERS if kind is not DifferenceKind.NAME)

Side = Mapping[int, Passage]
T = TypeVar("T")


@dataclass(slots=True)
class _Rest:
    """The figures of a bead that have no equal on the other side yet."""

    bead: Bead
    left: list[Figure]
    right: list[Figure]


def differences(
    left: Sequence[Passage],
    right: Sequence[Passage],
    beads: Sequence[Bead],
    lexicon: Lexicon | None = None,
    progress: Progress = silent,
) -> tuple[Difference, ...]:
    """Differences in the order of the beads. Boilerplate is not compared, nor are names without a word list.

    A figure that stands in the neighbouring bead of the other side has only crossed a border, and is no difference.
    """
    sides = ({p.number: p for p in left}, {p.number: p for p in right})
    rests = [_rest(bead, sides) for bead in _told_of(beads, progress)]
    for before, after in pairwise(rests):
        before.left, after.right = settled(before.left, after.right)
        after.left, before.right = settled(after.left, before.right)
    naming = Naming(left, right, (_lang(left), _lang(right)), lexicon) if lexicon is not None else None
    return tuple(found for rest in _told_of(rests, progress) for found in _told(rest, sides, naming))


def _told_of(row: Sequence[T], progress: Progress) -> Iterator[T]:
    for done, each in enumerate(row):
        progress("Comparing", done, len(row))
        yield each


def _lang(passages: Sequence[Passage]) -> Lang:
    """The language of most passages."""
    counted = Counter(passage.lang for passage in passages)
    return max(counted, key=counted.__getitem__, default=Lang.UND)


def _rest(bead: Bead, sides: tuple[Side, Side]) -> _Rest:
    ours, theirs = (
        [figure for number in numbers if number in side for figure in figures(side[number])]
        for side, numbers in zip(sides, (bead.left, bead.right), strict=True)
    )
    return _Rest(bead, *unmatched(ours, theirs))


def _told(rest: _Rest, sides: tuple[Side, Side], naming: Naming | None) -> Iterator[Difference]:
    bead = rest.bead
    if not (bead.left and bead.right):
        yield from _missing(bead, sides)
        return
    for kind in _FIGURES:
        ours, theirs = ([figure for figure in row if figure.kind is kind] for row in (rest.left, rest.right))
        for one, other in zip_longest(ours, theirs):
            if _counts(one, other):
                yield _difference(bead, kind, one, other)
    if naming is not None:
        left, right = (
            [side[n] for n in numbers if n in side]
            for side, numbers in zip(sides, (bead.left, bead.right), strict=True)
        )
        for mine, yours in naming.differing(left, right):
            yield _difference(bead, DifferenceKind.NAME, mine, yours)


def _counts(one: Figure | None, other: Figure | None) -> bool:
    """Whether a reader should know of it: words for numbers are often idiom, unless both sides have one, or cite."""
    alone = one or other
    return (one is not None and other is not None) or (alone is not None and bool(alone.cited or not alone.spelt))


def _difference(
    bead: Bead, kind: DifferenceKind, one: Figure | Named | None, other: Figure | Named | None
) -> Difference:
    alone = one is None or other is None
    return Difference(
        bead=bead.id,
        kind=kind,
        left=one.text if one else "",
        right=other.text if other else "",
        left_span=one.span if one else None,
        right_span=other.span if other else None,
        reason=_DIFFERS[kind] if not alone else _NAME_ONLY if kind is DifferenceKind.NAME else _ONLY,
    )


def _missing(bead: Bead, sides: tuple[Side, Side]) -> Iterator[Difference]:
    own, numbered = (sides[0], bead.left) if bead.left else (sides[1], bead.right)
    passages = [own[n] for n in numbered if n in own and own[n].kind is not PassageKind.BOILERPLATE]
    if all(says_nothing(passage.text) for passage in passages):
        return
    span = Span(passages[0].start, passages[-1].end)
    text = " ".join(passage.text for passage in passages)
    on_left = bool(bead.left)
    yield Difference(
        bead=bead.id,
        kind=DifferenceKind.MISSING,
        left=text if on_left else "",
        right="" if on_left else text,
        left_span=span if on_left else None,
        right_span=None if on_left else span,
        reason=_MISSING,
    )
