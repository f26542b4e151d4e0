"""Dossiers and beads: which texts are versions of one another, and how their passages answer."""

import datetime
from dataclasses import dataclass, field
from enum import StrEnum

from explorer.model.documents import PassageKind, Span
from explorer.model.language import Lang


class DossierStatus(StrEnum):
    """How sure it is that the documents of a dossier are versions of one text."""

    SINGLE = "single"
    """One document, waiting for a partner."""
    PROPOSED = "proposed"
    """Below the margin: a person should look."""
    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    """By a person; no automatic run changes it."""


class BeadStatus(StrEnum):
    """Who stands for a bead."""

    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Dossier:
    """The documents that are versions of one text, at most one per language (`documents`: language -> document id)."""

    id: int
    title: str
    date: datetime.date | None
    documents: dict[Lang, int]
    status: DossierStatus
    score: float | None
    """Pairing score, 0 to 1; None for a single or for what a person joined."""
    issuer: str = ""
    kind: str = "other"


@dataclass(frozen=True, slots=True)
class Bead:
    """An aligned group: passage numbers of a left document and of a right one; either side may be empty, not both."""

    id: int
    dossier: int
    left_document: int
    right_document: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float
    """Probability, 0 to 1, that the group is exact."""
    status: BeadStatus


class AlignmentState(StrEnum):
    """How far people have gone over the alignment of a dossier."""

    UNALIGNED = "unaligned"
    AUTOMATIC = "automatic"
    PARTLY = "partly confirmed"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Alignment:
    """The beads of a dossier, counted: all, those that a person stands for, and automatic ones less likely than not."""

    beads: int = 0
    settled: int = 0
    unsure: int = 0

    @property
    def state(self) -> AlignmentState:
        """What the numbers come to."""
        if not self.beads:
            return AlignmentState.UNALIGNED
        if not self.settled:
            return AlignmentState.AUTOMATIC
        return AlignmentState.CONFIRMED if self.settled == self.beads else AlignmentState.PARTLY


class Evidence(StrEnum):
    """What two texts were aligned by."""

    WORDS = "words"
    VECTORS = "words and vectors"


@dataclass(frozen=True, slots=True)
class BeadDraft:
    """A bead as aligning gives it: positions in the two sequences that were aligned, and its confidence (0 to 1)."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class AlignUnit:
    """One passage as aligning sees it."""

    text: str
    paragraph: int = 0
    kind: PassageKind = PassageKind.BODY


@dataclass(frozen=True, slots=True)
class PairingText:
    """One document as pairing sees it. `text` is the body without boilerplate."""

    document: int
    lang: Lang
    title: str
    text: str
    date: datetime.date | None = None
    issuer: str = ""
    url: str = ""
    reference: str = ""
    file_name: str = ""
    source: int = 0
    """Two texts of one source are versions of one another."""
    alternates: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PairProposal:
    """Two documents that look like versions of one text. `sure` is False below the margin: only a proposal."""

    left: int
    right: int
    score: float
    sure: bool
    reasons: tuple[str, ...] = ()
    """What spoke for it: `words`, `numbers`, `date`, `address`, `reference`, `file name`, `vectors`, `source`."""


class DifferenceKind(StrEnum):
    """What differs between two sides of a bead."""

    NUMBER = "number"
    DATE = "date"
    AMOUNT = "amount"
    PERCENTAGE = "percentage"
    REFERENCE = "reference"
    NAME = "name"
    MISSING = "missing"
    """A passage that the other version lacks."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that one version says otherwise than the other, with what stands on each side ("" where nothing).

    Spans are relative to the document's text; `bead` is the bead's id, or its position where it has none yet.
    """

    bead: int
    kind: DifferenceKind
    left: str
    right: str
    left_span: Span | None
    right_span: Span | None
    reason: str
    """One English sentence as a template without data, translated in the interface."""


@dataclass(frozen=True, slots=True)
class ReportedDifference:
    """A difference with where it is: its dossier, and what both sides of its bead say."""

    dossier: int
    title: str
    date: datetime.date | None
    difference: Difference
    left_text: str
    right_text: str
    left_page: int | None
    right_page: int | None


@dataclass(frozen=True, slots=True)
class Translated:
    """A passage in which a term is translated: the term and its translation as they stand there, and where it is."""

    document: int
    title: str
    date: str
    page: int | None
    text: str
    span: Span
    other: str
    other_span: Span | None
    """None where no translation was found."""


@dataclass(frozen=True, slots=True)
class TermTranslation:
    """One way in which the library translates a term; `wording` is "" for passages without a known translation."""

    wording: str
    lang: Lang
    count: int
    """Places where it stands for the term."""
    forms: tuple[str, ...]
    """How it is written there, the most frequent first."""
    learnt: bool
    """Found by how often it stands in the place of the term, not by the word list."""
    examples: tuple[Translated, ...]


@dataclass(frozen=True, slots=True)
class WordListInfo:
    """A word list that a person has added to a library."""

    name: str
    pairs: int


@dataclass(frozen=True, slots=True)
class WordPair:
    """A German and a French wording that translate one another, with a strength (0 to 1) and where it came from."""

    de: str
    fr: str
    strength: float
    origin: str
    en: str = ""
