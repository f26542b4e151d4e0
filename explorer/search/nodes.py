"""What a query says, as a tree."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed, at code point `start` of the query."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in quotation marks: side by side as they stand, or with at most `slop` words between, in any order."""

    text: str
    start: int
    slop: int | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """Part of a word: `head*`, `*inside*` or `*tail`."""

    text: str
    start: int
    open_head: bool
    open_tail: bool


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word with at most `distance` letters changed, added, left out or swapped."""

    text: str
    start: int
    distance: int


@dataclass(frozen=True, slots=True)
class Field:
    """What a field of metadata must be: `name` is one of `vocabulary.FIELDS`, never `date` or `year`."""

    name: str
    value: str
    start: int


@dataclass(frozen=True, slots=True)
class Dates:
    """Documents dated `first` to `last`, both included; None leaves that end open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Not:
    """All but these."""

    child: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """What all of these say."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What any of these says."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What the lexicon adds: a wording of another language than the query's, in any inflection.

    `origin` is the part of the query that it translates.
    """

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query."""


Node = Word | Phrase | Pattern | Fuzzy | Field | Dates | Not | And | Or | Wording | Everything
"""Any part of a query."""


def leaves(node: Node) -> tuple[Node, ...]:
    """The parts of a query that have no parts, in order, those under a `Not` left out."""
    if isinstance(node, And | Or):
        return tuple(leaf for child in node.children for leaf in leaves(child))
    return () if isinstance(node, Not) else (node,)
