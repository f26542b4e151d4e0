"""What panels ask of the window: the one argument of their signals."""

from dataclasses import dataclass, field
from pathlib import Path

from explorer.model.analysis import CountBy, Keep, Measure, Unit
from explorer.model.coding import ExcerptFilter, Theme
from explorer.model.documents import Document, Span
from explorer.model.exchange import BringOptions, ExportOptions
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.model.search import SearchRequest


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """Open a dossier in the reader, at a passage or span of one of its documents where one is named."""

    dossier: int
    document: int | None = None
    passage: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class OpenLibrary:
    """Open the library in a folder."""

    folder: Path
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class ImportPaths:
    """Import files and folders."""

    paths: tuple[Path, ...]
    options: ReadOptions = field(default_factory=ReadOptions)


@dataclass(frozen=True, slots=True)
class FolderWanted:
    """Import these files of a folder, and put these documents, whose files are gone, into the trash."""

    files: tuple[Path, ...]
    trash: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AskSearch:
    """Run a search, as a list of hits or as a concordance. `typing`: the person has not finished writing it."""

    request: SearchRequest
    concordance: bool = False
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a panel: the document, the span that is selected (or an empty one), the passage it lies in."""

    document: int
    span: Span
    passage: int | None


@dataclass(frozen=True, slots=True)
class TagsChosen:
    """Tags that were chosen in a list or on a panel."""

    tags: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TagNote:
    """Write this note on a tag."""

    tag: int
    note: str


@dataclass(frozen=True, slots=True)
class TagResize:
    """Give a tag another span."""

    tag: int
    span: Span


@dataclass(frozen=True, slots=True)
class BeadsChosen:
    """Beads that were chosen on the hinge."""

    beads: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BorderMove:
    """Move the border after a bead by so many passages on each side."""

    bead: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class ZoomWanted:
    """Make the texts larger by so many steps, smaller where it is below 0."""

    steps: int


@dataclass(frozen=True, slots=True)
class PanelLanguages:
    """Show these languages on the two panels."""

    left: Lang
    right: Lang


@dataclass(frozen=True, slots=True)
class DossiersChosen:
    """Dossiers that were chosen in the list."""

    dossiers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DossierJoin:
    """A dossier dragged onto another one, or off the others (`onto` is None): to be joined, or parted."""

    dossier: int
    onto: int | None


@dataclass(frozen=True, slots=True)
class ThemesChosen:
    """Themes that were chosen in the tree."""

    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThemeEdited:
    """A theme as a person wrote it."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class DocumentChosen:
    """A document that was chosen, to edit its details or to open its original."""

    document: Document


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A saved search by its name."""

    name: str
    request: SearchRequest


@dataclass(frozen=True, slots=True)
class PreviewWanted:
    """Show what an export would write."""

    format: str
    filter: ExcerptFilter
    options: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """Write what passes a filter."""

    format: str
    path: Path
    filter: ExcerptFilter
    options: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class BringWanted:
    """Take in what a file or a colleague's library holds."""

    path: Path
    options: BringOptions = field(default_factory=BringOptions)


@dataclass(frozen=True, slots=True)
class UnpackWanted:
    """Make a library of a packed one in a folder, and open it."""

    path: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class CompareWanted:
    """Compare two coders: in what units, and whether texts count that only one of them has tagged."""

    first: str
    second: str
    unit: Unit
    every_text: bool


@dataclass(frozen=True, slots=True)
class SettleWanted:
    """Have two coders say the same of a passage."""

    document: int
    passage: int
    first: str
    second: str
    keep: Keep


@dataclass(frozen=True, slots=True)
class CountsWanted:
    """Count themes by something; with the tags of the themes below each where `below`."""

    by: CountBy
    measure: Measure
    below: bool


@dataclass(frozen=True, slots=True)
class TableWanted:
    """Save a table: a name to offer, the heads of its columns, its rows."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class ThemeMove:
    """Put a theme below another one (None: at the top), at a place among its children."""

    theme: str
    parent: str | None
    place: int


@dataclass(frozen=True, slots=True)
class ThemeSplit:
    """Give some tags of a theme to a new one."""

    source: str
    new: Theme
    tags: tuple[int, ...]
