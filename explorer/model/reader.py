"""What the two panels and the hinge show of one dossier, in one value."""

from dataclasses import dataclass

from explorer.model.bitext import Bead, Difference, Dossier, Evidence
from explorer.model.coding import Tag
from explorer.model.documents import Document, Passage, Span


@dataclass(frozen=True, slots=True)
class PanelView:
    """One panel: a document with its text, passages and tags."""

    document: Document
    text: str
    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class ReaderView:
    """A dossier opened on two of its languages; a side is None where the dossier lacks that language."""

    dossier: Dossier
    left: PanelView | None
    right: PanelView | None
    beads: tuple[Bead, ...]
    differences: tuple[Difference, ...]
    aligned_by: Evidence | None = None
    """What the two sides were last aligned by; None where no run has aligned them."""
    compared: bool = True
    """Whether the differences were looked for."""


@dataclass(frozen=True, slots=True)
class Spotted:
    """A word of one document and the words of another that translate it there; spans in each document's text."""

    document: int
    word: Span
    text: str
    other_document: int
    other: Span
    translation: str
