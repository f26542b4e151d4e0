"""What the two panels and the hinge show of one dossier, in one value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from explorer.model.bitext import Bead, Difference, Dossier, Evidence
from explorer.model.coding import Tag
from explorer.model.documents import Document, Passage, Span

_PASSAGE = attrgetter("number", "kind", "paragraph", "page", "lang", "start", "end")
_BEAD = attrgetter("id", "dossier", "left_document", "right_document", "left", "right", "score", "status")
Columns = tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class PanelView:
    """One panel: a document with its text, passages and tags."""

    document: Document
    text: str
    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]

    def __reduce__(self) -> tuple[Callable[..., "PanelView"], tuple[object, ...]]:
        """Sent as columns, and each passage without its text: an act of some thousand passages is there at once."""
        return _panel, (self.document, self.text, _columns(self.passages, _PASSAGE), self.tags)


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

    def __reduce__(self) -> tuple[Callable[..., "ReaderView"], tuple[object, ...]]:
        """Sent as columns, as a panel is."""
        beads = _columns(self.beads, _BEAD)
        return _view, (self.dossier, self.left, self.right, beads, self.differences, self.aligned_by, self.compared)


@dataclass(frozen=True, slots=True)
class Spotted:
    """A word of one document and the words of another that translate it there; spans in each document's text."""

    document: int
    word: Span
    text: str
    other_document: int
    other: Span
    translation: str


def _columns(values: Sequence[object], fields: Callable[[Any], tuple[Any, ...]]) -> Columns:
    return tuple(zip(*map(fields, values), strict=True))


def _panel(document: Document, text: str, columns: Columns, tags: tuple[Tag, ...]) -> PanelView:
    slices = map(text.__getitem__, map(slice, *columns[-2:])) if columns else ()
    return PanelView(document, text, tuple(map(Passage, *columns, slices)) if columns else (), tags)


def _view(dossier: Dossier, left: PanelView | None, right: PanelView | None, beads: Columns, *more: Any) -> ReaderView:
    return ReaderView(dossier, left, right, tuple(map(Bead, *beads)) if beads else (), *more)
