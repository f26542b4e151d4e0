"""The tree of themes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from explorer.gui import harmless, labels
from explorer.gui.guard import guarded, nothing
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.rows import Role
from explorer.gui.requests import ThemeMove
from explorer.model.coding import Theme

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-diptych-theme"


def no_flags() -> Qt.ItemFlag:
    """Where flags cannot be told."""
    return Qt.ItemFlag.NoItemFlags


class ThemeModel(QAbstractItemModel):
    """Two columns: the label with a swatch of its colour, and how many tags the theme has.

    A theme may be dragged: the model changes nothing itself, but says where the theme is wanted.
    """

    move_wanted = Signal(object)
    """ThemeMove."""

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

    @guarded(no_flags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every theme may be dragged, and others may be dropped on it or between."""
        drop = Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return drop
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled | drop

    @guarded(lambda: [_MIME])
    def mimeTypes(self) -> list[str]:  # noqa: N802
        """A theme's id is what is dragged."""
        return [_MIME]

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The id of the first theme."""
        data = QMimeData()
        theme = self.theme(indexes[0]) if indexes else None
        data.setData(_MIME, (theme.id if theme else "").encode())
        return data

    @guarded(bool)
    def dropMimeData(  # noqa: N802
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        """Ask for the move; false, since the rows follow when the library has changed."""
        dragged = bytes(data.data(_MIME).data()).decode()
        above = self.theme(parent)
        place = self._place_for(dragged, above.id if above else None, row)
        if dragged in self._place and (above is None or dragged not in self._line(above.id)):
            self.move_wanted.emit(ThemeMove(dragged, above.id if above else None, place))
        return False

    def _place_for(self, dragged: str, parent: str | None, row: int) -> int:
        """The place among the children without the dragged one; dropped on a theme it becomes the last child."""
        children = [self._themes[i].id for i in self._children.get(parent, [])]
        before = children if row < 0 else children[:row]
        return len([name for name in before if name != dragged])

    def _line(self, theme: str) -> set[str]:
        """A theme and those above it."""
        line: set[str] = set()
        at: str | None = theme
        while at is not None and at not in line:
            line.add(at)
            at = self._parent_of(self._themes[self._place[at]])
        return line

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
            return harmless.tip(tip(theme))
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
