"""What goes out to other programs, and what comes in from them."""

from dataclasses import dataclass, field

from explorer.model.bitext import BeadStatus, Dossier, WordPair
from explorer.model.coding import Citation, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Document, Span
from explorer.model.language import Lang
from explorer.model.notice import Notice


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person may choose of an export.

    `separator` parts the cells of CSV, `title` heads a page or document, `lang` is the language of headings and
    remarks, `columns` are the names of the columns of a table in their order (empty: all).
    """

    separator: str = ","
    title: str = "Excerpts"
    lang: Lang = Lang.EN
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """Passages that translate one another, as a translation memory keeps them.

    `score` is the probability (0 to 1) that the group is exact; `themes` are labels of the tags on it; `citations` name
    the place of each side.
    """

    id: str
    texts: dict[Lang, str]
    score: float = 1.0
    status: BeadStatus = BeadStatus.AUTOMATIC
    themes: tuple[str, ...] = ()
    citations: dict[Lang, Citation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutgoingText:
    """A document with its text and its tags, to be written into a project of another program."""

    document: Document
    text: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class OutgoingProject:
    """A library as a project of a QDA program.

    `library` is the library's id (32 hexadecimal digits), `created` the moment of the export (ISO 8601), which some
    programs want; `lang` is the language in which codes are named.
    """

    library: str
    name: str
    themes: tuple[Theme, ...]
    texts: tuple[OutgoingText, ...]
    dossiers: tuple[Dossier, ...] = ()
    created: str = ""
    lang: Lang = Lang.EN


@dataclass(frozen=True, slots=True)
class IncomingTag:
    """A tag as a file of another program gives it: `guid` is its name there, `theme` the id of an incoming theme."""

    guid: str
    theme: str
    span: Span
    quote: str
    note: str = ""
    coder: str = ""
    origin: TagOrigin = TagOrigin.IMPORTED
    status: TagStatus = TagStatus.CONFIRMED
    created: str = ""
    carried_from: str | None = None
    """The guid of the tag that this one follows."""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class IncomingText:
    """A text as a file of another program gives it.

    `text` is normalised (NFC, LF) and the spans of `tags` are relative to it; None where the file only points to a text
    that must be found by its `metadata` (`url`, `title`, `document`, and so on).
    """

    guid: str
    name: str
    text: str | None
    lang: Lang = Lang.UND
    metadata: dict[str, str] = field(default_factory=dict)
    tags: tuple[IncomingTag, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingGroup:
    """Texts that belong together, by their guids: a dossier, or a set of another program."""

    name: str
    members: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class IncomingProject:
    """What a file of another program held, and in `notices` what of it could not be taken."""

    name: str
    origin: str
    themes: tuple[Theme, ...] = ()
    texts: tuple[IncomingText, ...] = ()
    groups: tuple[IncomingGroup, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingCodebook:
    """The themes of a codebook, parents before their children, and what of it could not be taken."""

    themes: tuple[Theme, ...]
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingMemory:
    """The units of a translation memory, and what of it could not be taken."""

    units: tuple[TranslationUnit, ...]
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingGlossary:
    """The pairs of a glossary, and what of it could not be taken."""

    pairs: tuple[WordPair, ...]
    notices: tuple[Notice, ...] = ()
