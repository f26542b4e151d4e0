"""The tree of themes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from explorer.gui import labels
from explorer.gui.guard import guarded, nothing
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.rows import Role
from explorer.model.coding import Theme

Index = QModelIndex | QPersistentModelIndex


class ThemeModel(QAbstractItemModel):
    """Two columns: the label with a swatch of its colour, and how many tags the theme has."""

    def __init__(self) -> None:
        super().__init__()
        self._themes: list[Theme] = []
        self._children: dict[str | None, list[int]] = {}
        self._row: list[int] = []
        self._place: dict[str, int] = {}

    def set_themes(self, themes: Sequence[Theme]) -> None:
        """Show other themes; one whose parent is gone stands at the top."""
        self.beginResetModel()
        self._themes = sorted(themes, key=lambda t: (t.position, labels.theme(t)))
        self._place = {theme.id: i for i, theme in enumerate(self._themes)}
        self._children = {}
        self._row = []
        for i, theme in enumerate(self._themes):
            row = self._children.setdefault(self._parent_of(theme), [])
            self._row.append(len(row))
            row.append(i)
        self.endResetModel()

    def _parent_of(self, theme: Theme) -> str | None:
        return theme.parent if theme.parent in self._place and theme.parent != theme.id else None

    @property
    def themes(self) -> tuple[Theme, ...]:
        """Every theme."""
        return tuple(self._themes)

    def theme(self, index: Index) -> Theme | None:
        """The theme at an index."""
        return self._themes[index.internalId()] if index.isValid() else None

    def index_of(self, theme: str) -> QModelIndex:
        """Where a theme stands."""
        place = self._place.get(theme)
        return QModelIndex() if place is None else self.createIndex(self._row[place], 0, place)

    @guarded(QModelIndex)
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a child."""
        children = self._children_at(parent)
        if not 0 <= row < len(children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @guarded(QModelIndex)
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index of the parent."""
        theme = self.theme(index)
        above = self._parent_of(theme) if theme else None
        return QModelIndex() if above is None else self.index_of(above)

    def _children_at(self, parent: Index | None) -> list[int]:
        if parent is None or not parent.isValid():
            return self._children.get(None, [])
        theme = self.theme(parent)
        return self._children.get(theme.id, []) if theme and parent.column() == 0 else []

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many children."""
        return len(self._children_at(parent))

    @guarded(int)
    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802
        """Label and number of tags."""
        return 2

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks of a theme."""
        theme = self.theme(index)
        if theme is None:
            return None
        if role == Role.VALUE:
            return theme
        if index.column() == 1:
            return _count(theme, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.theme(theme)
        if role == Qt.ItemDataRole.DecorationRole:
            return QColor(theme.colour)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(theme)
        return None


def _count(theme: Theme, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return labels.number(theme.tags) if theme.tags else ""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return None


def tip(theme: Theme) -> str:
    """A theme in all its languages, with the memo in that of the interface."""
    names = " / ".join(dict.fromkeys(theme.labels.values()))
    memo = theme.memos.get(labels.interface_language(), "")
    return f"{names}\n\n{memo}" if memo else names


def looks(themes: Sequence[Theme]) -> dict[str, ThemeLook]:
    """Colour and label of each theme."""
    return {theme.id: ThemeLook(theme.colour, labels.theme(theme)) for theme in themes}
