"""The hits of a search, page after page."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.gui import labels
from explorer.gui.guard import guarded, nothing
from explorer.gui.models.rows import Role
from explorer.model.search import Hit

Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Grows as more hits are fetched."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """A new answer."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """The next stretch of the same answer."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits.extend(hits)
            self.endInsertRows()

    def hit(self, index: Index) -> Hit | None:
        """The hit at an index."""
        return self._hits[index.row()] if index.isValid() and index.row() < len(self._hits) else None

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many hits are here."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt and the delegate ask of a hit."""
        hit = self.hit(index)
        if hit is None:
            return None
        if role == Role.VALUE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.snippet.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            other = hit.counterpart.text if hit.counterpart else ""
            return " | ".join(part for part in (head_of(hit), hit.snippet.text, other) if part)
        return None


def head_of(hit: Hit) -> str:
    """What stands over a hit: title, issuer, date."""
    return " · ".join(part for part in (hit.title, hit.issuer, labels.iso_day(hit.date)) if part)
