"""Sources, documents and passages: what an import leaves in a library."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from explorer.model.language import Lang
from explorer.model.notice import Notice


class PassageKind(StrEnum):
    """What a passage is within its document."""

    HEADING = "heading"
    BODY = "body"
    ITEM = "item"
    NOTE = "note"
    BOILERPLATE = "boilerplate"


class DocumentKind(StrEnum):
    """What sort of text a document is."""

    PRESS_RELEASE = "press_release"
    JOINT_DECLARATION = "joint_declaration"
    AGREEMENT = "agreement"
    SPEECH = "speech"
    LETTER_OF_INTENT = "letter_of_intent"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` (included) to `end` (excluded) of a document's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether both spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence-sized span of a document.

    `number` counts from 0 within the document, `paragraph` likewise, `page` from 1 (None where there are no pages).
    `text` equals the document's text from `start` to `end`.
    """

    number: int
    kind: PassageKind
    paragraph: int
    page: int | None
    lang: Lang
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where the passage lies in the document's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Found:
    """A value of metadata and where it came from, such as `og:title`, `file name` or `person`."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document beside its text; None where nothing was found.

    `date` holds an ISO 8601 day, `kind` a `DocumentKind` value. `alternates` maps a language code to the address of the
    version that the page itself names (`hreflang`).
    """

    title: Found | None = None
    date: Found | None = None
    issuer: Found | None = None
    kind: Found | None = None
    url: Found | None = None
    reference: Found | None = None
    alternates: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A document as reading gives it, before the store has given it an id."""

    lang: Lang
    text: str
    passages: tuple[Passage, ...]
    metadata: Metadata
    confidence: float | None = None
    """Mean confidence (0 to 1) of text recognition, None where the text was not recognised from pictures."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one file gave: a draft for each language's text, and warnings as (template, data) for people."""

    drafts: tuple[DocumentDraft, ...]
    media_type: str
    warnings: tuple[Notice, ...] = ()
    pages: int | None = None
    confidence: float | None = None
    """That of the drafts."""


@dataclass(frozen=True, slots=True)
class Source:
    """An imported file, kept byte for byte under its SHA-256 (hexadecimal)."""

    id: int
    path: str
    sha256: str
    size: int
    media_type: str
    imported: str
    """Moment of import, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one source in one language. The text itself and the passages are fetched apart."""

    id: int
    source: int
    path: str
    """The source's path as imported."""
    lang: Lang
    title: str
    date: date | None
    issuer: str
    kind: DocumentKind
    url: str
    reference: str
    passages: int
    dossier: int | None
    trashed: bool = False
    origins: dict[str, str] = field(default_factory=dict)
    """For each field of metadata, where its value came from."""
    confidence: float | None = None
    """Mean confidence (0 to 1) of text recognition, None where the text was not recognised from pictures."""


@dataclass(frozen=True, slots=True)
class MetadataEdit:
    """What a person changes of a document's metadata; None leaves a field as it is, an empty string empties it."""

    title: str | None = None
    date: str | None = None
    issuer: str | None = None
    kind: DocumentKind | None = None
    url: str | None = None
    reference: str | None = None
    lang: Lang | None = None
