"""Questions to the index and its answers."""

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.model.documents import Passage, Span
from explorer.model.language import Lang


class SortOrder(StrEnum):
    """How hits are ordered."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    DOSSIER = "dossier"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question: the query as typed, filters by facet (name -> values), which stretch of the answer is wanted."""

    query: str
    langs: tuple[Lang, ...] = ()
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    across: bool = True
    """Look for the other language's wording too."""
    without: tuple[str, ...] = ()
    """Added wordings that the person has removed."""
    order: SortOrder = SortOrder.RELEVANCE
    offset: int = 0
    limit: int = 20


@dataclass(frozen=True, slots=True)
class IndexUnit:
    """One paragraph as the index holds it, with the columns that facets count."""

    document: int
    paragraph: int
    lang: Lang
    text: str
    title: str
    issuer: str
    date: str
    kind: str
    dossier: int
    page: int | None
    themes: tuple[str, ...]
    has_counterpart: bool
    has_difference: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of text with the places to mark in it (offsets within `text`)."""

    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What answers a paragraph on the other panel."""

    document: int
    lang: Lang
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: a passage, its snippet with marks, and the aligned passage of the other panel if there is one."""

    document: int
    paragraph: int
    passage: int
    lang: Lang
    page: int | None
    title: str
    issuer: str
    date: str
    dossier: int | None
    score: float
    snippet: Marked
    counterpart: Marked | None
    counterpart_document: int | None
    counterpart_passages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a facet and how many hits have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Addition:
    """A wording that the search added in the other language, and the part of the query it translates."""

    wording: str
    lang: Lang
    origin: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to a request. `total` is exact."""

    request: SearchRequest
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[Facet, ...]]
    added: tuple[Addition, ...] = ()
    did_you_mean: str = ""
    wider: str = ""
    """Where nothing holds all the words: the query for any of them, if that finds something."""


class Likeness(StrEnum):
    """What passages are compared by."""

    MEANING = "meaning"
    """Sentence vectors, across languages."""
    WORDS = "words"
    """Rare words in common, and their translations: where the package for vectors is not installed."""


@dataclass(frozen=True, slots=True)
class Similar:
    """Passages like a given one, the likest first; the passage itself and what answers it are not among them.

    The score of a hit is the cosine of the vectors, or the BM25F score of the common words.
    """

    document: int
    passage: int
    text: str
    by: Likeness
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class ConcordanceLine:
    """A key word in context: the words before and after, and the aligned passage of the other panel."""

    document: int
    passage: int
    lang: Lang
    span: Span
    left: str
    keyword: str
    right: str
    counterpart: Marked | None
    title: str
    date: str
    page: int | None
    dossier: int | None


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often what a query means stands in the texts that share a value of a facet."""

    value: str
    units: int
    """Paragraphs with it."""
    occurrences: int
    words: int
    """All words of the texts with that value, as far as the request's languages and filters let them in."""

    @property
    def per_ten_thousand(self) -> float:
        """Occurrences in 10,000 words."""
        return 10_000 * self.occurrences / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Collocate:
    """A word that stands near what a query means more often than chance would have it."""

    word: str
    lang: Lang
    together: int
    """How often it stands near."""
    everywhere: int
    """How often it stands in all texts of its language."""
    score: float
    """Log-likelihood ratio."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A wording of the other panel that answers what a query means, and in how many of the hits looked at."""

    wording: str
    """Empty for the hits whose counterpart has none of the wordings of the lexicon."""
    lang: Lang
    units: int
    of: int
    """Hits that have a counterpart in this language and were looked at."""


class AnswerKind(StrEnum):
    """What of an answer can be written to a file."""

    HITS = "hits"
    CONCORDANCE = "concordance"
    FREQUENCIES = "frequencies"
    COLLOCATES = "collocates"
    RENDERINGS = "renderings"


Cell = str | int | float | Marked | None


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """An answer in rows, to be written to a file: each row has a cell for every name of the head."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
