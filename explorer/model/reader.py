"""What the two panels and the hinge show of one dossier, in one value."""

from dataclasses import dataclass

from explorer.model.bitext import Bead, Difference, Dossier
from explorer.model.coding import Tag
from explorer.model.documents import Document, Passage


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
