"""What the tags of a library tell: agreement between coders, counts, drift between panels, answers to questions."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from explorer.model.coding import Tag
from explorer.model.documents import Document, DocumentKind, Passage, Span
from explorer.model.language import Lang


@dataclass(frozen=True, slots=True)
class TaggedText:
    """A document as analysis sees it: its length in code points, its passages in order, the tags that shall count."""

    document: Document
    length: int
    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]


class Unit(StrEnum):
    """Within what two tags are near one another, and what coders agree on."""

    CHARACTER = "character"
    PASSAGE = "passage"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far coders agree on one theme (`theme` "" for all themes together).

    `percentage` is the share (0 to 1) of pairs of decisions that are alike. `kappa` is Cohen's, for more than two
    coders the mean over their pairs; `alpha` is Krippendorff's for nominal data. Both are None where nothing varies:
    coders who all say the same of every unit agree wholly, but chance would agree as well.
    """

    theme: str
    unit: Unit
    units: int
    percentage: float
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage that some coders gave a theme and others did not. `tags` are the ids of the tags in question."""

    document: int
    passage: int
    theme: str
    coders_for: tuple[str, ...]
    coders_against: tuple[str, ...]
    tags: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """A passage on which two coders differ, with the tags of each that touch it."""

    document: int
    dossier: int | None
    passage: Passage
    first: tuple[Tag, ...]
    second: tuple[Tag, ...]
    themes: tuple[str, ...]
    """The themes that only one of them gave it."""


class Keep(StrEnum):
    """How a difference between two coders is settled: both get what is kept."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


class CountBy(StrEnum):
    """What the columns of a table of counts are."""

    DOCUMENT = "document"
    LANGUAGE = "language"
    ISSUER = "issuer"
    YEAR = "year"
    KIND = "kind"
    CODER = "coder"


class Measure(StrEnum):
    """What the cells of a table count: tags, or the characters (code points) that they cover, each once."""

    TAGS = "tags"
    CHARACTERS = "characters"


@dataclass(frozen=True, slots=True)
class CountTable:
    """Numbers by row and column; `cells[r][c]` belongs to `rows[r]` and `columns[c]`. Rows are theme ids."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]


class DriftKind(StrEnum):
    """How two panels differ in their tags."""

    ONE_SIDE = "one side"
    """A theme is tagged on one side of a bead only."""
    DISAGREE = "disagree"
    """Both sides are tagged, with different themes."""
    NO_COUNTERPART = "no counterpart"
    """Passages that the other version lacks."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference; passage numbers of both documents, and the themes that only that side has.

    `bead` is the bead's id, None for passages that lie in no bead.
    """

    kind: DriftKind
    bead: int | None
    left: tuple[int, ...]
    right: tuple[int, ...]
    left_themes: tuple[str, ...] = ()
    right_themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DriftPlace:
    """A drift with its place in the library and what stands there on both panels; a side may lack documents or text."""

    dossier: int
    title: str
    drift: Drift
    left_document: int | None
    right_document: int | None
    left_span: Span | None
    right_span: Span | None
    left_text: str
    right_text: str


@dataclass(frozen=True, slots=True)
class ThemeQuery:
    """A question such as “AI near cloud, in agreements since 2023”; an empty part asks for nothing.

    `near` must stand within the same `within` as `theme`; themes include those below them. `since` and `until` are
    days, both included.
    """

    theme: str
    near: str = ""
    within: Unit = Unit.PARAGRAPH
    langs: tuple[Lang, ...] = ()
    kinds: tuple[DocumentKind, ...] = ()
    issuers: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ThemeHit:
    """A tag that answers a question, and the tags that it is near to."""

    tag: Tag
    near: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class ThemeQuality:
    """How well suggestions for a theme are likely to be, by cross-validation over dossiers.

    `examples` is the number of tagged passages that were learnt from. `precision` is the share (0 to 1) of right ones
    among what would be suggested, `recall` the share of the tagged passages that would be; `average_precision` tells
    how well all passages are ranked.
    """

    theme: str
    examples: int
    precision: float
    recall: float
    average_precision: float
