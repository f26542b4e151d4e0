"""A list of values shown as rows."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.gui.guard import guarded, nothing
from explorer.gui.harmless import tip
from explorer.gui.models.rows import Role, Row

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel, Generic[V]):
    """Subclasses say how a value becomes a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: list[V] = []

    def row_of(self, value: V) -> Row:
        """How a value is shown."""
        raise NotImplementedError

    def tip_of(self, value: V) -> str:
        """What is told when the mouse rests on a row."""
        row = self.row_of(value)
        return f"{row.title}\n{row.second}" if row.second else row.title

    def set_values(self, values: Sequence[V]) -> None:
        """Show other values."""
        self.beginResetModel()
        self._values = list(values)
        self.endResetModel()

    @property
    def values(self) -> tuple[V, ...]:
        """What is shown, in order."""
        return tuple(self._values)

    def value(self, index: Index) -> V | None:
        """The value at an index."""
        return self._values[index.row()] if index.isValid() and index.row() < len(self._values) else None

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many rows; a list has none below its rows."""
        return 0 if parent is not None and parent.isValid() else len(self._values)

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt and the delegate ask of a row."""
        value = self.value(index)
        if value is None:
            return None
        if role == Role.VALUE:
            return value
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.tip_of(value))
        if role in (Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_of(value)
            return row if role == Role.ROW else row.title if role == Qt.ItemDataRole.DisplayRole else row.spoken()
        return None
