"""Themes, tags, excerpts and suggestions."""

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.model.documents import Span
from explorer.model.language import Lang


class TagOrigin(StrEnum):
    """How a tag came about."""

    MANUAL = "manual"
    CARRIED = "carried"
    """Across the hinge from a tag on the other panel."""
    SUGGESTED = "suggested"
    IMPORTED = "imported"


class TagStatus(StrEnum):
    """Whether a person stands for a tag."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    LOST = "lost"
    """Its quote was not found again in a new edition; the span is where it last was."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A node of the codebook. `id` is a short stable word (`ai`); labels, memos and cue words go by language."""

    id: str
    parent: str | None
    labels: dict[Lang, str]
    memos: dict[Lang, str]
    cues: dict[Lang, tuple[str, ...]]
    colour: str
    """As #RRGGBB."""
    position: int = 0
    tags: int = 0
    """How many tags it has."""

    def label(self, lang: Lang) -> str:
        """The label in `lang`, else in German, French or English, else the id."""
        for wanted in (lang, Lang.DE, Lang.FR, Lang.EN):
            if text := self.labels.get(wanted):
                return text
        return self.id


@dataclass(frozen=True, slots=True)
class Tag:
    """A theme on a span of a document."""

    id: int
    document: int
    theme: str
    span: Span
    quote: str
    note: str
    coder: str
    origin: TagOrigin
    status: TagStatus
    created: str
    """ISO 8601 in UTC."""
    carried_from: int | None = None
    """The tag on the other panel that this one follows."""
    prefix: str = ""
    suffix: str = ""
    """Up to 32 code points before and after the quote (W3C Web Annotation, text quote selector)."""


@dataclass(frozen=True, slots=True)
class TagDraft:
    """A tag to be made."""

    document: int
    theme: str
    span: Span
    note: str = ""
    coder: str = ""
    origin: TagOrigin = TagOrigin.MANUAL
    status: TagStatus = TagStatus.CONFIRMED
    carried_from: int | None = None


class SuggestedBy(StrEnum):
    """What a suggestion rests on."""

    CUES = "cue words"
    TAGS = "tags"
    """What was learnt from the tags made so far."""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A theme that a passage may deserve, and why (cue words as they stand in the text, or like tagged passages)."""

    document: int
    passage: int
    theme: str
    score: float
    why: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    """Where the reasons stand, in the document's text."""
    by: SuggestedBy = SuggestedBy.CUES


@dataclass(frozen=True, slots=True)
class Citation:
    """What names a place in a document: enough for a reader to find it."""

    issuer: str
    title: str
    date: str
    page: int | None
    url: str
    lang: Lang
    path: str = ""
    reference: str = ""

    def __str__(self) -> str:
        place = f"p. {self.page}" if self.page is not None else ""
        return ", ".join(part for part in (self.issuer, self.title, self.date, place, self.url) if part)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A tag with its text, its counterpart across the bead, and both citations: what an export writes."""

    tag: int
    theme: str
    theme_path: tuple[str, ...]
    """Labels from the root of the codebook down to the theme."""
    quote: str
    lang: Lang
    citation: Citation
    counterpart: str
    """Text of the aligned passages on the other panel; empty where there are none."""
    counterpart_lang: Lang
    counterpart_citation: Citation | None
    passage: str
    """Text of the passages that the tag touches."""
    note: str
    coder: str
    origin: TagOrigin
    status: TagStatus
    document: int
    dossier: int | None
    span: Span
    created: str
    colour: str = "#888888"
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExcerptFilter:
    """Which excerpts: every non-empty part must hold. Themes include their descendants."""

    themes: tuple[str, ...] = ()
    dossiers: tuple[int, ...] = ()
    documents: tuple[int, ...] = ()
    coders: tuple[str, ...] = ()
    langs: tuple[Lang, ...] = ()
    statuses: tuple[TagStatus, ...] = (TagStatus.CONFIRMED, TagStatus.PROVISIONAL)
    query: str = ""
    """A search: only tags that overlap a passage which it finds. Library answers it, which turns it into `tags`."""
    tags: tuple[int, ...] | None = None
    """Only these; none where it is empty, all where it is None."""

    @property
    def of_tags(self) -> bool:
        """Whether it says which tags, not only which texts."""
        return bool(self.themes or self.coders or self.query.strip() or self.tags is not None)
