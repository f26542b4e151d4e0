"""What goes out to other programs, and what comes in from them."""

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.model.bitext import BeadStatus, Dossier, WordPair
from explorer.model.change import Change
from explorer.model.coding import Citation, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Document, Passage, Span
from explorer.model.language import PANELS, Lang
from explorer.model.notice import Notice


class ExportKind(StrEnum):
    """What an export format holds."""

    EXCERPTS = "excerpts"
    PROJECT = "project"
    """Texts, themes and tags, for another program that codes texts."""
    CODEBOOK = "codebook"
    MEMORY = "memory"
    """Beads, for a translation program."""
    GLOSSARY = "glossary"
    REFERENCES = "references"
    """Documents, for a bibliography."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that can be written: its name, how the names of its files end (with the dot), and what it holds."""

    name: str
    ending: str
    kind: ExportKind


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person may choose of an export.

    `separator` parts the cells of CSV, `title` heads a page or document, `lang` is the language of headings, remarks
    and names of themes, `columns` are the names of the columns of a table in their order (empty: all). Of beads, those
    reach a memory that a person stands for, and the others from the confidence `floor` (0 to 1) up, unless
    `confirmed_only`; `langs` are source and target of a format that knows only two languages.
    """

    separator: str = ","
    title: str = "Excerpts"
    lang: Lang = Lang.EN
    columns: tuple[str, ...] = ()
    floor: float = 0.0
    confirmed_only: bool = False
    langs: tuple[Lang, Lang] = PANELS


@dataclass(frozen=True, slots=True)
class ExportSample:
    """The first rows of what an export would write, what each column is called, and how many rows there are."""

    total: int
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BringOptions:
    """What a person may say of a file that is brought in.

    `lang` is the language of names of themes that do not say theirs, `coder` the name for tags that have none.
    """

    lang: Lang = Lang.EN
    coder: str = ""


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came of a file that was brought in.

    `change` is the one step that undo takes back; `documents` are new ones, which stay. `themes` and `tags` count new
    ones, `known` tags that were there already, `beads` and `words` what a memory, a colleague's
    library and a glossary gave.
    """

    name: str
    change: Change
    documents: tuple[int, ...] = ()
    themes: int = 0
    tags: int = 0
    known: int = 0
    beads: int = 0
    words: int = 0
    notices: tuple[Notice, ...] = ()


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
    passages: tuple[Passage, ...] = ()
    """How the text was cut where it comes from; empty where the file does not say it."""


@dataclass(frozen=True, slots=True)
class IncomingGroup:
    """Texts that belong together, by their guids: a dossier, or a set of another program."""

    name: str
    members: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class IncomingBead:
    """Passages, by their places in two texts named by their guids, that a person says answer one another."""

    texts: tuple[str, str]
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    score: float
    status: BeadStatus


@dataclass(frozen=True, slots=True)
class IncomingProject:
    """What a file of another program held, and in `notices` what of it could not be taken."""

    name: str
    origin: str
    themes: tuple[Theme, ...] = ()
    texts: tuple[IncomingText, ...] = ()
    groups: tuple[IncomingGroup, ...] = ()
    beads: tuple[IncomingBead, ...] = ()
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
