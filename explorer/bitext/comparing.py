"""What one version says otherwise than the other: passages that it lacks, and figures that differ.

Silent on equal things written differently (2,5 Mrd. / 2,5 milliards; 22.05.2025 / 22 mai 2025; drei / 3).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from explorer.language.numbers import Number, NumberKind, numbers
from explorer.model.bitext import Bead, Difference, DifferenceKind
from explorer.model.documents import Passage, PassageKind, Span

_KINDS = {
    NumberKind.DATE: DifferenceKind.DATE,
    NumberKind.AMOUNT: DifferenceKind.AMOUNT,
    NumberKind.PERCENTAGE: DifferenceKind.PERCENTAGE,
}
_MISSING = "The other version lacks this passage."
_DIFFERS = {
    DifferenceKind.DATE: "The dates differ.",
    DifferenceKind.AMOUNT: "The amounts differ.",
    DifferenceKind.PERCENTAGE: "The percentages differ.",
    DifferenceKind.NUMBER: "The numbers differ.",
}
_ONLY = "This figure stands in one version only."


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number with its place in the document's text."""

    number: Number
    text: str
    span: Span

    @property
    def kind(self) -> DifferenceKind:
        return _KINDS.get(self.number.kind, DifferenceKind.NUMBER)


@dataclass(slots=True)
class _Rest:
    """The figures of a bead that have no equal on the other side yet."""

    bead: Bead
    left: list[_Figure] = field(default_factory=list)
    right: list[_Figure] = field(default_factory=list)


def differences(left: Sequence[Passage], right: Sequence[Passage], beads: Sequence[Bead]) -> tuple[Difference, ...]:
    """Differences in the order of the beads. Boilerplate is not compared.

    A figure that stands in the neighbouring bead of the other side has only crossed a border, and is no difference.
    """
    sides = ({p.number: p for p in left}, {p.number: p for p in right})
    rests = [_rest(bead, sides) for bead in beads]
    for before, after in pairwise(rests):
        _settle(before.left, after.right)
        _settle(after.left, before.right)
    return tuple(found for rest in rests for found in _told(rest, sides))


def _rest(bead: Bead, sides: tuple[Mapping[int, Passage], Mapping[int, Passage]]) -> _Rest:
    rest = _Rest(bead, list(_figures(sides[0], bead.left)), list(_figures(sides[1], bead.right)))
    _settle(rest.left, rest.right)
    return rest


def _figures(passages: Mapping[int, Passage], side: Iterable[int]) -> Iterator[_Figure]:
    for passage in (passages[number] for number in side if number in passages):
        for found in numbers(passage.text, passage.lang):
            span = Span(passage.start + found.start, passage.start + found.end)
            yield _Figure(found, passage.text[found.start : found.end], span)


def _settle(left: list[_Figure], right: list[_Figure]) -> None:
    """Strike out every figure that has an equal on the other side."""
    for one in list(left):
        equal = next((other for other in right if _same(one.number, other.number)), None)
        if equal is not None:
            left.remove(one)
            right.remove(equal)


def _same(one: Number, other: Number) -> bool:
    if one.value == other.value:
        return True
    if one.kind is NumberKind.DATE and other.kind is NumberKind.DATE:
        return _fits(one.value, other.value) or _fits(other.value, one.value)
    return False


def _fits(part: str, whole: str) -> bool:
    """Whether a date told in part (`--05-22`, `2025-05`) agrees with a whole one."""
    return whole.endswith(part.removeprefix("-")) if part.startswith("--") else whole.startswith(f"{part}-")


def _told(rest: _Rest, sides: tuple[Mapping[int, Passage], Mapping[int, Passage]]) -> Iterator[Difference]:
    bead = rest.bead
    if not (bead.left and bead.right):
        yield from _missing(bead, sides)
        return
    for kind in (*_KINDS.values(), DifferenceKind.NUMBER):
        ours, theirs = ([f for f in row if f.kind is kind and not f.number.spelt] for row in (rest.left, rest.right))
        for one, other in zip_longest(ours, theirs):
            yield Difference(
                bead=bead.id,
                kind=kind,
                left=one.text if one else "",
                right=other.text if other else "",
                left_span=one.span if one else None,
                right_span=other.span if other else None,
                reason=_DIFFERS[kind] if one and other else _ONLY,
            )


def _missing(bead: Bead, sides: tuple[Mapping[int, Passage], Mapping[int, Passage]]) -> Iterator[Difference]:
    own, numbered = (sides[0], bead.left) if bead.left else (sides[1], bead.right)
    passages = [own[n] for n in numbered if n in own and own[n].kind is not PassageKind.BOILERPLATE]
    if not passages:
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
